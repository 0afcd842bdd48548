export const mechanical = `
3D Modeling = 3d modelling, 3d model, solid modelling, surface modelling
AutoCAD = auto cad, autocad 2d > CAD
CATIA V5 = catia, catia v6 > CAD ~ Siemens NX, SolidWorks, Creo
SolidWorks = solid works > CAD ~ Siemens NX, Creo
Siemens NX = NX!, unigraphics, ug nx, nx cad > CAD
Creo! = ptc creo, pro/e, pro e, pro engineer, pro/engineer, creo parametric > CAD
Autodesk Inventor = inventor! > CAD
Fusion 360 = autodesk fusion 360 > CAD
Solid Edge > CAD
CAD = computer aided design, cad software, cad modelling, cad design
CAM! = computer aided manufacturing, cam programming
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
CNC Programming = CNC!, cnc programmer, g-code, g code, m code, fanuc, siemens sinumerik
CNC Operation = cnc operator, vmc operator, VMC!, HMC!, cnc turning, cnc milling, cnc machine, cnc lathe
Lathe Operation = lathe machine, lathe
Welding = welder, welded, welding processes
TIG Welding = TIG!, gtaw > Welding ~ MIG Welding
MIG Welding = MIG!, gmaw > Welding
Arc Welding = smaw > Welding
Fabrication! = metal fabrication, structural fabrication
FEA = finite element analysis, basic fea, FEM!, finite element method, fe analysis
HyperMesh = hyper mesh, hyperworks, altair hyperworks > FEA
Abaqus > FEA
Nastran = msc nastran > FEA
LS-DYNA = ls dyna > FEA
CFD = computational fluid dynamics, openfoam
Teamcenter = teamcenter plm > PLM
Windchill = ptc windchill > PLM
PLM! = product lifecycle management, product life cycle management
DFM! = design for manufacturing, dfma, design for manufacturability
Reverse Engineering
CMM! = coordinate measuring machine
Vernier Calipers = vernier caliper, vernier, micrometer, bore gauge, height gauge, measuring instruments
Hydraulics = hydraulic systems
Pneumatics = pneumatic systems
HVAC = heating ventilation and air conditioning, air conditioning systems, hvac design, ducting design, duct design
Refrigeration
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
Boiler Operation = boiler operator, boilers!, boiler attendant
Pumps and Compressors = pumps!, compressors!, centrifugal pumps
Material Selection = materials engineering, metallurgy
NDT! = non destructive testing, non-destructive testing
Vibration Analysis
Grinding! = surface grinding
Milling! = milling machine
Turning!
EDM! = electrical discharge machining, wire cut
Press Tools = press tool design, stamping!
Heat Treatment
Surface Coating = powder coating, electroplating
Steam Turbines = turbine maintenance
Heat Exchangers = heat exchanger design
Pressure Vessels = asme section viii, pressure vessel design
Pipe Fitting = pipefitting
Vehicle Repair = car repair, automotive repair, auto mechanic, automobile mechanic, vehicle servicing
Noise and Vibration = nvh
Gear Design
Composite Materials
Rubber Technology
Technical Drawing Standards = asme y14.5
Mechanical Design = machine design, mechanical designer, mechanical engineering
Ansys Fluent = fluent cfd > CFD, ANSYS
ANSYS = ansys workbench, ansys mechanical > FEA ~ HyperMesh, Abaqus
COMSOL = comsol multiphysics > FEA
ADAMS Simulation = msc adams, multibody dynamics
Mastercam > CAM
Drilling Machines = radial drilling
Spot Welding = resistance welding > Welding
Welding Inspection = cswip, aws cwi > Welding
Brazing
Fitting! = fitter, bench fitting
Chillers! = chiller plant, chiller maintenance
Gas Turbines
Diesel Engines = diesel engine, engine overhauling, ic engines
Engine Testing = engine calibration, dynamometer
Powertrain = transmission systems, gearbox design
Vehicle Diagnostics = obd scanner, vehicle diagnosis
Wheel Alignment
Denting and Painting = car denting
Chassis Design = suspension design
BIW Design = body in white, biw
Wiring Harness Design = wire harness, wiring harness
Fixture Design = tool and die design, jigs and fixtures, jig and fixture design, tool design
Pipe Stress Analysis = caesar ii
Plant Design = pdms, smartplant 3d, aveva e3d, sp3d
Fire Fighting Systems = fire protection systems, fire hydrant systems, fire fighting
Elevator Maintenance = lift maintenance, escalator maintenance
Mechatronics
Aerospace Engineering = aircraft design, aeronautical engineering
Aircraft Maintenance = aircraft maintenance engineering, dgca license
Marine Engineering = ship maintenance
Naval Architecture = ship design
Tribology = lubrication management
Failure Analysis
Metrology = dimensional inspection
Polymer Processing = polymer engineering, extrusion process, plastic extrusion, blow moulding
`;
