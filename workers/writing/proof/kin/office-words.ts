import { groupsIn, type Group } from './groups.js';

/** Plain words, each before those of offices and trades that may take its place: who checked has inspected. */
function behindPlain(text: string): Group[] {
  return groupsIn(text).flatMap(([plain = '', ...office]) => office.map((word) => [word, plain]));
}

/** What people say they did, and how that is put. None of it claims more. */
export const officeVerbs = behindPlain(
  `make prepare create produce develop craft generate compile draft assemble form shape cast construct; give provide
  supply issue deliver offer administer distribute hand allocate assign impart furnish extend share; take collect
  receive record obtain capture accept gather conduct; get obtain secure receive acquire gain procure arrange; go
  visit travel attend; tell inform advise brief update notify explain instruct communicate report apprise; ask
  request enquire inquire survey interview query; talk communicate discuss converse interact liaise consult engage
  speak; speak communicate discuss converse interact liaise consult engage talk; call contact phone telephone reach
  dial; meet visit consult interact engage; see examine consult review observe attend; show demonstrate present
  display exhibit explain showcase guide illustrate; put place enter upload install apply record arrange post store;
  keep maintain store retain preserve record; check inspect verify examine review monitor test assess validate
  scrutinise evaluate screen; write draft author compose record document prepare develop compile pen log produce
  note; read review study research monitor; fix repair resolve rectify correct restore arrange mount install attach;
  change refresh replace modify update alter adjust revise swap amend; cut trim reduce chop slice edit lower; clean sanitise
  wash maintain sterilise disinfect polish dust tidy; wash clean launder rinse; cook prepare; serve deliver cater
  attend assist; sell market promote retail; buy purchase procure source order acquire; run operate conduct handle
  execute; drive operate transport chauffeur ferry; carry transport move transfer deliver lift; move shift transfer
  transport relocate; load pack stack fill feed; unload offload; count tally calculate; match reconcile compare
  verify tally align; send dispatch forward submit share email transmit issue circulate ship deliver; bring deliver
  collect transport; follow monitor track chase pursue adhere comply; teach instruct educate tutor deliver coach;
  train coach teach instruct guide prepare educate; arrange organise coordinate schedule book plan stock; fill
  complete replenish enter process prepare charge; close complete finalise finalize resolve settle seal; solve
  resolve address clarify fix rectify troubleshoot; answer respond handle address reply attend field resolve; use
  utilise operate apply employ; type enter key prepare compose input; enter record post process key input update log
  capture feed; post upload publish record enter share; book reserve arrange schedule; issue distribute provide
  dispense prepare release allot lend; collect gather recover receive obtain compile retrieve; deposit bank remit
  submit; pay disburse settle remit process clear; note record document log track; mark grade assess evaluate label;
  search source research identify explore; choose select shortlist identify curate; select choose shortlist identify
  curate source; fit install mount assemble attach; water irrigate; grow cultivate raise produce; feed load nourish;
  start launch introduce initiate establish commence begin; reduce lower cut decrease minimise minimize shorten;
  increase raise boost grow improve expand enhance lift; improve enhance raise increase strengthen; join participate
  attend connect attach; pass relay forward communicate convey hand process; clear settle resolve process complete;
  raise generate secure collect; reject decline return discard; plan schedule organise prepare coordinate; draw draft
  prepare sketch produce illustrate create; design create develop produce prepare; update maintain revise record
  refresh; guide direct advise assist instruct counsel support; pack package wrap box; store stack keep maintain
  place; weigh measure; mix blend prepare combine; test check examine verify inspect evaluate assess trial; remind
  notify prompt alert; convince persuade; distribute circulate issue dispense deliver supply; translate interpret
  render; record document capture log note maintain register film; report communicate inform flag notify document
  escalate submit; stitch sew tailor; repair fix restore service rectify mend overhaul; install fit mount set; open create start launch dismantle; supply deliver provide distribute; deliver transport supply provide present; visit tour
  inspect survey; explain clarify describe present communicate illustrate; suggest recommend propose advise; inform
  update notify advise communicate; remove clear eliminate extract; join connect; tie secure fasten bind; shift
  transfer move relocate transport; handle process address attend; attend handle address participate respond; scan
  check digitise; calculate compute determine estimate work; compare benchmark match review; watch monitor observe;
  listen monitor review; patrol guard inspect; round patrol inspect; admit register enrol; register enrol enter
  record admit; cancel void; order procure purchase requisition source; inspect check examine review audit; learn
  study; cover report`,
);

