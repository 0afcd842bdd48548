import { leadWords, sinceWords } from '../../lexicon/calendar.js';
import { anyOf, asciiDigits, findPoints } from './date-points.js';
import { type FoundRange, rangeFrom, shortRanges } from './date-ranges.js';
import { yearPairRanges } from './year-pairs.js';
import { withoutEdges } from '../edges.js';

/** All dates and ranges of dates in a text, in order. Months are never guessed: a season or a quarter is its year. */
export function findDates(source: string): FoundRange[] {
  const text = asciiDigits(source);
  if (!/\d\d/.test(text)) return [];
  const all = findPoints(text);
  const short = [...shortRanges(text), ...yearPairRanges(text)].sort((a, b) => a.at - b.at);
  const found: FoundRange[] = [...short];
  let nextShort = 0;
  for (let i = 0; i < all.length; i += 1) {
    const first = all[i];
    if (first === undefined) continue;
    while ((short[nextShort]?.end ?? Infinity) <= first.at) nextShort += 1;
    if ((short[nextShort]?.at ?? Infinity) < first.end) continue;
    const next = all[i + 1];
    const range = rangeFrom(text, first, next);
    if (next !== undefined && range.end >= next.end) i += 1;
    found.push(range);
  }
  return found.sort((a, b) => a.at - b.at);
}

const emptyNote =
  /\(\s*(?:expected|graduated|graduation|graduating|class of|batch(?: of)?)?[\s:,.-]*\)|\[\s*\]/giu;
const leadPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${anyOf([...leadWords, ...sinceWords, 'date'])})\s*:?\s*$`,
  'iu',
);
const edge = /[\s,;:|•·\u2013\u2014-]/u;
const edgeBehind = /[\s,;:|•·(\u2013\u2014-]/u;

/** Without marks at both ends, and a full stop that a date stood before. */
function bare(text: string): string {
  const plain = withoutEdges(text, edge, edgeBehind);
  return /\s\.$/u.test(plain) ? withoutEdges(plain.slice(0, -1), edge, edgeBehind) : plain;
}

/** A text without its dates and the marks that set them apart, and the dates. */
export function takeDates(text: string): { rest: string; dates: FoundRange[] } {
  const dates = findDates(text);
  if (dates.length === 0) return { rest: text, dates };
  let rest = '';
  let at = 0;
  for (const range of dates) {
    rest += `${text.slice(at, range.at).replace(leadPattern, ' ')} `;
    at = range.end;
  }
  rest = (rest + text.slice(at))
    .replace(emptyNote, ' ')
    .replace(/\s{2,}/g, ' ')
    .replace(leadPattern, ' ');
  return { rest: bare(rest), dates };
}

/** Whether a text is a date or a range of dates and nothing else. */
export function isOnlyDate(text: string): boolean {
  const { rest, dates } = takeDates(text);
  return dates.length > 0 && rest.replace(/[^\p{L}\p{N}]/gu, '') === '';
}
