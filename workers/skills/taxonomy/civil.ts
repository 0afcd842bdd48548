export const civil = `
Civil Engineering = civil works, civil engineer
Site Supervision = construction supervision, site management, site supervisor
Construction Management = construction project management
Quantity Surveying = quantity surveyor, quantity takeoff, quantity take-off, boq, bill of quantities, quantity estimation
Estimation and Costing = estimation & costing, cost estimation, estimating!
Billing Engineering = ra bills, contractor billing, running account bills, client billing
STAAD Pro = staad.pro, staad > Structural Analysis
ETABS > Structural Analysis
SAP2000 = sap 2000 > Structural Analysis
Structural Analysis = structural design, structural engineering, structural engineer
RCC Design = reinforced concrete, RCC!
Steel Structures = structural steel, steel design, peb structures, pre-engineered buildings
Revit = autodesk revit, revit architecture, revit mep > BIM
BIM = building information modeling, building information modelling
Civil 3D = autodesk civil 3d, autocad civil 3d
SketchUp = sketch up, google sketchup
Navisworks = naviswork > BIM
Primavera = primavera p6 ~ MS Project
Surveying = land surveying, topographic survey, land surveyor
Geotechnical Engineering = soil testing, soil mechanics
Concrete Technology = concrete mix design, ready mix concrete, rmc plant
Highway Engineering = road construction, pavement design, highway construction
Water Supply Engineering = plumbing design
Environmental Engineering
Building Codes = is codes, indian standard codes
Urban Planning = town planning
Rigging = rigger
Scaffolding
MEP = mechanical electrical and plumbing
Contractor Management = subcontractor management
Safety Management = safety officer
Tunnel Engineering = tunnelling
Bridge Design = bridge engineering
Formwork = shuttering
Waterproofing
Road Safety Audit
Railway Engineering = railway track
Foundation Design = pile foundation
HEC-RAS
MicroStation
Green Building = LEED!, igbc
Interior Design = interior designing, interior designer
Landscape Design = landscape architecture
Site Execution = site engineer, site engineering
Rate Analysis
Bar Bending Schedule = BBS!
Tekla = tekla structures > BIM
Prestressed Concrete = post-tensioning, post tensioning
Precast Concrete = precast
ArchiCAD > BIM
Total Station = dgps, auto level, levelling instruments
Drone Surveying = uav survey, drone survey > Surveying
Material Testing = cube testing, slump test, concrete testing
Traffic Engineering = transportation engineering
Water Treatment = water treatment plant, wtp
Wastewater Treatment = stp operation, sewage treatment, effluent treatment, etp operation
Hydrology = hydraulic modelling
Dam Engineering
Rainwater Harvesting
Earthwork = excavation work
Building Construction = residential construction, high-rise construction
Finishing Works = interior finishing, finishing work
False Ceiling = gypsum ceiling
Architecture! = architectural design, architectural drawings, architect!
Space Planning
Vastu
EIA! = environmental impact assessment
FIDIC = fidic contracts
RERA = rera compliance
Construction Safety = site safety, construction safety management
Snagging = defect liability
Bar Bending = rebar work, steel fixing
Valuation of Property = property valuation
`;
