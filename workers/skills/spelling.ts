/** Whole words whose final s is no plural, or whose plural means something else. */
const notPlural = new Set(
  (
    'aws ios windows rails sales teams analytics news mathematics physics economics statistics logistics operations ' +
    'communications keras pandas jenkins kubernetes kinesis numbers goods sas gis dns cms pos his lms tds does was has ' +
    'ethics electronics mechanics dynamics graphics paediatrics pediatrics obstetrics genetics robotics hydraulics ' +
    'pneumatics thermodynamics classes series express access business process canvas atlas adas ssrs edms leeds ' +
    'acls adls atls bcas cics cits cpcs cscs dgms eyfs icds iics imps isps lims pacs rtgs rtos sles gots tens pals mpls roas wsus hass'
  ).split(' '),
);

/** British and American spellings that one suffix rule does not cover. */
const spellings: Readonly<Record<string, string>> = {
  apis: 'api',
  buse: 'bus',
  labour: 'labor',
  behaviour: 'behavior',
  behavioural: 'behavioral',
  colour: 'color',
  modelling: 'modeling',
  labelling: 'labeling',
  counselling: 'counseling',
  programme: 'program',
  centre: 'center',
  licence: 'license',
  paediatric: 'pediatric',
  paediatrics: 'pediatrics',
  anaesthesia: 'anesthesia',
  anaesthetic: 'anesthetic',
  haematology: 'hematology',
  orthopaedic: 'orthopedic',
  gynaecology: 'gynecology',
  catalogue: 'catalog',
  fibre: 'fiber',
  tyre: 'tire',
  cheque: 'check',
  aluminium: 'aluminum',
  mould: 'mold',
  moulding: 'molding',
  ageing: 'aging',
  defence: 'defense',
  fulfilment: 'fulfillment',
  enrolment: 'enrollment',
  judgement: 'judgment',
  grey: 'gray',
  plough: 'plow',
  pretrained: 'pre-trained',
};

/** One spelling for a lower-case word: singular, and American where the two differ. */
export function canonicalSpelling(word: string): string {
  if (word.length <= 3) return word;
  const single = singular(word);
  const other = spellings[single];
  if (other !== undefined) return other;
  return single.includes('is', 3) ? single.replace(/is(ation|ed|ing|e|er)$/, 'iz$1') : single;
}

function singular(word: string): string {
  if (!word.endsWith('s') || notPlural.has(word) || /(?:ss|us|is|'s)$/.test(word)) return word;
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.slice(0, -1);
}
