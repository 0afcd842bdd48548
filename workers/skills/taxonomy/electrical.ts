export const electrical = `
Electrical Engineering = electrical systems, electrical engineer
Electrical Maintenance = electrician, electrical repair, electrical installations, electrical installation
Wiring Regulations = 18th edition wiring regulations, 18th edition, bs 7671
JIB Gold Card = jib card, JIB!, jib graded, jib approved
ECS Card = ecs gold card ~ JIB Gold Card
City & Guilds 2391 = c&g 2391, city and guilds 2391, 2391-52 > Electrical Testing
City & Guilds 2382 = c&g 2382, city and guilds 2382 > Wiring Regulations
AM2 Assessment = am2
EICR = electrical installation condition report, periodic inspection > Electrical Testing
PAT Testing = portable appliance testing > Electrical Testing
NICEIC = niceic approved, napit
Emergency Lighting
KNX = knx programming > BMS Building Automation
Consumer Units = consumer unit upgrades, fuse boards, distribution boards
Rewiring! = rewires, house rewiring > Electrical Wiring
Trunking! = cable trunking, cable containment
Fault Finding = fault diagnosis, fault-finding
Electrical Wiring = house wiring, industrial wiring, wiring!
Power Systems = power system analysis
Power Electronics
Transformers! = transformer maintenance, distribution transformers
Switchgear = switchgears
Substation Operation = substation, substations
Electrical Drawings
AutoCAD Electrical > AutoCAD
EPLAN = eplan electric p8, eplan p8
EN 60204-1 = iec 60204-1, iec 60204, en 60204
ISO 13849 = en iso 13849
ETAP
PLC = plc programming, programmable logic controller ~ SCADA
SCADA
HMI! = human machine interface, hmi programming
Industrial Automation
Instrumentation = instrumentation engineering, instrumentation and control
Siemens TIA Portal = tia portal, siemens plc, siemens s7, simatic > PLC
Allen-Bradley = allen bradley, rockwell automation, rslogix > PLC
VFD! = variable frequency drive, variable frequency drives
Motor Control = electric motors
Solar PV = solar power, solar energy, photovoltaic, pv systems
Electric Vehicles = electric vehicle, ev technology
CCTV Installation = cctv, cctv camera
UPS Maintenance
Diesel Generators = diesel generator
Earthing = electrical grounding, earthing systems
Energy Audit = energy auditing
Electrical Design = electrical design engineering
Cable Sizing
DIALux
HT/LT Panels = ht lt panels, mcc panels
Protection Relays = power system protection, numerical relays, relays!, protective relays
High Voltage Systems = ehv substations, high voltage
Transmission Lines = transmission line, overhead lines
Power Distribution = electricity distribution
Power Plant Operations
PSCAD
PSS/E
Power Quality = harmonics analysis
PVsyst > Solar PV
Wind Energy = wind turbines, wind turbine
Battery Technology = lithium-ion batteries, cell chemistry
EV Charging = ev chargers, charging stations, ev charger installation, ev charge points > Electric Vehicles
Motor Rewinding = motor winding
BMS Building Automation = building automation
Home Appliances Repair = appliance repair, ac repair, refrigerator repair
Electrical Safety
Wireman License = wireman licence
ITI Electrician = iti electrical
Electrical Testing = inspection and testing, testing and inspection, megger testing, megger, insulation resistance testing
HT Panels = ht panel maintenance > HT/LT Panels
LT Panels = lt panel maintenance > HT/LT Panels
Panel Wiring = control panel wiring, panel building, panel board wiring
Circuit Breakers = acb, mccb, mcb, acb/mccb > Switchgear
VCB > Switchgear
UPS! = ups systems, online ups
Inverters! = solar inverters
DG Sets = dg operation, generator maintenance, dg maintenance
Relay Testing = relay coordination, relay setting > Protection Relays
Cable Laying = cable pulling, cabling work
Cable Jointing = cable termination
Cable Tray = cable tray installation
Lightning Protection = lightning arrester
Single Line Diagrams = SLD! > Electrical Drawings
Load Calculation = electrical load calculation
Load Flow Analysis = load flow, short circuit analysis, load flow studies
Power Factor = apfc, apfc panel
Power Factor Correction
Energy Management
Solar Installation = solar panels, solar panel installation, rooftop solar, solar rooftop > Solar PV
Net Metering
Solar Design = solar plant design > Solar PV
DCS! = distributed control system, dcs systems
Delta PLC > PLC
Mitsubishi PLC = mitsubishi q series > PLC
Ladder Logic = ladder programming, ladder diagrams > PLC
Servo Motors = servo drives, servo!
Field Instruments = field instrumentation
Control Valves
Transmitters! = pressure transmitters, level transmitters
Loop Checking = loop testing
Profibus = profinet
HART Protocol = hart communicator
OPC UA = opc server
Multimeter = clamp meter, digital multimeter
Thermography = thermal imaging
C Licence = c class licence ~ Wireman License
Electrical Supervisor Licence = supervisor licence, supervisory licence, electrical supervisory licence, electrical supervisor certificate
Electrical Licence = electrical contractor licence, a grade licence
CEIG Approval = ceig, electrical inspectorate
Street Lighting
Lifts! = elevators!, lift operation, escalators, passenger lifts, goods lift, home lifts, dumbwaiter, travelator
Fire Alarm Systems = fire alarm, fire detection system
Access Control Systems = access control
BMS! = building management system
Testing and Commissioning = testing & commissioning, commissioning!, t&c
Conduit Installation = conduit!, conduit bending, conduit wiring
NEC Code = national electrical code
IEC Standards = iec
Indian Electricity Rules = ie rules, indian electricity act
Meter Reading = energy meters, smart meters
Line Maintenance = lineman, line staff
BLDC Motors = bldc
Inverter Repair
Lockout Tagout = loto, lock out tag out
Power Plant! = thermal power plant, captive power plant
Solar String Sizing = string sizing, string design solar, dc string sizing > Solar Design
HelioScope = helioscope software, aurora solar > Solar Design
Module Mounting Structures = mms structure, mms installation, solar mounting structure > Solar Installation
ACDB and DCDB = acdb, dcdb, acdb/dcdb, dc combiner box, string combiner box > Solar Installation
IV Curve Tracing = i-v curve tracing, iv curve tracer, solar iv testing > Solar PV
Module Cleaning Robots = robotic cleaning, solar robotic cleaning, solar module cleaning
`;
