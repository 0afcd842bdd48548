import type { ContextRule, Senses } from './context-rule.js';

const theatre: ContextRule = {
  cues: 'nurse nurses nursing icu ward wards surgeon surgeons surgery surgical scrub theatre hospital anaesthesia cssd patients',
  against: 'overtime double wages salary hours pay esi bonus',
  cueOnly: true,
};
const school: ContextRule = {
  cues: 'teach taught teaching teacher class classes students school primary subject subjects maths hindi english',
  cueOnly: true,
};

/** Words and abbreviations of the workshop, the road, the ward and the field that mean other things elsewhere. */
export const trades: Senses = {
  ot: theatre,
  evs: school,
  pos: {
    cues: 'billing cashier retail terminal restaurant cafe till barista',
    cueOnly: true,
  },
  cip: {
    cues: 'dairy plant tank tanks pasteuriser pasteurizer filler beverage brewery sip cleaning milk bottling',
    cueOnly: true,
  },
  '6g': { cues: 'weld welder welding smaw gtaw pipe position electrode tig', against: 'network wireless' },
  vna: { cues: 'forklift truck reach aisle warehouse licence', cueOnly: true },
  mrf: { cues: 'waste segregation recovery dry recycling sanitation', cueOnly: true },
  nis: { cues: 'coach coaching sports patiala athletics', cueOnly: true },
  wap: { cues: 'loco locomotive wag electric pilot', cueOnly: true },
  sire: { cues: 'vetting tanker vessel inspection deck officer', cueOnly: true },
  camo: { cues: 'aircraft airworthiness amm mel maintenance', cueOnly: true },
  pfm: { cues: 'crown crowns zirconia dental ceramic', cueOnly: true },
  sqf: { cues: 'furnace hardening quench heat', cueOnly: true },
  snf: { cues: 'milk fat dairy lactometer', cueOnly: true },
  tmt: { cues: 'bar bars rebar steel reinforcement', cueOnly: true },
  dcp: { cues: 'fire extinguisher extinguishers co2 foam hydrant', cueOnly: true },
  ncd: { against: 'debenture debentures bond bonds equity issue issuance' },
  jcb: { against: 'visa mastercard amex rupay card cards' },
  rtk: { against: 'redux react query toolkit typescript' },
  amr: { against: 'antimicrobial resistance robot robots mobile' },
  doffing: { against: 'ppe donning gown' },
  annealing: { notAfter: 'simulated', against: 'primer pcr' },
  keyframes: { against: 'css scss html' },
  reflow: { against: 'css browser layout page' },
  crimping: { against: 'hair' },
  cloning: { notAfter: 'voice', against: 'git repository repo repositories' },
  boarding: { notBefore: 'school schools house' },
  swimming: { notBefore: 'pool pools' },
  grammar: { notBefore: 'school schools' },
  heidelberg: { against: 'university germany' },
  kansai: { notBefore: 'nerolac paint' },
  worksheets: { against: 'excel tableau google spreadsheet' },
  retainers: { against: 'legal clients client agency fee monthly' },
  trawling: { notBefore: 'through' },
  mdf: { against: 'idf telecom cable rack frame' },
};
