import { groupsIn } from './groups.js';

/** People and those who work with them. */
export const people = groupsIn(
  `patient case sufferer; customer client buyer shopper consumer guest caller purchaser account;
  guest visitor diner customer patron tourist traveller resident cover; visitor guest tourist caller;
  student pupil learner child class trainee grade; child kid student pupil girl boy youth youngster;
  parent family mother father guardian; family household relative parent home; user customer person people;
  staff employee worker personnel team workforce colleague member crew headcount people labour man;
  worker labourer employee staff operative hand mason helper labour; labour worker labourer workforce;
  team group staff squad crew colleague unit department planner member;
  colleague teammate coworker peer member team staff; candidate applicant jobseeker;
  joiner recruit hire employee newcomer starter new; vacancy opening position role post job seat;
  supplier vendor seller purchase; class grade standard lesson; tour tourist guide; dealer shop retailer; retailer shop store dealer;
  tenant renter occupant resident lessee; landlord owner lessor; lawyer advocate attorney solicitor counsel;
  doctor physician clinician; nurse sister; technician mechanic fitter; driver operator chauffeur;
  farmer grower cultivator; volunteer helper; participant attendee delegate person people trainee guest;
  trainee intern apprentice student; apprentice trainee; audience viewer listener attendee; reader audience;
  resident inhabitant occupant tenant; citizen public people; public people citizen;
  contractor subcontractor builder; subcontractor contractor; investor shareholder;
  developer programmer engineer coder team; engineer developer; principal headteacher head;
  headteacher principal head; supervisor manager foreman incharge; manager supervisor head; faculty staff teacher;
  passenger rider traveller commuter; partner; stakeholder; executive; director; surgeon surgery; specialist;
  consultant adviser advisor; adviser advisor consultant; inspector; expert; minister; government public state;
  police; army; investor; celebrity; union; agency; agent; broker`,
);
