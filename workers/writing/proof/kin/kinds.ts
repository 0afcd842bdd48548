import { groupsIn } from './groups.js';

/**
 * Kinds of things, each before its members. Who tells of tomatoes may speak of vegetables, not the other way round; and a
 * member that no source names is a new thing.
 */
export const kinds = groupsIn(
  `vehicle car van truck lorry bus minibus coach tempo tanker ambulance motorcycle scooter tractor taxi rickshaw tipper
  dumper trailer; fleet car van truck lorry bus taxi ship; transport bus train taxi ferry tram; vessel ship boat ferry
  tanker tug yacht barge trawler; craft ship boat ferry yacht aircraft; aircraft aeroplane airplane helicopter jet
  glider; machine machinery equipment crane; machinery crane forklift excavator bulldozer lathe loom compressor
  generator conveyor boiler turbine tractor harvester milling mixer; machine lathe loom compressor generator conveyor
  boiler turbine mixer grinder printer crane forklift excavator pump press; equipment crane forklift excavator
  compressor generator boiler turbine pump microscope centrifuge ventilator projector autoclave laptop printer camera
  extinguisher scaffolding oven; device laptop printer router scanner tablet smartphone sensor thermometer meter;
  hardware laptop printer router server monitor keyboard; instrument thermometer microscope meter multimeter gauge
  scalpel forceps theodolite; appliance oven fridge refrigerator freezer washer dishwasher microwave geyser toaster
  cooker; tool hammer drill saw chisel spanner wrench screwdriver sander grinder knife plier; furniture chair table
  desk cupboard cabinet wardrobe bed sofa shelf bench; fitting tap basin sink toilet shower switch socket lamp
  cabinet; fixture tap basin sink toilet shower switch socket lamp; food bread cake bun rice pasta pizza curry soup
  salad sandwich burger meat chicken fish vegetable fruit dessert pastry snack biscuit meal; dish pasta pizza curry
  soup salad sandwich burger dessert starter; vegetable tomato potato onion carrot cabbage lettuce pepper cucumber
  spinach; produce vegetable fruit tomato potato onion apple mango banana orange grape; fruit apple mango banana
  orange grape lemon berry strawberry melon peach; crop wheat rice maize cotton sugarcane barley soybean mustard
  millet potato tomato onion grape paddy; grain wheat rice maize barley millet; drink tea coffee juice wine beer
  cocktail smoothie; beverage tea coffee juice wine beer cocktail; alcohol wine beer cocktail whisky; ingredient flour
  sugar salt spice butter egg yeast; dairy milk cheese butter yoghurt curd cream; meat beef pork chicken lamb mutton
  steak; baking bread cake bun pastry biscuit; animal cow cattle goat sheep pig horse dog cat poultry buffalo calf
  hen; livestock cow cattle goat sheep pig poultry buffalo calf hen; poultry hen chicken duck turkey; pet dog cat
  rabbit; metal steel copper brass aluminium iron zinc bronze tin titanium silver gold; material cement sand brick
  timber wood concrete gravel steel glass plastic leather rubber cotton granite marble; stone granite marble limestone
  sandstone; fabric cotton silk wool linen denim polyester velvet; textile cotton silk wool linen denim polyester
  fabric; garment shirt blouse dress trouser jacket coat skirt saree suit uniform gown kurta; clothes shirt blouse
  dress trouser jacket coat skirt saree suit uniform gown; clothing shirt blouse dress trouser jacket coat skirt saree
  suit uniform gown; jewellery ring necklace earring bracelet bangle; fuel petrol diesel kerosene lpg coal; pest
  termite cockroach ant bedbug mosquito rodent rat; insect termite cockroach ant bedbug mosquito bee; rodent rat;
  building house flat apartment school hospital hotel office shop warehouse mall villa bungalow tower barn; property
  house flat apartment villa bungalow plot shop; premises house flat shop office school hospital warehouse mall; home
  house flat apartment villa bungalow; structure beam column slab bridge wall roof footing; room bedroom kitchen
  bathroom classroom lobby corridor; tradesman electrician plumber carpenter mason painter welder roofer joiner; staff
  nurse doctor teacher driver guard cleaner waiter chef clerk cashier technician mason electrician plumber carpenter
  salesman receptionist caretaker; clinician doctor nurse surgeon physician dentist physiotherapist; customer tenant
  policyholder buyer shopper passenger diner subscriber borrower caller; client tenant policyholder buyer passenger
  subscriber borrower caller patient; people woman man child villager; child infant toddler baby boy girl pupil;
  relative mother father son daughter wife husband; guardian mother father; student pupil trainee apprentice; document
  invoice bill receipt voucher contract agreement lease deed certificate letter licence permit memo plaint affidavit
  prescription passport checklist; paperwork invoice bill receipt voucher contract agreement lease letter form licence
  permit certificate; correspondence letter email memo mail; communication letter email call memo; transaction
  transfer deposit withdrawal refund cheque payment; publication book magazine newspaper journal leaflet brochure
  newsletter; reading temperature pulse pressure; content article blog video photo caption story script podcast reel
  newsletter; social facebook instagram twitter youtube pinterest; media facebook instagram twitter youtube pinterest newspaper radio television magazine; press newspaper magazine; image photo photograph picture
  sketch illustration diagram; artwork poster banner illustration logo; sport cricket football hockey tennis badminton
  volleyball basketball swimming athletics; exercise yoga aerobics pilates swimming; fitness yoga aerobics pilates
  gym; event wedding conference exhibition seminar festival party concert ceremony workshop fair; celebration wedding
  birthday festival; illness diabetes asthma dementia cancer tuberculosis malaria hypertension stroke fever; disease
  diabetes asthma dementia cancer tuberculosis malaria; condition diabetes asthma dementia hypertension; procedure
  injection surgery vaccination transfusion extraction; treatment injection vaccination therapy extraction dressing
  massage; vital temperature pulse pressure; medicine insulin antibiotic vaccine tablet painkiller ointment syrup;
  drug insulin antibiotic painkiller; test x-ray ultrasound biopsy; imaging x-ray ultrasound scan; defect crack leak
  scratch dent rust stain tear; fault crack leak short-circuit crash; damage crack scratch dent tear stain; utility
  water electricity gas sewerage; supplies glove syringe soap toner stationery detergent bandage; consumable glove
  syringe soap toner filter bandage; part filter belt bearing valve gasket brake tyre clutch piston fuse relay
  compressor battery; component filter belt bearing valve gasket brake tyre clutch piston fuse relay; offence theft
  fraud robbery assault; crime theft fraud robbery assault; waste scrap garbage rubbish refuse trash sewage litter;
  plumbing drain tap pipe toilet geyser basin sink; electrical wiring wire switch socket fuse; carpentry cabinet
  wardrobe timber wood door; masonry brick plaster; tax gst vat tds; insurance claim policyholder policy premium;
  science physics chemistry biology; language english hindi marathi tamil french german; furniture; chain; television;
  laboratory; museum; gallery; theatre; stadium; temple; prison; harbour; quarry; mine; refinery; dam; canal; orchard;
  vineyard; dairy; bakery; brewery; pharmacy; embassy; parliament; ministry; navy`,
);
