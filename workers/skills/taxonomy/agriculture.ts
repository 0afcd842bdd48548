export const agriculture = `
Agronomy = crop management, agriculture extension, crop production
Dairy Farming = dairy management, dairy technology, dairy!, dairy operations, milking!, milking machines
Veterinary Care = veterinary
Farm Management
Farming! = kheti, kheti badi, crop farming, farm work, farm labour
Tractor Driving = tractor driver > Driving, Farming
Fishing! = sea fishing, net fishing
Pest Control = pest management
Irrigation = irrigation systems, irrigation scheduling
Drip Irrigation = drip systems, micro irrigation, micro-irrigation > Irrigation
Sprinkler Irrigation = sprinkler systems irrigation > Irrigation
Fertigation ~ Drip Irrigation
Integrated Pest Management = IPM!, integrated pest and disease management > Pest Control
Weed Management = weed control, weedicide application
Soil Health Card = soil health cards
Crop Advisory = crop advisories, farm advisory, farmer advisory
Crop Scouting = field scouting, crop monitoring
Farmer Field Schools = farmer field school, FFS!
Demonstration Plots = demo plots, demo plot, crop demonstrations, field demonstrations
Farmer Producer Organisations = FPO!, farmer producer organization, farmer producer company, fpo formation
Bio-inputs = biofertilizers, bio-fertilisers, biopesticides
Vermicomposting = vermicompost
Mushroom Cultivation = mushroom farming
Crop Insurance = pmfby, fasal bima
Precision Agriculture = precision farming
Agroforestry
Post-harvest Management = post harvest handling, grading of produce
Crop Cutting Experiments = crop cutting experiment
Agricultural Drones = drone spraying, agri drones
Plant Tissue Culture
Kisan Credit Card = kisan credit cards
KoboToolbox = kobo toolbox, kobo, kobocollect ~ ODK
ODK = open data kit, odk collect
SurveyCTO ~ ODK
CommCare ~ ODK
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
