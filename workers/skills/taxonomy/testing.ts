export const testing = `
A/B Testing = ab testing, a/b test, split testing, multivariate testing > Experimentation
Usability Testing = usability tests, user testing
QA Testing = testing!, quality assurance testing, software testing, qa tester, software qa, software tester, qa engineer
Manual Testing > QA Testing
Test Automation = automation testing, automated testing, test automation framework, automation tester > QA Testing
Unit Testing = unit tests, unit test, unit tested
Regression Testing > QA Testing
Integration Testing > QA Testing
Performance Testing > QA Testing
API Testing > QA Testing
Test Cases = test case design, test case writing, test scenarios
Selenium = selenium webdriver, selenium grid, selenium ide > Test Automation ~ Playwright, Cypress
Playwright! > Test Automation
Appium > Test Automation
Cucumber! > BDD, Test Automation
JUnit = j unit, junit 5 > Unit Testing, Java
TestNG = test ng > Java
pytest > Python, Unit Testing
Jest! > Unit Testing, JavaScript
Mocha! > Unit Testing, JavaScript
Postman! = postman api, postman collections > API Testing
JMeter = apache jmeter > Performance Testing
SoapUI = soap ui > API Testing
TestRail = test rail
Test-Driven Development = tdd, test driven development
Functional Testing = black box testing > QA Testing
Smoke Testing = sanity testing > QA Testing
System Testing > QA Testing
Exploratory Testing > QA Testing
End-to-end Testing = end to end testing, e2e testing, e2e tests > QA Testing
Database Testing > QA Testing, SQL
Security Testing > QA Testing
Load Testing = load tested > Performance Testing
Stress Testing > Performance Testing
Defect Tracking = defect management, bug tracking, bug reporting, bugzilla
Test Planning = test plans, test strategy > QA Testing
Test Management = test lead
BDD = behaviour driven development
SpecFlow > BDD, .NET
Robot Framework > Test Automation
Puppeteer! > Test Automation, JavaScript
WebdriverIO = webdriver.io > Test Automation, JavaScript
Katalon = katalon studio > Test Automation
TestComplete > Test Automation
Tosca! = tricentis tosca > Test Automation
UFT = qtp, unified functional testing > Test Automation
Ranorex > Test Automation
Protractor! = protractor tests > Test Automation, Angular
Rest Assured = restassured, rest-assured > API Testing, Java
Insomnia! = insomnia rest client
LoadRunner = load runner > Performance Testing
Gatling > Performance Testing
k6 = grafana k6 > Performance Testing
Locust! = locust.io > Performance Testing, Python
NUnit > Unit Testing, .NET
xUnit > Unit Testing, .NET
MSTest > Unit Testing, .NET
Mockito > Unit Testing, Java
PHPUnit > Unit Testing, PHP
Jasmine! = jasmine karma > Unit Testing, JavaScript
Vitest > Unit Testing, JavaScript
React Testing Library = testing-library > Unit Testing, React
HP ALM = quality center, microfocus alm, micro focus alm, alm quality center, hp quality center
BrowserStack
ISTQB = istqb certified > QA Testing
Game Testing
Test Data Management
qTest
ETL Testing = data warehouse testing
STLC = software testing life cycle
White Box Testing
Page Object Model = POM!
Contract Testing = pact testing
Requirement Traceability Matrix = RTM!, traceability matrix
Test Reporting = test summary reports
Gherkin ~ Cucumber
Sauce Labs ~ BrowserStack
LambdaTest ~ BrowserStack
`;
