export const hospitality = `
Hospitality! = hospitality industry
Front Office = front desk, front office operations, receptionist, reception duties
Housekeeping = room cleaning, housekeeping operations
Food and Beverage Service = food & beverage, f&b service, f&b, waiting tables, steward!, captain service, food and beverage
Food Preparation = food prep
Cooking! = cooked!, culinary arts, culinary, chef de partie, commis
Baking! = bakery!, pastry making, bread making
Food Safety = food hygiene, servsafe, food safety standards
HACCP = hazard analysis > Food Safety
Barista Skills = barista, espresso machine, latte art
Bartending = bartender, mixology
Menu Planning = menu development
Kitchen Management = kitchen operations
Pastry! = pastry experience, patisserie
Allergen Management = allergen awareness, allergens!
Opera PMS = opera property management, oracle opera, hotel pms
Reservation Systems = amadeus!, sabre!, galileo!, GDS!, amadeus gds
Tour Planning = tour packages, itinerary planning, tour operations
Ticketing! = air ticketing, iata ticketing
Guest Relations = guest services, guest handling, guest service
Banquet Service = banquet operations, banquets
Room Service = in-room dining
Food Plating = plating!
Butchery = butcher
Cake Decoration = cake decorating, cake making
Concierge Services = concierge
Laundry Services = laundry operations
Check-in Procedures = check-in and check-out, check in check out
Room Reservations = hotel reservations
IDS Next
Revenue Management = yield management, hotel revenue management
Hotel Operations = hotel management
Fine Dining
Restaurant Management = restaurant operations
Food Costing = food cost control
Indian Cuisine = north indian cuisine, south indian cuisine, tandoor, indian curries
Chinese Cuisine = oriental cuisine
Continental Cuisine = italian cuisine
Garde Manger = cold kitchen
Knife Skills
Chocolate Making
Wine Service = sommelier, wine knowledge
Spa Therapy = massage therapy, spa operations
Tour Guiding = tour guide
Cabin Crew = cabin crew services, in-flight service
Airport Operations = ground handling, ground staff
Event Catering = catering, outdoor catering
FSSAI = fssai compliance, fssai licence > Food Safety
QSR Operations = quick service restaurant
`;
