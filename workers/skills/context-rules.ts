import { canonicalSpelling } from './spelling.js';

/**
 * What speaks for and against the skill sense of a word that means other things too. Each list holds words as
 * one writes them, with spaces between. Most ambiguous words need no entry: the general evidence of context.ts
 * is enough. A rule holds for aliases without `!` as well.
 */
interface ContextRule {
  /** Next to one of these it is not the skill, whatever else speaks for it. */
  notBefore?: string;
  notAfter?: string;
  /** One of these in the sentence is evidence. */
  cues?: string;
  /** One of these in the sentence shows another sense, unless a cue stands there too. */
  against?: string;
  /** Cues are enough for the word in small letters too. */
  anyCase?: true;
}

const letter: ContextRule = {
  notBefore:
    'sharp major minor section suite level block wing positive negative diff difficile reactive peptide pillar arm ' +
    'shift class grade team league',
  notAfter:
    'grade class plan vitamin hepatitis series section type block sector phase category division schedule form ' +
    'appendix exhibit level tier option building wing gate terminal floor hall room unit point item group no ' +
    'figure table annex part line zone',
};

/** By alias, in small letters. */
const rules: Readonly<Record<string, ContextRule>> = {
  // Languages and tools of software
  c: letter,
  r: { ...letter, cues: 'statistical statistics regression tidyverse ggplot2' },
  d: letter,
  'c#': { notBefore: 'minor major' },
  'f#': { notBefore: 'minor major' },
  go: {
    notBefore:
      'to live ahead through back beyond out into over up down for above far home green wrong no digital kart',
    notAfter: 'pokemon pokémon',
    cues: 'golang goroutine microservice grpc',
  },
  python: { against: 'snake venom zoo reptile forest cobra bite' },
  java: { against: 'island sumatra bali indonesia roast coffee bean' },
  ruby: { notBefore: 'jewellery jewelry red ring necklace', against: 'emerald sapphire gem gemstone jewel' },
  rust: {
    notBefore: 'removal proof belt prevention protection inhibitor treatment remover',
    against: 'corrosion wheat crop paint',
  },
  swift: {
    notBefore:
      'response action resolution turnaround mt payment payments message messages network code transfer transfers gpi dzire',
    cues: 'ios swiftui uikit xcode objective-c apple',
    against: 'maruti suzuki nostro remittance remittances bank',
  },
  spring: {
    notBefore:
      'sale season semester term festival fest hiring collection campaign break cleaning water constant steel roll 2019 2020 2021 2022 2023 2024 2025 2026 2027 2028',
    notAfter: 'coil leaf gas suspension compression torsion helical this last next early late',
    cues: 'hibernate jpa java microservice',
  },
  react: {
    notBefore: 'to quickly promptly calmly swiftly fast well appropriately under with when',
    cues: 'frontend component redux jsx hook ui',
  },
  express: {
    notBefore: 'delivery shipping courier train entry views parcel checkout highway cargo',
    notAfter: 'to american indian fedex rajdhani shatabdi',
    cues: 'node node.js mongodb api',
  },
  node: {
    notBefore: 'sample samples biopsy dissection pools',
    notAfter: 'lymph cluster sensor leaf tree',
    cues: 'express npm javascript typescript backend',
  },
  angular: { notBefore: 'velocity momentum acceleration contact gauge misalignment' },
  ionic: { notBefore: 'strength bond bonds compound compounds liquid' },
  flask: {
    notBefore: 'of with at',
    against: 'lab beaker beakers titration reagent conical volumetric buffer',
  },
  hibernate: { against: 'bear bears animal animals winter hedgehog' },
  lambda: { notBefore: 'sensor sensors probe', cues: 'aws serverless function' },
  rest: { notBefore: 'of assured house day room', notAfter: 'the for', cues: 'api json endpoint' },
  docker: { against: 'port harbour harbor dock cargo ship vessel' },
  jenkins: { notBefore: 'hospital' },
  puppet: { against: 'show theatre theater children doll' },
  chef: {
    notAfter: 'sous head pastry executive assistant junior',
    against: 'kitchen restaurant menu cuisine',
  },
  salt: { against: 'food diet sugar water', cues: 'minion minions saltstack ansible' },
  helm: { notAfter: 'the at', against: 'branch captain' },
  vagrant: { against: 'homeless shelter' },
  packer: { against: 'warehouse packing carton box' },
  rancher: { against: 'cattle farm' },
  oracle: { cues: 'plsql sql database dba' },
  apex: {
    notBefore: 'court body beat heart',
    cues: 'salesforce visualforce soql trigger lightning',
    against: 'court supreme heart murmur',
  },
  scala: { notAfter: 'la', cues: 'spark akka jvm' },
  shell: { notBefore: 'and & moulding molding mould company plc petrol pump gas' },
  access: {
    notBefore: 'to control controls management rights right point points road of for',
    notAfter: 'have has full gain easy open network user remote data market vascular venous patient improved',
  },
  maya: { cues: '3d zbrush rigging animation' },
  nx: { cues: 'cad teamcenter catia solidworks drafting' },
  unity: { against: 'discipline diversity respect harmony' },
  nuke: { against: 'weapon' },
  sketch: { notBefore: 'plan plans of map', against: 'surveyor pencil plot' },
  selenium: { against: 'supplement supplements mineral minerals zinc vitamin soil diet' },
  pandas: { against: 'zoo animal animals red bamboo keeper' },
  cassandra: { cues: 'nosql database mongodb cluster kafka' },
  kafka: { against: 'novel novels camus literature author fiction actors metamorphosis' },
  airflow: {
    against: 'hvac ventilation duct ducts fan cfm blower cooling',
    cues: 'dag dags etl python apache',
  },
  tableau: { against: 'parade republic vivant float' },
  snowflake: { cues: 'dbt sql warehouse redshift bigquery' },
  spark: {
    notBefore: 'plug plugs joy interest erosion creativity curiosity new',
    notAfter: 'a the to',
    cues: 'hadoop kafka pyspark scala databricks',
  },
  hive: { against: 'bee bees honey', cues: 'hadoop hdfs hdinsight' },
  beam: { cues: 'dataflow apache', against: 'span column load concrete steel rcc' },
  ray: { notAfter: 'x', cues: 'pytorch gpu gpus' },
  cypress: { against: 'tree trees sapling saplings plantation', cues: 'playwright selenium jest e2e' },
  postman: { against: 'village villages mail letters' },
  asana: { against: 'yoga pranayama meditation' },
  notion: { notAfter: 'the no any a', cues: 'jira confluence linear wiki' },
  teams: {
    notBefore: 'of in and across development experience skill developer engineer lead',
    notAfter:
      'the cross-functional functional sales project multiple our with of remote agile led lead manage managed',
  },
  slack: { notAfter: 'the no any some' },
  zoom: { notBefore: 'lens lenses' },
  discovery: { notBefore: 'of channel', notAfter: 'drug the document' },
  outreach: { notBefore: 'to programs program', notAfter: 'community public social patient' },
  docs: { notAfter: 'the our' },
  windows: { notBefore: 'of installation cleaning', notAfter: 'car time the aluminum upvc split' },
  word: {
    notBefore: 'of count counts processing processor art search',
    notAfter: 'key a the every each spoken written single',
  },
  excel: {
    notBefore: 'at under as beyond academically award awards',
    cues: 'vlookup pivot spreadsheet macro',
  },
  ai: {
    notAfter: 'bird avian',
    against: 'cow cows dairy cattle breeding semen buffalo livestock airline airport',
  },
  ml: { notBefore: 'of per hr min hour', cues: 'model models ai algorithm pipeline pipelines' },
  gcp: { notBefore: 'guideline guidelines', against: 'clinical trial trials ich subject protocol' },
  networking: {
    notBefore: 'event events dinner dinners skill skills',
    cues: 'lan wan lan/wan router routers switch switches tcp firewall vlan cisco ccna',
    against: 'dinner dinners founders alumni',
    anyCase: true,
  },
  epic: { notAfter: 'an', cues: 'emr ehr chart charted charting', against: 'stories story sprint backlog' },
  // Abbreviations with several meanings
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
    notBefore: 'drive drives disk disks raid controller hdd airline airlines flight',
    notAfter: 'nl',
    against: 'raid ssd sata storage disk airlines',
  },
  er: {
    notBefore: 'room doctor physician nurse visit visits department diagram patients',
    cues: 'grievance grievances disciplinary hr employee employees tribunal',
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
  cad: { against: 'coronary artery cardiac angiography patient' },
  plc: { notAfter: 'barclays hsbc' },
  sip: { against: 'mutual fund funds investor investors' },
  vat: { notBefore: 'dyeing dye' },
  edm: { against: 'newsletter campaign email mailer' },
  hr: { notAfter: 'per', against: 'bpm pulse bp spo2 vitals' },
  tally: {
    notBefore: 'of sheet up the with counter at',
    notAfter: 'a the vote final cash',
    cues: 'gst voucher ledger accounting erp',
  },
  aed: { cues: 'cpr defibrillator bls cardiac shock' },
  dsa: { against: 'loan loans channel bank' },
  gis: { against: 'switchgear substation kv' },
  ibc: { against: 'building structural' },
  mfa: { against: 'fine arts degree' },
  noc: { against: 'certificate objection fire municipal obtain obtained builder society' },
  nps: { against: 'pension epf annuity' },
  erp: { against: 'eeg brain stimulus' },
  ppc: { against: 'cement' },
  'power point': { against: 'socket sockets electrical wiring flat flats house houses' },
  'it support': { notAfter: 'made make makes let lets help helps helped to' },
  'us process': { notAfter: 'let lets help helps allow allows enable enables' },
  marketing: { notBefore: 'yard board committee' },
  testing: { notBefore: 'equipment kit kits lab labs centre center' },
  arbitration: { against: 'bus signal signals protocol analyser analyzer' },
  azure: { against: 'blue paint painted sky colour color' },
  aws: { notBefore: 'd1', against: 'welder weld welding' },
  cooked: { cues: 'meal meals dish dishes guests cuisine kitchen', against: 'books', anyCase: true },
  ember: { cues: 'javascript react angular vue frontend', against: 'fire fires' },
  // Phrases
  'drive test': { notBefore: 'automation case cases coverage' },
  'on-call': { against: 'doctor physician surgeon nurse hospital ward patient' },
  'first response': { notBefore: 'time times sla' },
  'personal care': {
    notBefore: 'product products brand brands category range',
    against: 'fmcg brand brands',
  },
  'home care': { notBefore: 'product products brand brands category range', against: 'fmcg brand brands' },
  'food delivery': { notBefore: 'app apps platform startup company marketplace', against: 'app startup' },
  'group policies': { against: 'insurance premium insured' },
  // Everyday words of the trades
  architecture: {
    cues: 'building buildings residential interior interiors architect revit autocad urban landscape',
    against: 'software system cloud data microservice microservices api application enterprise solution',
    anyCase: true,
  },
  distillation: { against: 'model models knowledge neural llm' },
  injections: { cues: 'im sc intramuscular patient patients nurse vaccine ward', anyCase: true },
  instrumentation: { against: 'opentelemetry tracing telemetry metrics logging' },
  parquet: { cues: 'avro spark hadoop s3 orc etl', against: 'floor flooring wood' },
  plating: { cues: 'dessert desserts chef garnish kitchen', anyCase: true },
  rigging: { against: 'character characters maya blender animation vote election' },
  shrinkage: { cues: 'stock inventory theft pilferage retail', anyCase: true },
  spinning: { cues: 'yarn textile cotton mill loom', anyCase: true },
  weaving: { cues: 'yarn textile cotton mill loom fabric', anyCase: true },
  stamping: { cues: 'press die dies tooling sheet', anyCase: true },
  surveying: { against: 'customer customers user users employee employees' },
  tailoring: { cues: 'garment garments stitching sewing blouse alteration alterations dress', anyCase: true },
  tailor: { cues: 'garment garments stitching sewing blouse alteration alterations dress', anyCase: true },
  bakery: { cues: 'bread cake cakes pastry oven dough baker', anyCase: true },
  dispatching: { cues: 'trucks vehicles orders drivers goods warehouse shipments', anyCase: true },
  transformers: {
    cues: 'kva kv substation winding oil distribution ht lt',
    against: 'nlp bert hugging attention llm pytorch language gpt',
  },
  linear: { notBefore: 'regression algebra programming model models equation metre meter feet' },
  scratch: { notAfter: 'from' },
  meta: { cues: 'ads facebook instagram campaign' },
  cleaning: { notAfter: 'data' },
  driving: { notBefore: 'force ambition growth change results sales revenue' },
  banking: { notBefore: 'on' },
  polish: { notBefore: 'our your the up' },
  turkish: { notBefore: 'towel towels carpet' },
  painting: { notAfter: 'oil' },
};

