export const support = `
Customer Service = customer care, customer support, customer handling, customer care executive
Technical Support = tech support, it support, desktop support, l1 support, l2 support, l1/l2 support
Help Desk = helpdesk, service desk
Call Center Operations = call centre, call center, inbound calls, contact centre, contact center, bpo, kpo
Chat Support = live chat support, live chat
Email Support
Complaint Handling = complaint resolution, escalation handling, escalation management
Ticketing Systems = ticketing system, ticketing tools, ticketing tool
Zendesk > Ticketing Systems
Freshdesk > Ticketing Systems
ServiceNow = service now!, servicenow itsm > ITSM
Intercom!
Jira Service Management = jira service desk > Jira
Hardware Troubleshooting = hardware and networking, pc troubleshooting, hardware support, pc assembly
Troubleshooting! = troubleshooting skills
Windows! = windows 10, windows 11, microsoft windows, windows os
macOS = mac os
Printer Maintenance = printers!
Remote Support = teamviewer, anydesk
Voice Process = international voice process
Average Handle Time = aht
CSAT = customer satisfaction score, customer satisfaction scores, c-sat
Call Handling
Customer Onboarding
Social Media Support
Outbound Calling = outbound calls
International BPO = us process, uk process
Non-voice Process = backend process, back office operations, back-office operations, back office
Application Support = production support, l3 support
First Call Resolution = fcr
Quality Monitoring = call quality monitoring, call quality
Call Auditing = call audits, call monitoring
Workforce Management = WFM!, roster management, rostering
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
Collections Calling = tele-collections, collection calls
Operating Systems = operating system, os installation
First Response Time = first response times, response sla
`;