/** What people say they worked with, and how that is put. */
export const officeThings = behindPlain(
  `customer client guest shopper patron consumer; people individual person member guest resident participant attendee;
  worker workforce personnel staff operative crew labour manpower employee; labourer workforce personnel staff worker
  crew labour manpower; owner management proprietor employer; manager management; student pupil learner; child pupil
  learner student; parent guardian family; doctor physician clinician practitioner; paper document documentation
  paperwork; papers document documentation paperwork; register ledger record logbook log; book ledger record register
  logbook; list inventory schedule register record; money cash fund payment amount; salary payroll wage compensation;
  dues receivable outstanding payment arrears; shop store outlet retail; house home residence household premises
  property; flat apartment unit residence property home; party client customer vendor; rate price quotation pricing
  tariff; problem issue fault concern complaint defect query; mistake error discrepancy; difference discrepancy
  variance mismatch; question query enquiry; doubt query question concern; meeting session conference discussion;
  talk session presentation lecture; class lesson session; exam test assessment examination; test exam assessment
  examination investigation; mark score grade; food meal cuisine dish; marriage wedding; function event ceremony;
  programme event show; photo image picture photograph visual; photograph image picture photo; website site portal;
  app application; phone telephone mobile device call; computer system pc workstation; machine equipment machinery
  unit; part component spare; tool equipment instrument; item product merchandise stock material good; goods product
  merchandise stock material item; stock inventory; material stock inventory supply; godown warehouse; truck lorry
  vehicle; car vehicle; bike two-wheeler motorcycle; road route street; place location site area venue; area
  territory region locality zone; target quota goal; rule regulation standard guideline norm procedure policy; work
  task duty activity operation job; report update summary statement; data information record figure; result outcome
  finding; fee charge payment; ticket booking travel; tour trip itinerary travel; bag luggage baggage; cloth fabric
  textile; clothes garment apparel; medicine medication drug; sugar glucose; treatment therapy care; operation
  surgery procedure; accident incident; case matter file; land plot property; crop produce harvest; light lighting
  illumination; lights lighting illumination; wire cable wiring; fault defect breakdown issue; breakdown failure
  fault; maintenance upkeep servicing; story article report; video footage clip film; post content creative; ad
  advertisement campaign creative; follower following audience; lead prospect enquiry; sale revenue turnover
  business; cost expense expenditure; dirty unclean soiled; old existing previous prior outstanding legacy elderly
  past former; new fresh newly recent latest; big large major; small minor; bad defective poor damaged substandard
  inferior; weak struggling slow remedial; late delayed overdue; broken damaged faulty; wrong incorrect; right
  correct appropriate; sick ill unwell; poor underprivileged needy low-income disadvantaged; free complimentary;
  regular routine repeat frequent; empty vacant; next upcoming forthcoming following; last previous; spare
  replacement; extra additional supplementary; full complete entire; whole entire; villager community farmer; village
  rural; city urban; farmer grower; woman female; man male; boy student; girl student; staff team personnel employee;
  team staff crew; employee personnel workforce staff; guest visitor diner; patient case; visitor guest; passenger
  traveller; supplier vendor; vendor supplier; buyer client customer; agent advisor representative; helper assistant;
  junior trainee; fresher trainee joiner; ornament jewellery; gold jewellery; utensil kitchenware cookware; vegetable
  produce; fruit produce; sample specimen; blood specimen sample; drawing plan blueprint; measurement dimension; size
  dimension; form application paperwork; entry record transaction; voucher transaction; cheque payment; bill invoice
  payment; receipt acknowledgement; letter correspondence; email correspondence; mail correspondence; call enquiry;
  chat query conversation enquiry; complaint issue grievance ticket; ticket issue request; bug defect issue; code
  program; page screen; screen page interface; table dataset; chart graph visualisation visualization; graph chart
  visualisation visualization; summary report; news update; notice circular announcement; speech address; song music;
  game sport; match game fixture; prize award; lesson class session; homework assignment; notes material; syllabus
  curriculum; fees payment collection; attendance record; leave absence; interview discussion; post position vacancy;
  job position role vacancy; interest due; policy plan; premium payment; loan credit; gas refrigerant; ac
  air-conditioner air-conditioning; fridge refrigerator; tyre wheel; oil lubricant; engine motor; brake braking;
  pipe plumbing pipeline; tap fixture fitting; brick masonry; cement concrete; concrete rcc;
  wall masonry partition; floor flooring; roof rooftop roofing; door joinery; wood timber; furniture joinery; paint
  coating; thread yarn; yarn thread; dress garment; saree garment; blouse garment; sheet linen; towel linen; soap
  toiletry amenity; room accommodation; bed accommodation; dish utensil; order booking delivery; parcel package
  delivery shipment; box carton package; shipment consignment cargo; container cargo; file record document; record
  file documentation; key access; gate entry access; camera cctv surveillance; cctv surveillance; crowd public;
  public citizen; donor supporter; fund donation; donation contribution; member participant; session class meeting;
  report finding`,
);
