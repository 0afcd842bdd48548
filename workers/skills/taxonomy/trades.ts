export const trades = `
Plumbing = plumber, pipe fitting work
Carpentry = carpenter, woodworking, wood work
Masonry = mason!, raj mistri, bricklaying, brick laying
Painting! = wall painting, house painting, painter
Tiling! = tile laying, tile fixing
Crane Operation = crane operator, eot crane, tower crane
CPCS = cpcs card, cpcs ticket
NPORS = npors card
IPAF = ipaf card, ipaf licence
PASMA = pasma card
LOLER = loler regulations
PUWER
HIAB Operation = hiab, lorry loader
Slinger Signaller = slinger!, banksman, slinging and signalling
Load Charts = load chart
Lifting Plans = lifting plan, lift planning
Abrasive Wheels
Asbestos Awareness
Ladies Garment Cutting = blouse cutting, suit cutting, kurti cutting > Tailoring
Driving! = gaadi chalana, gadi chalana, behind the wheel of, at the wheel of
Security Guarding = security guard, stood guard, security services, guarding
Gun Licence = arms licence, firearm licence, weapon licence
Guard Mounting = guard mounting parade
Gate Pass = material gate pass, gate pass system, gate entry
Night Patrolling = night rounds, patrolling!
Cleaning! = commercial cleaning, deep cleaning, janitorial, sweeping and mopping, saaf safai, jhadu pocha, dusting and mopping
Gardening = lawn maintenance
Tailoring! = stitching!, silai, tailor!
Garment Alterations = alterations!, garment alteration, alteration work > Tailoring
Blouse Stitching = blouse making, saree blouse stitching > Tailoring
Suit Stitching = salwar suit stitching, kurti stitching, suit tailoring > Tailoring
Lehenga Stitching = lehenga making, bridal lehenga stitching > Tailoring
Fall and Pico = fall pico, fall-pico, fall-beading > Tailoring
Childcare = babysitting, nanny, child care
Vehicle Maintenance
First Response = emergency response
Crowd Control
CCTV Monitoring = cctv surveillance
Floristry = florist
Upholstery
Furniture Making = cabinet making
Commercial Driving = heavy vehicle driving, truck driving, heavy truck driving, lorry driving > Driving
Trailer Driving = trailer driver, articulated lorry, tractor-trailer, tractor-trailer driving > Commercial Driving
Tanker Driving = tanker driver, tanker experience, tanker / bulker, bulker driver, bulker driving, bulker experience > Commercial Driving
Bus Driving = bus driver > Commercial Driving
Reverse Parking = trailer reversing, reversing trailers, reverse parking of trailer > Driving
Defensive Driving > Driving
Log Sheets = driver log sheets, trip sheets, vehicle log book
Two-wheeler Delivery = bike delivery, food delivery
Cab Driving = taxi driving, chauffeur > Driving
JCB Operation = excavator operator, backhoe, earthmoving equipment
Horticulture = nursery management plants
Embroidery = zardozi
Pet Grooming
Locksmithing
Goldsmithing = jewellery making
Pottery
Shoe Making = shoemaking, shoe repair, cobbler
Book Binding = bookbinding
Handicrafts
Sewing = sewing machine
Handyman Work = handyman
Roofing
Glazing
Drywall Installation = drywall
Arborist Work = tree surgery
Power Tools = electric tools, hand tools
Driving Licence = driver's license, valid driving licence, clean driving licence, full uk driving licence, uk driving licence, full driving licence > Driving
LMV Licence = lmv, lmv driving licence, light motor vehicle licence > Driving Licence
HMV Licence = hmv, heavy vehicle licence, heavy licence, heavy driving licence, hmv driving licence, hmv licence holder > Driving Licence
HGV Licence = hgv, hgv class 1, hgv class 2, class 1 licence > Driving Licence
ELD = electronic logs, electronic logging device, electronic logbook
DOT Physical = dot medical card, dot medical certificate
Clean Driving Record = clean mvr, clean driving history
CDL = cdl class a, class a cdl, commercial driver's license, commercial driving licence > Driving Licence
Two-wheeler Licence = two-wheeler driving licence, motorcycle licence, motorbike licence, bike licence > Driving Licence
Borewell Drilling
Fire Safety Equipment = fire extinguishers
Access Control Guarding = gate security, visitor entry
Zumba = aerobics
Baby Care = infant care, japa
Vehicle Washing = car washing
Tyre Fitting = tyre repair
Bike Repair = bicycle repair
Solar Panel Cleaning
`;
