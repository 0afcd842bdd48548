export const trades = `
Plumbing = plumber, pipe fitting work
Carpentry = carpenter, woodworking, wood work
Masonry = mason!, bricklaying, brick laying
Painting! = wall painting, house painting, painter
Tiling! = tile laying, tile fixing
Crane Operation = crane operator, eot crane, tower crane
Driving!
Security Guarding = security guard, security services, guarding
Cleaning! = commercial cleaning, deep cleaning, janitorial
Gardening = lawn maintenance
Tailoring! = stitching!, tailor!
Beauty Therapy = beautician, salon services, waxing
Hairdressing = hair styling, hair cutting, hair stylist
Childcare = babysitting, nanny
Vehicle Maintenance
First Response = emergency response
Crowd Control
CCTV Monitoring = cctv surveillance
Floristry = florist
Upholstery
Furniture Making = cabinet making
Commercial Driving = heavy vehicle driving, truck driving > Driving
Two-wheeler Delivery = bike delivery, food delivery
Cab Driving = taxi driving, chauffeur > Driving
JCB Operation = excavator operator, backhoe, earthmoving equipment
Horticulture = nursery management plants
Embroidery = zardozi
Makeup Artistry = makeup artist, bridal makeup
Nail Art
Pet Grooming
Locksmithing
Goldsmithing = jewellery making
Pottery
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
HMV Licence = hmv, heavy vehicle licence > Driving Licence
HGV Licence = hgv, hgv class 1, hgv class 2, class 1 licence > Driving Licence
CDL = cdl class a, class a cdl, commercial driver's license, commercial driving licence > Driving Licence
Two-wheeler Licence = two-wheeler driving licence > Driving Licence
Borewell Drilling
Fire Safety Equipment = fire extinguishers
Access Control Guarding = gate security, visitor entry
Zumba = aerobics
Skin Care = skincare
Waxing and Threading = threading!
Hair Colouring = hair coloring, hair spa
Baby Care = infant care, japa
Vehicle Washing = car washing
Tyre Fitting = tyre repair
Bike Repair = bicycle repair
Solar Panel Cleaning
Facials! = facial treatments
`;
