export const trades = `
Plumbing = plumber, pipe fitting work
Carpentry = carpenter, woodworking, wood work
Masonry = mason!, bricklaying, brick laying
Painting! = wall painting, house painting, painter
Tiling! = tile laying, tile fixing
Crane Operation = crane operator, eot crane, tower crane
Driving! = driving licence, driving license, driver's license, valid driving licence, clean driving licence, two-wheeler licence, two wheeler licence
Security Guarding = security guard, security services, guarding
Cleaning! = commercial cleaning, deep cleaning, janitorial
Gardening = lawn maintenance
Tailoring! = stitching!, tailor!
Beauty Therapy = beautician, salon services, facials, waxing
Hairdressing = hair styling, hair cutting, hair stylist
Childcare = babysitting, nanny
Vehicle Maintenance
First Response = emergency response
Crowd Control
CCTV Monitoring = cctv surveillance
Floristry = florist
Upholstery
Furniture Making = cabinet making
Commercial Driving = hgv licence, lmv, lmv licence, hmv, heavy vehicle driving, truck driving, cdl > Driving
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
`;
