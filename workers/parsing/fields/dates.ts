/** A point in time as a file writes it: `YYYY-MM` or `YYYY`. */
export interface FoundRange {
  /** Where the range stands in the text. */
  at: number;
  end: number;
  /** Null where the file gives one date only. */
  from: string | null;
  /** Null where the end is open. */
  to: string | null;
  open: boolean;
}

/** Names of months; the place in the list is the month. Add a language by adding its names. */
const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'जनवरी', 'जन'],
  ['february', 'feb', 'febr', 'फरवरी', 'फ़रवरी', 'फर'],
  ['march', 'mar', 'mrt', 'मार्च'],
  ['april', 'apr', 'अप्रैल'],
  ['may', 'मई'],
  ['june', 'jun', 'जून'],
  ['july', 'jul', 'जुलाई'],
  ['august', 'aug', 'अगस्त'],
  ['september', 'sept', 'sep', 'सितंबर', 'सितम्बर'],
  ['october', 'oct', 'अक्टूबर', 'अक्तूबर'],
  ['november', 'nov', 'नवंबर', 'नवम्बर'],
  ['december', 'dec', 'दिसंबर', 'दिसम्बर'],
];
const monthNumbers = new Map(
  months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

const monthName = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|');
const year = String.raw`(?:19[5-9]\d|20[0-4]\d)`;
const shortYear = String.raw`['’‘]\s?\d{2}`;
const day = String.raw`(?:[0-3]?\d)(?:st|nd|rd|th)?`;
const season = 'spring|summer|fall|autumn|winter|monsoon|early|mid|late|q[1-4]';
const before = String.raw`(?<![\p{L}\p{N}\p{M}/.])`;
const after = String.raw`(?![\p{L}\p{N}\p{M}])`;

const point = [
  String.raw`(?:${day}\s+(?:of\s+)?)?(?<name>${monthName})\.?(?:\s+${day},?(?=\s+${year}))?[\s,./-]*(?<nameYear>${year}|${shortYear}|(?<=[-/])\d{2})`,
  String.raw`(?<isoYear>${year})\s?[-/.]\s?(?<isoMonth>0?[1-9]|1[0-2])(?:[-/.](?:[0-3]?\d))?`,
  String.raw`(?:[0-3]?\d\s?[-/.]\s?)(?<dmyMonth>0?[1-9]|1[0-2])\s?[-/.]\s?(?<dmyYear>${year})`,
  String.raw`(?<numMonth>0?[1-9]|1[0-2])\s?[-/.]\s?(?<numYear>${year})`,
  String.raw`(?:${season})[\s,-]*(?:of\s+)?(?<seasonYear>${year}|${shortYear})`,
  String.raw`(?<bareYear>${year})`,
];
const pointPattern = new RegExp(`${before}(?:${point.join('|')})${after}`, 'giu');

const openWords =
  'present|current(?:ly)?|now|today|ongoing|on-going|to date|to-date|till date|till now|till present|until now|date|continuing|pursuing|in progress|वर्तमान|अब तक|अभी तक|आज तक|जारी';
const dash = String.raw`\s*(?:[-\u2010-\u2015\u2212~→]+|\bto\b|\buntil\b|\btill\b|\bthrough\b|\bthru\b|से)\s*`;
const dashPattern = new RegExp(`^${dash}$`, 'iu');
const openPattern = new RegExp(String.raw`^(?:${dash})(?:the\s+)?(?:${openWords})(?![\p{L}\p{M}])`, 'iu');
const onwardsPattern = /^\s*(?:onwards?|\+|से अब तक)(?![\p{L}\p{M}])/iu;
const sincePattern = /(?:since|from|w\.?e\.?f\.?)\s*:?\s*$/iu;
const shortEndPattern = new RegExp(
  String.raw`^\s*[-\u2010-\u2015]\s*['’]?(?<end>\d{2})(?![\d\p{L}%/.,-])`,
  'u',
);
const monthBefore = new RegExp(`${before}(?<name>${monthName})\\.?\\s*(?:[-\\u2010-\\u2015]|to)\\s*$`, 'iu');

function fullYear(text: string): string {
  const digits = text.replace(/\D/g, '');
  if (digits.length === 4) return digits;
  return Number(digits) > 49 ? `19${digits}` : `20${digits}`;
}

const twoDigits = (value: string | number): string => String(value).padStart(2, '0');

function valueOf(groups: Record<string, string | undefined>): string {
  const named = groups['name'] === undefined ? undefined : monthNumbers.get(groups['name'].toLowerCase());
  if (named !== undefined) return `${fullYear(groups['nameYear'] ?? '')}-${twoDigits(named)}`;
  if (groups['isoYear'] !== undefined) return `${groups['isoYear']}-${twoDigits(groups['isoMonth'] ?? '')}`;
  if (groups['dmyYear'] !== undefined) return `${groups['dmyYear']}-${twoDigits(groups['dmyMonth'] ?? '')}`;
  if (groups['numYear'] !== undefined) return `${groups['numYear']}-${twoDigits(groups['numMonth'] ?? '')}`;
  return fullYear(groups['seasonYear'] ?? groups['bareYear'] ?? '');
}

interface Point {
  at: number;
  end: number;
  value: string;
}

/** 2015-17 is two years, never the month 17; 2019-09 is a month, but 2009-10 may be two years: it counts as a month. */
function points(text: string): Point[] {
  return [...text.matchAll(pointPattern)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    value: valueOf(match.groups ?? {}),
  }));
}

