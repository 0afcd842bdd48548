export const support = `
Customer Service = customer care, customer support, customer handling, customer care executive
Technical Support = tech support, it support, desktop support, l1 support, l2 support, l1/l2 support
Help Desk = helpdesk, service desk
Call Center Operations = call centre, call center, inbound calls, contact centre, contact center, bpo, kpo
Chat Support = live chat support, live chat, chat process
Email Support = email process
Complaint Handling = complaint resolution, handling complaints, customer complaints, grievance redressal
Ticketing Systems = ticketing system, ticketing tools, ticketing tool
Zendesk > Ticketing Systems
Freshdesk > Ticketing Systems
ServiceNow = service now!, servicenow itsm > ITSM
Intercom!
Jira Service Management = jira service desk > Jira
Hardware Troubleshooting = hardware and networking, pc troubleshooting, hardware support, pc assembly
Troubleshooting! = troubleshooting skills, technical troubleshooting, application troubleshooting, troubleshooting web apps, troubleshooting software
Windows! = windows 10, windows 11, microsoft windows, windows os
macOS = mac os
Printer Maintenance = printers!
Remote Support
Voice Process = voice support, voice calls
Average Handle Time = aht
CSAT = customer satisfaction score, customer satisfaction scores, c-sat
Call Handling
Customer Onboarding
Social Media Support
Outbound Calling = outbound calls
International BPO
Non-voice Process = backend process, non-voice
Application Support = production support, l3 support
First Call Resolution = fcr, first contact resolution
Quality Monitoring = call quality monitoring, call quality
Call Auditing = call audits, call monitoring
Workforce Management = WFM!
Avaya
Genesys = genesys cloud
Five9
Ameyo
Exotel
Dialers = predictive dialer, auto dialer
Accent Training = accent neutralization, voice and accent
Order Taking
Chargeback Handling = chargebacks
Freshservice > Ticketing Systems
BMC Remedy = remedy ticketing > ITSM
ManageEngine
Knowledge Base Management = knowledge base, knowledge management
Active Listening
Trust and Safety
Collections Calling = tele-collections
Operating Systems = operating system, os installation
First Response Time = first response times, response sla
Blended Process = blended voice
International Voice Process = international voice
Domestic Process = domestic bpo, domestic voice process
Back Office! = back office operations, back office work
Versant = amcat, versant test
Query Handling = query resolution, handling queries, customer queries
Escalation Management = escalation handling, handling escalations, escalations
Call Calibration = calibration calls
Zoho Desk
Talkdesk
Ozonetel
LivePerson
Attrition Management = attrition control
Travel Process = airline process, travel domain
Banking Process = credit card process, banking voice process
Insurance Process = insurance voice process
Telecom Process
Healthcare Process = us healthcare, us healthcare process
E-commerce Support = e-commerce process
Mortgage Process = us mortgage, mortgage servicing
Service Level Agreements = SLA!
Appointment Setting = appointment fixing, fixing appointments, fixing meetings
Typing Speed = wpm > Typing
TeamViewer > Remote Support
AnyDesk > Remote Support
US Process = us voice process > International BPO
UK Process > International BPO
Rostering! = roster management, roster planning
De-escalation = deescalation
Skip Tracing
Remote Desktop > Remote Support
US Accent = american accent
`;
