import type { Statement, Verdict } from '../claim.js';
import { plainDevanagari } from '../../../words/hindi-number-words.js';
import type { Passage } from '../passages.js';

/** How often, by the time that is meant; each also in Hindi and Hinglish. */
const periods: readonly (readonly [period: string, unit: string, adverb: string])[] = [
  ['minute', 'minutes?', '(?!)'],
  ['hour', 'hours?|घंटे|ghante', 'hourly'],
  ['shift', 'shifts?(?! (?:manager|supervisor|lead|leader|in-?charge|system|plan|rota|roster|work))', '(?!)'],
  ['day', 'days?|mornings?|evenings?|दिन|din', 'daily|everyday|प्रतिदिन|रोज|रोजाना|दैनिक|roz|rozana'],
  ['night', 'nights?|evenings?', 'nightly'],
  [
    'week',
    'weeks?|wks?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|सप्ताह|हफ्ते|hafte',
    'weekly|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|साप्ताहिक',
  ],
  [
    'fortnight',
    'fortnights?',
    'fortnightly|every (?:two|2|second|other) weeks?|every (?:15|14|fifteen|fourteen) days|bi-?weekly',
  ],
  [
    'month',
    '(?:months?|mths?)(?<!(?:three|3) months)|माह|महीने|mahine',
    'monthly|month[- ]end|मासिक|mahine (?:ki|ka|ke|me|mein)',
  ],
  ['quarter', 'quarters?(?! of)|तिमाही', 'quarterly|quarter[- ]end|every (?:three|3) months'],
  ['season', 'seasons?', 'seasonal(?:ly)?'],
  ['term', 'terms?', 'termly'],
  ['year', 'years?|yrs?|वर्ष|साल|saal', 'yearly|annual|annually|per annum|p\\.a\\.|year[- ]end|वार्षिक|सालाना'],
];

/** 'An evening class' is no class an evening. */
const partOfDay = String.raw`(?<=\ban? (?:morning|evening|night)) (?!and|or|in|at|on|for|by|with|to|from|during|while|as|using|through|via)\p{L}`;

const patterns = periods.map(([period, unit, adverb]) => ({
  period,
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}])(?:(?:(?:(?<!\b(?:within|over|during|after|under) )an?|per|each|every|हर|प्रति|प्रत्येक|har)\s(?:(?:\d+|two|three|four|five|six|eight|ten|twelve)\s)?(?:(?:working|business|school|calendar|single|full|night|day|\d+[ -]?hour)\s)?|/\s?)(?:${unit})(?!${partOfDay})|${adverb})(?![\p{L}\p{M}\p{N}])`,
    'iu',
  ),
}));

/** The periods over which a text counts: 'a month', 'weekly', 'हर दिन'. */
function periodsIn(text: string): { period: string; quoted: string }[] {
  const plain = plainDevanagari(text);
  return patterns.flatMap(({ period, pattern }) => {
    const quoted = pattern.exec(plain)?.[0];
    return quoted === undefined ? [] : [{ period, quoted }];
  });
}

/** What is done how often has to stand where it is told from: '40 a month' is not '40 a week'. */
export function checkRates({ text, told, context, anchored, ofEmployer }: Statement): Verdict[] {
  if (ofEmployer || told.length === 0) return [];
  const sources: readonly Passage[] = anchored ? [...told, ...context] : told;
  return periodsIn(text).flatMap<Verdict>(({ period, quoted }) => {
    const source = sources.find((one) => periodsIn(one.text).some((found) => found.period === period));
    if (source) return [{ kind: 'number', text: quoted, source: source.path }];
    return [
      { kind: 'number', text: quoted, why: `“${quoted}” does not stand in your resume in this sense.` },
    ];
  });
}
