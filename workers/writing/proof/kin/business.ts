import { groupsIn } from './groups.js';

/** Trade, money, meetings and events. */
export const business = groupsIn(
  `order purchase requisition booking; purchase buying procurement order;
  procurement purchase purchasing sourcing buying; booking reservation order appointment; reservation booking;
  appointment visit meeting slot booking; meeting session conference gathering appointment;
  session meeting class workshop sitting hour; event function programme occasion fair;
  function event ceremony feature; campaign drive promotion; promotion offer campaign advert;
  deal sale contract offer; sale selling turnover; turnover sale revenue; revenue turnover sale income;
  income revenue earning; profit; margin; cost expense expenditure spend spending price;
  expense cost spend expenditure; price rate cost; rate price percentage; budget;
  payment pay money dues cash receipt; payroll salary wage; salary wage pay payroll; invoice bill; bill invoice;
  voucher receipt; receipt voucher; arrears overdue dues debt outstanding; debt arrears overdue outstanding;
  loan credit lending; credit loan; mortgage; cash money; money cash fund amount; fund money; fee charge;
  tax taxation; filing return; account book customer client; amount quantity sum total number;
  quantity amount number volume; sum total amount; share percentage part proportion;
  percentage share rate proportion; proportion share percentage; repair fix maintenance mending;
  maintenance upkeep repair service servicing; upkeep maintenance; service maintenance servicing care;
  installation fitting install wiring; inspection check examination review;
  check inspection test review examination; review check evaluation assessment;
  training coaching teaching instruction course session; coaching training lesson;
  orientation induction onboarding; induction orientation onboarding; onboarding induction orientation joining;
  recruitment hiring recruiting staffing; hiring recruitment; attendance presence; leave absence; absence leave;
  competition contest tournament match; contest competition; match game; game match play sport; sport game;
  donation gift fund; batch lot group; lot batch; group batch category; deadline due date by before;
  duration hour period time; term period semester; semester term; weekend saturday sunday; holiday leave vacation;
  speed pace; pace speed; supply delivery; demand need; strategy; strategic; revenue; audit; compliance;
  analytics; dashboard; kpi; roi; tender; patent; litigation; arbitration; merger; acquisition; crisis;
  leadership; mentoring; marketing; advertising; logistics; finance financial; security guard safety; safety safe;
  quality; chat; social; phone telephone call; video film clip reel; loyalty; growth; investment; insurance;
  pension; export; import; customs; wedding; festival; exhibition show fair; conference; certificate;
  certification; prize award; counselling counsel advice; rescue; emergency urgent casualty`,
);
