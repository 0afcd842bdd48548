export const agriculture = `
Agronomy = crop management, agriculture extension, crop production
Dairy Farming = dairy management, dairy technology, dairy!, dairy operations
Veterinary Care = veterinary
Farm Management
Pest Control = pest management
Irrigation = drip irrigation
Beekeeping
Forestry
Aquaculture = fish farming
Soil Science = soil health, soil sampling
Organic Farming = natural farming
Seed Production = seed technology
Fertilizer Management = fertiliser application, nutrient management
Greenhouse Management = polyhouse, greenhouse!
Poultry Farming = poultry management
Animal Husbandry = livestock management, goat farming, cattle care
Plant Pathology
Entomology
Farm Machinery = tractor operation, tractors!
Agri Inputs Sales = agri input sales, agrochemicals > Sales
Sericulture
Floriculture
Watershed Management
Farmer Training = farmer meetings, kisan meetings, farmer engagement
Fertilisers = agri inputs
Pesticides = crop protection
Seeds! = hybrid seeds
Poultry!
Fisheries
Hydroponics
Artificial Insemination
`;
