export const logistics = `
Purchase Orders = purchase order, po processing
Goods Receipt = GRN!
Warehouse Picking
Manual Handling
Route Planning = route optimization, route optimisation
Tachograph Rules = tachograph
RFP Responses = rfp, rfps
Inventory Management = stock management
Supply Chain = supply chain management, SCM!, supply chain background
Logistics = logistics management, logistics coordination, logistics operations
Procurement
Warehouse Management = warehousing, warehouse supervision
Demand Planning = demand forecasting
Import/Export = import export, exim, exports and imports
Customs Clearance = customs documentation, custom clearance
Freight Forwarding = freight management
Fleet Management = fleet operations, gps tracking
Order Fulfillment = order processing, order management, order fulfilment
Forklift Operation = forklift, fork lift, forklift licence, forklift operator
Dispatch! = dispatching!
3PL = third party logistics
Last-Mile Delivery = last mile delivery
Material Planning
Inbound Logistics > Logistics
Outbound Logistics > Logistics
Reverse Logistics > Logistics
Transport Management = transportation management, transport planning, tms
WMS Software
SAP EWM = EWM!, sap extended warehouse management > SAP
SAP WM = WM! > SAP ~ SAP EWM
Oracle SCM
Inventory Planning = safety stock, reorder planning
ABC Analysis
FIFO
Stock Reconciliation
Material Handling = material handling equipment
Barcode Scanning = barcode scanners, rf scanners, rf scanning, rf guns, rf gun, handheld scanners
Loading and Unloading
Container Loading = container stuffing
Strategic Sourcing = global sourcing
Spend Analysis
Vendor Development = supplier development
Supplier Evaluation
Tendering
Incoterms
Bill of Lading = bills of lading
Shipping Operations = vessel operations, port operations
Cold Chain = cold chain management, cold storage
S&OP = sales and operations planning
Dangerous Goods = hazmat, iata dgr
Air Cargo = cargo operations, cargo handling
CSCP = apics, cpim
Store Keeping = storekeeper, stores keeping, store keeper, stores department
Inbound Operations = inbound!, inbound process, inbound operation
Outbound Operations = outbound!, outbound dispatch, outbound process, outbound operation
Receiving! = goods receiving, material receiving, inward
Put-away = putaway
Picking!
Packing! = packing operations
Picking and Packing = pick and pack, pick pack, order picking > Warehouse Picking
Warehouse Operations = warehouse operation > Warehouse Management
Inventory Control = stock control > Inventory Management
Dispatch Planning > Dispatch
LIFO
FEFO
RFID
Barcoding = barcode!
Last Mile = last mile operations > Last-Mile Delivery
Delivery Operations
Line Haul = linehaul
Hub Operations = hub management, sort centre, sorting hub, delivery hub
Vehicle Tracking = gps vehicle tracking, vehicle tracking systems
Vendor Rate Negotiation = freight negotiation, transporter negotiation
Transporter Management = transporter coordination, transport vendor management
Road Transport = road freight, surface transport, ftl, ltl, ftl/ltl
Air Freight
Sea Freight = ocean freight
Customs House Agent = CHA!, customs broker, customs brokerage
Export Documentation = export docs, pre-shipment documentation, post shipment documentation > Import/Export
Import Documentation = import docs, import export documentation > Import/Export
Shipping Bill
Bill of Entry = boe filing
DGFT = dgft licensing, foreign trade policy
ICEGATE
Duty Drawback = rodtep, meis
EPCG = advance licence, advance authorisation
HS Codes = hs classification, hsn classification, hsn, hsn codes, sac codes
Container Planning
Liner Operations = shipping lines, shipping line coordination
RFQ! = request for quotation
Cost Reduction = cost saving, cost optimisation initiatives
Should Costing = should cost
Import Purchase = import procurement, import sourcing
Capex Procurement = capex purchase
MRO Procurement = mro!, mro purchase
Supply Planning = supply planner
Supply Chain Analytics
Kardex = bin card
Blue Yonder = jda, jda software
Manhattan WMS = manhattan!, manhattan associates > WMS
Infor WMS > WMS
Körber WMS = körber, korber, koerber, highjump > WMS
WMS = warehouse management system
Unicommerce
Returns Management = returns processing, rto management
Stock Verification = physical stock verification, physical verification
Stock Register = stock statement
Store Inventory = stores and spares
Pallet Jack = hand pallet, pallet truck
Reach Truck
GPS!
Navigation! = google maps, map reading
Amazon FBA = fba
Material Requirements Planning = MRP!
Purchasing! = purchase management, purchase executive > Procurement
Shipping Documentation = shipping documents
Certificate of Origin = certificates of origin, coo certificate > Export Documentation
Phytosanitary Certificate = phytosanitary certificates, phyto certificate > Export Documentation
Tender Management = tender preparation, tender documentation, tender filing, e-tendering, tenders!
GeM Portal = gem bidding, government e-marketplace
Bid Management = bid preparation
Vendor Evaluation = supplier rating, vendor rating
CargoWise = cargowise one
Logi-Sys = logisys
IGM Filing = IGM!, import general manifest
EGM Filing = EGM!, export general manifest
Delivery Orders = delivery order
Air Imports = air import
Air Exports = air export
Authorised Economic Operator = aeo
Direct Port Delivery = dpd
`;
