export const health = `
Nursing = nursing care, bedside nursing, general nursing
Patient Care = patient handling, care of patients, direct patient care
Critical Care = critical care nursing, intensive care nursing
ICU = intensive care unit, icu experience, intensive care > Critical Care
NICU = neonatal intensive care, neonatal intensive care unit
PICU = pediatric intensive care
CCU! = coronary care unit, cardiac care unit
Emergency Care = emergency department, emergency nursing, casualty!, emergency medicine
Triage! = patient triage
Operation Theatre = operating room, ot nursing, scrub nurse, operation theater, operating theatre
BLS! = basic life support, bls certified
ACLS = advanced cardiac life support, advanced cardiovascular life support > BLS
PALS! = pediatric advanced life support
NRP! = neonatal resuscitation
CPR! = cardiopulmonary resuscitation
First Aid = first aider
Ventilator Management = ventilator, ventilators, ventilator care, mechanical ventilation
Ventilated Patient Care = ventilated patients, ventilated patient > Ventilator Management
IV Cannulation = i.v. cannulation, intravenous cannulation, iv cannula, cannulation, iv insertion
Infection Control = infection prevention, infection prevention and control
Phlebotomy = blood collection, venipuncture, blood sample collection
Medication Administration = administer medication, drug administration, administering medication, administration of medication
Wound Care = wound dressing, wound management
Vital Signs Monitoring = vital signs, vitals monitoring, monitor vitals, vitals!
Catheterization = catheterisation, catheter care, urinary catheterization
Tracheostomy Care = tracheostomy
Suctioning = airway suctioning
ABG Sampling = abg!, arterial blood gas, abg analysis
Blood Transfusion = blood transfusions
ECG = electrocardiogram, ekg
Dialysis = haemodialysis, hemodialysis
CRRT = continuous renal replacement therapy ~ Dialysis
Chemotherapy Administration = chemotherapy
Palliative Care = hospice care, end of life care
Geriatric Care = elderly care, elder care, aged care
Pediatric Nursing = paediatric nursing, pediatrics
Maternity Care = midwifery, obstetric care, labour room, labor and delivery
Psychiatric Nursing = mental health nursing
Community Health = public health, community nursing
Home Care = home nursing, home health care
EMR! = electronic medical record, electronic medical records, emrs, ehr, electronic health record
Epic! = epic emr, epic systems > EMR
Cerner > EMR
HIPAA
SBAR! = sbar handover
Glasgow Coma Scale = gcs!
Nursing Documentation = nursing notes, patient charting, charting!
NABH = nabh documentation, nabh accreditation, nabh standards
JCI! = joint commission international
Biomedical Waste Management = bio-medical waste, biomedical waste, bmw rules
Care Planning = care plans, nursing care plan
Patient Education = patient counselling
Discharge Planning
Medical Coding = icd-10, icd 10, cpt coding, medical coder
Medical Billing = revenue cycle management, rcm!
Medical Transcription
Medical Records = medical records management
Pharmacy = pharmacist, hospital pharmacy, retail pharmacy
Dispensing! = drug dispensing, dispensing medicines
Pharmacovigilance = drug safety
Clinical Trials = clinical trial
Clinical Research = clinical research associate
GCP Guidelines = good clinical practice, ich-gcp, ich gcp
Regulatory Affairs = regulatory submissions
GMP = good manufacturing practice, good manufacturing practices, cgmp
GLP! = good laboratory practice
HPLC
Gas Chromatography = gc-ms
Medical Laboratory Technology = lab technician, dmlt, medical lab technology
Hematology = haematology
Microbiology
Biochemistry = clinical biochemistry
Histopathology
PCR! = polymerase chain reaction, rt-pcr
Radiology = x-ray, radiography, radiographer
MRI! = magnetic resonance imaging
CT Scan = computed tomography, ct scanning
Ultrasound = sonography
Physiotherapy = physical therapy, physiotherapist
Manual Therapy
Electrotherapy
Occupational Therapy
Speech Therapy = speech language pathology
Rehabilitation! = neuro rehabilitation
Nutrition Counselling = dietetics, diet planning, nutritionist, dietitian
Counselling! = psychological counselling, counsellor
Cognitive Behavioural Therapy = cbt!, cognitive behavioral therapy
Dental Care = dentistry, dental assisting
Optometry = refraction!
Healthcare Management = hospital administration, hospital management
Medical Equipment = biomedical equipment
Telemedicine = telehealth
Anesthesia = anaesthesia
Surgery Assistance = surgical assistance, minor surgeries
Nursing Council Registration = nursing council registered, registered nurse, rn!
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
Intubation = endotracheal intubation
Defibrillation = defibrillator
Nebulization = nebulisation
Ryles Tube Feeding = ryles tube, nasogastric tube, ng tube
Immunization = immunisation, vaccination
Health Education = health promotion
Case Management = case manager
Utilization Review
Patient Counseling Pharmacy = medication counselling
Compounding! = drug compounding
Pharmacology
Toxicology
Genetics = genetic counselling
Flow Cytometry
ELISA
Cell Culture
Western Blot = western blotting
Medical Writing
Clinical Data Management
Audiology
Prosthetics = orthotics
Art Therapy
Yoga Instruction = yoga teacher, yoga instructor
Nurse Mentoring = preceptorship
`;
