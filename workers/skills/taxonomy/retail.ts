export const retail = `
Merchandising! = merchandiser, buying and merchandising
E-commerce = ecommerce, e commerce, online retail, e-commerce operations
Refund Processing
Ticket Sales
Inventory Audit = stock taking, stocktaking, cycle counting, cycle counts
Loss Prevention
Planogram = planograms
Retail Sales = store sales, retail experience > Sales
Upselling = upsell, cross selling, cross-sell, upselling and cross selling
POS Systems = point of sale, pos system, pos billing, pos machine
Cash Handling = cash management, cashier, cash register
Store Management = retail store management, store operations
Retail Management = retail operations
Visual Merchandising = window display, window displays > Merchandising
Apparel Merchandising = garment merchandising, fashion merchandising > Merchandising
Category Management
Shrinkage Control = shrinkage!
Franchise Management = franchise operations
Quick Commerce
Jewellery Sales = gold appraisal > Sales
`;
