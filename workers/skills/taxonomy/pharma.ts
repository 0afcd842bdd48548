export const pharma = `
Pharmacy = pharmacist, hospital pharmacy, d.pharm, b.pharm
Dispensing! = drug dispensing, dispensing medicines, prescription dispensing
Pharmacovigilance = drug safety, adverse event reporting, argus safety
Clinical Trials = clinical trial
Clinical Research = clinical research associate, clinical research coordinator
GCP Guidelines = good clinical practice, ich-gcp, ich gcp
Regulatory Affairs = regulatory submissions, dossier preparation, ctd dossiers, anda
GMP = good manufacturing practice, good manufacturing practices, cgmp
GLP! = good laboratory practice
HPLC = high performance liquid chromatography
Gas Chromatography = gc-ms, GC!
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
Tablet Manufacturing = tablet compression, granulation, tablet coating > Manufacturing
Injectable Manufacturing = sterile manufacturing, aseptic processing, lyophilization > Manufacturing
API Manufacturing = active pharmaceutical ingredients, bulk drugs > Manufacturing
Pharmaceutical Packaging = blister packing
Process Validation = cleaning validation, equipment qualification, iq oq pq
Analytical Method Validation = method validation, analytical method development
Stability Studies = stability testing
Dissolution Testing = dissolution test, dissolution!
UPLC
LC-MS = lc-ms/ms, lcms
FTIR = ftir spectroscopy
UV Spectroscopy = uv-vis, spectrophotometer
Karl Fischer Titration = karl fischer > Titration
Titration
NMR! = nmr spectroscopy
XRD = x-ray diffraction
Scanning Electron Microscopy = fesem, sem analysis, sem imaging
Organic Synthesis = synthetic chemistry
Drug Discovery
Medicinal Chemistry > Chemistry
Bioequivalence = ba/be studies, bioavailability
Clinical Monitoring = site monitoring visits
CDISC = sdtm, adam datasets
Clinical SAS Programming = clinical sas > SAS
USFDA = us fda audits, 21 cfr part 11, fda regulations
Drug Licensing = drug licence, drugs and cosmetics act, schedule m
CAPA! = corrective and preventive action, corrective and preventive actions
Change Control
Deviation Management = deviations and oos, oos investigation
SOP Preparation = standard operating procedures, sop writing, sops
Batch Records = bmr review, batch manufacturing record, bpcr
GDP Documentation = good documentation practices
Medical Devices = medical device, iso 13485
LIMS = laboratory information management
ICH Guidelines
`;
