import { groupsIn } from './groups.js';

/** Verbs of one weight and nearly one meaning: each may stand for each of its circle. */
export const verbCircles = groupsIn(
  `check verify inspect examine review test assess confirm validate evaluate vet; record document log note chart write
  enter register capture list; list identify note; visit home house; create paint draw;  answer reply
  respond; phone call ring telephone; clean wash sterilise disinfect sanitise scrub wipe tidy; fix repair mend service
  restore overhaul troubleshoot rectify correct; install fit mount put; collect gather take obtain get pick; send
  dispatch forward ship post mail email transmit; inform tell notify advise brief update alert report; explain
  describe tell brief show demonstrate; make produce create prepare generate; change replace swap exchange; keep
  maintain hold; give provide supply hand issue distribute administer dispense; sort arrange classify order organise
  group; choose select pick; schedule arrange book fix organise plan set; move transport carry transfer shift haul
  bring take; buy purchase order procure source; find identify detect spot discover locate; watch monitor observe
  track; reduce cut lower decrease; raise increase lift grow boost; finish complete conclude; read review study
  examine; guide advise direct counsel; draw sketch draft; pack wrap package box bag; store keep stock hold; remove
  clear strip delete; calculate compute determine; compare check match reconcile; remind chase follow; search look
  seek; greet welcome receive; move migrate transfer port convert; update revise amend edit; get obtain secure gain;
  flag raise report note highlight escalate; liaise coordinate communicate correspond; write draft compose prepare
  compile; estimate calculate quote price; promote advertise market publicise; settle resolve clear; divide split
  share allocate distribute; gather compile collate assemble; adjust modify change adapt alter; build construct erect
  assemble; cook fry grill bake roast prepare boil steam simmer prep; unblock clear unclog; add implement integrate
  introduce include insert; film shoot record; pull lay run; co-author co-write co-wrote; dispense fill; telephone
  phone call ring; restrain hold handle; announce broadcast tell; tie knot bind fasten splice join; alter adjust
  modify shorten; allot assign allocate dispatch;  mark grade; stack shelve pile arrange; mind operate run tend; measure size gauge; patch mend repair darn; lubricate oil grease; translate render; gather collect
  harvest pick; sell retail; irrigate water; umpire referee officiate; style cut dress; colour tint dye; vouch verify
  check; restock replenish refill; guard patrol watch protect; rinse wash clean; trim prune cut clip; excavate dig;
  knit weave sew; update maintain record refresh keep; compile prepare make draw produce assemble; close sell sign
  win; bring acquire win attract sign get enrol; configure set install provision prepare; machine mill turn; write
  author pen compose draft; note record minute document log write; attend join participate; book reserve arrange make;
  cultivate grow raise farm produce; interview meet screen question; verify check validate authenticate confirm;
  review go examine assess study; report share present pass tell submit send; collect recover chase retrieve; issue
  give write provide hand; monitor check take record measure watch read; file keep organise store; supervise oversee
  monitor watch; reply respond answer react; arrange organise coordinate plan schedule run hold; care look nurse mind
  tend; deliver bring carry transport take; gauge measure check; scan check review; spot catch find notice; sort solve
  settle resolve; guard secure protect; polish buff shine; sand smooth polish; assist support help aid; hand give pass
  deliver; log list record enter register; reduce lower cut bring decrease shrink; answer take handle field attend;
  sell market trade; drive operate run ride; cut trim chop slice; teach instruct tutor; show guide demonstrate explain
  teach brief; fill complete enter; gather source collect research; investigate look research trace check; dismantle
  strip disassemble; service maintain overhaul; propose suggest recommend pitch; order place buy request;
  label mark tag; shift move relocate transfer; store stack keep file; split divide sort; photograph film shoot
  capture; show present display exhibit; foster encourage promote build; nurture tend care grow; structure organise
  arrange; standardise unify align; sustain keep maintain;  broaden widen
  expand extend; resize crop scale; stir mix whip beat blend; staple bind; prevent stop avoid; seal close; furnish
  supply equip provide; outfit equip fit; realign align adjust; rebook reschedule move change; rephrase reword rewrite
  edit; restructure reorganise rearrange; synthesise combine summarise condense; systematise organise sort; shovel dig
  clear; torque tighten fasten; wax polish; undergo receive take complete; mask cover; reinforce strengthen; suture
  stitch sew; swab sample wipe; discard dispose throw remove; uninstall remove; unwrap open unpack; ventilate air;
  enlist recruit enrol; harness use; justify explain; inquire enquire ask; stage hold put; block stop close;
  season marinate; declare state report; query ask question; stocktake count check; tie bind fasten; soak wash; wheel
  push move; escort accompany guide; pair match; rank prioritise order sort; score rate mark grade; loan lend issue;
  glean gather; draft draw plan; sanction approve; free release rescue; rig hang mount; call alert summon`,
);
