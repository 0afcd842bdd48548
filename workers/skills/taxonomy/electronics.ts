export const electronics = `
Battery Management Systems = battery management system
Embedded Systems = embedded software, embedded system, embedded development, embedded engineer
Firmware! = firmware development > Embedded Systems
STM32 > Embedded Systems, Microcontrollers
Microcontrollers = microcontroller, MCU!, AVR!
ARM! = arm cortex, cortex-m, arm cortex-m > Microcontrollers
Arduino > Microcontrollers
Raspberry Pi = raspberrypi
ESP32 = esp8266 > Microcontrollers
FreeRTOS = free rtos > RTOS, C
RTOS = real time operating system, real-time operating systems
Zephyr! = zephyr rtos > RTOS, C
CAN! = can bus, canbus, can protocol
LIN! = lin bus
I2C
SPI!
UART
Modbus
MQTT
IoT = internet of things
Bluetooth Low Energy = ble, bluetooth!
AUTOSAR = autosar classic
ISO 26262 = functional safety
MISRA C = misra > C
Board Bring-up = board bring up, bring up boards
Oscilloscope = oscilloscopes
PCB Repair = pcb repairing, pcb board repair, pcb level repair > Electronics Repair
PCB Design = pcb layout, PCB!, printed circuit board
Altium = altium designer > PCB Design
KiCad > PCB Design
OrCAD = cadence orcad > PCB Design
Circuit Design = analog circuit design, analog design
Soldering = soldered
FPGA = fpga design ~ VHDL, Verilog
VLSI = vlsi design
ASIC = asic design
UVM! = universal verification methodology
Cadence Virtuoso = virtuoso!
Signal Processing = DSP!, digital signal processing
RF Engineering = RF!, rf design
Antenna Design
5G! = 5g nr
LTE = 4g lte
Telecom! = telecommunications, telecom industry
Fiber Optics = fibre optics, OFC!, ftth
Proteus! = proteus simulation
LTspice = spice simulation
Linux Kernel = kernel development, kernel modules > Linux, C
Yocto = yocto project > Linux
VHDL ~ Verilog
Verilog = verilog hdl ~ SystemVerilog
SystemVerilog = system verilog
Embedded Linux > Linux, Embedded Systems
Bootloaders = bootloader!
Device Drivers = linux device drivers, driver development, device driver > C
8051 = 8051 microcontroller > Microcontrollers
PIC Microcontroller = pic microcontrollers > Microcontrollers
NVIDIA Jetson = jetson nano
Nordic nRF = nrf52 > Microcontrollers
TI MSP430 = msp430 > Microcontrollers
Keil = keil uvision
IAR Embedded Workbench
JTAG = jtag debugging
CANalyzer > CAN
UDS Diagnostics = uds protocol
Automotive Ethernet
ADAS = advanced driver assistance
Zigbee = lora protocol
Wireless Communication = wireless protocols
USB Protocol = usb 3.0
PCIe = pci express
Digital Electronics = digital design, logic design
Analog Electronics = analogue electronics
EasyEDA > PCB Design
Autodesk Eagle = eagle pcb > PCB Design
Multisim
Hardware Design = hardware design engineering, electronics hardware
EMI/EMC = emi emc, emc testing
Power Supply Design = switch mode power supplies
Sensors Integration = sensor integration
Electronics Assembly = smt line, surface mount, pcb assembly
Electronics Repair = mobile repair, laptop repair, chip level repair
Static Timing Analysis = sta timing
RTL Design > Verilog
Physical Design = place and route
DFT! = design for test
Synopsys Tools = synopsys
ModelSim = questasim
Vivado = xilinx vivado, xilinx > FPGA
Quartus = intel quartus > FPGA
HFSS = ansys hfss
RF Optimization = rf planning
GPON
Satellite Communication
Radar Systems
Test and Measurement = logic analyzer, spectrum analyzer
IPC Standards = ipc-a-610
Automotive SPICE = aspice
DO-178C = do-178b
I2S
Bare Metal Programming = bare metal, bare metal firmware
QNX
VxWorks
STM32CubeIDE = stm32cube
Logic Analyser
OTDR = fibre splicing, fusion splicing
BTS Installation = bts, bts maintenance
SMT! = smt machine, pick and place machine
Telecom Tower Maintenance = tower maintenance, telecom site maintenance
SMPS
RS485 = rs232
LoRaWAN
CANoe! = vector canoe
U-Boot > C
PrimeTime
Drive Test
Mobile Phone Repair = mobile repairing, phone repair, smartphone repair, cell phone repair
SMD Rework = smd rework station, bga rework, bga reballing, micro soldering, hot air gun, hot air station > Soldering
Screen Replacement = display replacement, lcd replacement, touch screen replacement, charging port replacement, display change > Mobile Phone Repair
Mobile Flashing = software flashing, mobile software flashing, ufi box, firmware flashing phones > Mobile Phone Repair
Conformal Coating = potting and coating, potting of pcb
Wave Soldering = wave solder, wave soldering machine > Soldering
Reflow Soldering = reflow!, reflow oven, reflow profile > Soldering
Desoldering = de-soldering, touch-up and rework, touch-up soldering, solder touch up > Soldering
Through-hole Assembly = through-hole, pth assembly, through hole soldering > Soldering
Automated Optical Inspection = AOI!, aoi machine, automatic optical inspection
ESD Control = ESD!, esd protection, esd safety, esd handling, electrostatic discharge
Crimping! = wire crimping, terminal crimping, cable crimping tool
SMT Placement = pick and place, smt pick and place, fuji nxt, yamaha smt > SMT
Solder Paste Printing = stencil printing, solder paste printer, spi machine
In-circuit Testing = ict testing, in circuit test, flying probe test
Torque Tools = torque screwdriver, torque wrench, torquing, nut runner, dc tools, torque audit
Kitting = material kitting, line feeding
Microscope Inspection = microscopic inspection, inspection under microscope
Drive Test Tools = tems!, tems investigation, nemo outdoor, nemo!, nemo handy > Drive Test
Link Budget = link budget analysis, link planning, microwave link, microwave backhaul, microwave planning
VSWR = vswr measurement, site master, sitemaster, anritsu sitemaster
Antenna Alignment = antenna tilt, antenna installation, azimuth and tilt, antenna and feeder
Site Surveys = rf survey, line of sight survey
Atoll Planning Tool = atoll!, atoll software, asset planning tool, planet rf, ibwave
Spectrum Analyser = vector network analyser, vector network analyzer, signal generator
Cluster Optimisation = cluster tuning, rf tuning, kpi optimisation, network kpi optimisation > RF Optimization
`;
