/** Levels of education, low to high. */
const levels = ['school', 'certificate', 'diploma', 'bachelor', 'master', 'doctorate'] as const;
export type Level = (typeof levels)[number];

/** A level with the fields of study that a text names beside it. */
export interface Degree {
  level: Level;
  fields: readonly string[];
}

const levelPatterns: readonly (readonly [Level, RegExp])[] = [
  ['doctorate', /\bph\.?\s?d\b|\bdoctora(?:te|l)\b|\bd\.?phil\b/i],
  [
    'master',
    /(?<!\b(?:scrum|head|post|station|quiz|web) ?)\bmaster(?:['’]?s)?\b(?! data)|\bm\.?\s?tech\b|\bm\.?sc\b|\bm\.?s\.?(?=\s+(?:in|degree)\b)|\bm\.?com\b|\bmba\b|\bmca\b|\bpgdm\b|\bm\.?phil\b|\bmsw\b|\bm\.?ed\b|\bll\.\s?m\b|\bllm\b(?=\s*(?:degree|from|in (?:\w+ )?law\b|\(law))|\bllb\s*\/\s*llm\b|\bmagister\b|\bbac\s?\+\s?5\b|\blaurea magistrale\b|स्नातकोत्तर|\bm\.?pharm\w*|\bpost[- ]?graduat(?:e|ion)\b|\bmd\b(?= degree)|\bm\.?arch\b/i,
  ],
  [
    'bachelor',
    /\bbachelor(?:['’]?s)?\b|स्नातक(?!ोत्तर)|\bb\.?\s?tech\b|\bb\.?\s?sc\b|\bb\.?s\.?(?=\s+(?:in|degree)\b)|\bb\.?\s?com\b|\bbba\b|\bbca\b|\bll\.?\s?b\b|\bmbbs\b|\bbams\b|\bbhms\b|\bbhmct\b|\bb\.?des\b|\bb\.?f\.?a\b\.?|\bbac\s?\+\s?3\b|\blaurea\b|\blicenciatura\b|\bhochschulabschluss\b|\bhons\b|\bbds\b|\bb\.?\s?ed\b|\bb\.?\s?pharm\w*|\bb\.?\s?arch\b|\bbpt\b|\bbms\b|\bbhm\b|\bundergraduate degree\b|\b(?:university|college|four[- ]year|engineering|science|technical|relevant|honou?rs|first) degree\b|\bdegree (?:in|from|holder|level)\b|\ba degree\b|\bgraduat(?:e|ion)\b|\bdegree\b|\b1[5-8] ?(?:years?|yrs?)['’]?(?: of)?(?: (?:full[- ]time|formal|regular|continuous))* education\b/i,
  ],
  [
    'diploma',
    /\bdiploma\b|डिप्लोमा|\btrade school\b|\bbtec\b|\bgnm\b|\banm\b|\bdme\b|\bdmlt\b|\bd\.?\s?pharm\w*|\bassociate(?:['’]?s)? degree\b|\bpolytechnic\b|\bhnd\b|\bfoundation degree\b|\bhigher national\b/i,
  ],
  [
    'certificate',
    /\biti\b|आईटीआई|\bvocational\b|\bnvq\b|\bapprenticeship\b|\bausbildung\b|\bcert(?:ificate)?\.? (?:i{1,3}|iv)\b|\btrade (?:certificate|qualification)\b|\bcity (?:&|and) guilds\b|\bred seal\b/i,
  ],
  [
    'school',
    /(?:10|12)\s?वीं|दसवीं|बारहवीं|\b(?:12th|10th|hsc|ssc|10\s?\+\s?2|high school|higher secondary|intermediate pass|ged|a[- ]levels?(?! ?\d)|matric(?:ulation)?|gcses?|sslc|puc|abitur|baccalaur[ée]at|secondary (?:school|education)|grade 12|plus two|leaving certificate|1[02] ?(?:years?|yrs?)['’]?(?: of)?(?: (?:full[- ]time|formal|regular|continuous))* (?:education|schooling))\b/i,
  ],
];

/** Abbreviations that are words or initials in small letters. */
const capitalPatterns: readonly (readonly [Level, RegExp])[] = [
  [
    'master',
    /\bM\.?\s?E\.?(?=[\s/,)]|$)(?!\s(?!in\b|or\b|and\b|from\b|with\b|is\b|preferred|required|degree)\p{Ll})|\bM\.?A\.?(?=[\s/,)]|$)|\bM\.?S\.?(?=[\s/,)]|$)(?! (?:Office|Excel|Word|SQL|Project|Teams|Dynamics|Access|Outlook|Power ?Point|Visio|Windows|Azure|365|Power|SharePoint|Exchange|DOS|CRM|NAV|Suite|OneNote|Visual))/u,
  ],
  [
    'bachelor',
    /\bB\.?\s?E\.?(?=[\s/,)-]|$)|(?<!\b(?:as an?|senior|sr|lead|our|the) )\bB\.?A\.?(?=[\s/,)]|$)|\bB\.?S\.?(?=[\s/,)]|$)/,
  ],
];

/** Fields of study: the field, how it is written, and its neighbours. */
const fieldTable: readonly (readonly [field: string, pattern: RegExp, near: readonly string[]])[] = [
  [
    'computing',
    /\bcomput(?:er|ing)|\binformati(?:on technology|cs)\b|\bsoftware\b|\bcse?\b|\bIT\b|\bmca\b|\bbca\b|\binformation (?:science|systems)|\bdata science|\bartificial intelligence/i,
    ['electronics', 'mathematics'],
  ],
  [
    'electronics',
    /\belectronic|\bece\b|\btelecommunication|\binstrumentation\b|\bvlsi\b/i,
    ['electrical', 'computing'],
  ],
  ['electrical', /\belectrical|\beee\b|\bpower systems/i, ['electronics', 'mechanical']],
  [
    'mechanical',
    /\bmechanical|\bautomobile|\bautomotive engineering|\bproduction engineering|\bdme\b|\bmechatronic|\bmanufacturing engineering|\bindustrial engineering|\bplastics? (?:engineering|technology)|\bmetallurg/i,
    ['electrical', 'civil'],
  ],
  [
    'civil',
    /\bcivil|\bconstruction|\bstructural engineering|\barchitectur|\bb\.?\s?arch\b|\bquantity surveying/i,
    ['mechanical'],
  ],
  ['chemical', /\bchemical engineering|\bchemistry|\bpetroleum|\bpolymer/i, ['life science', 'mechanical']],
  [
    'mathematics',
    /\bmathemat|\bstatistic|\bactuarial|\bquantitative|\boperations research|\beconometric/i,
    ['computing', 'economics', 'physics'],
  ],
  ['physics', /\bphysics\b|\bquantitative/i, ['mathematics', 'electronics']],
  ['economics', /\beconomic/i, ['commerce', 'mathematics']],
  [
    'commerce',
    /\bcommerce|\baccount(?:ing|ancy)|\bfinance|\bb\.?\s?com\b|\bm\.?\s?com\b|\bbanking|\bchartered accountant|\btaxation/i,
    ['business', 'economics'],
  ],
  [
    'business',
    /\bbusiness|\bmanagement\b|\bmba\b|\bbba\b|\bpgdm\b|\bbms\b|\bmarketing|\bcommerce and management|\bsupply chain|\blogistics/i,
    ['commerce', 'human resources'],
  ],
  [
    'human resources',
    /\bhuman resource|\bhr\b|\bmsw\b|\bpersonnel|\bindustrial relations|\blabou?r (?:welfare|relations)|\bpsycholog/i,
    ['business'],
  ],
  ['nursing', /\bnursing|\bgnm\b|\banm\b|\bmidwi/i, ['medicine']],
  [
    'medicine',
    /\bmedicine|\bmbbs\b|\bmedical|\bphysiotherap|\bbpt\b|\bdental|\bbds\b|\bhealth (?:science|care)|\bpublic health/i,
    ['nursing', 'life science', 'pharmacy'],
  ],
  ['pharmacy', /\bpharm/i, ['medicine', 'life science', 'chemical']],
  [
    'life science',
    /\bbiolog|\bbiotech|\bmicrobio|\blife science|\bbiochem|\bzoology|\bbotany|\bdmlt\b|\bagricultur/i,
    ['medicine', 'pharmacy', 'chemical'],
  ],
  [
    'education',
    /(?<!\b(?:full[- ]time|formal|regular|continuous|higher|(?:years|yrs)(?: of)?) )\beducation\b(?!al)|\bb\.?\s?ed\b|\bm\.?\s?ed\b|\bteaching/i,
    ['humanities'],
  ],
  ['law', /\blaw\b|\bllb\b|\bllm\b|\blegal/i, ['humanities', 'business']],
  ['design', /\bdesign\b|\bfine arts|\bvisual|\bfashion|\banimation|\bhuman[- ]computer/i, ['media']],
  [
    'media',
    /\bjournalism|\bmass communication|\bmedia\b|\bcommunication studies|\badvertising|\bpublic relations/i,
    ['humanities', 'business', 'design'],
  ],
  [
    'humanities',
    /\bhumanities|\benglish|\bliterature|\bhistory|\bsociolog|\bpolitical|\bphilosoph|\blanguages?\b|\bliberal arts|\barts\b/i,
    ['media', 'education'],
  ],
  ['hospitality', /\bhotel management|\bhospitality|\bculinary|\bcatering|\bbhm\b|\btourism/i, ['business']],
  [
    'engineering',
    /\bengineering\b(?! drawing)|\btechnical (?:field|discipline|degree)|\bstem\b/i,
    ['computing', 'electronics', 'electrical', 'mechanical', 'civil', 'chemical'],
  ],
];
const engineering = new Set(['computing', 'electronics', 'electrical', 'mechanical', 'civil', 'chemical']);

/**
 * The level that a text asks for, with its fields: the lowest of those it leaves to choose from ('Diploma or B.E.'),
 * the highest of those it asks for together ('M.Sc. with B.Ed.'). Null where it names none.
 */
export function readDegree(text: string): Degree | null {
  const together = text.split(/\s(?:along )?with\s/i);
  const asked = together.filter((part, i) => i === 0 || !welcome.test(part)).map(lowestLevel);
  const level = levels.findLast((each) => asked.includes(each)) ?? lowestLevel(text);
  return level ? { level, fields: readFields(text) } : null;
}

const welcome = /\bprefer|\bdesirable|\bplus\b|\badvantage|\boptional/i;

function lowestLevel(text: string): Level | null {
  const named = levelsNamed(text);
  return levels.find((each) => named.has(each)) ?? null;
}

/** The highest level that a degree's own words show. */
export function levelHeld(text: string): Level | null {
  const named = levelsNamed(text);
  return levels.findLast((each) => named.has(each)) ?? null;
}

function levelsNamed(text: string): Set<Level> {
  const patterns = [...levelPatterns, ...capitalPatterns];
  return new Set(patterns.filter(([, pattern]) => pattern.test(text)).map(([level]) => level));
}

export function readFields(text: string): string[] {
  const found = fieldTable.filter(([, pattern]) => pattern.test(text)).map(([field]) => field);
  return found.some((field) => engineering.has(field))
    ? found.filter((field) => field !== 'engineering')
    : found;
}

/** 1 where a field asked is among those held, 0.5 where one is near, else 0; 1 where none is asked. */
export function fieldMatch(asked: readonly string[], held: readonly string[]): number {
  if (asked.length === 0) return 1;
  if (held.some((field) => asked.includes(field))) return 1;
  if (asked.includes('engineering') && held.some((field) => engineering.has(field))) return 1;
  const isNear = fieldTable.some(
    ([field, , near]) => asked.includes(field) && held.some((each) => near.includes(each)),
  );
  return isNear ? 0.5 : 0;
}

export function isAtLeast(held: Level, asked: Level): boolean {
  return levels.indexOf(held) >= levels.indexOf(asked);
}
