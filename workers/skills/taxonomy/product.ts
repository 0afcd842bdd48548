export const product = `
Miro!
Root Cause Analysis = rca, root cause, 5 why, why why analysis, fishbone diagram, ishikawa, five why, fishbone
Product Management = product manager experience, product management experience, as a product manager ~ Product Strategy
Product Strategy
Product Roadmap = roadmapping, product roadmaps, roadmap!, roadmaps!
Product Backlog = backlog management, backlog prioritization
Product Discovery = customer discovery, discovery interviews
Product Analytics
Product Marketing = product marketer, product marketing manager
Product Positioning = positioning!, product position
Product Launch = product launches, launch management
Go-to-Market Strategy = go to market, GTM!, go to market strategy
Requirements Gathering = requirement gathering, requirements elicitation, requirement analysis, requirements analysis
User Stories = user story
Acceptance Criteria
PRD = prds, product requirements document, product requirement documents
OKRs = okr, objectives and key results
NPS = net promoter score
Wireframing = wireframes, wireframe
Agile! = agile methodology, agile environment, agile team, agile ceremonies, agile practices, agile delivery, agile project, agile methodologies, agile scrum, agile development, scrum/agile
Scrum! = scrum methodology, scrum framework > Agile ~ Kanban
Kanban! = kanban boards
SAFe! = scaled agile, scaled agile framework > Agile
Sprint Planning = sprint retrospectives, daily stand-ups
Waterfall! = waterfall model
Jira = atlassian jira ~ Asana, Trello
Confluence! = atlassian confluence
Asana
Trello
Monday.com
ClickUp = click up
Notion!
Linear!
Basecamp
Smartsheet
MS Project = microsoft project, ms projects ~ Primavera P6
Project Management = project manager, project planning
PMP = project management professional > Project Management
PRINCE2 = prince 2 > Project Management
Program Management = programme management
Delivery Management = service delivery management
Risk Management = risk mitigation
Risk Assessment = risk assessments ~ Risk Management
Stakeholder Management = stakeholder engagement, stakeholder management skills, manage stakeholders, stakeholder communication, managing stakeholders
Change Management
Business Analysis = business analyst
Business Process Modeling = business process management
Gap Analysis
UAT = user acceptance testing
Market Research = marketing research, market/competitor research, competitor research
Competitive Analysis = competitor analysis, competitive intelligence
User Research = ux research, user interviews
User Personas = personas!, buyer personas
Amplitude! ~ Mixpanel
Mixpanel
Heap!
Hotjar
PostHog
Pendo
FullStory
Customer Journey Mapping = journey mapping, customer journey, journey building, journey orchestration
Budgeting = budget management, budget planning, budget preparation
Strategic Planning = strategy planning
Cross-functional Collaboration = cross functional collaboration
SaaS = software as a service ~ B2B
B2B = business to business
B2C = business to consumer
Service Level Management = sla management
Technical Writing = technical documentation, technical writer > Writing
Cypress! = cypress.io > Test Automation
Scrum Master = csm certified, certified scrummaster, certified scrum master, psm i > Scrum
Product Ownership = cspo, as a product owner, product owner experience > Product Management
Extreme Programming
Product Lifecycle = product life cycle
Feature Prioritization = prioritization frameworks, rice scoring, moscow prioritization
MVP Development = minimum viable product
Product Requirements = functional requirements, srs document
Use Cases! = use case diagrams
Visio = microsoft visio, ms visio
Lucidchart = draw.io
Process Mapping = process flow diagrams, swimlane diagrams, business process mapping
Business Process Reengineering = process reengineering, process re-engineering
Project Scheduling = project schedules
Project Coordination = project coordinator
Project Governance = pmo, project management office
Earned Value Management = EVM!, earned value analysis, earned value
PMI-ACP > Agile
CAPM! = certified associate in project management
Wrike
Airtable
Coda!
Redmine
Azure Boards > Azure DevOps
Resource Planning = resource allocation, resource management
Management Consulting = strategy consulting
Digital Transformation
Benchmarking
Balanced Scorecard
KPI Management = kpi tracking, kpi dashboards, key performance indicators, kpi reporting
Business Case Development = business cases, cost-benefit analysis, cost benefit analysis
ESG Reporting = sustainability reporting, esg, brsr
CSR Programmes = corporate social responsibility, csr projects
Grant Writing = grant proposals, proposal writing for grants > Writing
Fundraising = donor management, fund raising
Monitoring and Evaluation = monitoring & evaluation
Community Mobilization = community mobilisation, community outreach, community engagement
NGO Management = non-profit management, nonprofit management
Social Work = social worker, msw
Rural Development
Livelihood Programmes = self-help groups, self help groups, shg formation
BRD = business requirement document
FRD = functional requirement document, functional specification
UML = uml diagrams
BPMN > Business Process Modeling
Gantt Charts
Backlog Refinement = backlog grooming
Critical Path Method = cpm critical path, cpm scheduling, critical path analysis, pert/cpm, cpm/pert, pert cpm
`;
