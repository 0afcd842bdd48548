import type { Requirements } from '../../../../shared/analysis/analysis.js';
import { isPlace, takePlace } from '../../../parsing/fields/places.js';
import type { Cell } from './cells.js';

type WorkMode = NonNullable<Requirements['workMode']>['mode'];

const modes: readonly (readonly [mode: WorkMode, pattern: RegExp])[] = [
  ['hybrid', /\bhybrid\b|\b\d days? (?:a week )?(?:wfo|in (?:the |our )?office|from office)\b/i],
  [
    'remote',
    /\bremote(?:ly)?\b(?! (?:sens|desktop|monitor|support|diagnos|access|control|team|infra|server))|\bwork(?:ing)? from home\b|\bwfh\b|\btelecommut/i,
  ],
  ['onsite', /\bon[- ]?site\b|\bwork from office\b|\bwfo\b|\bin[- ]office\b|\bin the office\b/i],
];
const modeLabel =
  /^(?:work(?:ing|place)?|job)? ?(?:mode|model|type|arrangement|set-?up)$|location|^place$|^where$/;
/** How far down, in lines, a bare 'remote' speaks of the job. */
const head = 8;

/** Whether the work is done in an office, at home, or both. */
export function readWorkMode(cells: readonly Cell[]): Requirements['workMode'] {
  const speaking = cells.filter(
    ({ label, line, quote }) =>
      modeLabel.test(label) ||
      line < head ||
      /^[^.]{0,60}$/.test(quote) ||
      /\b(?:role|position|job|work|working) (?:is|can be|will be)\b/i.test(quote),
  );
  for (const { quote } of speaking) {
    if (/\b(?:no|not) (?:\w+ )?(?:remote|hybrid|wfh|work from home)\b/i.test(quote))
      return { mode: 'onsite', quote };
    const mode = modes.find(([, pattern]) => pattern.test(quote))?.[0];
    if (mode) return { mode, quote };
  }
  return null;
}

const placeLabel =
  /^(?:(?:job|work|base|office|posting|current)?\s?locations?|(?:work|job)?\s?place|place of (?:work|posting)|city|where|base|hq|based in|headquarters?|venue|site)$/;
const modeWords =
  /\s*[,(/–-]*\s*\b(?:(?:fully|100%)\s+)?(?:remote|hybrid|on-?site|work from (?:home|office)|wfh|wfo)\b[^,/]*\)?/giu;
const modeInBrackets = /\s*\([^()]{0,60}\b(?:remote|hybrid|on-?site|wfh|wfo|work from)\b[^()]{0,60}\)/giu;
const unlabelled = /^(?:location|hq|base|based in|posting|📍)\s*[-–:]?\s+(.+)$/iu;
const prose =
  /\b(?:based (?:in|at|out of)|located (?:in|at)|office in|(?:in|at|for)(?: our| its| the)?)\s+((?:\p{Lu}[\p{L}.'’-]+,?\s?){1,5})/gu;

/** Where the work is: a labelled place, one of the headlines, or one that a sentence names. */
export function readLocation(cells: readonly Cell[]): Requirements['location'] {
  return labelledPlace(cells) ?? headPlace(cells) ?? prosePlace(cells);
}

function labelledPlace(cells: readonly Cell[]): Requirements['location'] {
  for (const { label, value, quote } of cells) {
    const text = placeLabel.test(label) ? value : unlabelled.exec(quote)?.[1];
    if (text === undefined || text.length > 120) continue;
    const place = trim(text.replace(modeInBrackets, '').replace(modeWords, ''));
    const isOnlyMode = place === '' || (place !== trim(text) && !isPlaceText(place));
    return { text: isOnlyMode ? trim(modeIn(text) ?? text) : place, quote };
  }
  return null;
}

function modeIn(text: string): string | undefined {
  return modes.map(([, pattern]) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
}

function trim(text: string): string {
  return text.replace(/^[\s,;/–-]+|[\s,;/.–-]+$/g, '').replace(/\s+or$/, '');
}

function headPlace(cells: readonly Cell[]): Requirements['location'] {
  for (const { quote, line, isItem } of cells) {
    if (line >= head) break;
    if (isItem) continue;
    const plain = trim(quote.replace(/\s*\([^()]*\)/g, '').replace(modeWords, ''));
    const parts = quote.split(/\s*[,()]\s*|\s[-–—]\s/).map(trim);
    const areAllPlaces = plain.includes(', ') && plain.split(', ').every((part) => isPlace(part));
    const tries = [
      areAllPlaces || isPlace(plain) ? plain : '',
      takePlace(plain).place ?? '',
      ...parts,
      plain,
    ];
    const text = tries.find((each) => each !== '' && isPlaceText(each) && quote.includes(each));
    if (text !== undefined) return { text, quote };
  }
  return null;
}

/** A place as it is written in headlines: `Newcastle NSW`, `Noida Sector 63`, `Fort, Mumbai`. */
function isPlaceText(text: string): boolean {
  const parts = text.split(/,\s*/);
  const last = parts.at(-1) ?? '';
  const whole = text.replace(/ (?=[A-Z]{2,3}$)/, ', ').replace(/\s+(?:sector|phase|block)\b.*$/i, '');
  return isPlace(whole) || (parts.length > 1 && parts.length <= 3 && /^\p{Lu}/u.test(text) && isPlace(last));
}

function prosePlace(cells: readonly Cell[]): Requirements['location'] {
  for (const { quote } of cells) {
    for (const [, words = ''] of quote.matchAll(prose)) {
      const text = placeIn(words.trim().replace(/[,.]+$/, ''));
      if (text !== null) return { text, quote };
    }
  }
  return null;
}

/** The longest run of the words, from their start, that is a place. */
function placeIn(words: string): string | null {
  const parts = words.split(' ');
  for (let end = parts.length; end > 0; end -= 1) {
    const text = trim(parts.slice(0, end).join(' '));
    if (isPlaceText(text)) return text;
  }
  return null;
}
