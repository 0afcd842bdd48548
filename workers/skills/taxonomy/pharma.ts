export const pharma = `
Pharmacy = pharmacist, hospital pharmacy
Dispensing! = drug dispensing, dispensing medicines, prescription dispensing, medication dispensing
Schedule H1 = schedule h1 register, schedule h1 drugs, schedule h, schedule h drugs
Narcotic Register = narcotics register, narcotic drugs register, controlled drugs register
Expiry Checking = expiry management, near-expiry checking, expiry / near-expiry checking, expiry monitoring, expiry tracking, near-expiry stock
Prescription Audit = prescription auditing
LASA Drugs = look alike sound alike drugs, high alert medications
OTC Products = otc counselling, over the counter medicines
Formulary Management = hospital formulary
Pharmacist Registration = registered pharmacist, pharmacy council registration, state pharmacy council registration, pharmacist licence
Pharmacovigilance = drug safety, adverse event reporting
Clinical Trials = clinical trial
Clinical Research = clinical research associate, clinical research coordinator
GCP Guidelines = good clinical practice, ich-gcp, ich gcp
Regulatory Affairs = regulatory submissions
GMP = good manufacturing practice, good manufacturing practices
GLP! = good laboratory practice
HPLC = high performance liquid chromatography
Gas Chromatography = GC!
Compounding! = drug compounding
Pharmacology
Toxicology
Medical Writing > Writing
Clinical Data Management
Retail Pharmacy = community pharmacy, medical store > Pharmacy
Medication Counselling = patient medication counselling
Drug Interactions
Prescription Handling = prescription processing, reading prescriptions
Formulation Development = formulation r&d, f&d
Tablet Manufacturing = tablets!, tableting > Manufacturing
Injectable Manufacturing > Manufacturing
API Manufacturing = active pharmaceutical ingredients > Manufacturing
Pharmaceutical Packaging
Process Validation
Analytical Method Validation = method validation
Stability Studies = stability testing
Dissolution Testing = dissolution test, dissolution!
UPLC
LC-MS = lc-ms/ms, lcms
FTIR = ftir spectroscopy
UV Spectroscopy = uv-vis, spectrophotometer, UV!, uv spectrophotometer, uv-visible spectroscopy
Karl Fischer Titration = karl fischer > Titration
Titration
NMR! = nmr spectroscopy
XRD = x-ray diffraction
Scanning Electron Microscopy = fesem, sem analysis, sem imaging
Organic Synthesis = synthetic chemistry
Drug Discovery
Medicinal Chemistry > Chemistry
Bioequivalence = bioavailability
Clinical Monitoring = site monitoring visits
CDISC = adam datasets
Clinical SAS Programming = clinical sas > SAS
USFDA = us fda audits, fda regulations, us fda, usfda audits, usfda inspections
Drug Licensing = drug licence, drugs and cosmetics act
CAPA! = corrective and preventive action, corrective and preventive actions
Change Control
Deviation Management = deviations and oos
SOP Preparation = standard operating procedures, sop writing, sops
Batch Records = bpcr
GDP Documentation = good documentation practices
Medical Devices = medical device
LIMS = laboratory information management
ICH Guidelines
Granulation = wet granulation, dry granulation > Tablet Manufacturing
Tablet Compression = compression!, compression machines > Tablet Manufacturing
Tablet Coating = coating!, film coating > Tablet Manufacturing
Oral Solid Dosage = OSD!, oral solid dosage forms, solid orals, osd manufacturing
Capsule Filling = capsules!, encapsulation!
Liquid Orals = oral liquids, liquid oral manufacturing
Ointments! = semi-solid dosage, external preparations, creams and ointments
Injectables! = parenterals, small volume parenterals
Sterile Manufacturing = sterile processing, sterile area > Injectables
Aseptic Processing = aseptic filling, aseptic techniques
Lyophilization = freeze drying
Media Fill = media fill validation
Cleanroom = clean room, cleanroom operations, controlled area
Bulk Drugs = bulk drug manufacturing
Reactor Operation = reactors!, glass lined reactors, ssr glr
Centrifuge Operation = centrifuges
Solvent Recovery
Process Chemistry
Batch Manufacturing Record = BMR!, bmr documentation, bmr review, bmr/bpr > Batch Records
Batch Packaging Record = BPR!
Batch Release
IPQA = in-process quality assurance
Line Clearance
Annual Product Quality Review = APQR!, PQR!, annual product review, product quality review
cGMP = current good manufacturing practice > GMP
GxP > GMP
EU GMP > GMP
WHO GMP > GMP
ALCOA = alcoa+, alcoa plus, alcoa principles
Data Integrity
21 CFR Part 11 = 21 cfr, 21cfr part 11, 21 cfr 11
MHRA = mhra audits, uk mhra
CDSCO = dcgi
ANVISA
TGA! = tga australia
Schedule M = revised schedule m
ANDA! = anda filing, abbreviated new drug application
DMF! = drug master file
eCTD = ctd, ectd submissions, common technical document
Dossier Preparation = dossiers!, ctd dossiers, dossier compilation
Drug Registration = product registration
OOS = out of specification, oos investigation, oos handling, oos/oot
OOT! = out of trend
Market Complaints = market complaint handling, product complaints
Product Recall
Vendor Qualification = supplier qualification
Cleaning Validation
Equipment Qualification = iq oq pq, iq/oq/pq, IQ!, OQ!
Computer System Validation = CSV!, computerized system validation
GAMP = gamp 5, gamp5
HVAC Qualification = hvac validation
Water System Validation = purified water system, water system
Analytical Method Development
Wet Chemistry = wet analysis, wet lab analysis
GC-MS = gcms > Gas Chromatography
ICP-MS = icp oes
Atomic Absorption Spectroscopy = AAS!, atomic absorption
Empower! = empower software, waters empower
ChemStation = chemstation software, openlab
Chromeleon
TrackWise
Sterility Testing = sterility test
Bacterial Endotoxin Test = BET!, endotoxin testing, lal test, endotoxin
Microbial Limit Test = MLT!, microbial testing, bioburden
QbD = quality by design
Scale-up! = scale up batches, process scale up
Technology Transfer = tech transfer
Argus Safety = argus, oracle argus > Pharmacovigilance
ICSR = individual case safety reports > Pharmacovigilance
MedDRA > Pharmacovigilance
PSUR = pbrer > Pharmacovigilance
Signal Detection > Pharmacovigilance
Case Processing = icsr case processing
BA/BE Studies = ba/be, ba be studies > Bioequivalence
Bioprocessing = bioprocess
Fermentation! = fermenter operation, fermentor
Upstream Processing = upstream process, usp process
Downstream Processing = downstream process, dsp process
Chromatography! = column chromatography
Biosimilars
Vaccine Manufacturing = vaccines!
Serialization! = track and trace
Pharmaceutical Warehousing = good distribution practice
D.Pharm = diploma in pharmacy > Pharmacy
B.Pharm = bachelor of pharmacy > Pharmacy
Clinical Pharmacy > Pharmacy
ISO 13485
SDTM > CDISC
Blister Packing > Pharmaceutical Packaging
`;
