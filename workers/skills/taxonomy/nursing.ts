export const nursing = `
Nursing = nursing care, bedside nursing, general nursing, staff nurse, qualified nurse, trained nurse, nursing procedures
Patient Care = patient handling, care of patients, direct patient care
Critical Care = critical care nursing, intensive care nursing > Nursing
ICU = intensive care unit, icu experience, intensive care, icu nursing > Critical Care
NICU = neonatal intensive care, neonatal intensive care unit
PICU = pediatric intensive care
CCU! = coronary care unit, cardiac care unit
Emergency Care = emergency department, emergency nursing, casualty!, emergency medicine, emergency room, trauma care
Triage! = patient triage, triaging, triaged patients
Operation Theatre = operating room, ot nursing, operation theater, operating theatre
BLS! = basic life support, bls certified, bls provider > CPR
ACLS = advanced cardiac life support, advanced cardiovascular life support > BLS
PALS! = pediatric advanced life support, paediatric advanced life support > BLS
NRP! = neonatal resuscitation
CPR! = cardiopulmonary resuscitation
Ventilator Management = ventilator, ventilators, ventilator care, mechanical ventilation
Ventilated Patient Care = ventilated patients, ventilated patient > Ventilator Management
IV Cannulation = i.v. cannulation, intravenous cannulation, iv cannula, cannulation, cannulated, iv insertion
Infection Control = infection prevention, infection prevention and control
Phlebotomy = blood collection, venipuncture, blood sample collection
Medication Administration = administer medication, drug administration, administering medication, administration of medication
Wound Care = wound dressing, wound management
Vital Signs Monitoring = vital signs, vitals monitoring, monitor vitals, vitals!
Catheterization = catheterisation, catheter care, urinary catheterization
Tracheostomy Care = tracheostomy
Suctioning = airway suctioning
ABG Sampling = ABG!, arterial blood gas, abg analysis
Blood Transfusion = blood transfusions
ECG = electrocardiogram, ekg
Dialysis = haemodialysis, hemodialysis, dialysis technician
CRRT = continuous renal replacement therapy ~ Dialysis
Palliative Care = hospice care, end of life care
Geriatric Care = aged care
Pediatric Nursing = paediatric nursing, pediatrics > Nursing
Maternity Care = obstetric care
Psychiatric Nursing = mental health nursing > Nursing
Home Care = home nursing, home health care
SBAR! = sbar handover
Glasgow Coma Scale = GCS!
Nursing Documentation = nursing notes, patient charting, charting!
Biomedical Waste Management = bio-medical waste, biomedical waste, bmw rules
Care Planning = care plans, nursing care plan
Discharge Planning
Occupational Therapy
Care Assistance = caregiving, personal care, healthcare assistant
Sterilization = sterilisation, cssd
Intubation = endotracheal intubation, intubated
Defibrillation = defibrillator
Nebulization = nebulisation
Ryles Tube Feeding = ryles tube, nasogastric tube, ng tube
Immunization = immunisation, vaccination
Nurse Mentoring = preceptorship
Registered Nurse = RN!, rnrm, nursing council registration, nursing council registered > Nursing
GNM = general nursing and midwifery > Nursing
ANM! = auxiliary nurse midwife > Nursing
B.Sc Nursing = bsc nursing, b.sc. nursing, b sc nursing > Nursing
Nursing Supervision = nurse in charge, ward in-charge, ward management, nursing superintendent > Nursing
HDU! = high dependency unit
ATLS = advanced trauma life support
AED! = automated external defibrillator
Code Blue = code blue response, rapid response team
Central Line Care = central venous catheter, central lines, picc line, cvp monitoring
Arterial Line Care = arterial line, invasive monitoring
ECMO = extracorporeal membrane oxygenation
Infusion Pumps = infusion pump, syringe pump, syringe pumps
Non-invasive Ventilation
Pressure Ulcer Care = pressure sores, bedsore care, bed sores
Stoma Care = colostomy care
Pain Management
IV Therapy = intravenous therapy, iv fluids
Injections! = im injections, intramuscular injections
Specimen Collection = sample collection, swab collection
Nursing Audit = clinical audit, clinical audits
Hand Hygiene
Maternal and Child Health = anc pnc, mother and child health
Newborn Care = neonatal care, kangaroo mother care
Family Planning Services = contraceptive counselling
Lactation Counselling = breastfeeding support > Counselling
Labor and Delivery = labour room, normal deliveries, conducting deliveries
Peritoneal Dialysis > Dialysis
Patient Safety = fall prevention, patient safety goals
Nursing Education = nursing tutor, clinical instructor
Dementia Care = alzheimer's care
SNCU = special newborn care unit ~ NICU
NSSK = navjat shishu suraksha karyakram
FBNC = facility based newborn care
IMNCI
Scrub Nursing = scrub nurse, scrubbing > Operation Theatre
State Nursing Council Registration = state nursing council, nursing registration, valid nursing registration, registration with nursing council
RN License = rn licensure, active rn license, current rn license
NCLEX = nclex-rn
OET
DHA License = dha, dha exam
HAAD = haad licence, doh licence
MOH License = moh, moh exam
Prometric = prometric exam
QCHP = qchp evaluation, qatar licence, qatar prometric
SCFHS = saudi council
DataFlow Verification = data flow, dataflow positive
NMC Registration = nmc pin, nmc registered
CCRN
CEN Certification = CEN!, certified emergency nurse
TNCC
IABP = intra-aortic balloon pump
Impella
Telemetry! = telemetry monitoring, cardiac monitoring
Moderate Sedation = conscious sedation
Patient Assessment = head to toe assessment
Handover! = shift handover, clinical handover, nursing handover
Care Certificate
NVQ Level 2 in Care = nvq level 2, nvq level 3, nvq
Moving and Handling = people moving and handling, patient moving and handling, hoisting
Safeguarding Adults = adult safeguarding
Ward Rounds
Duty Rosters = staff rostering, nurse rostering, shift rostering
Autoclaving = autoclave, autoclave operation > Sterilization
Elderly Care = elder care, elderly patients, care of the elderly ~ Geriatric Care
ICU Monitoring = hemodynamic monitoring, haemodynamic monitoring
Midwifery = midwife ~ Maternity Care
Oxygen Therapy
BiPAP = cpap, bipap/cpap
Barrier Nursing = isolation nursing > Infection Control
Burns Care = burn care, burns dressing
Crash Cart Management = crash cart, emergency cart
Diabetic Foot Care
Drug Calculation = dosage calculation, drug dosage calculation
ECG Recording = ecg interpretation, ecg monitoring > ECG
Insulin Administration = insulin injections
Intake Output Charting = intake and output chart, intake and output charting, i/o charting
Early Warning Scores = news2 score, mews score, early warning score
Post-operative Care = post operative care, post-op care, postoperative care
Pre-operative Care = pre operative care, pre-op care, preoperative care
Chemo Port Care = port care, chemoport
Stoma Bag Care = ostomy care
`;
