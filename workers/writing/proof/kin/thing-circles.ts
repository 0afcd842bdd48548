import { groupsIn } from './groups.js';

/** Names for one and the same thing: each may stand for each of its circle, where a deed is retold. */
export const thingCircles = groupsIn(
  `pupil student learner schoolchild schoolchildren child kid youngster schoolboy schoolgirl; new replace swap renew change launch introduce; trap stick jam; bottle jar; elderly older aged geriatric senior old pensioner; baby infant newborn toddler; woman lady female;
  man gentleman male; shopkeeper storekeeper retailer trader owner store shop; newcomer joiner recruit hire starter
  new newly employee; shopper customer client buyer consumer visitor; teacher educator schoolteacher colleague;
  colleague fellow peer teammate coworker; boss superior manager supervisor; cameraman camera videographer; guest
  diner visitor customer patron; chemist pharmacy pharmacist druggist; vendor supplier seller; tenant renter lessee;
  landlord lessor owner; attorney lawyer advocate solicitor; physician doctor clinician; spectator audience viewer;
  applicant candidate jobseeker; rural country village countryside; flat apartment; home house household residence;
  cafe coffee bistro; store shop outlet showroom; warehouse depot godown storehouse; lab laboratory; factory plant
  mill works; building block premises; stall booth stand counter kiosk; fair exhibition show expo; toilet washroom
  restroom bathroom; lobby reception foyer front desk; terrace patio; pedestrian foot footbridge; riverbank embankment
  bank dam; road street; housing residential estate development colony; land plot site; petrol fuel gas; lift
  elevator; pavement footpath sidewalk; mistake error fault slip wrong failure defect incorrect; gap shortage
  shortfall missing incomplete; mismatch difference discrepancy variance deviation; sugar glucose; blood haemoglobin;
  jab injection shot vaccine; dressing bandage wound; dose dosage; medicine drug medication; rebar reinforcement
  steel; quantity amount volume number requirement need; stock inventory supply count; parcel package packet; parcel
  drop delivery; postcode zip postal postcode; consignment shipment load cargo; footage video film clip shot; photo
  photograph picture image shot; wedding bridal marriage; dress gown garment; irrigation water; harvest crop; seedling
  plant sapling; tax levy; festival fest; cup trophy prize; exam examination test; script paper sheet answer;
  worksheet exercise sheet handout; grade mark score; class grade standard form; invoice bill; quote quotation offer
  price; ad advert advertisement vacancy opening posting; cv resume; rota roster schedule; minutes note record; diary
  log journal; register record book list log; ledger book account; receipt voucher bill; petty small minor;
  second-hand used pre-owned old; broken damaged faulty snapped defective torn; unpaid overdue outstanding late due
  pending; frequent common usual regular recurring; handheld portable; frozen cold chilled deep-frozen; open pending
  unresolved outstanding; yearly annual year; nightly night evening; monthly month; weekly week; morning day daily;
  daily day everyday; lorry truck van; car vehicle automobile; bike motorcycle two-wheeler; number plate registration;
  air-conditioner air-conditioning conditioner conditioning cooling; fridge refrigerator; tyre tire; spanner wrench;
  dryer drier tumble; bulb lamp light; web online internet site; website site page web; email e-mail mail; bug defect
  fault issue problem error; server machine host; search lookup; field box; feature function functionality; release
  launch version rollout deployment; backup copy; data-centre datacentre datacenter; code script program; app
  application; phone telephone mobile cell; call phone telesale; complaint grievance; query question enquiry inquiry
  request; answer response reply; refund repayment reimbursement; title deed; agreement contract lease; court
  tribunal; case matter suit; rent rental tenancy lease; family relative household parent; prize award; money cash
  fund; pay salary wage payroll; dues arrears debt payment; month-end monthly month; loan mortgage credit; payment pay
  money transfer; purchase buying buy procurement; sale selling sell; handover hand-over hand shift; washing wash
  clean bath bathe hygiene; eating eat feed meal feeding; care nursing; security guard safety; gate entrance door;
  chair seat; seat chair seater; ride drive; trip tour visit excursion journey; attention notice; utility electricity
  water gas; stitch suture sew; blouse top; pattern template; sample specimen swab; level levelling elevation height;
  settlement subsidence sinking; footing foundation base; drain drainage sewer; kerb curb; story tale; song music;
  poem poetry; speech talk lecture address; club society group; headset headphone; trolley cart truck; outskirt suburb
  periphery; firm company business practice; branch office outlet site; entry enter; traffic visit visitor; projection view; ui interface; qa tester testing; voucher entry; team crew squad group staff; member person people;
  bread loaf loaves bakery; dough bread; drink beverage cocktail; waiter server steward; menu card; cook chef;
  vegetable veg produce; shrink shrink-wrap wrap; pallet skid; bay dock; scanner reader; carton case box; label tag
  sticker; seal closure; shift duty turn; section class division group; pair couple two; dozen twelve; half-yearly
  semester; term semester; reminder prompt notice remind; entry record posting item line; booking reservation;
  check-in arrival; check-out departure; outpatient opd; inpatient ipd; physiotherapy physio therapy; operation
  surgery theatre; ward unit; emergency casualty; phlebotomy blood sample; vaccination immunisation; hygiene
  cleanliness sanitation; aide assistant helper; nurse sister; wage payroll salary pay; workforce worker staff
  employee; broadband internet; provider company supplier operator; label brand; channel page account feed; enterprise
  business firm company; participant student attendee child; insight finding result; occupant resident tenant;
  variance discrepancy difference; haulier transporter carrier transport trucker; truckload truck load lorry; calendar
  diary appointment schedule; policy plan; play playtime; nap sleep rest; joiner hire starter employee; listing
  product item entry; description write-up copy text; portal site website platform store; action task point item;
  ticket booking flight; traveller passenger member tourist people; land acre field; tenant renter shop; interval
  every; defaulter; ladies woman lady; gents man; tooth teeth dental; spectacle glasses eyewear lens; bus coach
  minibus; taxi cab; ship vessel boat; dumper dump tipper; baby infant newborn; yarn thread; coolant water; carer
  caregiver attendant; caretaker janitor; cleaner housekeeper cleaning; guard watchman; cashier till; helper
  assistant; crew team; mechanic technician repair; mall shopping centre; hostel dormitory; playground field; pool
  swimming; gym fitness; canteen cafeteria; pantry kitchen; godown warehouse; shed barn; yard compound; leaflet flyer
  pamphlet brochure; banner hoarding poster; catalogue brochure; newsletter bulletin; circular notice memo; agenda
  minutes; memo note; slide presentation deck; spreadsheet sheet excel workbook; tracker sheet log list; checklist
  list; template format form; draft version; backlog pending arrears; queue waiting; helpdesk support; hotline
  helpline call phone; voucher coupon; discount offer; refund return; exchange replacement; warranty guarantee;
  subscription membership; premium payment; instalment payment emi; deposit advance; donation contribution gift; grant
  fund; scholarship grant; stipend allowance; bonus incentive; overtime extra; leak seepage; crack fissure; blockage
  clog blocked unblock; breakdown failure stoppage; alarm alert; spill leak; noise sound; odour smell; heat
  temperature; humidity moisture; drawing blueprint plan; dimension measurement size; tolerance within accuracy;
  weight mass load; thickness gauge; surface finish; edge border; joint seam; bolt screw fastener; nut bolt; seed
  seedling; manure fertiliser compost; pesticide spray; weed weeding; pond tank; well borewell; canal channel; shed
  greenhouse polyhouse; herd cattle cow; flock poultry chicken; milk dairy; pulse heart heartbeat; bp blood; sugar
  glucose; fever temperature; wound cut sore; bandage dressing; stretcher trolley; drip infusion iv; syringe needle
  injection; scan x-ray; report result; essay composition; quiz test; notebook copybook; textbook book; blackboard
  board; term semester; syllabus curriculum; admission enrolment; fee tuition; alumni graduate; hostel boarding;
  plaintiff client; hearing court; affidavit statement; summons notice; verdict judgment; bail release; clause term;
  brief note; petition plaint suit; witness testimony; pixel image; logo emblem mark; mock-up mockup prototype
  wireframe; banner ad; caption text; thumbnail image; font typeface; palette colour; sketch drawing draft; reel video
  clip; vlog video`,
);
