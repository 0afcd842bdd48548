export const science = `
Microbiology
Biochemistry = clinical biochemistry
PCR! = polymerase chain reaction, rt-pcr
Genetics = genetic counselling
Flow Cytometry
ELISA
Cell Culture
Western Blot = western blotting
Thermodynamics
Physics!
Chemistry!
Biology!
Molecular Biology = molecular cloning, dna extraction, dna isolation > Biology
Gel Electrophoresis = sds-page
CRISPR = gene editing
Next-generation Sequencing = ngs, genome sequencing
Bioinformatics = genomics, blast search
Immunology = immunoassays
Fermentation Technology = bioreactor
Protein Purification
Animal Handling
Histology
Analytical Chemistry = chemical analysis > Chemistry
Organic Chemistry > Chemistry
Inorganic Chemistry > Chemistry
Environmental Monitoring = air quality monitoring
Water Quality Testing = water analysis, water testing
Geology = geological mapping
Mining Engineering = mine planning, opencast mining
Petroleum Engineering = drilling engineering, reservoir engineering
Material Science = materials characterization, materials characterisation
Nanotechnology
Lab Safety = laboratory safety
Laboratory Techniques = lab techniques, laboratory skills
Food Technology = food processing
Sensory Evaluation
Chemical Engineering = chemical process engineering
Process Engineering = process design
Aspen Plus = aspen hysys, hysys
P&ID = piping and instrumentation diagram, p&id drawings
HAZOP = hazop study
Distillation
Spectroscopy
Microscopy
Process Simulation
Oil and Gas = oil & gas, oil and gas industry
Drilling Operations
Blasting!
Refinery Operations = refinery!, refinery experience
`;
