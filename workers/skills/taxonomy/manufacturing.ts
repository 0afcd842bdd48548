export const manufacturing = `
First Aid = first aider
DFMEA = design fmea, design failure mode and effects analysis > FMEA
PFMEA = process fmea > FMEA
FMEA = failure mode and effects analysis, failure mode effects analysis
DVP&R = dvp, dvpr, design verification plan
APQP = advanced product quality planning
PPAP = production part approval process
MSA! = measurement system analysis
SPC! = statistical process control
8D = 8d report, 8d problem solving
Six Sigma = six sigma green belt, six sigma black belt, dmaic
Lean Manufacturing = lean!, lean production, lean management > Manufacturing
Kaizen = kaizen events
5S = 5 S!, 5s implementation, five s
TPM! = total productive maintenance
Poka-Yoke = poka yoke
Value Engineering = va/ve, value analysis
ECN! = engineering change notice, engineering change management, ecr/ecn
BOM Management = bill of materials, BOM!
New Product Development = NPD!, new product introduction, NPI!
Production Planning = ppc production, production planning and control, production scheduling, ppc department
Production Management
Manufacturing! = manufacturing processes, manufacturing engineering
Assembly Line = assembly operations, assembly line operations, mechanical assembly
Process Improvement = process optimization, continuous improvement, process optimisation
Quality Control = QC!, quality inspection, inspection!, quality inspector, quality checks
Quality Assurance = QA!
Quality Management System
IATF 16949 = iatf, ts 16949
ISO 14001
ISO 45001 = ohsas 18001
EHS! = environment health and safety, health and safety
Blueprint Reading = reading blueprints, read engineering drawings, drawing reading
Time and Motion Study = time study
Line Balancing
OEE! = overall equipment effectiveness
Andon
Value Stream Mapping = VSM!
Toyota Production System
Calibration! = instrument calibration
Lean Six Sigma > Six Sigma, Lean Manufacturing
Seven QC Tools = 7 qc tools, qc tools, pareto analysis
Quality Circles = quality circle
TQM = total quality management
SMED = quick changeover
Jidoka
Just-in-Time Manufacturing = just in time, JIT!
Control Plans = control plan
Gauge R&R = gage r&r, gauge r and r > MSA
First Article Inspection = fai inspection, first piece inspection
Incoming Inspection = incoming quality control, iqc, receiving inspection
In-process Quality = in process inspection, ipqc, in-process quality control, line inspection
Final Inspection = pre-dispatch inspection, pdi
Quality Audits = quality audit, process audit, vda 6.3
Supplier Quality = supplier quality management, supplier audits, SQA!
AS9100
ISO 17025 = nabl
ISO 22000 = fssc 22000
ISO 50001
Cycle Time Reduction = takt time
Plant Operations = plant management, factory operations
Industrial Engineering = method study, work measurement
Capacity Utilization
Textile Manufacturing = knitting technology > Manufacturing
Dyeing = textile dyeing, dyeing and printing
Garment Manufacturing = garment production > Manufacturing
Printing Technology
Packaging Technology
Food Manufacturing = food production > Manufacturing
Foundry = foundry practice, moulding sand
Powder Metallurgy
Steel Manufacturing = steel making, rolling mill, blast furnace > Manufacturing
Cement Manufacturing = cement plant > Manufacturing
Paint Shop = paint shop operations
Safety Training
Permit to Work = work permit system
Risk Assessment HIRA
Incident Investigation = accident investigation
NEBOSH > EHS
IOSH > EHS
OSHA = osha standards
Fire Safety = fire prevention
Cycle Counting = cycle count
Production Supervision = production supervisor, production supervising
Shop Floor Management = shop floor, shop floor supervision
QMS!
ISO 9001 = iso 9001:2015, iso 9001 2015
Job Safety Analysis = JSA!, job hazard analysis
HIRA = hazard identification and risk assessment
Toolbox Talks = tool box talk
NEBOSH IGC = nebosh igc certificate > NEBOSH
IOSH Managing Safely = iosh ms > IOSH
Industrial Safety = plant safety
HSE! = hse management
Occupational Health and Safety = occupational safety
Machine Operation = machine operator, machine operating
Spinning! > Textile Manufacturing
Weaving! > Textile Manufacturing
Knitting! = circular knitting > Textile Manufacturing
Sewing Machine Operation = single needle, overlock, juki machine, juki
Offset Printing = offset press, offset machine, sheetfed offset, sheet-fed offset, web offset
UV Printing = uv varnish, spot uv
Screen Printing
Flexo Printing = flexographic printing, gravure printing
Packaging Machines = packing machine, vffs
Spare Parts Management = spares management, spare parts planning, spare parts
PDCA
CLITA = autonomous maintenance, jishu hozen
Blow Room
Waste Management = hazardous waste management, scrap management
Pollution Control = pollution control board, consent to operate
Environmental Compliance = environment compliance
Emergency Preparedness = mock drills, emergency response plan
Fire Drills
Job Work
Job Cards = opening job cards, job card issue, route cards, job card preparation
Work Orders = work order management, work order creation
WIP Control = WIP!, work in progress
Daily Production Reports = production reports
Schedule Adherence = schedule compliance production, production schedule adherence
Material Shortage Follow-up = material shortage, shortage list, shortage follow-up
Capacity Loading = machine loading, machine loading plan, load balancing of machines
Production Routing = routing of operations, routings
`;
