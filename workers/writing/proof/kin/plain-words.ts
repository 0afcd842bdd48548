import { groupsIn } from './groups.js';

/**
 * The words of a trade and of office English, each before the plain ones that it may stand for: who wrote 'heart' may read
 * 'cardiac', and who wrote 'bags' 'luggage'. Not the other way round, and no plain word for its neighbour.
 */
export const plainThings = groupsIn(
  `cardiac heart; blood sugar bp haemoglobin cbc; travel ticket flight train; substandard bad poor; inferior bad poor; upcoming next; forthcoming next; device phone
  mobile; entry type typed key enter; previous old last; prior old last; past old; recent new last; existing old; appropriate right correct; suitable right; correct right; accurate correct right; prompt quick fast; prospective new; delivery order parcel; competition debate quiz contest match tournament; therapy massage
  treatment; welfare look care; renal kidney; hepatic liver; paediatric child baby infant; pediatric child baby infant;
  orthopaedic bone joint knee fracture; orthopedic bone joint knee fracture; dermatological skin; respiratory lung
  breathing; ophthalmic eye; optical eye spectacle; neonatal newborn baby infant; maternal mother; maternity mother delivery pregnant;
  antenatal pregnant; postnatal mother; dietary diet food; nutrition diet food; nutritional diet food; culinary cook
  food; cuisine food dish cook; delicacy sweet dish; confectionery sweet candy; refreshment snack tea coffee; linen sheet bedsheet
  pillowcase towel; bedding sheet bedsheet; luggage bag baggage suitcase; baggage bag luggage suitcase; creative post
  banner poster ad advert design; decor decoration; décor decoration; signage sign board; billboard hoarding; collateral
  brochure flyer leaflet poster; apparel clothes garment cloth dress shirt; attire clothes dress uniform; footwear shoe
  sandal boot; merchandise product goods item; personnel staff worker employee; manpower worker labourer labour staff;
  workforce worker labourer operator staff labour; remuneration salary pay; expenditure expense cost;
  disbursement payment; receivable dues outstanding payment; payable bill vendor payment; utilisation use used;
  utilization use used; usage use used; procurement buy purchase bought; quotation rate price quote; pricing price rate; tariff
  rate price; variance difference mismatch; discrepancy difference mismatch gap; rejection reject rejected; wastage
  waste; malfunction fault breakdown problem; output produce production make making packet piece; query doubt question
  call enquiry; doubt question query; grievance complaint; concern complaint problem; incident problem event accident; pleading
  plaint petition affidavit statement; litigation case suit court; documentation document paper file record;
  paperwork paper document file; dossier file; correspondence letter email mail; identification id aadhaar passport
  identity; identity id aadhaar passport; particular detail; logbook log register book; register logbook book;
  manifest list; roster rota schedule; itinerary tour trip plan travel; excursion trip tour picnic; accommodation hotel
  room stay; residence house home flat; premises building shop house office site; residential flat house; rooftop roof
  terrace; excavation dig dug; masonry brick; concreting concrete; plastering plaster; tiling tile; electrification
  wiring wire; refrigeration fridge freezer; plumbing pipe tap; drainage drain; irrigation water; cultivation grow crop
  farm; livestock cattle cow buffalo goat; insecticide insect pest; insect pest; pesticide insect pest; pest insect;
  fertiliser manure; fertilizer manure; automotive car vehicle automobile; automobile car vehicle; vehicle bike scooter two-wheeler auto; fleet vehicle car truck bus van; visual view image render picture photo; image photo picture visual;
  imagery photo picture image; view image render visual; remedial weak extra; assessment test exam paper quiz; examination exam
  test board paper; enrolment admission admit; admission enrol join; faculty teacher lecturer; parent mother father; domestic home household house;
  overseas foreign abroad export; simultaneous time once; individual separate each personal own; personal individual own
  each; one-on-one personal personally individual individually; personalised individual own each personal; periodic
  regular monthly quarterly; defective damaged faulty bad; obsolete old expired; struggling weak slow poor; weaker weak
  slow; slow-running slow; underperforming weak slow; inbound incoming receive received answer call; outbound outgoing call dial
  called; telephonic phone call; doorstep home door house; festive festival diwali season; bridal bride wedding
  marriage; wedding marriage bride; signature sign signed; handover hand give gave; registration register registered;
  social facebook instagram reel youtube; media facebook instagram reel youtube newspaper; project site construction building flat tower bungalow;
  pipeline lead prospect; prospect lead; enrollee student; attendee participant guest; labour labourer worker;
  crew labourer worker helper steward; steward waiter; attendant waiter helper; guest customer visitor people; insurer
  insurance; lender bank; bidder vendor supplier contractor; haulage transport truck; freight goods cargo; dispatch send sent; outreach
  visit meeting; procedure surgery operation; surgical surgery operation; inpatient ward; 
  haematology blood cbc; hematology blood cbc; biochemistry sugar; pathology blood urine; radiology x-ray scan; immunisation vaccine
  vaccination; vaccination vaccine; medication medicine tablet drug; counselling session advice guidance; bookkeeping ledger
  voucher book entry; taxation tax gst tds; statutory pf esic esi gst tds; contribution pf esic esi; deposit deposited
  pay; settlement settle settled; clearance clear cleared; onboarding joining join joiner new; offboarding exit; induction joining new joiner;  vacancy post position job; hire joiner candidate; storefront shop; upkeep maintain
  maintenance clean; amenity soap towel toiletry; toiletry soap shampoo; cleanliness clean cleaning; sanitation clean
  toilet; surveillance cctv camera; footage cctv camera; access gate entry visitor; entry gate visitor; crop wheat
  rice cotton; apron ramp; defect bug fault; frontend ui screen page; backend server api; interface screen ui page; endpoint api;
  restful rest; pipeline script job; visualisation chart dashboard graph; visualization chart dashboard graph; graph chart; chart graph;
  management manager; leadership manager; layout plan drawing; blueprint drawing plan; measurement measure size; fault
  problem breakdown; lot batch; stitching stitch stitched; alteration alter altered`,
);

