export const mechanical = `
AutoCAD = auto cad, autocad 2d ~ SolidWorks
CATIA V5 = catia, catia v6 > CAD ~ Siemens NX, SolidWorks, Creo
SolidWorks = solid works > CAD ~ Siemens NX, Creo
Siemens NX = nx!, unigraphics, ug nx, nx cad > CAD
Creo! = ptc creo, pro/e, pro e, pro engineer, pro/engineer > CAD
Autodesk Inventor = inventor! > CAD
Fusion 360 = autodesk fusion 360 > CAD
Solid Edge > CAD
CAD = computer aided design, cad software, cad modelling, cad design
CAM! = computer aided manufacturing, mastercam
2D Drafting = 2d drawings, drafting!, engineering drawings, engineering drawing, detailed drawings
GD&T = geometric dimensioning and tolerancing, gd and t, geometric dimensioning & tolerancing
Tolerance Stack-up = tolerance stack up, tolerance analysis, stack up analysis
Plastic Part Design = plastic design, plastics design, plastic parts design, plastic component design
Plastic Parts = plastic interior parts, plastic components > Plastic Part Design
Sheet Metal Design = sheet metal, sheet metal brackets, sheet metal fabrication
Mould Flow Analysis = mould flow, mold flow, moldflow
Mould Design = mold design, injection mould design
Injection Moulding = injection molding, plastic injection moulding
Casting! = die casting, sand casting
Forging = hot forging
Machining = cnc machining, precision machining
CNC Programming = cnc!, cnc programmer, g-code, g code
CNC Operation = cnc operator, vmc operator, vmc!, hmc!, cnc turning, cnc milling
Lathe Operation = lathe machine, lathe
Welding = welder
TIG Welding = tig! > Welding ~ MIG Welding
MIG Welding = mig! > Welding
Arc Welding = smaw > Welding
Fabrication! = metal fabrication, structural fabrication
Tool Design = tool and die design, jigs and fixtures, jig and fixture design, fixture design
FEA = finite element analysis, basic fea, fem!, finite element method, fe analysis
ANSYS = ansys workbench > FEA ~ HyperMesh, Abaqus
HyperMesh = hyper mesh, hyperworks, altair hyperworks > FEA
Abaqus > FEA
Nastran = msc nastran > FEA
LS-DYNA = ls dyna > FEA
CFD = computational fluid dynamics, ansys fluent, openfoam
Teamcenter = teamcenter plm > PLM
Windchill = ptc windchill > PLM
PLM! = product lifecycle management, product life cycle management
DFMEA = design fmea, design failure mode and effects analysis > FMEA
PFMEA = process fmea > FMEA
FMEA = failure mode and effects analysis
DVP&R = dvp, dvpr, design verification plan
APQP = advanced product quality planning
PPAP = production part approval process
MSA! = measurement system analysis
SPC! = statistical process control
8D = 8d report, 8d problem solving
Root Cause Analysis = rca, root cause, 5 why, why why analysis
Six Sigma = six sigma green belt, lean six sigma, six sigma black belt
Lean Manufacturing = lean!, lean production
Kaizen
5S = 5 s!, 5s implementation
TPM! = total productive maintenance
Poka-Yoke = poka yoke
Value Engineering = va/ve, value analysis, value engineering
ECN! = engineering change notice, engineering change management, ecr/ecn
BOM Management = bill of materials, bom!
DFM! = design for manufacturing, dfma, design for manufacturability
New Product Development = npd!, new product introduction, npi!
Reverse Engineering
Production Planning = ppc production, production planning and control, production scheduling
Production Management = production supervision, shop floor management
Manufacturing! = manufacturing processes, manufacturing engineering
Assembly Line = assembly operations
Process Improvement = process optimization, continuous improvement
Quality Control = qc!, quality inspection, in process inspection, inspection!
Quality Assurance = qa!
Quality Management System = qms, iso 9001, iso 9001:2015
IATF 16949 = iatf, ts 16949
ISO 14001
ISO 45001 = ohsas 18001
CMM! = coordinate measuring machine
Vernier Calipers = vernier caliper, micrometer, measuring instruments
Hydraulics = hydraulic systems
Pneumatics = pneumatic systems
HVAC = heating ventilation and air conditioning, air conditioning systems
Refrigeration
Thermodynamics
Heat Transfer
Fluid Mechanics
Piping Design = piping!, piping engineering
Preventive Maintenance = predictive maintenance, plant maintenance, machine maintenance, breakdown maintenance
Mechanical Maintenance
Automotive! = automotive industry, automobile industry
Automotive Engineering = vehicle dynamics
Automotive Interiors = interior trims, interior trim
Robotics = industrial robots, robot programming
3D Printing = additive manufacturing
Boiler Operation = boiler operator, boilers!
Pumps and Compressors = pumps!, compressors!
Material Selection = materials engineering, metallurgy
NDT! = non destructive testing, non-destructive testing
Vibration Analysis
EHS! = environment health and safety, hse, health and safety, occupational health and safety
Grinding! = surface grinding
Milling! = milling machine
Turning!
EDM! = electrical discharge machining, wire cut
Press Tools = press tool design, stamping
Heat Treatment
Surface Coating = powder coating, electroplating
Blueprint Reading = reading blueprints, read engineering drawings
Time and Motion Study = time study
Line Balancing
OEE! = overall equipment effectiveness
Andon
Value Stream Mapping = vsm!
Toyota Production System
Kanban Manufacturing
Calibration! = instrument calibration
Steam Turbines = turbine maintenance
Heat Exchangers = heat exchanger design
Pressure Vessels = asme section viii, pressure vessel design
Pipe Fitting = pipefitting
Crane Operation = crane operator, eot crane
Vehicle Repair = car repair, automotive repair
Engine Calibration
Noise and Vibration = nvh
Gear Design
Composite Materials
Polymer Engineering = polymer processing
Rubber Technology
Product Lifecycle Documentation
Technical Drawing Standards = asme y14.5
`;
