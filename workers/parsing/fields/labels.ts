import { type ColumnKind, kindsOfColumn } from '../lexicon/columns.js';

/** What a label before a text says that the text is. */
export type Labelled = 'position' | 'name' | 'place' | 'dates' | 'score' | 'degree' | 'aside';

/** Labels of forms: 'Designation: Site Engineer'. Add a wording here to have it known. */
const wordings: readonly (readonly [Labelled, string])[] = [
  [
    'position',
    'designation|position(?: held)?|(?:job )?title|(?:job )?role|post(?: held)?|occupation|occupation or position held|पद|पदनाम',
  ],
  [
    'name',
    'organi[sz]ation(?: name)?|(?:name of (?:the )?)?(?:company|employer|organi[sz]ation|firm)(?: name)?|(?:name and address of )?employer|workplace|संस्था|कंपनी|संगठन',
  ],
  ['place', 'location|place|city|work location|स्थान'],
  [
    'dates',
    'duration|period|tenure|dates?|year(?:s)?(?: of passing)?|passing year|from|worked from|time|अवधि|वर्ष',
  ],
  ['score', 'score|result|marks|percentage|grade|aggregate|class|cgpa|gpa|division|अंक|प्रतिशत'],
  [
    'degree',
    'degree|course|(?:title of )?qualification(?: awarded)?|program(?:me)?|examination|exam|योग्यता|परीक्षा',
  ],
  [
    'aside',
    '(?:(?:m\\.?sc|ph\\.?d|masters?|doctoral) )?(?:thesis|dissertation)(?: title| topic)?|supervisor|advis[oe]r|report(?:s|ed|ing) to|salary|pay|(?:last |current )?ctc|grade pay|pay scale|hours(?: per week)?|team size|affiliation|reason for leaving|nature of (?:job|work)|industry|department',
  ],
];
const schoolWords =
  'name (?:and type )?of (?:the )?organi[sz]ation(?: providing)?(?: education)?(?: and training)?|institut(?:e|ion)|university|college|school|board|school\\/college|college\\/university';

const pattern = (words: string): RegExp =>
  new RegExp(String.raw`^\s*(?:${words})(?:\s*\([^)]*\))?\s*(?::\s*[-\u2013]?|[-\u2013]\s)\s*(?=\S)`, 'iu');
const whole = (words: string): RegExp => new RegExp(String.raw`^\s*(?:${words})\s*:?\s*$`, 'iu');

const labels = wordings.map(([kind, words]) => ({ kind, before: pattern(words), alone: whole(words) }));
const school = { kind: 'name' as const, before: pattern(schoolWords), alone: whole(schoolWords) };

/** What the names of columns, which forms use as labels, say in work and in studies. */
const asLabel: Readonly<Record<'work' | 'studies', Partial<Record<ColumnKind, Labelled>>>> = {
  work: { employer: 'name', school: 'name', title: 'position', dates: 'dates', place: 'place' },
  studies: {
    school: 'name',
    board: 'name',
    employer: 'name',
    degree: 'degree',
    dates: 'dates',
    place: 'place',
    score: 'score',
  },
};

/** What a label in another language says, or one of more words: 'Nome e indirizzo del datore di lavoro'. */
function labelByWords(text: string, ofStudies: boolean): Labelled | null {
  const says = asLabel[ofStudies ? 'studies' : 'work'];
  const kind = kindsOfColumn(text).find((each) => says[each] !== undefined);
  return kind === undefined ? null : (says[kind] ?? null);
}

const beforeColon = /^\s*(?<label>[^\s:][^:\n]{1,59}?)\s*:\s*[-\u2013]?\s*(?=\S)/u;

/**
 * Takes a label off a text; null where there is none.
 * @param ofStudies labels of degrees, too
 */
export function takeLabel(text: string, ofStudies = false): { kind: Labelled; rest: string } | null {
  for (const { kind, before } of ofStudies ? [school, ...labels] : labels) {
    const match = before.exec(text);
    if (match !== null) return { kind, rest: text.slice(match[0].length).trim() };
  }
  const match = beforeColon.exec(text);
  const kind = match === null ? null : labelByWords(match.groups?.['label'] ?? '', ofStudies);
  return match === null || kind === null ? null : { kind, rest: text.slice(match[0].length).trim() };
}

/** The label that a cell of a form is, where it is nothing else. */
export function labelOf(text: string, ofStudies = false): Labelled | null {
  const known = (ofStudies ? [school, ...labels] : labels).find(({ alone }) => alone.test(text))?.kind;
  return known ?? labelByWords(text, ofStudies);
}

/** What is left of a label of the Europass form on a line of its own, where its cell is narrow. */
export const isRestOfLabel = (text: string): boolean =>
  /^(?:(?:providing )?education(?: and training)?|and training|position held|held|and responsibilities|responsibilities|awarded|of employer|employer)$/iu.test(
    text.trim(),
  );

/** A row of the Europass form that tells what the employer does, its label before it without a mark. */
export const isOfEmployer = (text: string): boolean =>
  /^(?:(?:type of )?business or sector|tipo de empresa o sector|tipo de empresa ou setor|tipo di attività o settore|type ou secteur d['’]activité|tätigkeitsbereich oder branche)(?![\p{L}])/iu.test(
    text,
  );

/** Words over what tells of a job, which name nothing themselves: 'Roles and responsibilities:'. */
export const isBodyLabel = (text: string): boolean =>
  kindsOfColumn(text)[0] === 'duties' ||
  /^(?:(?:key|main|major|job|roles?|core|brief|of|work|activities|and|&|\/)\s*)*(?:responsibilit(?:y|ies)|duties|achievements?|accomplishments?|highlights|deliverables|result areas?|kras?|tasks|activities|description|job profile|contributions?)\s*:?\s*$/iu.test(
    text.trim(),
  );