/** Verbs by the same rule: none weighs more than the plain one does. */
export const plainVerbs = groupsIn(
  `process pass; cast make pour; load feed fill put; research read study; examine see; consult see; attend see; clarify solve clear explain resolve answer tell; optimise tune improve fix speed; optimize tune improve fix speed; facilitate conduct
  hold; tailor stitch sew; procure buy order purchase get take; replenish fill refill put; restock fill refill
  put; rejoin join; tend run operate mind; disseminate share send distribute give; circulate send share give; relay
  pass tell inform forward give; apprise tell inform; brief tell inform explain; counsel advise tell explain guide talk; raise
  make place prepare; generate make prepare print create; curate select choose collect; upload put add post; publish
  upload post put; list upload put add; usher guide show seat; greet welcome; cater serve cook; offload unload; scrutinise
  check read; scrutinize check read; recondition repair; obtain take get collect ask; source search find get look; contact call phone
  meet visit; consult meet ask talk; transfer shift move take; transport shift move take carry; shift move take;  launder wash;
  press iron; sanitise clean wash; log note write enter; document note write keep; record note write enter; highlight
  point tell show; present show tell; showcase show; exhibit show; demonstrate show; supply give; furnish give; provide give supply;
  submit send give; forward send give pass; convey tell pass give;  attend go join; retrieve get take; extract
  take get pull; capture take enter note; compile make prepare collect; collate collect gather; tabulate enter make; finalise
  finish fix make; finalize finish fix make; arrange book fix make give; schedule fix give book make; book give fix; allot
  give; allocate give; assign give; solicit ask take; gauge measure check; ascertain check find; irrigate water;
  apply spray put use; spray apply; trim prune cut; mark set; set mark; verify check tally match; validate check; screen
  check read; review check read listen; monitor check watch listen; track note check watch; examine check;
  assess check test; evaluate check test; inspect check; resolve solve fix clear; rectify correct fix repair;
  troubleshoot solve fix repair; remedy solve fix; address answer solve handle; respond answer reply; acknowledge
  answer reply; notify tell inform call; advise tell suggest; recommend suggest tell; propose suggest; promote
  sell tell; market sell promote; distribute give share; dispense give; administer give; operate run drive use; drive
  run; handle do take; process do make handle; execute do run; undertake do; deliver give take teach bring; analyse test
  check; analyze test check; calculate count find work; prioritise sort arrange; prioritize sort arrange; organise
  arrange make keep; structure arrange; maintain keep make write; safeguard guard keep watch; secure guard lock get;
  patrol round walk guard; dismantle open remove; assemble join fit make; fabricate make weld; craft make; machine cut
  turn; polish finish clean; restore repair fix; refurbish repair; service repair clean maintain check; install fit put
  fix; mount fit put fix; connect join fit; configure set install`,
);
