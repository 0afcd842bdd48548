import { groupsIn } from './groups.js';

/** Machines, materials, goods, and what is done to bodies. */
export const goods = groupsIn(
  `truck lorry vehicle; vehicle truck car van bus lorry fleet automobile; car vehicle automobile; fleet vehicle;
  bike motorcycle two-wheeler; engine motor; motor engine;
  machine machinery equipment unit device apparatus instrument;
  equipment machine machinery tool gear instrument device apparatus kit unit; tool equipment instrument;
  instrument equipment device tool machine; device equipment machine unit gadget;
  computer pc laptop desktop workstation machine; laptop; server; software application program tool app;
  system software platform tool; platform system tool software app portal; website site page portal;
  page site website sheet; portal website platform; part component spare; component part spare; spare part;
  light lamp lighting bulb; fitting fixture; pipe pipeline piping line; piping pipe; cable wire wiring line;
  wire cable wiring; wiring cable wire circuit; circuit wiring; panel board switchboard;
  reinforcement rebar steel bar; rebar reinforcement steel bar; shuttering formwork; formwork shuttering;
  concrete pour cement; cement concrete; brick brickwork masonry; masonry brickwork brick; floor storey level;
  storey floor level; stock inventory goods item; item product piece article good;
  product good item range line merchandise; merchandise product good stock; line range; range line;
  cargo freight load consignment shipment; freight cargo load; shipment consignment cargo delivery parcel load;
  consignment shipment load; parcel package packet; package parcel pack; load cargo freight;
  delivery drop shipment dispatch; trip run journey drive tour route; journey trip; run trip route;
  supply material good stock; food meal dish; meal food dish lunch dinner breakfast; lunch meal midday;
  dinner meal supper; breakfast meal; dish meal food recipe item; recipe dish; menu; ingredient produce food;
  cake pastry dessert; dessert sweet; medicine medication drug tablet pill dose pharmaceutical; injection shot;
  dose medicine; treatment therapy care procedure; therapy treatment physiotherapy; care treatment nursing;
  surgery operation; operation surgery procedure theatre; sample specimen; specimen sample;
  observation vital reading sign; reading measurement value observation; measurement reading dimension;
  wound dressing injury; dressing bandage wound; intravenous iv; garment dress cloth clothes;
  dress garment cloth clothes apparel; fabric cloth textile; cloth fabric; timber wood; wood timber; metal steel;
  risk hazard danger; hazard risk danger; accident incident crash; energy power electricity;
  power electricity energy supply; electricity power; fuel diesel petrol gas; diesel fuel; petrol fuel;
  waste wastage scrap; wastage waste loss scrap; scrap waste; loss wastage damage; damage loss breakage;
  breakage damage; theft loss shoplifting; injury wound harm; blood sample; tissue; furniture; jewellery;
  chemical; gas; oil; ventilator; chair; robot; drone; titanium; copper; aluminium; stainless; gold; fish seafood;
  chicken meat; meat`,
);
