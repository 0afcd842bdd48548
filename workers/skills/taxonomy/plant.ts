export const plant = `
Machining = cnc machining, precision machining
CNC Programming = CNC!, cnc programmer
CNC Operation = cnc operator, HMC!, cnc machine, cnc lathe
Lathe Operation = lathe machine, lathe
Welding = welder, welded, welding processes
TIG Welding = TIG!, gtaw > Welding ~ MIG Welding
MIG Welding = MIG!, gmaw > Welding
Arc Welding = smaw > Welding
Reverse Engineering
CMM! = coordinate measuring machine
Vernier Calipers = vernier caliper, vernier > Measuring Instruments
HVAC = heating ventilation and air conditioning, hvac design
Refrigeration = gas charging, refrigerant charging, ac gas filling
Piping Design = piping!, piping engineering
Preventive Maintenance
Mechanical Maintenance
Automotive Engineering
Boiler Operation = boiler operator, boilers!, boiler attendant
Pumps and Compressors
NDT! = non destructive testing, non-destructive testing
Vibration Analysis
Grinding! = surface grinding
Milling! = milling machine
Turning!
EDM! = electrical discharge machining
Steam Turbines = turbine maintenance
Heat Exchangers = heat exchanger design
Pressure Vessels = asme section viii, pressure vessel design
Pipe Fitting = pipefitting
Vehicle Repair = car repair, automotive repair, auto mechanic, automobile mechanic, vehicle servicing
Noise and Vibration
Mastercam > CAM
Drilling Machines = radial drilling
Spot Welding = resistance welding > Welding
Welding Inspection = aws cwi > Welding
Brazing
Fitting! = fitter, bench fitting
Chillers! = chiller plant, chiller maintenance
Gas Turbines
Diesel Engines = diesel engine, ic engines
Engine Testing = engine calibration, dynamometer
Vehicle Diagnostics = obd scanner, vehicle diagnosis
Wheel Alignment
Denting and Painting = car denting
Pipe Stress Analysis
Plant Design
Fire Fighting Systems = fire protection systems, fire hydrant systems, fire fighting
Elevator Maintenance = escalator maintenance
Aerospace Engineering = aircraft design, aeronautical engineering
Aircraft Maintenance = aircraft maintenance engineering, dgca license
Marine Engineering = ship maintenance
Metrology = dimensional inspection
Robotic Welding > Welding
WPS! = wps pqr, wps/pqr, welding procedure specification
Heat Load Calculation = heat load estimation, hap software
Ducting! = ducting design, duct design, ducting work
AHU! = air handling unit, fcu
VRF = vrv, vrf systems, vrv systems
Cooling Towers
Air Conditioning = air conditioning systems, split ac, window ac, ac installation, ac servicing, split ac installation, ac fitting
Piping Isometrics = isometrics, isometric drawings
AVEVA E3D = e3d
ASME Standards = asme, asme codes
API Standards = api 650, api 610
IBR = ibr boiler, indian boiler regulations
Valves! = valve maintenance
Bearings! = bearing replacement
Gearboxes = gear boxes
Conveyors! = conveyor systems, conveyor belts
Condition Monitoring
Lubrication!
Laser Alignment = shaft alignment
Breakdown Maintenance
Predictive Maintenance
Plant Maintenance = machine maintenance, equipment maintenance
Utility Maintenance = utilities!, utility operations, plant utilities
MTBF = mttr, mtbf/mttr
Ultrasonic Testing = ultrasonic inspection > NDT
Radiographic Testing = radiography testing > NDT
Dye Penetrant Testing = dye penetrant, dye penetrant test, magnetic particle testing > NDT
Product Development
Mechanical Seals
RO Plant = reverse osmosis
DM Plant = dm water plant
Compressed Air Systems = compressed air
Compressors! = air compressors, screw compressor, reciprocating compressor
Pumps! = centrifugal pumps, pump maintenance
Engine Overhauling = engine overhaul, engine repair
Two-wheeler Repair = two wheeler mechanic, bike mechanic
Denting! = dent repair
PowerMill = delcam powermill > CAM
Fanuc! = fanuc controls > CNC Programming
G-code > CNC Programming
M-code > CNC Programming
Offset Setting = tool offset, work offset, tool offset setting, offset correction
Tool Changing = tool change, tool changes
CNC Turning > CNC Operation
CNC Milling > CNC Operation
VMC! = vmc machine, vmc operator, vmc setter > CNC Operation
Micrometer > Measuring Instruments
Bore Gauge > Measuring Instruments
Height Gauge > Measuring Instruments
Measuring Instruments = measurement instruments, gauges!
Engineering Drawings = reading drawings, technical drawings, machine drawings
Shutdown Maintenance = plant shutdown, shutdown planning, turnaround maintenance
Rotating Equipment = rotary equipment
Static Equipment
Lift Maintenance
CAESAR II > Pipe Stress Analysis
Wire Cut = wire edm
Vehicle Dynamics
Sinumerik = siemens sinumerik, siemens controls, siemens cnc > CNC Programming
PDMS = aveva pdms > Plant Design
SP3D = smartplant 3d > Plant Design
Travelling Grate Boilers = travelling grate > Boiler Operation
AFBC Boilers = afbc, cfbc, cfbc boilers > Boiler Operation
High Pressure Boilers = high-pressure boilers > Boiler Operation
Bagasse Firing
Electrostatic Precipitators = electrostatic precipitator, ESP!
Ash Handling = ash handling plant
Turbine Synchronisation
Feed Water Treatment = boiler feed water treatment > Water Treatment
`;