/** What holds for every ambiguous name of a field. */
const categoryRules: Readonly<Record<string, ContextRule>> = {
  languages: {
    cues:
      'a1 a2 b1 b2 c1 c2 fluent fluency fluently native bilingual multilingual spoken speaker speaking speak language ' +
      'languages tongue conversational interpreter interpreted translate translated translation taught teach tutor tutored',
    notBefore:
      'shepherd fries toast bread national citizen embassy ministry medium school railway war history restaurant ' +
      'cuisine food dressing bakery client clients market company firm bulldog door doors window windows press',
  },
};

/** A rule ready for lookups. */
export interface Rule {
  notBefore: ReadonlySet<string>;
  notAfter: ReadonlySet<string>;
  cues: ReadonlySet<string>;
  against: ReadonlySet<string>;
  anyCase: boolean;
}

const byAlias = prepared(rules);
const byCategory = prepared(categoryRules);

/** The rule of an alias, else that of its field. */
export function ruleFor(alias: string, category: string): Rule | undefined {
  return byAlias.get(alias.toLowerCase()) ?? byCategory.get(category);
}

function prepared(written: Readonly<Record<string, ContextRule>>): ReadonlyMap<string, Rule> {
  return new Map(
    Object.entries(written).map(([key, { notBefore, notAfter, cues, against, anyCase = false }]) => [
      key,
      {
        notBefore: symbols(notBefore),
        notAfter: symbols(notAfter),
        cues: symbols(cues),
        against: symbols(against),
        anyCase,
      },
    ]),
  );
}

/** The words as the tokenizer spells them. */
function symbols(list = ''): ReadonlySet<string> {
  return new Set(
    list
      .split(' ')
      .filter((word) => word !== '')
      .map(canonicalSpelling),
  );
}
