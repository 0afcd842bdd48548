export const retail = `
Merchandising! = merchandiser, buying and merchandising
E-commerce = ecommerce, e commerce, online retail, e-commerce operations
Refund Processing
Ticket Sales
Inventory Audit
Loss Prevention
Planogram = planograms
Retail Sales = store sales, retail experience > Sales
Upselling = upsell
POS Systems = POS!, point of sale, pos billing, pos machine
Cash Handling = cash management, cashier, cash register
Store Management = retail store management, store operations
Retail Management = retail operations
Visual Merchandising = visual merchandiser > Merchandising
Apparel Merchandising = garment merchandising, fashion merchandising > Merchandising
Category Management
Shrinkage Control = shrinkage!
Franchise Management = franchise operations
Quick Commerce
Jewellery Sales = gold appraisal > Sales
Time and Action = T&A!, t&a follow up, time and action calendar, tna calendar
Sampling! = garment sampling, proto samples, sample development
Lab Dips = strike offs
Fabric Consumption = consumption calculation, fabric consumption calculation
Fabric Sourcing = trims sourcing, fabric and trims
AQL! = aql inspection, aql standards
Buyer Communication = buyer coordination, buyer handling, buyer correspondence, buyer management
Knits! = knitwear, knitted garments, knit garments
Wovens! = woven garments
Garment Costing
GOTS
Oeko-Tex = oekotex
BSCI = sedex, smeta
Gerber AccuMark = gerber, lectra, optitex, tukatech
Garment Quality Control = garment inspection
Stock Replenishment = replenishment!, stock refilling
Footfall Conversion = footfall, conversion in store
Diamond Grading = gemology, gemmology, diamond sorting
Opticals = optical dispensing
Store Opening = new store opening, nso
Cross-selling = cross sell
Stock Taking = stocktaking, stock take
Billing Counter = billing counter operations, retail billing
Retail! = retail industry, retail domain, retail sector
Store Signage = in-store signage
Fixture Planning = fixture vendors
Window Display = window displays, window dressing > Visual Merchandising
Commercial Invoice = proforma invoice, pro forma invoice
Packing List = packing slip
e-BRC = ebrc, bank realisation certificate, brc realisation
`;
