export const teaching = `
Teaching! = teaching experience, classroom teaching, teacher!
Lesson Planning = lesson plans, lesson plan
Curriculum Development = curriculum design, curriculum planning
Classroom Management
Student Assessment = formative assessment, assessments!, examination evaluation
Early Childhood Education = early years, montessori, kindergarten teaching, nursery teaching, pre-primary
Special Education = special needs, special educational needs, sen!, inclusive education
CBSE = cbse curriculum, cbse board
ICSE = icse board
IB Curriculum = international baccalaureate, ib!
IGCSE = cambridge curriculum
B.Ed = bachelor of education, b.ed., bed degree
CTET = tet qualified, tet!
TEFL = tesol, tefl certificate
Safeguarding = child protection
Parent Communication = parent teacher meetings, ptm!
Student Counselling = student counseling
E-learning = elearning, online teaching
Instructional Design
Articulate Storyline = articulate 360, articulate!
Moodle > LMS
LMS = learning management system, learning management systems
Google Classroom
SmartBoard = smart board, interactive whiteboard
Mathematics! = maths, mathematics teaching
Physics!
Chemistry!
Biology!
English Literature
Phonics = jolly phonics
Academic Research = research methodology
Academic Writing = research papers
Tutoring = private tuition, home tuition
Public Speaking
Training Delivery = corporate training, trainer!
Sports Coaching = physical education
Music Teaching = music teacher
Key Stage 2 = ks2
Key Stage 1 = ks1
GCSE
Behaviour Management = behavior management
Differentiated Instruction = differentiation!
`;
export const support = `
Customer Service = customer care, customer support, customer handling
Technical Support = tech support, it support, desktop support
Help Desk = helpdesk, service desk
Call Center Operations = call centre, call center, inbound calls, contact centre, bpo
Chat Support = live chat support, live chat
Email Support
Complaint Handling = complaint resolution, escalation handling, escalation management
Ticketing Systems = ticketing system, ticketing tools
Zendesk
Freshdesk
ServiceNow = service now
Intercom!
Jira Service Management = jira service desk
Hardware Troubleshooting = hardware and networking, pc troubleshooting, hardware support
Troubleshooting! = troubleshooting skills
Windows! = windows 10, windows 11, microsoft windows
macOS = mac os
Printer Maintenance = printers!
Remote Support = teamviewer, anydesk
Quality Monitoring = call quality monitoring
Voice Process = international voice process
Average Handle Time = aht!
CSAT = customer satisfaction score, customer satisfaction scores
Hospitality! = hospitality industry, hotel management
Front Office = front desk, front office operations, receptionist, reception duties
Housekeeping
Food and Beverage Service = food & beverage, f&b service, f&b, waiting tables
Food Preparation = food prep
Cooking! = culinary arts, culinary, chef de partie, commis
Baking! = bakery, pastry making
Food Safety = food hygiene, fssai, servsafe
HACCP = hazard analysis > Food Safety
Barista Skills = barista, espresso machine, latte art
Bartending = bartender, mixology
Menu Planning = menu development
Kitchen Management
Pastry! = pastry experience, patisserie
Allergen Management = allergen awareness, allergens!
Opera PMS = opera property management
Reservation Systems = amadeus!, sabre!, galileo!, gds!
Tour Planning = tour packages, itinerary planning
Ticketing! = air ticketing
Driving! = driving licence, driving license, driver's license, valid driving licence, clean driving licence, hgv licence, lmv, lmv licence, hmv
Security Guarding = security guard, security services
Cleaning! = commercial cleaning
Gardening = horticulture
Tailoring = stitching!
Beauty Therapy = beautician, salon services
Hairdressing = hair styling, hair cutting
Childcare = babysitting, nanny
Warehouse Picking = picking and packing, pick and pack, packing!
Manual Handling
Electric Tools = power tools, hand tools
Legal Research
Legal Drafting = drafting agreements, contract drafting, drafting contracts, pleadings
Litigation = civil litigation, court appearances
Corporate Law = company law
Intellectual Property = ip law, trademarks!, patents!
Contract Review = contract vetting, reviewing contracts
Compliance! = regulatory compliance, compliance management
Arbitration = dispute resolution, mediation!
Conveyancing
Paralegal Work = paralegal
Agronomy = crop management, agriculture extension
Dairy Farming = dairy management
Veterinary Care = veterinary
Farm Management
Pest Control = pest management
Irrigation = drip irrigation
Call Handling
Customer Onboarding
Social Media Support
Refund Processing
Live Event Support
Guest Relations = guest services
Banquet Service = banquet operations
Room Service
Food Plating = plating
Butchery = butcher
Cake Decoration
Concierge Services = concierge
Ticket Sales
Inventory Audit = stock taking, stocktaking
Loss Prevention
Planogram
Route Planning
Vehicle Maintenance
Tachograph Rules = tachograph
First Response = emergency response
Crowd Control
CCTV Monitoring
Floristry = florist
Laundry Services
Window Dressing
Upholstery
Welding Safety
Beekeeping
Forestry
Aquaculture = fish farming
`;
export const languages = `
English! = english communication, english language, spoken english, fluent english, business english
Hindi = hindi speaking, hindi language
Telugu = telugu speaking
Tamil
Kannada
Malayalam
Marathi
Gujarati
Bengali! = bangla
Punjabi
Urdu
Odia = oriya
Assamese
Sanskrit
Spanish! = spanish language, spanish speaking
French! = french language
German! = german language, german b1, german b2, german c1
Italian!
Portuguese!
Dutch!
Polish!
Russian!
Arabic
Mandarin! = mandarin chinese, chinese language
Japanese! = jlpt
Korean!
Turkish!
Vietnamese!
Indonesian!
Swahili
Hebrew
Greek!
Swedish!
Norwegian!
Danish!
Finnish!
Czech!
Romanian!
Hungarian!
Ukrainian!
Irish Gaelic = gaeilge
Sign Language = american sign language, british sign language
Translation! = translator, translation services
Interpretation Services = interpreter!, interpreting!
`;
