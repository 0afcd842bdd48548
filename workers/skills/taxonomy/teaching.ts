export const teaching = `
Teaching! = teaching experience, classroom teaching, teacher!
Lesson Planning = lesson plans, lesson plan
Curriculum Development = curriculum design, curriculum planning
Classroom Management = classroom discipline, classroom control, class control
Student Assessment = formative assessment, assessments!, examination evaluation, paper setting, answer script evaluation
Early Childhood Education = early years, pre-primary, preschool teaching
Special Education = special needs, special educational needs, SEN!, inclusive education, learning disabilities
CBSE = cbse curriculum, cbse board
ICSE = icse board
IB Curriculum = international baccalaureate, IB!
IGCSE = cambridge curriculum
B.Ed = bachelor of education, b.ed., bed degree
CTET = tet qualified, TET!, state tet
TEFL = tesol, tefl certificate
Safeguarding = child protection
Parent Communication = parent teacher meetings, PTM!, parent interaction
Student Counselling = student counseling > Counselling
E-learning = elearning, e-learning development
Instructional Design
Articulate Storyline = articulate 360, articulate!, articulate rise > E-learning
Moodle > LMS
LMS = learning management system, learning management systems
Google Classroom
Mathematics! = maths, mathematics teaching, maths teaching
English Literature
Information Literacy
Literature Search = literature searching, literature searches
Systematic Reviews = systematic review, systematic literature review > Literature Search
MEDLINE
Embase
CINAHL
EndNote ~ Zotero
Zotero
LibGuides
Phonics = jolly phonics, synthetic phonics
Academic Research = research methodology
Academic Writing = research papers > Writing
Tutoring = private tuition, home tuition > Teaching
Public Speaking
Training Delivery = corporate training, trainer!
Sports Coaching = sports coach
Music Teaching = music teacher, vocal music > Teaching
Key Stage 2 = ks2
Key Stage 1 = ks1
GCSE
Behaviour Management = behavior management
Differentiated Instruction = differentiation!
Primary Teaching = prt, primary teacher > Teaching
D.El.Ed = diploma in elementary education, d.el.ed., deled, D.Ed!
UGC NET = net qualified
NCERT = ncert syllabus
State Board Syllabus = state board!
IIT JEE Coaching
IELTS = ielts training, toefl
Individualized Education Plans = iep, ieps, individual education plan
Applied Behavior Analysis = aba therapy, ABA!
Smart Classroom = smartboard, smart board, interactive whiteboard, smart class, digital boards
Activity-based Learning = activity based learning, experiential learning, project-based learning
Blended Learning = flipped classroom
Kahoot = quizizz
Blackboard LMS = canvas lms > LMS
SCORM
Adobe Captivate > E-learning
Science Teaching = science teacher > Teaching
English Teaching = english teacher, teaching english > Teaching, English
Hindi Teaching = hindi teacher > Teaching, Hindi
Social Studies Teaching = social science teaching, social studies > Teaching
Computer Science Teaching = computer teacher > Teaching
Art and Craft Teaching = art teacher, craft teaching > Teaching
Economics!
Commerce Teaching = commerce teacher > Teaching
Academic Administration = school administration, academic coordination
Admissions Counselling = admission counselling, academic counselling, admission counsellor > Counselling
Career Counselling = career guidance > Counselling
Examination Management
Library Management = library science, librarian, library cataloguing
NAAC = naac accreditation, nba accreditation
Thesis Supervision = research guidance
Soft Skills Training = soft skill training
Swimming Instruction = swimming coach, lifeguard, lifeguarding
Abacus Teaching = vedic maths > Teaching
Question Paper Setting = question papers, question paper preparation
Report Cards
Remedial Teaching = remedial classes
Play-way Method = play way
NEET! = neet preparation, neet ug, neet coaching
Olympiad Coaching = olympiads, olympiad preparation, olympiad training
UPSC = upsc coaching, civil services coaching, ssc coaching, banking exams
EYFS = early years foundation stage
A-level Teaching = a levels, gcse teaching
History Teaching = history teacher
Geography Teaching = geography teacher
Art and Craft = art & craft
Dance Teaching = dance teacher, dance instructor
Lab Practicals = practicals!, laboratory practicals, practical classes
Outcome-based Education = OBE!
AICTE Norms = aicte
Student Admissions
Co-curricular Activities = extracurricular activities, cca
Timetabling = time table management
Child Psychology
Spoken English Training
Vocational Training = skill training
Research Publications = paper publications, scopus publications, journal publications
Thesis Guidance = project guidance
Senior Secondary Teaching = teaching senior secondary, higher secondary teaching > Teaching
Hostel Warden Duties = hostel warden
Storytelling! = story telling
JEE Coaching = jee preparation, jee foundation, neet jee, iit-jee, jee mains, jee advanced
Montessori = montessori method, montessori training > Early Childhood Education
Physical Education = pe teacher, physical education teacher
Online Teaching = online classes, teaching online
Personality Development
Koha > Library Management
Invigilation = exam invigilation
Kindergarten Teaching = nursery teaching, kindergarten > Early Childhood Education
Stem Education = stem teaching
GeoGebra
NEP 2020 = national education policy
PTE = pearson test of english
Art Integration = art integrated learning
Library Automation > Library Management
Lab Demonstration = laboratory demonstration
Dyslexia = specific learning disability
ADHD = attention deficit hyperactivity disorder
Autism = autism spectrum disorder, asd
Dyscalculia
Shadow Teaching = shadow teacher
`;
