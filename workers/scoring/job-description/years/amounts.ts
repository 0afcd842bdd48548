import { numberOfWords, numberWordPattern } from '../../../words/number-words.js';

/** A length of time that a text names. */
export interface Amount {
  /** The least of a range, in years, to two decimals. */
  years: number;
  start: number;
  end: number;
  /** 'Three or more', '3-5', '4+': so one asks for time, and does not tell how long something took. */
  isOpen: boolean;
}

const number = String.raw`(?:\d{1,2}(?:\.\d{1,2})?(?:\s?½)?|${numberWordPattern})`;
const vague: Readonly<Record<string, number>> = { a: 1, an: 1, couple: 2, 'a couple': 2, half: 0.5 };
const low = String.raw`(?<low>${number}|½|half(?= an? )|an?(?= (?:year|month|decade))|(?:a )?couple(?= of))`;
/** 'Three (3)', '3 (three)'. */
const echo = String.raw`(?:\s?\(\s?(?:\d{1,2}|${numberWordPattern})\s?\))?`;
const orMore = String.raw`(?:\s?\+|[\s-]?plus\b|\s(?:or|and|&|n) (?:more|above|up|over|upwards?)\b)`;
const upTo = String.raw`(?:\s?(?:[-–—~]|to|and|or|se)\s?${number}${echo}(?:\s?\+)?)`;
const andHalf = String.raw`(?:\s(?:and|&) (?:a )?half|\s1\/2)`;
const units = String.raw`(?:year|yr|month)\(s\)|years?|yrs?|y\.?o\.?e|pqe|months?|mos|saal|baras|varsh|mahin[ae]|वर्ष|साल|मही(?:ना|ने)|decades?`;
const monthsToo = String.raw`,?\s(?:and\s)?(?<months>\d{1,2})\s?(?:months?|mos)\b`;
const startsHere = String.raw`(?<![\p{L}\p{N}]|\d[.,])`;

const withUnit = new RegExp(
  String.raw`${startsHere}${low}${echo}(?<half>${andHalf})?(?<more>${orMore})?(?<range>${upTo})?[\s-]{0,2}(?:of |an? )?(?<unit>${units})(?![\p{L}\p{M}])(?:${monthsToo})?['’.]?(?<moreAfter>${orMore}|\s?min(?:imum)?\b)?(?<halfAfter>${andHalf})?`,
  'giu',
);
/** '5+ exp', '3-5 experience': the unit goes without saying. */
const ofExperience = new RegExp(
  String.raw`${startsHere}${low}(?:(?<more>${orMore})|(?<range>${upTo}))\s?(?:of )?exp(?:erience)?\b`,
  'giu',
);
const least = String.raw`(?:(?:min(?:imum)?\.?|at ?least|above|over|more than)\s)?`;
/** 'Exp: 3-5', 'Experience (in years): 4-6', 'PQE 4+': a label that can only be followed by years. */
const labelled = new RegExp(
  String.raw`\b(?:(?:work ?)?exp(?:erience)?|yoe|pqe|anubhav|tajurba)\b\.?(?:\s(?:level|range|required|reqd?|needed|in|years?|yrs?)\b\.?|\s?\((?:in )?(?:years?|yrs?)\)){0,3}\s?[:=–—-]{0,2}\s?${least}(?<low>${number})(?:(?<more>${orMore})|(?<range>${upTo}))?(?:\s?y)?(?=\s*(?:$|[|,;/()]))`,
  'giu',
);

/** The lengths of time that a text names, in its order; a range stands for its lower end. */
export function amountsIn(text: string): Amount[] {
  const found = [withUnit, ofExperience, labelled].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(amountOf),
  );
  let end = 0;
  return found
    .sort((a, b) => a.start - b.start)
    .filter((amount) => {
      if (amount.start < end) return false;
      end = amount.end;
      return true;
    });
}

function amountOf({ 0: whole, index, groups = {} }: RegExpExecArray): Amount {
  const { low: least = '', unit = 'years', months = '0' } = groups;
  const half = (groups['half'] ?? groups['halfAfter']) ? 0.5 : 0;
  const inYears = (numberOf(least) + half) * lengthOf(unit) + Number(months) / 12;
  return {
    years: Math.round(inYears * 100) / 100,
    start: index + whole.indexOf(least),
    end: index + whole.length,
    isOpen: [groups['more'], groups['moreAfter'], groups['range']].some((each) => each !== undefined),
  };
}

function numberOf(text: string): number {
  const plain = text.toLowerCase().replace('½', '').trim();
  const whole = plain === '' ? 0 : (vague[plain] ?? numberOfWords(plain) ?? Number(plain));
  return whole + (text.includes('½') ? 0.5 : 0);
}

/** In years. */
function lengthOf(unit: string): number {
  if (/^(?:mo|mahin|मही)/iu.test(unit)) return 1 / 12;
  return /^decade/i.test(unit) ? 10 : 1;
}
