export const logistics = `
Purchase Orders = purchase order, po processing
Goods Receipt = GRN!
Warehouse Picking = picking and packing, pick and pack, packing!
Manual Handling
Route Planning = route optimization, route optimisation
Tachograph Rules = tachograph
RFP Responses = rfp, rfps
Inventory Management = stock management, inventory control, stock control
Supply Chain = supply chain management, SCM!, supply chain background
Logistics = logistics management, logistics coordination, logistics operations
Procurement = purchasing!, purchase management, purchase executive
Warehouse Management = warehousing, warehouse operations, warehouse supervision
Demand Planning = demand forecasting
Import/Export = import export, export documentation, exim, exports and imports
Customs Clearance = customs documentation, custom clearance, customs house agent
Freight Forwarding = freight management, air freight, sea freight, ocean freight
Fleet Management = fleet operations, gps tracking
Order Fulfillment = order processing, order management, order fulfilment
Forklift Operation = forklift, forklift licence, forklift license, forklift operator, reach truck
Dispatch! = dispatching!, dispatch planning
3PL = third party logistics
Last-Mile Delivery = last mile delivery, delivery operations
Material Planning = MRP!, material requirement planning, material requirements planning
Inbound Logistics > Logistics
Outbound Logistics > Logistics
Reverse Logistics > Logistics
Transport Management = transportation management, transport planning, tms
WMS Software = warehouse management system, wms, manhattan wms
SAP EWM = sap wm > SAP
Oracle SCM
Inventory Planning = safety stock, reorder planning
ABC Analysis
FIFO = fifo/fefo, fefo
Stock Reconciliation = physical stock verification, stock verification
Material Handling = material handling equipment
Barcode Scanning = barcode scanners, rfid, rf scanners
Loading and Unloading
Container Loading = container stuffing
Strategic Sourcing = global sourcing
Spend Analysis
Vendor Development = supplier development
Supplier Evaluation = vendor evaluation, supplier rating
Tendering = tender management, bid management, e-tendering, tender preparation, gem portal
Incoterms
Bill of Lading = shipping documents, shipping documentation
Shipping Operations = vessel operations, port operations
Cold Chain = cold chain management, cold storage
S&OP = sales and operations planning
Dangerous Goods = hazmat, iata dgr
Air Cargo = cargo operations, cargo handling
CSCP = apics, cpim
Store Keeping = storekeeper, stores keeping, store keeper, stores department
`;
