export const sales = `
Lead Generation = lead gen, demand generation, demand gen
Sales! = sales experience, selling!, sales skills
B2B Sales = b2b selling, business to business sales > B2B, Sales
B2C Sales = b2c selling > Sales
Inside Sales > Sales
Field Sales = outside sales > Sales
Enterprise Sales = enterprise selling > Sales
Solution Selling = consultative selling, consultative sales
Channel Sales = channel partner management, dealer development > Sales
Telesales = tele sales, telemarketing > Sales
Cold Calling = cold calls, cold call, cold called
Prospecting = outbound prospecting, sales prospecting
Pipeline Management = sales pipeline, pipeline generation, pipeline building, build pipeline
Discovery! = discovery calls, sales discovery
Product Demos = demos!, product demonstrations, sales demos
Negotiation = negotiations, negotiating, negotiation skills
Contract Negotiation > Negotiation
Closing Deals = deal closing, deal closure, sales closure, sales closing
Forecasting! = sales forecasting, sales forecast, forecast!
Quota Attainment = quota carrying, quota!
Account Management = account manager
Customer Success = customer success management, customer success manager
Territory Management
CRM = customer relationship management, crm software
Salesforce = salesforce crm, salesforce.com, sfdc, sales force crm > CRM
Zoho CRM = zoho > CRM
Pipedrive > CRM
Microsoft Dynamics 365 = dynamics 365, ms dynamics, d365, dynamics crm > CRM
MEDDIC = meddpicc
SPIN Selling
Challenger Sale = challenger selling
Outreach! = outreach.io ~ SalesLoft
SalesLoft = sales loft
Gong! = gong.io
LinkedIn Sales Navigator = sales navigator
Apollo.io
ZoomInfo = zoom info
Business Development = new business development, BD!
Partnerships = strategic partnerships, partner management
Presales = pre sales
Pricing! = pricing strategy
Contract Management = contract administration
Sales Operations = sales ops
Sales Training
Sales Management = sales team management
Relationship Management = client relationship management, client relations, relationship building
Client Servicing = client service, client management
Real Estate Sales = property sales, real estate agent > Sales, Real Estate
Insurance Sales = selling insurance > Sales, Insurance
SAP MM = MM!, sap materials management > SAP
SAP SD = SD!, sap sales and distribution > SAP
Vendor Negotiation > Negotiation
Direct Sales = door to door sales, door-to-door sales > Sales
FMCG Sales = fmcg! > Sales
Pharma Sales = medical representative, pharmaceutical sales > Sales
SaaS Sales > SaaS, Sales
Software Sales = it sales > Sales
Export Sales > Sales
Counter Sales > Sales
Sales Reporting = sales reports, daily sales report
Sales Presentations = sales pitch, sales pitches, product presentation
Sales Coordination = sales coordinator
Sales Planning = sales strategy
Sales Analytics
After-sales Service = after sales service, after-sales support
Distribution Management = distributor network, distribution channel
Key Account Management = key accounts > Account Management
Gainsight
Revenue Operations = revops
Salesforce Administration = salesforce administrator, salesforce admin > Salesforce
Salesforce Lightning = lightning web components, lwc > Salesforce
Salesforce CPQ > Salesforce
Salesforce Service Cloud = service cloud > Salesforce
Salesforce Sales Cloud = sales cloud > Salesforce
Freshsales > CRM
LeadSquared > CRM
Bitrix24 > CRM
SugarCRM > CRM
BANT = bant qualification
Objection Handling
Quotation Preparation = preparing quotations, price quotations, quotations!
Bancassurance
Mutual Fund Distribution
Real Estate! = real estate industry, real estate domain, real estate sector
Corporate Sales = institutional sales > Sales
Cold Emailing = cold email
Outbound Sales > Sales
Inbound Sales > Sales
Renewals! = renewal management, contract renewals, subscription renewals
Churn Reduction = churn management, reducing churn, churn!
Quarterly Business Reviews = QBR!, business reviews
Customer Health Scores = health scores
Totango
Sandler Selling = sandler
Primary Sales = primary and secondary sales, primary/secondary sales, primary secondary sales > Sales
Secondary Sales > Sales
Bizom ~ FieldAssist
FieldAssist = field assist
SalesDiary ~ FieldAssist
Botree DMS = botree
Sales Force Automation = SFA!, sfa app, sfa tools
Distributor Management System = distributor dms
Numeric Distribution = weighted distribution
Outlet Opening = new outlet opening, outlet onboarding, retailer onboarding, outlet expansion
Distributor Appointment = distributor onboarding, appointing distributors > Distributor Management
Distributor ROI = roi of distributors
Claim Settlement for Distributors = distributor claims, distributor claim settlement
Trade Promotions = trade schemes, consumer promotions
Range Selling
Market Visibility = retail visibility, visibility drives, shelf visibility
HoReCa Sales = horeca > Sales
Rural Sales = rural distribution, rural marketing, haat!, mela!, rural activations, village activation, van campaign, jeep campaign, mandi visits > Sales
Beat Planning = beat plan, pjp, route plan sales
General Trade = gt sales
Modern Trade = mt sales
Doctor Detailing = doctor visits, detailing to doctors, chemist visits
Hospital Sales = medical device sales > Sales
Loan Sales = loan selling, selling loans > Sales
Credit Card Sales > Sales
Automobile Sales = car sales, automotive sales > Sales
Showroom Sales = showroom selling > Sales
EdTech Sales = edtech counselling, course sales, education counselling, admission sales > Sales
Market Mapping
Competitor Tracking
Target Achievement = achieving targets
Government Sales = b2g sales, govt sales > Sales
Tele-counselling = telecounselling
Partnership Development = alliances management, alliances!
Distributor Management = distributor handling, dealer distributor management ~ Channel Sales
Dealer Management = dealer handling, dealer network management ~ Channel Sales
Telecalling = tele calling, telecaller ~ Telesales
Sales Targets = achieving sales targets
Price Negotiation > Negotiation
Site Visits = client site visits
Stockist Management = stockist handling, stockist appointment, stockist, super stockist
RCPA = retail chemist prescription audit
Proposal Writing = proposal preparation, techno-commercial proposals
Supplier Negotiation = supplier negotiations, negotiating with suppliers > Negotiation
Van Sales
SAP CRM > CRM
Mutual Fund Sales = selling mutual funds
Tender Participation = tender bidding
Channel Partners = cp management real estate
Property Leasing = leasing!, commercial leasing, leasing of property, retail leasing
Property Portals = magicbricks, magic bricks, 99acres, housing.com
Resale Property = resale!, resale flats
Lead Follow-up = follow-up of leads, follow-ups!, follow up calls
Data Calling = database calling, calling on data, calling from database
Calling Scripts = call scripts
Doctor Calls = calls on doctors, doctor meeting, doctor coverage > Pharma Sales
Chemist Calls = chemist coverage, chemist survey, chemist! > Pharma Sales
Tour Plans = monthly tour plan, tour programme, mtp tour
Personal Order Booking = POB!, pob orders, order booking from chemists > Pharma Sales
Monthly Customer Reports = mcr and dcr, daily call report, dcr reporting
Continuing Medical Education = CME!, cme events
Price Comparison = comparative statement, quotation comparison
Rate Contracts = annual rate contract
Indents! = purchase indents, indent processing, purchase requisition
Vendor Payment Follow-up = payment follow up, payment follow-ups > Vendor Payments
Make or Buy Analysis = make or buy
`;