function rangeFrom(text: string, first: Point, second: Point | undefined): FoundRange {
  const rest = text.slice(first.end);
  if (second !== undefined && dashPattern.test(text.slice(first.end, second.at))) {
    return { at: first.at, end: second.end, from: first.value, to: second.value, open: false };
  }
  const open = openPattern.exec(rest) ?? onwardsPattern.exec(rest);
  if (open !== null)
    return { at: first.at, end: first.end + open[0].length, from: first.value, to: null, open: true };
  const short = first.value.length === 4 ? shortEndPattern.exec(rest) : null;
  const shortEnd = short?.groups?.['end'];
  if (short !== null && shortEnd !== undefined) {
    const to = `${first.value.slice(0, 2)}${shortEnd}`;
    if (to > first.value)
      return { at: first.at, end: first.end + short[0].length, from: first.value, to, open: false };
  }
  const since = sincePattern.exec(text.slice(0, first.at));
  if (since !== null) return { at: since.index, end: first.end, from: first.value, to: null, open: true };
  const leading = monthBefore.exec(text.slice(0, first.at));
  const month = monthNumbers.get(leading?.groups?.['name']?.toLowerCase() ?? '');
  if (leading !== null && month !== undefined && first.value.length === 7) {
    const from = `${first.value.slice(0, 4)}-${twoDigits(month)}`;
    return { at: leading.index, end: first.end, from, to: first.value, open: false };
  }
  return { at: first.at, end: first.end, from: null, to: first.value, open: false };
}

/** All dates and ranges of dates in a text, in order. */
export function findDates(text: string): FoundRange[] {
  const all = points(text);
  const found: FoundRange[] = [];
  for (let i = 0; i < all.length; i += 1) {
    const first = all[i];
    if (first === undefined) continue;
    const range = rangeFrom(text, first, all[i + 1]);
    if (range.from !== null && range.to === all[i + 1]?.value && range.end === all[i + 1]?.end) i += 1;
    found.push(range);
  }
  return found;
}

/** A text without its dates and the marks that set them apart, and the dates. */
export function takeDates(text: string): { rest: string; dates: FoundRange[] } {
  const dates = findDates(text);
  let rest = '';
  let at = 0;
  for (const range of dates) {
    rest += `${text.slice(at, range.at)} `;
    at = range.end;
  }
  rest += text.slice(at);
  if (dates.length > 0) {
    rest = rest
      .replace(
        /\(\s*(?:expected|graduated|graduation|graduating|class of|batch(?: of)?)?[\s:,.-]*\)|\[\s*\]/giu,
        ' ',
      )
      .replace(
        /\b(?:expected|anticipated|graduated|graduating|graduation|class of|batch(?: of)?|passed in|year(?: of passing)?|duration|period|tenure|from|since|date)\s*:?\s*$/iu,
        ' ',
      )
      .replace(/\s{2,}/g, ' ')
      .replace(/^[\s,;:|•·\u2013\u2014-]+|[\s,;:|•·\u2013\u2014(-]+$/gu, '');
  }
  return { rest, dates };
}

/** Whether a text is a date or a range of dates and nothing else. */
export function isOnlyDate(text: string): boolean {
  const { rest, dates } = takeDates(text);
  return dates.length > 0 && rest.replace(/[^\p{L}\p{N}]/gu, '') === '';
}
