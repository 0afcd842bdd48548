export const teaching = `
Teaching! = teaching experience, classroom teaching, teacher!
Lesson Planning = lesson plans, lesson plan
Curriculum Development = curriculum design, curriculum planning
Classroom Management
Student Assessment = formative assessment, assessments!, examination evaluation, paper setting, answer script evaluation
Early Childhood Education = early years, montessori, kindergarten teaching, nursery teaching, pre-primary, preschool teaching
Special Education = special needs, special educational needs, SEN!, inclusive education, learning disabilities
CBSE = cbse curriculum, cbse board
ICSE = icse board
IB Curriculum = international baccalaureate, IB!
IGCSE = cambridge curriculum
B.Ed = bachelor of education, b.ed., bed degree
CTET = tet qualified, TET!, state tet
TEFL = tesol, tefl certificate
Safeguarding = child protection
Parent Communication = parent teacher meetings, PTM!
Student Counselling = student counseling > Counselling
E-learning = elearning, online teaching, e-learning development
Instructional Design
Articulate Storyline = articulate 360, articulate!, articulate rise > E-learning
Moodle > LMS
LMS = learning management system, learning management systems
Google Classroom
Mathematics! = maths, mathematics teaching, maths teaching
English Literature
Phonics = jolly phonics
Academic Research = research methodology
Academic Writing = research papers > Writing
Tutoring = private tuition, home tuition > Teaching
Public Speaking
Training Delivery = corporate training, trainer!
Sports Coaching = physical education, sports coach
Music Teaching = music teacher > Teaching
Key Stage 2 = ks2
Key Stage 1 = ks1
GCSE
Behaviour Management = behavior management
Differentiated Instruction = differentiation!
Primary Teaching = prt, primary teacher > Teaching
D.El.Ed = diploma in elementary education
UGC NET = net qualified
NCERT = ncert syllabus
State Board Syllabus = state board!
IIT JEE Coaching = jee coaching, neet coaching, jee mains
IELTS = ielts training, toefl
Individualized Education Plans = iep, ieps, individual education plan
Applied Behavior Analysis = aba therapy
Smart Classroom = smartboard, smart board, interactive whiteboard, smart class
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
Examination Management = invigilation, exam invigilation
Library Management = library science, librarian, koha
NAAC = naac accreditation, nba accreditation
Thesis Supervision = research guidance
Soft Skills Training = soft skill training, personality development
Swimming Instruction = swimming coach, lifeguard
Abacus Teaching = vedic maths > Teaching
`;
