export const agriculture = `
Agronomy = crop management, agriculture extension, crop production
Dairy Farming = dairy management, dairy technology
Veterinary Care = veterinary
Farm Management
Pest Control = pest management
Irrigation = drip irrigation
Beekeeping
Forestry
Aquaculture = fish farming
Soil Science = soil health
Organic Farming = natural farming
Seed Production = seed technology
Fertilizer Management = fertiliser application, nutrient management
Greenhouse Management = polyhouse, hydroponics
Poultry Farming = poultry management
Animal Husbandry = livestock management, artificial insemination
Plant Pathology
Entomology
Farm Machinery = tractor operation, tractors!
Agri Inputs Sales = agri input sales, agrochemicals > Sales
Sericulture
Floriculture
Watershed Management
Farmer Training
`;
