import type { Requirements } from '../../../../shared/analysis/analysis.js';
import type { Cell } from './cells.js';

const noticeLabel = /^(?:notice(?: period)?|np|joining|joiners?|availability)$/;
const noticeText =
  /\bnotice period\b|\bnp\b|\bimmediate(?:ly)? (?:joine?rs?|joining|available|start)\b|\bjoin(?:ing)? (?:immediately|within|in \d)|\bserving notice\b/i;
const span = /(\d{1,3})\s*(?:-|–|to)?\s*(\d{1,3})?\s*(days?|weeks?|months?)/gi;
const daysIn: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30 };

/** How soon the person must be able to start, in days; 0 is at once. */
export function readNotice(cells: readonly Cell[]): Requirements['noticePeriod'] {
  for (const { label, value, quote } of cells) {
    if (!noticeLabel.test(label) && !noticeText.test(quote)) continue;
    const days = [...value.matchAll(span)].map(
      ([, low = '', high = low, unit = 'd']) => Number(high) * (daysIn[unit.charAt(0).toLowerCase()] ?? 1),
    );
    if (days.length > 0) return { maxDays: Math.max(...days), quote };
    if (/\bimmediate|\bat once\b|\bturant\b/i.test(value)) return { maxDays: 0, quote };
  }
  return null;
}

const shiftLabel = /^(?:(?:work(?:ing)? )?(?:shifts?|timings?|hours)(?: timings?)?|schedule)$/;
const shiftText =
  /\b(?:rotat(?:ional|ing)|night|day|general|morning|evening|afternoon|split|graveyard|weekend|twilight|us|uk|australian|1st|2nd|3rd|first|second|third|flexible|fixed)\s+shifts?\b|\b\d{1,2}[- ]?(?:hrs?|hours?) shifts?\b|\bshift work\b|\bin shifts\b|\b\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m)?\s?(?:-|–|to)\s?\d{1,2}(?:[:.]\d\d)?\s?[ap]m\b/i;

/** The hours of work: what stands after a label, else the words that name a shift. */
export function readShift(cells: readonly Cell[]): Requirements['shift'] {
  const named = cells.find(({ label }) => shiftLabel.test(label));
  if (named) return { text: named.value, quote: named.quote };
  for (const { quote } of cells) {
    if (/\binterview|\bwalk-?in\b|\bcontact\b|\bcall\b/i.test(quote)) continue;
    const text = shiftText.exec(quote)?.[0];
    if (text !== undefined) return { text, quote };
  }
  return null;
}

type EmploymentType = NonNullable<Requirements['employmentType']>['types'][number];
const typeLabel =
  /^(?:employment|job|contract|position|work)? ?(?:type|contract|duration|engagement)$|^hours$/;
const types: readonly (readonly [type: EmploymentType, pattern: RegExp, alone: RegExp])[] = [
  ['full-time', /\bfull[- ]?time\b/i, /\bfull[- ]?time\b/i],
  ['part-time', /\bpart[- ]?time\b/i, /\bpart[- ]?time\b/i],
  [
    'permanent',
    /\bpermanent\b/i,
    /\bpermanent (?:role|position|job|contract|full|part)|^permanent$|, permanent\b/i,
  ],
  [
    'contract',
    /\bcontract|\bfixed[- ]term\b|\bc2[ch]\b|\bw2\b|\bmonths?\b/i,
    /\b(?:months?|years?)['’]? (?:fixed[- ]term )?contract\b|\bcontract (?:role|position|job|basis|to hire)\b|\bfixed[- ]term\b|\bc2h\b|\bon contract\b/i,
  ],
  ['temporary', /\btemp(?:orary)?\b/i, /\btemporary (?:role|position|job|contract|cover)\b/i],
  ['internship', /\bintern(?:ship)?\b/i, /\binternship\b/i],
  ['freelance', /\bfreelanc/i, /\bfreelanc(?:e|er)\b/i],
];
const denied = /\b(?:no|not|excuse|don't|without|unlike)\b/i;

/** Full-time, permanent, on contract …: of a labelled fact, else of the first cell that says so. */
export function readEmploymentType(cells: readonly Cell[]): Requirements['employmentType'] {
  for (const { label, value, quote } of [...cells].sort((a, b) => rank(b) - rank(a))) {
    if (denied.test(quote)) continue;
    const isLabelled = typeLabel.test(label);
    const found = types
      .filter(([, pattern, alone]) => (isLabelled ? pattern : alone).test(isLabelled ? value : quote))
      .map(([type]) => type);
    if (found.length > 0) return { types: found, quote };
  }
  return null;
}

function rank({ label }: Cell): number {
  return typeLabel.test(label) ? 1 : 0;
}
