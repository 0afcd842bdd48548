export const hr = `
Human Resources = human resource management, hr management, human resource
HR Generalist = hr generalist experience, generalist hr, hr generalist profile > Human Resources
HR Business Partnering = hrbp, hr business partner > Human Resources
HR Operations = hr ops
Recruitment = recruiting, recruitment of blue collar staff, blue collar recruitment, end to end recruitment, recruiter, hiring!, it hiring ~ Talent Acquisition
Talent Acquisition
Technical Recruitment = technical recruiting, technical recruiter > Recruitment
Sourcing! = candidate sourcing
Candidate Screening = resume screening, cv screening
Interviewing! = structured interviews, interview coordination
Campus Recruitment = campus hiring, campus placement > Recruitment
Bulk Hiring = volume hiring, mass hiring > Recruitment
Naukri = naukri.com, naukri portal, naukri resdex
LinkedIn Recruiter
Applicant Tracking Systems = applicant tracking system, ATS!
Onboarding! = employee onboarding, staff onboarding, induction!, new hire orientation
Employee Relations = ER!, employee relation, disciplinary and grievance, industrial relations
Grievance Handling = grievance!, grievance management, grievance redressal, grievance investigations
Disciplinary Procedures = disciplinary!, disciplinary investigations
Employee Engagement = engagement survey, staff engagement
Performance Management = performance appraisal, performance appraisals, performance reviews, performance management system
Compensation and Benefits = compensation & benefits, comp and ben, c&b
Workforce Planning = manpower planning, headcount planning
Succession Planning
Training and Development = training & development, learning and development, l&d, learning & development
Talent Management
Organizational Development = organisation development, organisational design
HR Analytics = people analytics, attrition analysis, hr metrics
HR Policies = hr policy, policy drafting
HRIS = hrms, hr information system, hris administration
Workday!
SAP SuccessFactors = successfactors, success factors > SAP
BambooHR = bamboo hr
Darwinbox
Keka = keka hr
greytHR = greyt hr
Zoho People
PeopleSoft = people soft
ADP! = adp payroll
Employment Law = irish employment law, employment legislation, uk employment law ~ Labour Law
Labour Law = labour laws, labor law, labor laws, labour legislation
Statutory Compliance = statutory compliances, pf/esi compliance, statutory compliance (pf/esi) > Compliance
POSH = prevention of sexual harassment
CIPD = cipd level 7, cipd level 5, cipd qualified
SHRM = shrm-cp
TUPE = tupe projects, tupe transfer, tupe transfers
Restructuring! = restructuring projects, organisational restructuring, redundancy!
Absence Management = absence!, sickness absence
Exit Interviews = exit interview, exit formalities
Attendance Management = time and attendance, time office, leave management
Diversity and Inclusion = diversity & inclusion, dei, diversity equity and inclusion
Coaching! = coaching skills, employee coaching
Mentoring = mentorship
Team Leadership = team management, team lead, people management, team leading
Conflict Resolution
Facilitation! = workshop facilitation
Contract Labour Management = contract labour act, clra
Factory Act = factories act
Union Management = trade union, union negotiations
Offer Negotiation = salary negotiation > Negotiation
Vendor Management = supplier management, vendor coordination
IT Recruitment = it recruiter, us it recruitment, us it staffing > Recruitment
Non-IT Recruitment = non it recruitment, non-it hiring > Recruitment
Executive Search = headhunting, head hunting, executive hiring > Recruitment
Boolean Search = boolean strings, x-ray search
Employer Branding
Job Posting = job postings
Background Verification = bgv, background checks
Reference Checks
Contract Staffing = temp staffing, staff augmentation
RPO = recruitment process outsourcing
Monster Portal = indeed portal, shine.com
Joining Formalities = joining formality, pre-joining formalities
Employee Lifecycle Management = employee life cycle, hire to retire
Full and Final Settlement = full & final settlement, f&f settlement, fnf settlement
Letter Drafting = offer letters, relieving letters
Job Evaluation = job analysis, job grading
Competency Mapping = competency framework
Salary Benchmarking = compensation benchmarking, salary structuring
Incentive Plans = sales incentive plans
KRA Setting = kra, kras, goal setting
Training Needs Analysis = training need identification, tna, training needs identification
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
Oracle HCM = oracle hcm cloud
UKG = kronos
Greenhouse ATS = greenhouse recruiting, lever ats
iCIMS
Taleo
Cornerstone OnDemand
ZingHR
Spine HR
Psychometric Testing = mbti, psychometric assessments
Workplace Investigations = hr investigations
Expatriate Management = global mobility, immigration processing, visa processing
HR Budgeting
Internship Programs = internship management
Outplacement
Apprenticeship Act = apprenticeship management, nats naps
ESOP Administration = esop, esops
`;
