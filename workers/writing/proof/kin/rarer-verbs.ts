import { groupsIn } from './groups.js';

/** Verbs of work that are met less often, by the same rules as in `verbs.ts`. */
export const rarerVerbGroups = groupsIn(
  `recover collect get retrieve regain; retrieve get fetch recover pull find; staff man crew run operate;
  man staff operate run; co-author write author; source find look seek search procure get buy;
  arrange send organise; issue lend loan give; lend issue loan; fill close recruit hire; reply answer;
  cover span include serve insure teach report write; span cover; accelerate speed; appoint hire name;
  appraise assess evaluate review; argue appear; bandage dress; benchmark compare measure; blend mix combine;
  bundle pack group; cater cook serve; catalogue list index record sort file; centralise consolidate combine;
  circulate send share distribute pass mail; coat paint; collate gather collect compile;
  containerise package put move run; convey tell communicate; convince persuade win get; copy duplicate put send;
  critique review assess; decorate paint finish; define set specify write describe;
  deposit pay put bank lodge remit; digitise scan convert enter type; disassemble dismantle; disburse pay;
  discharge empty unload release; discuss talk speak review meet; disinfect clean sterilise sanitise;
  dismantle remove disassemble; eliminate remove; embed integrate include put; empty clear clean; enhance improve;
  enquire ask; equip fit supply; erect install build put set; exchange swap replace change; expedite speed chase;
  ferry carry drive transport; fetch bring get collect pull; finalise finish complete close;
  fine-tune tune adjust; format layout lay set; forward send pass; fry cook; gauge measure; grill cook;
  grind polish finish sharpen; hang mount put fit fix install; hear listen see; highlight point flag mark;
  hoist lift raise; incorporate include add integrate; index catalogue list sort; inject give administer;
  inoculate vaccinate; insert put add; inspect read look; invite ask call; invigilate watch supervise;
  isolate separate; judge assess; knead make; launder wash; lessen reduce; localise translate adapt;
  lodge file submit; mail send post email; mediate settle; medicate give; mend repair fix; minimise reduce;
  mix blend combine prepare make; moderate host run; mop clean; nominate name; note record write log observe;
  notify inform tell report alert; obey follow; outline describe draft; pass give hand send forward; patrol guard;
  persuade convince get; phone call ring; photocopy copy; pilot test trial; pinpoint find identify;
  plate arrange serve; populate fill enter; pour cast lay; prioritise rank sort order;
  proof-read read check correct; pull get fetch retrieve take; push deploy; qualify screen; quote price estimate;
  rate grade score; reboot restart reset; recognise identify; redraw draw; refactor rewrite; refill fill;
  refine improve adjust; refinish polish paint; refurbish restore renovate repair; reinstall install;
  remit pay deposit send; renovate refurbish repair; reopen open; reorder order; reorganise arrange rearrange;
  replenish restock stock fill refill; reposition turn move; reset restart; restart reset reboot;
  retouch edit clean; rewrite revise edit rebuild; ride drive; roast cook; sanitise clean disinfect; satisfy meet;
  scan check read copy; score mark; scrape clean remove; script write code automate; scrub clean wash;
  segment split group sort; shape form make; shelve stock put; shortlist select choose screen pick;
  sift sort screen; slash cut reduce; slice cut; solicit seek ask request; specify define set;
  splice join connect; spot find notice detect see; stamp print mark; steer lead guide; sterilise clean disinfect;
  stitch sew make; stow load store put; strip remove; substitute replace; swap replace change exchange;
  sweep clean; tabulate enter put record list; tackle handle solve deal address; tag label mark; tally count;
  telephone call ring; tend care look nurse; terminate end connect; tidy clean clear;
  triage sort assess prioritise; transition move migrate; transmit send; triple increase; try test;
  unpack open unload; visualise chart plot show; wait serve; warn tell alert; wash clean; wear use; wipe clean;
  withdraw take; wrap pack package; layout lay; extract pull take get draw; take read record;
  walk take guide explain; gain get complete earn; renew secure; provide give do; compute calculate; render draw;
  retain keep; retrain train; document write; pass enter; consolidate combine merge compile prepare;
  onboard join induct register admit; annotate label tag mark; accompany visit go join; list post advertise publish`,
);
