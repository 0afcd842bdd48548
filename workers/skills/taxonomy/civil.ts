export const civil = `
Civil Engineering = civil works, civil engineer
Site Supervision = construction supervision, site management, site supervisor
Construction Management = construction project management
Quantity Surveying = quantity surveyor
Estimation and Costing = estimation & costing
Billing Engineering
STAAD Pro = staad.pro, staad > Structural Analysis
ETABS > Structural Analysis
SAP2000 = sap 2000 > Structural Analysis
Structural Analysis = structural design, structural engineering, structural engineer
RCC Design = reinforced concrete design, rcc detailing > RCC
Steel Structures = structural steel, steel design
Revit = autodesk revit, revit architecture, revit mep > BIM
BIM = building information modeling, building information modelling
Civil 3D = autodesk civil 3d, autocad civil 3d
SketchUp = sketch up, google sketchup
Navisworks = naviswork > BIM
Primavera P6 = primavera ~ MS Project
Surveying = land surveying, topographic survey, land surveyor
Geotechnical Engineering = soil mechanics
Concrete Technology
Highway Engineering = road construction, highway construction
Water Supply Engineering = plumbing design
Environmental Engineering
Building Codes
Urban Planning = town planning
Rigging = rigger
Scaffolding
MEP = mechanical electrical and plumbing
Contractor Management
Safety Management = safety officer
Tunnel Engineering = tunnelling
Bridge Design = bridge engineering
Formwork = shuttering
Waterproofing
Road Safety Audit
Railway Engineering = railway track
Foundation Design
HEC-RAS
MicroStation
Green Building
Interior Design = interior designing, interior designer
Landscape Design = landscape architecture
Site Execution = site engineer, site engineering
Rate Analysis
Bar Bending Schedule = BBS!
Tekla = tekla structures > BIM
Prestressed Concrete = post-tensioning, post tensioning
Precast Concrete = precast
ArchiCAD > BIM
Total Station = total station survey, total station surveying
Drone Surveying = uav survey, drone survey > Surveying
Material Testing = concrete testing
Traffic Engineering = transportation engineering
Water Treatment
Wastewater Treatment = stp operation, sewage treatment, effluent treatment, etp operation
Hydrology = hydraulic modelling
Dam Engineering
Rainwater Harvesting
Earthwork = excavation work
Building Construction = residential construction
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
RCC! = reinforced concrete, rcc work, rcc structure > Civil Engineering
BOQ = bill of quantities, boq preparation ~ Quantity Surveying
Quantity Take-off = quantity takeoff, qto > Quantity Surveying
Estimation! = quantity estimation, cost estimation, estimating!, estimates!, construction estimation
Contractor Billing = subcontractor billing, sub-contractor billing, contractor bills > Billing Engineering
Client Billing > Billing Engineering
RA Bills = running account bills > Billing Engineering
Measurement Book = measurement sheets, joint measurement
Daily Progress Reports = DPR!
Reinforcement! = reinforcement work, rebar
Mivan = mivan shuttering, aluminium formwork > Formwork
Concreting! = concrete work, concrete pouring
Brickwork = block work, blockwork, brick work
Plastering! = plaster work
Flooring! = flooring work
Facade! = facade works, facade engineering, curtain wall, acp cladding
PEB = peb structures, pre-engineered buildings > Steel Structures
Steel Erection = erection!, structural erection
Structural Detailing = detailing!, rebar detailing
Excavation!
Piling! = pile foundation, piling work
Soil Testing > Geotechnical Engineering
Levelling!
Auto Level = dumpy level, levelling instruments > Surveying
DGPS > Surveying
Highways! = highway projects, road projects, nhai projects
Pavement Design
Bituminous Works = bituminous, dbm, bituminous concrete, asphalt paving
Granular Sub-base = gsb, wmm, wet mix macadam
MoRTH Specifications = morth
IRC Codes = irc
IS Codes = indian standard codes > Building Codes
Bridge Construction = bridges!, culverts, flyovers
Metro Projects = metro rail
NATM = tbm tunnelling
Water Supply = water supply projects, water pipelines > Water Supply Engineering
Pipeline Laying = pipe laying, hdpe pipeline, di pipeline, pipeline works
Sewerage = sewer network, sewerage network, drainage works, storm water drainage, stormwater drainage
STP = sewage treatment plant > Wastewater Treatment
ETP = effluent treatment plant > Wastewater Treatment
WTP = water treatment plant > Water Treatment
Cube Testing = cube test, slump test > Material Testing
Mix Design = concrete mix design > Concrete Technology
RMC = ready mix concrete, rmc plant > Concrete Technology
Batching Plant = batching plant operation
Delay Analysis = delay claims, forensic delay analysis
Baseline Programme = baseline schedule, baseline scheduling, construction programme
Look-ahead Planning = look ahead programme, lookahead schedule
Extension of Time = EOT!, eot claims
Variations! = variation orders, change orders
Claims Management Construction = contractual claims, construction claims
Construction Planning = project planning construction, planning engineer
NEC Contracts = nec3, nec4, NEC!
JCT Contracts = JCT!
CVR! = cvr reporting, cost value reconciliation
Final Accounts! = final account settlement
Bluebeam = bluebeam revu
CostX
Candy Estimating = candy software, ccs candy
CSCS = cscs card
SMSTS
SSSTS
CDM Regulations = cdm, cdm 2015
Work at Height = working at height, height work
Confined Space = confined space entry
Land Acquisition
Liaisoning = liaison with authorities, government liaison, liasoning, liaison work
Municipal Approvals = building approvals, statutory approvals, building permissions, sanction drawings
GRIHA > Green Building
Working Drawings = good for construction drawings, gfc drawings
Interior Fit-out = fit-out, fitout works
Landscaping!
High-rise = high-rise construction, high rise buildings > Building Construction
Shop Drawings
As-built Drawings
Groundworks
Handing Over = project handover
Canal Works = canals, irrigation works, irrigation projects
Dams! > Dam Engineering
Subcontractor Management = sub-contractor management > Contractor Management
Manpower Handling = labour handling, labour management, manpower management
LEED! = leed certification > Green Building
IGBC > Green Building
Theodolite > Surveying
EPANET ~ WaterGEMS
WaterGEMS = watercad
Geotechnical Investigation = geotechnical investigations
MX Road = openroads, open roads designer
Building Bye-laws = building byelaws, development control rules
MEP Coordination
`;
