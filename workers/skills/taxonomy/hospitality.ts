export const hospitality = `
Hospitality! = hospitality industry
Front Office = front desk, front office operations, receptionist, reception duties
Housekeeping = house keeping, room cleaning, housekeeping operations
Food and Beverage Service = food & beverage, f&b service, f&b, waiting tables, steward!, captain service, food and beverage
Food Preparation = food prep
Cooking! = cooked!, khana banana, khana pakana, culinary arts, culinary, chef de partie, commis
Baking! = bakery!
Food Safety = food safety standards
HACCP = hazard analysis > Food Safety
Barista Skills = barista, espresso machine
Bartending = bartender
Menu Planning = menu development
Kitchen Management = kitchen operations
Pastry! = pastry experience
Allergen Management = allergen awareness, allergens!
Opera PMS = opera property management, oracle opera, hotel pms
Reservation Systems = GDS!
Tour Planning = tour packages
Ticketing! = air ticketing, iata ticketing
Guest Relations = guest services, guest handling, guest service
Banquet Service = banquet operations, banquets
Room Service = in-room dining
Food Plating = plating!
Butchery = butcher
Cake Decoration = cake decorating, cake making
Concierge Services = concierge
Laundry Services
Check-in Procedures = check-in and check-out, check in check out
Room Reservations = hotel reservations
IDS Next = ids software, ids fortune
Revenue Management = yield management, hotel revenue management
Hotel Operations = hotel management
Fine Dining
Restaurant Management = restaurant operations
Food Costing = food cost control
Indian Cuisine = indian curries
Chinese Cuisine = oriental cuisine
Continental Cuisine
Garde Manger = cold kitchen
Knife Skills
Chocolate Making
Wine Service = sommelier, wine knowledge
Spa Therapy
Tour Guiding = tour guide
Cabin Crew = cabin crew services, in-flight service
Airport Operations
Event Catering = outdoor catering
FSSAI = fssai compliance, fssai licence > Food Safety
QSR Operations = quick service restaurant
South Indian Cuisine = south indian, south indian food > Indian Cuisine
North Indian Cuisine = north indian, north indian food, mughlai cuisine > Indian Cuisine
Tandoor = tandoori, tandoor section > Indian Cuisine
Italian Cuisine = italian food ~ Continental Cuisine
Pan-Asian Cuisine = asian cuisine, thai cuisine, japanese cuisine
Arabic Cuisine = middle eastern cuisine, lebanese cuisine
Pastry Making = patisserie, pastry section, confectionery, confectionery making > Baking
Bread Making > Baking
Reservations! = reservation handling
Amadeus! = amadeus gds, amadeus crs
Galileo! = travelport galileo
Sabre! = sabre gds
Night Audit = night auditor, night auditing
Property Management System = pms software, hotel software
Fidelio
Linen Management = linen!, linen control
Room Inspection = room checks
Laundry! = ironing!, laundry operations, laundry operation
Buffet! = buffet service, buffet setup
Recipe Costing = recipe standardisation
Menu Engineering
Guest Complaint Handling = guest complaints, guest complaint resolution
Banquet Sales
Channel Manager = channel management hotel
OTA Management = OTA!, online travel agencies, booking.com, makemytrip, goibibo
IATA Certification = iata, iata diploma
Outbound Tours = outbound tour packages, outbound packages, inbound tours
Corporate Travel = corporate travel desk
Grooming Standards
FoSTaC = food safety supervisor > Food Safety
Food Hygiene = food hygiene certificate, level 2 food hygiene, food hygiene level 2, level 2 food safety > Food Safety
ServSafe > Food Safety
Indenting! = store requisition, requisitions!, store indent
Kitchen Hygiene
Bulk Cooking = bulk kitchen, canteen cooking
Cloud Kitchen
Petpooja
Micros POS = micros! > POS Systems
Personal Licence
Mise en Place
Pasta Making = fresh pasta > Italian Cuisine
Materials Control = oracle materials control
Grill Cooking = grill section, bbq
Coffee Making = coffee brewing, coffee machine > Barista Skills
Spa Operations
Massage Therapy
Tour Operations
Itinerary Planning
Catering!
Mixology ~ Bartending
Ground Handling = ground staff
Latte Art > Barista Skills
Bar Operations = bar service
Bell Desk
Cash Closing = shift closing, day closing
Halwai = indian sweets, mithai making, indian mithai > Indian Cuisine
Curry Section = indian gravies, curries section > Indian Cuisine
Biryani Making = dum biryani > Indian Cuisine
Menu Costing = menu pricing ~ Food Costing
Kitchen Stewarding
KOT = kitchen order tickets, kot billing
Silver Service = table service
Pizza Making
Sushi Making = sushi preparation
Travel Desk
Wedding Planning = wedding planner, destination weddings, sangeet, wedding events, mandap decoration, bridal entry > Event Management
RSVP Management = rsvp!, guest rsvp, guest management, guest logistics, guest hospitality, wedding hospitality > Event Management
Event Decor = mandap!, floral decoration, floral decor, flower decoration, theme decor, stage decoration, balloon decoration, event decoration, decor set-up > Event Management
Show Running = show flow, show caller, run sheets, event rundown, run-down event, cue sheet, event run of show > Event Management
Sound and Light = av set-up, audio visual set-up, av equipment, stage lighting, led wall, event lighting
Artist Management = artist coordination, celebrity management, artist booking, artist hospitality
Event Permissions = event licences, event permits, event licensing
Event Production = stage fabrication, event fabrication, stage set-up, stage setup, event set-up > Event Management
Holiday Sales = holiday packages, holiday packages sales, domestic packages, international packages, fit packages, fit and git, travel packages, tour package sales, dubai packages, maldives packages
Hotel Contracting = hotel rate contracting, hotel vouchers, travel vouchers, dmc coordination, destination management company, dmc operations
Rail and Cruise Bookings = cruise bookings, cruise packages, cruise sales, europe rail, eurail
Umrah Packages = hajj and umrah, umrah, hajj operations
Travel B2B Portals = tbo portal, travelboutiqueonline, tbo holidays, riya connect, akbar travels portal
`;
