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
2D Drafting = 2d drawings, drafting!, detailed drawings
GD&T = geometric dimensioning and tolerancing, gd and t, geometric dimensioning & tolerancing
Tolerance Stack-up = tolerance stack up, tolerance analysis, stack up analysis
Plastic Part Design = plastic design, plastics design, plastic parts design, plastic component design
Plastic Parts = plastic interior parts, plastic components > Plastic Part Design
Sheet Metal Design = sheet metal, sheet metal brackets, sheet metal fabrication
Mould Flow Analysis = mould flow, mold flow, moldflow
Mould Design = mold design, injection mould design
Injection Moulding = injection molding, plastic injection moulding
Casting! = sand casting
Forging = hot forging
Fabrication! = metal fabrication, structural fabrication
FEA = finite element analysis, basic fea, FEM!, finite element method, fe analysis
HyperMesh = hyper mesh, hyperworks, altair hyperworks > FEA
Abaqus > FEA
Nastran = msc nastran > FEA
LS-DYNA = ls dyna > FEA
CFD = computational fluid dynamics
Teamcenter = teamcenter plm > PLM
Windchill = ptc windchill > PLM
PLM! = product lifecycle management, product life cycle management
DFM! = design for manufacturing, dfma, design for manufacturability
Hydraulics = hydraulic systems
Pneumatics = pneumatic systems
Heat Transfer
Fluid Mechanics
Automotive! = automotive industry, automobile industry
Automotive Interiors = interior trims, interior trim
Robotics = industrial robots, robot programming
3D Printing = additive manufacturing
Material Selection = materials engineering
Press Tools = press tool design
Heat Treatment
Surface Coating
Gear Design
Composite Materials
Rubber Technology
Technical Drawing Standards = asme y14.5
Mechanical Design = machine design, mechanical designer, mechanical engineering
Ansys Fluent = fluent cfd > CFD, ANSYS
ANSYS = ansys workbench, ansys mechanical > FEA ~ HyperMesh, Abaqus
COMSOL = comsol multiphysics > FEA
ADAMS Simulation = msc adams, multibody dynamics
Powertrain = transmission systems
Chassis Design
BIW Design = body in white, biw
Wiring Harness Design = wire harness, wiring harness
Fixture Design
Mechatronics
Naval Architecture = ship design
Tribology = lubrication management
Failure Analysis
Polymer Processing = polymer engineering
3DEXPERIENCE = 3d experience
OptiStruct > FEA
STAR-CCM+ = star ccm > CFD
Surface Treatment
Electroplating
Powder Coating
Press Shop = press shop operations, power press
Stamping! = metal stamping
Die Casting > Casting
Tool Design = tool and die design, die design, tooling design
Tooling Development = tooling!, tool development
Jigs and Fixtures = jig and fixture design, jigs & fixtures, jigs fixtures
EV! = ev powertrain
Battery Pack Design = battery pack
Thermal Management
PV Elite = pvelite
Rejection Analysis = rejection control, rejection reduction, ppm reduction
Design Validation = product validation
Suspension Design
Gearbox Design > Powertrain
Strength of Materials = engineering mechanics
Kinematics
Extrusion! = plastic extrusion, extrusion process
Blow Moulding
Metallurgy
NVH
OpenFOAM > CFD
CSWIP > Welding Inspection
`;
