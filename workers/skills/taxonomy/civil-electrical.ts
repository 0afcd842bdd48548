export const civil = `
Civil Engineering = civil works
Site Supervision = site engineer, site execution, construction supervision, site management
Construction Management = construction project management
Quantity Surveying = quantity surveyor, quantity takeoff, boq, bill of quantities
Estimation and Costing = estimation & costing, cost estimation, estimating!
Billing Engineering = bar bending schedule, bbs!
STAAD Pro = staad.pro, staad > Structural Analysis
ETABS > Structural Analysis
SAP2000 = sap 2000 > Structural Analysis
Structural Analysis = structural design, structural engineering
RCC Design = reinforced concrete, rcc!
Steel Structures = structural steel, steel design
Revit = autodesk revit > BIM
BIM = building information modeling, building information modelling
Civil 3D = autodesk civil 3d
SketchUp = sketch up, google sketchup
Navisworks
Primavera = primavera p6 ~ MS Project
Surveying = land surveying, total station, dgps
Geotechnical Engineering = soil testing, soil mechanics
Concrete Technology = concrete mix design
Highway Engineering = road construction, pavement design
Water Supply Engineering = plumbing design, water treatment
Environmental Engineering = wastewater treatment, effluent treatment
Plumbing = plumber
Carpentry = carpenter
Masonry = mason!
Painting! = wall painting
Building Codes = is codes, indian standard codes
Architecture Design = architectural design, architectural drawings
Urban Planning = town planning
Rigging = rigger
Scaffolding
MEP = mechanical electrical and plumbing
Contractor Management = subcontractor management
Safety Management = site safety, construction safety, nebosh
Tunnel Engineering = tunnelling
Bridge Design = bridge engineering
Formwork = shuttering
Rebar Work = bar bending
Tiling! = tile laying
Waterproofing
Road Safety Audit
Railway Engineering = railway track
Foundation Design = pile foundation
Contract Documents FIDIC = fidic
Tender Preparation
HEC-RAS
MicroStation
Lumion Visualization
Green Building = leed, igbc
`;
export const electrical = `
Electrical Engineering = electrical systems
Electrical Maintenance = electrician, electrical repair
Wiring Regulations = 18th edition wiring regulations, 18th edition, bs 7671
Fault Finding = fault diagnosis, fault-finding
Electrical Wiring = house wiring, industrial wiring, wiring!
Power Systems = power system analysis
Power Electronics
Transformers! = transformer maintenance
Switchgear = ht/lt panels, ht lt panels, lt panel
Substation Operation = substation, substations
Electrical Drawings = single line diagram, single line diagrams
AutoCAD Electrical > AutoCAD
EPLAN
ETAP
PLC = plc programming, programmable logic controller ~ SCADA
SCADA
HMI! = human machine interface, hmi programming
DCS! = distributed control system
Industrial Automation
Instrumentation = instrumentation engineering, instrumentation and control
Siemens TIA Portal = tia portal, siemens plc, siemens s7, simatic > PLC
Allen-Bradley = allen bradley, rockwell automation, rslogix > PLC
VFD! = variable frequency drive, variable frequency drives
Motor Control = electric motors, motor winding
Solar PV = solar power, solar energy, photovoltaic, pv systems
Battery Management Systems = battery management system, bms!
Electric Vehicles = electric vehicle, ev charging
Embedded Systems = embedded software, embedded system, firmware development, embedded development
Firmware! > Embedded Systems
STM32 > Embedded Systems, Microcontrollers
Microcontrollers = microcontroller, mcu!, pic microcontroller, avr!, 8051
ARM! = arm cortex, cortex-m, arm cortex-m > Microcontrollers
Arduino > Microcontrollers
Raspberry Pi = raspberrypi
ESP32 = esp8266 > Microcontrollers
FreeRTOS = free rtos > RTOS
RTOS = real time operating system, real-time operating systems
Zephyr! = zephyr rtos > RTOS
CAN! = can bus, canbus, can protocol
LIN! = lin bus
I2C
SPI!
UART = rs232, rs485
Modbus
MQTT
IoT = internet of things
Bluetooth Low Energy = ble, bluetooth!
AUTOSAR
ISO 26262 = functional safety
MISRA C = misra > C
Board Bring-up = board bring up, bring up boards
Oscilloscope = oscilloscopes
PCB Design = pcb layout, pcb!, printed circuit board
Altium = altium designer > PCB Design
KiCad > PCB Design
OrCAD = cadence orcad > PCB Design
Eagle PCB > PCB Design
Circuit Design = analog circuit design, analog design
Soldering
FPGA = fpga design ~ VHDL, Verilog
VLSI = vlsi design
ASIC = asic design
UVM! = universal verification methodology
Cadence Virtuoso = virtuoso!
Signal Processing = dsp!, digital signal processing
RF Engineering = rf!, rf design
Antenna Design
5G! = 5g nr
LTE = 4g lte
Telecom! = telecommunications
Fiber Optics = fibre optics, ofc!, ftth
CCTV Installation = cctv
UPS Maintenance = ups systems
Diesel Generators = dg sets, dg set, diesel generator
Earthing = electrical grounding
Energy Audit = energy management, energy auditing
Proteus! = proteus simulation
LTspice = spice simulation
Linux Kernel = kernel development, device drivers, linux device drivers > Linux, C
Yocto = yocto project > Linux
`;
