export const sales = `
Sales! = sales experience, selling!, sales skills
B2B Sales = b2b selling, business to business sales > B2B
B2C Sales = b2c selling
Inside Sales
Field Sales = outside sales
Enterprise Sales = enterprise selling
Solution Selling = consultative selling, consultative sales
Channel Sales = channel partner management, dealer management, distributor management
Retail Sales = store sales
Telesales = tele sales, telemarketing, tele calling, telecalling
Cold Calling = cold calls, cold call
Prospecting = outbound prospecting, sales prospecting, outbound sales
Pipeline Management = sales pipeline, pipeline generation, pipeline building, build pipeline
Discovery! = discovery calls, sales discovery
Product Demos = demos!, product demonstrations, sales demos
Negotiation = negotiations, negotiating, negotiation skills
Contract Negotiation = negotiated, negotiate > Negotiation
Closing Deals = deal closing, closing deals
Forecasting! = sales forecasting, sales forecast, forecast!
Quota Attainment = quota carrying, sales targets, quota!
Account Management = key account management, account manager
Customer Success = customer success management
Upselling = upsell, cross selling, cross-sell, upselling and cross selling
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
Business Development = new business development, bd!
Partnerships = strategic partnerships, partner management
RFP Responses = rfp, rfps, tender management, bid management, tendering
Presales = pre sales
Pricing! = pricing strategy, price negotiation
Contract Management = contract administration
Sales Operations = sales ops
Sales Training
Sales Management = sales team management
Relationship Management = client relationship management, client relations, relationship building
Client Servicing = client service, client management
Real Estate Sales = property sales
Insurance Sales = selling insurance
Insurance! = insurance experience, insurance industry, insurance domain
POS Systems = point of sale, pos system
Cash Handling = cash management, cashier, cash register
Store Management = retail store management, store operations
Inventory Management = stock management, inventory control, stock control
Supply Chain = supply chain management, scm!, supply chain background
Logistics = logistics management, logistics coordination
Procurement = purchasing!, purchase management, strategic sourcing
Warehouse Management = warehousing, warehouse operations, wms
Demand Planning = demand forecasting
Import/Export = import export, export documentation, exim
Customs Clearance = customs documentation
Freight Forwarding = freight management
Fleet Management = fleet operations
Order Fulfillment = order processing, order management
SAP MM = sap materials management > SAP
SAP SD > SAP
SAP WM = sap ewm > SAP
Forklift Operation = forklift, forklift licence, forklift license, forklift operator
Dispatch! = dispatching
3PL = third party logistics
Last-Mile Delivery = last mile delivery
Vendor Negotiation > Negotiation
Material Planning = mrp!, material requirement planning, material requirements planning
`;
