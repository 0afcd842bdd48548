import type { ContextRule, Senses } from './context-rule.js';

/** Papers that a lawyer drafts, and that a seller closes. */
const dealPapers: ContextRule = {
  cues: 'draft drafts drafted drafting reviewed reviewing redlined clause clauses counsel lawyer legal',
  against:
    'closed closing sold selling sales seller quota acv arr mrr revenue pipeline prospects customers account accounts won worth upsell renewals',
};

/** Phrases, and everyday words of the trades. */
export const everyday: Senses = {
  'saas agreements': dealPapers,
  'saas contracts': dealPapers,
  'it contracts': dealPapers,
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
  architecture: {
    cues: 'building buildings residential interior interiors architect revit autocad urban landscape',
    against: 'software system cloud data microservice microservices api application enterprise solution',
    anyCase: true,
  },
  'a levels': { notBefore: '1 2 3 4 5 6 7 8' },
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
  stitching: { cues: 'garment garments sewing blouse blouses kurta kurti dress saree suit', anyCase: true },
  tailor: { cues: 'garment garments stitching sewing blouse alteration alterations dress', anyCase: true },
  waxing: {
    cues: 'threading facial facials manicure pedicure salon parlour beautician bleach bikini body hot rica',
    against: 'floor floors car cars vehicle ski skis board moon',
    anyCase: true,
  },
  threading: {
    cues: 'waxing facial facials manicure pedicure salon parlour beautician eyebrow eyebrows',
    against: 'java python concurrency concurrent lathe pipe pipes bolt bolts tapping cnc multi',
    anyCase: true,
  },
  dispensing: {
    cues: 'prescription prescriptions medicine medicines medication medications pharmacist pharmacy drug drugs',
    against: 'cash fuel petrol glue adhesive advice',
    anyCase: true,
  },
  settlements: { notBefore: 'agreement agreements deed deeds offer' },
  filing: { notAfter: 'rera gst tds tcs roc itr tax return patent trademark mca annual court e claim nail' },
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
  writing: {
    notBefore:
      'microservice code test unit clean query sql script api automation scalable efficient java python application program',
  },
  accessibility: {
    cues: 'wcag css html aria web frontend ui figma screen-reader design javascript',
    anyCase: true,
  },
  polish: { notBefore: 'our your the up' },
  turkish: { notBefore: 'towel towels carpet' },
  painting: { notAfter: 'oil' },
};
