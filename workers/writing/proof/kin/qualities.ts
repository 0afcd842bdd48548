import { groupsIn } from './groups.js';

/** What things are like, and of which kind. */
export const qualities = groupsIn(
  `fresh new recent; past previous earlier former old last; previous past prior former earlier;
  former past previous; legacy old; existing current present old; struggling weak poor slow; weak struggling;
  faulty defective broken damaged; overdue late outstanding pending arrear behind;
  outstanding overdue pending unpaid; pending outstanding open overdue; unpaid overdue outstanding;
  late overdue delayed; unresolved pending open; residential housing flat apartment home house; commercial;
  corporate; industrial; wholesale; retail shop store; premium; luxury; vip; domestic household home;
  rural village; urban city; local; manual hand; electrical electric power electrician; electric electrical;
  electronic digital computer; digital electronic online; online web internet digital virtual; external; private;
  medical clinical health hospital; clinical medical patient; legal law; financial finance account money;
  monetary; critical; intensive; trauma; cardiac; surgical surgery operation; paediatric child; hazardous danger;
  dangerous hazard; chemical; explosive; hydraulic; pneumatic; solar; nuclear; junior new younger; secondary;
  primary; nursery; physics; chemistry; biology; science; history; geography; automated automatic;
  customised custom; advanced; complex; challenging; strict; major; large big; minor small; overnight night;
  daytime day; rented rental; leased lease; oral mouth; written write; verbal spoken; vegan; organic;
  confidential; secret; foreign; cultural; political; religious; military`,
);
