export const electrical = `
Electrical Engineering = electrical systems, electrical engineer
Electrical Maintenance = electrician, electrical repair, electrical installations, electrical installation
Wiring Regulations = 18th edition wiring regulations, 18th edition, bs 7671
Fault Finding = fault diagnosis, fault-finding
Electrical Wiring = house wiring, industrial wiring, wiring!
Power Systems = power system analysis
Power Electronics
Transformers! = transformer maintenance, distribution transformers
Switchgear = switchgears, circuit breakers, vcb
Substation Operation = substation, substations
Electrical Drawings = single line diagram, single line diagrams
AutoCAD Electrical > AutoCAD
EPLAN
ETAP
PLC = plc programming, programmable logic controller ~ SCADA
SCADA
HMI! = human machine interface, hmi programming
Industrial Automation
Instrumentation = instrumentation engineering, instrumentation and control
Siemens TIA Portal = tia portal, siemens plc, siemens s7, simatic > PLC
Allen-Bradley = allen bradley, rockwell automation, rslogix > PLC
VFD! = variable frequency drive, variable frequency drives
Motor Control = electric motors, bldc motors, servo motors
Solar PV = solar power, solar energy, photovoltaic, pv systems, solar installation, solar panels
Electric Vehicles = electric vehicle, ev technology
CCTV Installation = cctv
UPS Maintenance = ups systems, inverter repair
Diesel Generators = dg sets, dg set, diesel generator
Earthing = electrical grounding, earthing systems
Energy Audit = energy management, energy auditing
Electrical Design = electrical design engineering, load calculation, load calculations
Cable Sizing = cable laying, cable jointing
DIALux
HT/LT Panels = ht lt panels, lt panel, lt panels, ht panels, mcc panels, panel wiring
Protection Relays = relay testing, relay coordination, power system protection
High Voltage Systems = ehv substations, high voltage
Transmission Lines = transmission line, overhead lines
Power Distribution = electricity distribution
Power Plant Operations = power plant, thermal power plant
PSCAD
PSS/E
Power Quality = harmonics analysis, power factor correction
PVsyst > Solar PV
Wind Energy = wind turbines, wind turbine
Battery Technology = lithium-ion batteries, cell chemistry
EV Charging = ev chargers, charging stations > Electric Vehicles
Motor Rewinding = motor winding
BMS Building Automation = building management system, building automation
Home Appliances Repair = appliance repair, ac repair, refrigerator repair
Electrical Safety = lockout tagout, loto
Wireman License = wireman licence, electrical supervisor license
ITI Electrician = iti electrical
Electrical Testing = testing and commissioning, inspection and testing, testing and inspection, megger testing
`;
