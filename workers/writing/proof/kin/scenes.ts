import { groupsIn } from './groups.js';

/**
 * Who and what takes part in a deed without being named: a prescription is one of medicine, a call has a caller. Each word
 * may be told where one of those behind it is.
 */
export const scenes = groupsIn(
  `shopper shop store sell counter; viewer watch view audience; carrier shipping line airline freight; salesman sell
  sale; drug prescription dispense pharmacy dose dosage tablet; medicine prescription dispense pharmacy pharmacist
  expiry dose dosage; pharmacy prescription pharmacist; patient hospital ward clinic nurse bedside outpatient surgery;
  customer call caller counter shop store sale sell till complaint buyer card account helpline guest order; client
  salon account buyer case customer; caller call phone helpline; call phone telephone telephonic caller; passenger
  flight train bus taxi airline; guest hotel reception room banquet; student class teach school lecture exam lesson;
  pupil class teach school lesson; class teach lesson school batch; lesson teach class batch; teaching class lesson
  school batch; insurance claim policyholder insurer premium; policy insurance policyholder insurer; household home;
  motor vehicle car; vehicle motor car drive driver fleet parking; driver drive truck bus taxi; kitchen cook cooking
  chef meal dish; food cook meal kitchen bake restaurant; restaurant diner waiter menu; audio radio sound recording
  podcast music; recording radio audio studio podcast; sound audio music; video film shoot camera youtube reel; camera
  shoot film photograph photography; payment pay invoice bill paid; money cash pay; payroll salary wage; salary
  payroll; cash till drawer teller; bank teller loan deposit; drawer till cash; rent tenant rental lease; tenant rent
  rental lease flat; property flat rental house tenant villa; housing flat house apartment society; apartment flat
  housing society; order purchase purchasing; supplier order purchase procurement buy vendor; vendor supplier
  purchase; buyer export merchandise sale; goods stock inventory shipment warehouse; item stock inventory goods
  product order; stock item shelf inventory warehouse store; shelf stock; warehouse stock storage pallet; delivery
  courier parcel shipment deliver; parcel courier delivery; route deliver drive; ticket complaint request helpdesk
  query; request ticket query enquiry; issue ticket complaint; user account app application website; software app
  application program code; code program software app; developer code program software app; bug crash error fault;
  crash bug; release launch deploy deployment; test qa testing tester; server website hosting backup; network router
  switch cable wifi; drawing plan design layout; plan drawing layout; site construction building; construction site
  building concrete; architect architectural; architectural architect; structural structure; electrician electrical;
  electrical wiring wire electrician circuit; wiring wire cable circuit; roof rooftop; rooftop roof; cargo ship
  freight; ship vessel cargo; vessel ship cargo; engine motor; machine operator; operator operate machine; batch
  mixer; mixer mix; recipe cook bake dish; book library borrow; library book librarian; reader library newspaper
  magazine; news newspaper report reporter; story news report column; report news; animal veterinary kennel pet dog;
  pet veterinary kennel; veterinary animal; flower bouquet florist; florist flower bouquet; plant flower garden
  nursery; garden plant lawn; hair salon haircut barber; haircut hair; beauty salon; eye eyesight vision optical;
  vision eyesight eye; glasses spectacle; glass spectacle; frame spectacle; dental dentist tooth; tooth dentist dental
  extraction; dentist dental; health medical hospital clinic; medical hospital clinic doctor; school teacher pupil
  class; teacher school teach; parent pupil school child; exam student result; mark exam test; court case advocate
  lawyer hearing; case court lawyer client; legal lawyer court contract; contract lease agreement; account ledger book
  accounting; ledger account entry; entry ledger account; return tax gst; tax return gst filing; audit auditor;
  auditor audit; crew team flight ship; flight airline cabin; safety extinguisher fire helmet; fire extinguisher
  smoke; security guard gate; gate guard; visitor gate reception museum exhibition; museum exhibition curator exhibit;
  exhibit museum exhibition; tour guide museum; job candidate vacancy hire; candidate interview recruitment vacancy cv
  resume hire; vacancy job position; leave attendance; attendance roll leave; recruitment candidate hire hr vacancy;
  interview candidate; lead prospect sale; prospect lead sale; sale sell shop order; product sell stock brand; brand
  product marketing; campaign advert marketing; post social instagram facebook; social instagram facebook twitter;
  design poster logo layout; poster design; cleanliness clean mop sweep; cleaning clean mop sweep scrub wash; washing
  wash laundry; laundry wash linen; fabric sew stitch garment blouse; garment sew stitch tailor alter blouse;
  tailoring sew stitch alter; yarn thread loom; thread yarn loom; weaving loom; soil field farm; crop harvest field
  farm; farm crop field cattle; sample lab test; lab sample test; chemical reactor chemist; limit range; temperature
  thermometer coolant cold-chain; train railway station; station train bus; railway train station; airport flight;
  quarry dump limestone; donor donation fundraise; donation donor fundraise; member club society group gym; club
  member; gym member yoga; yoga batch; film cinema projector movie; shop grocer baker butcher chemist stationer jeweller; camera cctv`,
);
