export const hr = `
Human Resources = human resource management, hr management, human resource
HR Generalist = hr generalist experience, generalist hr, hr generalist profile > Human Resources
HR Business Partnering = hrbp, hr business partner > Human Resources
HR Operations = hr ops
Recruitment = recruiting, recruitment of blue collar staff, blue collar recruitment, end to end recruitment, recruiter, hiring! ~ Talent Acquisition
Talent Acquisition
Technical Recruitment = technical recruiting, it recruitment > Recruitment
Sourcing! = candidate sourcing, boolean search
Candidate Screening = resume screening, cv screening
Interviewing! = structured interviews, interview coordination
Campus Recruitment = campus hiring, campus placement
Bulk Hiring = volume hiring, mass hiring
Naukri = naukri.com, naukri portal
LinkedIn Recruiter
Applicant Tracking Systems = applicant tracking system, ats!
Onboarding! = employee onboarding, staff onboarding, induction!
Employee Relations = er!, employee relation, disciplinary and grievance, industrial relations
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
HRIS = hrms, hr information system
Workday!
SAP SuccessFactors = successfactors, success factors
BambooHR = bamboo hr
Darwinbox
Keka = keka hr
greytHR = greyt hr
Zoho People
PeopleSoft = people soft
ADP! = adp payroll
Employment Law = irish employment law, employment legislation, uk employment law ~ Labour Law
Labour Law = labour laws, labor law, labor laws, labour legislation
Statutory Compliance = statutory compliances, pf/esi compliance, statutory compliance (pf/esi)
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
Administration! = office administration, general administration, admin work
Office Management = office manager, facility administration
Executive Assistance = executive assistant, personal assistant
Calendar Management = diary management
Travel Management = travel booking, travel arrangements
Facilities Management = facility management
Records Management = record keeping, filing!
Microsoft Office = ms office, ms-office, office 365, microsoft 365
Word! = ms word, microsoft word
PowerPoint = power point, ms powerpoint, microsoft powerpoint
Outlook! = ms outlook, microsoft outlook
Microsoft Teams = ms teams
SharePoint = share point, ms sharepoint
Google Workspace = g suite, gsuite
Slack! 
Zoom!
`;
