export const health = `
Chemotherapy Administration = chemotherapy
Community Health = community nursing, community health worker
EMR! = electronic medical record, electronic medical records, emrs, ehr, electronic health record
Epic! = epic emr, epic systems > EMR
Cerner > EMR
HIPAA
NABH = nabh documentation, nabh accreditation, nabh standards
JCI! = joint commission international
Medical Coding = medical coder, medical coding and billing
Medical Billing = charge entry > Billing
Medical Transcription
Medical Records = medical records management
Medical Laboratory Technology = dmlt, medical lab technology
Laboratory Information System = LIS!, lis software, lab information system
Hematology = haematology
Histopathology
Radiology = radiography, radiographer, x-ray technician
MRI! = magnetic resonance imaging, mri scanning
CT Scan = computed tomography, ct scanning
Ultrasound = usg, sonographer
Physiotherapy = physical therapy, physiotherapist, bpt
Manual Therapy
Electrotherapy
Speech Therapy = speech language pathology
Rehabilitation!
Nutrition Counselling = diet planning, nutritionist, dietitian, dietician, diet counselling > Counselling
Counselling! = psychological counselling, counsellor
Cognitive Behavioural Therapy = CBT!, cognitive behavioral therapy
Dental Care = dental assisting
Optometry = optometrist
Medical Equipment = biomedical equipment
Telemedicine = telehealth
Anesthesia = anaesthesia
Surgery Assistance = surgical assistance, minor surgeries, assisting surgeries
Oncology = oncology nursing
Cardiology = cardiac nursing
Nephrology
Neurology
Orthopaedics = orthopedics
Gynaecology = obstetrics and gynaecology
Endoscopy
Laparoscopy = laparoscopic surgery
Health Education = health promotion
Case Management = case manager
Utilization Review
Audiology = audiometry
Prosthetics = orthotics
Art Therapy
Yoga Instruction = yoga teacher, yoga instructor, yoga therapy
Public Health
Mental Health Counselling = mental health support > Counselling
Clinical Psychology = clinical psychologist, psychological assessment
De-addiction Counselling = substance abuse counselling > Counselling
Cath Lab = cardiac catheterization lab, cath lab technician
Echocardiography = 2d echo
Holter Monitoring = tmt test
Radiotherapy = radiation therapy, linear accelerator, linac, linac operation
Mammography
PACS = picture archiving
Nuclear Medicine
Sports Physiotherapy > Physiotherapy
Root Canal Treatment
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
Hospital Billing = ipd billing, opd billing > Billing
ICD-10 = icd 10, icd-10-cm, icd 11 > Medical Coding
CPC Certification = certified professional coder, aapc > Medical Coding
Revenue Cycle Management = RCM!
Patient Scheduling = patient registration
Meditech > EMR
Allscripts > EMR
HL7 = hl7 v2, health level 7, health level seven
FHIR = hl7 fhir > HL7
IR(ME)R = irmer, ir(me)r regulations
Sports Nutrition
Fitness Training = personal training, personal trainer, gym trainer, fitness trainer
Ambulance Services = paramedic, emt, emergency medical technician
Blood Bank = blood banking, blood bank technician
Patient Counselling = patient education, counselling patients
HCPCS > Medical Coding
Cashless Claims = cashless claim
OT Technician = operation theatre technician > Operation Theatre
Lab Technician
HCPC Registration = hcpc registered
Exercise Therapy = therapeutic exercise
Exercise Prescription
IFT! = interferential therapy > Electrotherapy
TENS! = transcutaneous electrical nerve stimulation > Electrotherapy
Ultrasound Therapy = therapeutic ultrasound > Electrotherapy
Kinesio Taping = kinesiology taping, taping!
Dry Needling
Cupping Therapy = cupping
Joint Mobilization = manual mobilisation
Gait Training
Stroke Rehabilitation = stroke rehab > Rehabilitation
Cardiac Rehabilitation = cardiac rehab > Rehabilitation
Neuro Rehabilitation = neuro rehab, neurorehabilitation, neuro physiotherapy > Rehabilitation
Chest Physiotherapy = respiratory physiotherapy > Physiotherapy
Home Visits! = domiciliary visits
Hydrotherapy
Sensory Integration = sensory integration therapy
Psychological Testing
Psychotherapy > Counselling
Root Canal = rct, endodontics
Crown and Bridge = prosthodontics
Scaling and Root Planing = scaling and polishing, oral prophylaxis
Dental Radiography = opg, rvg, dental x-rays, dental x-ray, dental radiographs
Four-Handed Dentistry = four handed dentistry, chairside assisting, chairside assistance > Dental Care
Contact Lens Fitting = contact lens, contact lenses
Hearing Aids = hearing aid fitting
Clinical Nutrition = therapeutic diets
AR Calling = ar caller > Revenue Cycle Management
Denial Management > Medical Billing
Eligibility Verification = insurance verification, prior authorization
CPT Coding = cpt, cpt codes > Medical Coding
TPA Coordination = tpa!, tpa desk, tpa process, tpa billing
ASHA Worker
Antenatal Care > Maternal and Child Health
Postnatal Care > Maternal and Child Health
OPD Management = OPD!, opd operations, opd services
IPD Management = IPD!, ipd services
Cold Chain Vaccines = vaccine cold chain
X-ray = digital x-ray > Radiology
Sonography ~ Ultrasound
Molecular Diagnostics = rtpcr
Sample Processing = specimen processing
Dietetics
Menstrual Hygiene
Patient Communication
Health Camps
Ayushman Bharat = pmjay
Dentistry = dentist ~ Dental Care
Epidemiology
Complete Blood Count = cbc test, haemogram, hemogram
Urinalysis = urine analysis, urine examination
Cross Matching = crossmatching, blood grouping
Biochemistry Analyzers = biochemistry analyser, autoanalyser, auto analyzer
Drug Inventory Management = pharmacy stock, pharmacy inventory
C-Arm = c-arm handling, c arm, c-arm operation
Anaesthesia Workstation = anaesthesia machine, anaesthesia machines
Instrument Counts = surgical counts, swab count, instrument count
Perfusion! = clinical perfusion, perfusionist, cardiopulmonary bypass
Open-Heart Surgery = open heart surgery, cabg
Refraction! = subjective refraction, eye refraction > Optometry
OCT! = optical coherence tomography, oct scans, oct imaging
GOC Registration = goc registered
GMC Registration = gmc registered
GDC Registration = gdc registered
GPhC Registration = gphc registered
RCI Registration = rci registered, rci licence
`;
