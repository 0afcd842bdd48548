export const hr = `
Human Resources = human resource management, hr management, human resource
HR Generalist = hr generalist experience, generalist hr, hr generalist profile > Human Resources
HR Business Partnering = hrbp, hr business partner > Human Resources
HR Operations = hr ops
Recruitment = recruiting, recruitment of blue collar staff, blue collar recruitment, recruiter, hiring! ~ Talent Acquisition
Talent Acquisition
Technical Recruitment = technical recruiting, technical recruiter > Recruitment
Sourcing! = candidate sourcing
Candidate Screening = resume screening, cv screening
Interviewing! = structured interviews
Campus Recruitment > Recruitment
Bulk Hiring = volume hiring, mass hiring, bulk recruitment, mass recruitment, volume recruitment > Recruitment
Naukri = naukri.com, naukri portal, naukri resdex, resdex
LinkedIn Recruiter = linkedin hiring, linkedin sourcing
Applicant Tracking Systems = applicant tracking system, ATS!
Onboarding! = employee onboarding, staff onboarding, induction!, new hire orientation
Employee Relations = ER!, employee relation, disciplinary and grievance, industrial relations
Grievance Handling = grievance!, grievance management, grievance investigations
Disciplinary Procedures = disciplinary!, disciplinary investigations
Employee Engagement = engagement survey, staff engagement
Performance Management = performance reviews, performance management system
Compensation and Benefits = compensation & benefits, comp and ben, c&b
Workforce Planning = manpower planning, headcount planning, manpower allocation, manpower deployment
Succession Planning
Training and Development = training & development, learning and development, l&d, learning & development
Talent Management
Organizational Development = organisation development, organisational design
HR Analytics = people analytics, attrition analysis, hr metrics
HR Policies = hr policy, policy drafting
HRIS = hr information system, hris administration
Workday!
SAP SuccessFactors = successfactors, success factors > SAP
BambooHR = bamboo hr
Darwinbox
Keka = keka hr
greytHR = greyt hr
Zoho People
Zoho Recruit > Applicant Tracking Systems
PeopleSoft = people soft
ADP! = adp payroll
Employment Law = irish employment law, employment legislation, uk employment law ~ Labour Law
Labour Law = labour laws, labor law, labor laws, labour legislation
Statutory Compliance = statutory compliances, pf/esi compliance, statutory compliance (pf/esi) > Compliance
POSH = prevention of sexual harassment, posh act
CIPD = cipd level 7, cipd level 5, cipd qualified
SHRM = shrm-cp
TUPE = tupe projects, tupe transfer, tupe transfers
Restructuring! = restructuring projects, organisational restructuring, redundancy!
Absence Management = absence!, sickness absence
Exit Interviews = exit interview, exit formalities, exit process
Attendance Management = time and attendance, time office, time office management, attendance and leave, attendance!, attendance records, attendance register, muster roll
Diversity and Inclusion = diversity & inclusion, dei, diversity equity and inclusion
Coaching! = coaching skills, employee coaching
Mentoring = mentorship
Team Leadership = team management, team lead, team leading, team handling, handling teams, team supervision, leading teams
Conflict Resolution
Facilitation! = workshop facilitation
Labour Welfare Fund = LWF
Contract Labour Management = contract labour act, clra
Factory Act = factories act, factories act 1948
Union Management = trade union, union negotiations
Offer Negotiation = salary negotiation > Negotiation
Vendor Management = supplier management, vendor coordination
IT Recruitment = it recruiter, us it staffing, tech hiring, it hiring, technical hiring > Recruitment
Non-IT Recruitment = non it recruitment, non-it hiring > Recruitment
Executive Search = executive hiring > Recruitment
Boolean Search = boolean strings, x-ray search, boolean
Employer Branding
Job Posting = job postings
Background Verification = bgv, background checks
Reference Checks
Contract Staffing = temp staffing, staff augmentation
RPO = recruitment process outsourcing
Monster Portal = indeed portal, shine.com
Joining Formalities = joining formality, pre-joining formalities, joining process
Employee Lifecycle Management = employee life cycle, hire to retire
Full and Final Settlement = full & final settlement, f&f settlement, fnf settlement, f&f, fnf, full & final, full and final
Letter Drafting = offer letters, relieving letters
Job Evaluation = job analysis, job grading
Competency Mapping = competency framework
Salary Benchmarking = compensation benchmarking, salary structuring
Incentive Plans = sales incentive plans
KRA Setting = kra, kras, goal setting
Training Needs Analysis
Employee Welfare = welfare activities
Rewards and Recognition = reward and recognition, r&r programs, rewards & recognition
Gratuity Act = payment of gratuity
Shops and Establishments Act = shops and establishment act, shop act
Minimum Wages Act = payment of wages act
Payment of Bonus Act = bonus act
Industrial Disputes Act = industrial disputes
Labour Codes
Biometric Attendance = biometric systems
HR Audit
HR Documentation = employee records, personnel files, hr records
Oracle HCM = oracle hcm cloud, oracle fusion hcm, oracle cloud hcm, fusion hcm
UKG = kronos
Greenhouse ATS = greenhouse recruiting, lever ats
iCIMS
Taleo
Cornerstone OnDemand
ZingHR
Spine HR
Psychometric Testing = mbti, psychometric assessments
Workplace Investigations = hr investigations
Expatriate Management = global mobility, immigration processing
HR Budgeting
Internship Programs = internship management
Outplacement
Apprenticeship Act = apprenticeship management, nats naps
ESOP Administration = esop, esops
Lateral Hiring = lateral recruitment > Recruitment
End-to-End Recruitment = end-to-end hiring, full cycle recruitment, full life cycle recruitment, full-cycle recruiting > Recruitment
US IT Recruitment = us recruitment, us staffing, bench sales > Recruitment
Job Portals = job boards
Indeed! = indeed.com
Monster! = monster.com, foundit
Headhunting = head hunting
Interview Scheduling = interview coordination, scheduling interviews
Bench Management
Leadership Development
Employee Wellness = wellness programmes
Canteen Management = canteen administration
Wage Settlement = wage negotiation, wage agreements, long term settlement
Immigration Support = h1b processing, work permits
Job Descriptions = jd writing
KPI Setting = kpis, KPI!
Leave Management
Manpower Budgeting
PeopleStrong > HRMS
Factories Act Compliance
Domestic Recruitment = blue collar hiring
Campus Hiring = campus placements, campus drives > Recruitment
Performance Appraisal = appraisals!, pms cycle ~ Performance Management
Training Needs Identification = TNI!, TNA!
HRMS = hr management system ~ HRIS
People Management = managing people ~ Team Leadership
Visa Processing = visa documentation, visa assistance, visa applications processing
Standing Orders = certified standing orders
PF ECR Filing = ecr filing, ecr challan, epf ecr, pf challan, pf returns > PF
UAN = uan generation, uan activation, uan linking, uan kyc
Leave Records = leave register, leave and attendance
Bonus and Arrears = bonus calculation, bonus processing, arrears calculation, arrears!
Employee Files = employee database, employee personal files, hr files, employee master data, employee data management
Appointment Letters = appointment letters issue, confirmation letters, hr letters, experience letters, offer and appointment letters > HR Operations
Salary Structures = ctc structure, salary break-up, compensation structure > Payroll
Walk-in Drives = conducting walk-in drives, organising walk-in drives, conducting walk-in interviews > Recruitment
Employee ID Cards = employee identity cards, id card preparation, id card issuance
Employee Celebrations = birthday celebrations, employee birthdays, festival celebrations > Employee Engagement
`;
