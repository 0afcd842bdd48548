import type { Senses } from './context-rule.js';

/** Abbreviations with several meanings. */
export const abbreviations: Senses = {
  sem: {
    notBefore: 'imaging image microscopy micrograph analysis 1 2 3 4 5 6 7 8 i ii iii iv v vi vii viii',
    notAfter: '1st 2nd 3rd 4th 5th 6th 7th 8th fesem',
    against:
      'fracture microscopy imaging imaged eds edx xrd tem morphology cgpa semester specimen nanoparticles',
  },
  bls: {
    notBefore: 'data statistics index international',
    notAfter: 'bureau',
    against: 'wage wages labor inflation',
  },
  sas: {
    notBefore: 'drive drives disk disks raid controller hdd airline airlines flight nagar 70 code',
    notAfter: 'nl',
    against:
      'raid ssd sata storage disk airlines airline flight flights passenger passengers airport cabin steward stewardess flew soldier sergeant regiment commando squadron',
  },
  er: {
    notBefore: 'room doctor physician nurse visit visits department diagram patients',
    cues: 'grievance grievances disciplinary hr employee employees tribunal',
  },
  jee: {
    notBefore: 'coaching preparation foundation main mains advanced exam exams aspirants students',
    notAfter: 'iit neet',
    against:
      'neet coaching school students physics chemistry mathematics teaching teacher exam exams classes',
  },
  can: { cues: 'bus lin protocol automotive uds ecu vector canoe canalyzer' },
  lin: { cues: 'can uds ecu bus automotive' },
  tds: { against: 'water ro hardness ppm turbidity' },
  pf: {
    cues: 'esi esic epf payroll statutory pt gratuity',
    against: 'power factor capacitor correction panel panels',
  },
  ap: { against: 'reuters newswire telangana andhra', cues: 'ar invoice invoices vendor ledger' },
  ar: { against: 'vr unity arkit', cues: 'ap invoice invoices debtor receivable collections' },
  gl: { cues: 'ledger journal reconciliation ap ar' },
  pr: { cues: 'media press brand campaign agency journalist', against: 'pull merge commit git' },
  bd: { cues: 'sales client clients partnership partnerships revenue' },
  ib: { cues: 'school curriculum teacher teaching igcse pyp myp pupil students' },
  sen: { cues: 'school teaching teacher pupil pupils children student classroom' },
  tet: { cues: 'teacher ctet school teaching' },
  cnn: { cues: 'neural network networks deep image lstm keras pytorch tensorflow rnn' },
  rag: { cues: 'llm llms retrieval langchain vector embedding embeddings gpt' },
  cro: { cues: 'conversion landing website seo ppc' },
  oci: { cues: 'oracle cloud' },
  bms: { cues: 'battery cell pack ev lithium' },
  avr: { cues: 'microcontroller atmega firmware arm embedded' },
  cbt: { cues: 'therapy counselling counseling patient psychology psychologist' },
  msa: { against: 'contract contracts negotiate negotiated legal procurement agreement nda sow' },
  sops: { against: 'concept vehicle launch' },
  'palo alto': { notAfter: 'in at near from', cues: 'firewall firewalls panorama' },
  mri: { against: 'mixer brand research' },
  cad: {
    against:
      'coronary artery cardiac angiography patient canada canadian dollar dollars toronto montreal forex currency',
    cues: 'drawing drawings drafting cam model models',
  },
  plc: {
    notAfter:
      'barclays hsbc food group holding bank energy industry international retail capital insurance pharma brewery resource property housing motor trust media',
    against: 'accounts audit audited auditor auditors shareholders listed secretary dividend subsidiary',
    cues: 'scada hmi siemens ladder program programs programmed programming wiring commissioning automation',
  },
  sip: { against: 'mutual fund funds investor investors' },
  vat: { notBefore: 'dyeing dye' },
  edm: { against: 'newsletter campaign email mailer' },
  hr: { notAfter: 'per', against: 'bpm pulse bp spo2 vitals' },
  ca: { notBefore: 'firm firms office offices practice article articles' },
  tally: {
    notBefore: 'of sheet up the with counter at',
    notAfter: 'a the vote final cash',
    cues: 'gst voucher ledger accounting erp entry entries',
  },
  aed: { cues: 'cpr defibrillator bls cardiac shock' },
  dsa: { against: 'loan loans channel bank' },
  gis: { against: 'switchgear substation kv' },
  ibc: { against: 'building structural' },
  mfa: { against: 'fine arts degree' },
  noc: {
    against:
      'certificate objection fire municipal obtain obtained builder society visa visas iqama qid sponsor',
  },
  nps: { against: 'pension epf annuity' },
  erp: { against: 'eeg brain stimulus' },
  ppc: { against: 'cement' },
  'power point': {
    against: 'socket sockets electrical wiring wired flat flats house houses amp switch switches fan fans',
  },
  'it support': { notAfter: 'made make makes let lets help helps helped to' },
  'us process': { notAfter: 'let lets help helps allow allows enable enables' },
  marketing: { notBefore: 'yard board committee' },
  testing: { notBefore: 'equipment kit kits lab labs centre center' },
  arbitration: { against: 'bus signal signals protocol analyser analyzer' },
  aws: { notBefore: 'd1', against: 'welder weld welding' },
  cooked: { cues: 'meal meals dish dishes guests cuisine kitchen', against: 'books', anyCase: true },
  nabh: { notBefore: 'hospital accredited' },
  jci: { notBefore: 'hospital accredited' },
  nabl: { notBefore: 'lab laboratory accredited' },
  cmmi: { notBefore: 'level company client' },
  ember: { cues: 'javascript react angular vue frontend', against: 'fire fires' },
};
