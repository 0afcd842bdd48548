export const health = `
Nursing = nursing care, bedside nursing, general nursing, staff nurse, nursing procedures
Patient Care = patient handling, care of patients, direct patient care
Critical Care = critical care nursing, intensive care nursing > Nursing
ICU = intensive care unit, icu experience, intensive care, icu nursing > Critical Care
NICU = neonatal intensive care, neonatal intensive care unit
PICU = pediatric intensive care
CCU! = coronary care unit, cardiac care unit
Emergency Care = emergency department, emergency nursing, casualty!, emergency medicine, emergency room, trauma care
Triage! = patient triage, triaging, triaged patients
Operation Theatre = operating room, ot nursing, scrub nurse, operation theater, operating theatre, ot technician
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
Chemotherapy Administration = chemotherapy
Palliative Care = hospice care, end of life care
Geriatric Care = elderly care, elder care, aged care, care of the elderly
Pediatric Nursing = paediatric nursing, pediatrics > Nursing
Maternity Care = midwifery, obstetric care, midwife
Psychiatric Nursing = mental health nursing > Nursing
Community Health = community nursing, asha worker, community health worker
Home Care = home nursing, home health care
EMR! = electronic medical record, electronic medical records, emrs, ehr, electronic health record
Epic! = epic emr, epic systems > EMR
Cerner > EMR
HIPAA
SBAR! = sbar handover
Glasgow Coma Scale = GCS!
Nursing Documentation = nursing notes, patient charting, charting!
NABH = nabh documentation, nabh accreditation, nabh standards
JCI! = joint commission international
Biomedical Waste Management = bio-medical waste, biomedical waste, bmw rules
Care Planning = care plans, nursing care plan
Discharge Planning
Medical Coding = cpt coding, medical coder, medical coding and billing
Medical Billing = denial management, charge entry > Billing
Medical Transcription
Medical Records = medical records management
Medical Laboratory Technology = lab technician, dmlt, medical lab technology
Hematology = haematology
Histopathology
Radiology = x-ray, radiography, radiographer, x-ray technician
MRI! = magnetic resonance imaging, mri scanning
CT Scan = computed tomography, ct scanning
Ultrasound = sonography, usg, sonographer
Physiotherapy = physical therapy, physiotherapist, bpt
Manual Therapy
Electrotherapy
Occupational Therapy
Speech Therapy = speech language pathology
Rehabilitation! = neuro rehabilitation
Nutrition Counselling = dietetics, diet planning, nutritionist, dietitian, dietician, diet counselling > Counselling
Counselling! = psychological counselling, counsellor
Cognitive Behavioural Therapy = CBT!, cognitive behavioral therapy
Dental Care = dentistry, dental assisting, dentist
Optometry = refraction!, optometrist
Medical Equipment = biomedical equipment
Telemedicine = telehealth
Anesthesia = anaesthesia
Surgery Assistance = surgical assistance, minor surgeries, assisting surgeries
Care Assistance = caregiving, personal care, healthcare assistant
Sterilization = sterilisation, cssd
Oncology = oncology nursing
Cardiology = cardiac nursing
Nephrology
Neurology
Orthopaedics = orthopedics
Gynaecology = obstetrics and gynaecology
Endoscopy
Laparoscopy = laparoscopic surgery
Intubation = endotracheal intubation, intubated
Defibrillation = defibrillator
Nebulization = nebulisation
Ryles Tube Feeding = ryles tube, nasogastric tube, ng tube
Immunization = immunisation, vaccination
Health Education = health promotion
Case Management = case manager
Utilization Review
Audiology = audiometry
Prosthetics = orthotics
Art Therapy
Yoga Instruction = yoga teacher, yoga instructor, yoga therapy
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
Non-invasive Ventilation = bipap, cpap, oxygen therapy
Pressure Ulcer Care = pressure sores, bedsore care, bed sores
Stoma Care = colostomy care
Pain Management
IV Therapy = intravenous therapy, iv fluids
Injections! = im injections, intramuscular injections
Specimen Collection = sample collection, swab collection
Nursing Audit = clinical audit, clinical audits
Hand Hygiene
Public Health = epidemiology
Maternal and Child Health = antenatal care, postnatal care, anc pnc, mother and child health
Newborn Care = neonatal care, kangaroo mother care
Family Planning Services = contraceptive counselling
Lactation Counselling = breastfeeding support > Counselling
Labor and Delivery = labour room, normal deliveries, conducting deliveries
Mental Health Counselling = psychotherapy, mental health support > Counselling
Clinical Psychology = clinical psychologist, psychological assessment
De-addiction Counselling = substance abuse counselling > Counselling
Cath Lab = cardiac catheterization lab, cath lab technician
Echocardiography = 2d echo
Holter Monitoring = tmt test
Peritoneal Dialysis > Dialysis
Radiotherapy = radiation therapy, linear accelerator
Mammography
PACS = picture archiving
Nuclear Medicine
Sports Physiotherapy > Physiotherapy
Root Canal Treatment = endodontics, rct
Orthodontics
Oral Surgery = tooth extraction, extractions!
Dental Implants
Ophthalmology = ophthalmic
ENT! = otorhinolaryngology
Dermatology
Pulmonology = respiratory medicine
Gastroenterology
Endocrinology = diabetology
Urology
Pathology = pathologist
General Medicine = internal medicine
General Surgery = surgical procedures
Family Medicine = general practice!
Diabetes Management = diabetes care
Ayurveda = ayurvedic medicine, panchakarma
Homeopathy = homoeopathy
Acupuncture
Hospital Information Systems = hospital information system
Hospital Administration = hospital management, healthcare management, healthcare administration
Hospital Billing = tpa, ipd billing, opd billing > Billing
ICD-10 = icd 10, icd-10-cm, icd 11 > Medical Coding
CPC Certification = certified professional coder, aapc > Medical Coding
Revenue Cycle Management = RCM!
Patient Scheduling = patient registration
Patient Safety = fall prevention, patient safety goals
Meditech > EMR
Allscripts > EMR
FHIR = hl7, hl7 fhir
Sports Nutrition
Fitness Training = personal training, personal trainer, gym trainer, fitness trainer
Nursing Education = nursing tutor, clinical instructor
Ambulance Services = paramedic, emt, emergency medical technician
Dementia Care = alzheimer's care
Blood Bank = blood banking, blood bank technician
Patient Counselling = patient education, counselling patients
HCPCS > Medical Coding
Cashless Claims = tpa desk, cashless claim
`;
