export const product = `
Product Management = product manager experience, product management experience, as a product manager, as a product owner, product ownership ~ Product Strategy
Product Strategy
Product Roadmap = roadmapping, product roadmaps, roadmap!, roadmaps!
Product Backlog = backlog management, backlog grooming, backlog prioritization
Product Discovery = customer discovery, discovery interviews
Product Analytics
Product Marketing = product marketer, product marketing manager
Product Positioning = positioning!, product position
Product Launch = product launches, launch management
Go-to-Market Strategy = go to market, gtm!, go to market strategy
Requirements Gathering = requirement gathering, requirements elicitation, requirement analysis, requirements analysis
User Stories = user story
Acceptance Criteria
PRD = prds, product requirements document, product requirement documents
OKRs = okr, objectives and key results
NPS = net promoter score
Wireframing = wireframes, wireframe
Agile! = agile methodology, agile methodologies, agile scrum, agile development, scrum/agile
Scrum! = scrum methodology, scrum master ~ Kanban
Kanban! = kanban boards
SAFe! = scaled agile, scaled agile framework > Agile
Sprint Planning
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
MS Project = microsoft project, ms projects ~ Primavera
Project Management = project manager, project planning
PMP = project management professional > Project Management
PRINCE2 = prince 2 > Project Management
Program Management = programme management
Delivery Management = service delivery management
Risk Management = risk assessment, risk mitigation
Stakeholder Management = stakeholder engagement, stakeholder management skills, manage stakeholders, stakeholder communication
Vendor Management = supplier management, vendor coordination
Change Management
Business Analysis = business analyst
Business Process Modeling = bpmn, process mapping, business process mapping
Gap Analysis
UAT = user acceptance testing
Market Research = marketing research, market/competitor research, competitor research
Competitive Analysis = competitor analysis, competitive intelligence
User Research = ux research, user interviews
Usability Testing = usability tests, user testing
User Personas = personas!, buyer personas
Amplitude! ~ Mixpanel
Mixpanel
Heap!
Hotjar
PostHog
Pendo
FullStory
Customer Journey Mapping = journey mapping, customer journey
Budgeting = budget management, budget planning, budget preparation
Strategic Planning = strategy planning
Cross-functional Collaboration = cross functional collaboration
Open Source = open-source, open source software
SaaS = software as a service ~ B2B
B2B = business to business
B2C = business to consumer
Service Level Management = sla management
ITIL = itil v4, itil foundation
Technical Writing = technical documentation, technical writer
QA Testing = quality assurance testing, software testing, qa tester, software qa
Manual Testing > QA Testing
Test Automation = automation testing, automated testing, test automation framework > QA Testing
Unit Testing = unit tests, unit test
Regression Testing > QA Testing
Integration Testing > QA Testing
Performance Testing = load testing > QA Testing
API Testing > QA Testing
Test Cases = test case design, test planning, test plans
Selenium = selenium webdriver > Test Automation ~ Playwright, Cypress
Playwright! > Test Automation
Cypress! = cypress.io > Test Automation
Appium > Test Automation
Cucumber! = bdd, behaviour driven development
JUnit = j unit > Unit Testing, Java
TestNG = test ng > Java
pytest > Python, Unit Testing
Jest! > Unit Testing, JavaScript
Mocha! > Unit Testing, JavaScript
Postman! = postman api > API Testing
JMeter = apache jmeter > Performance Testing
SoapUI = soap ui > API Testing
TestRail = test rail
Test-Driven Development = tdd, test driven development
Code Review = code reviews, peer review of code
SDLC = software development life cycle, software development lifecycle
Debugging = troubleshooting code
`;
