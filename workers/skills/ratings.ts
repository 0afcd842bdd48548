import { listSeparators } from './evidence-words.js';
import { symbolAt, type Candidate } from './candidate.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const leads = words(': - = (');
/** How well somebody can do something, in a form or a table. */
const ratings = words(
  'yes no nil none good excellent average fair basic intermediate advanced expert beginner proficient fluent strong ' +
    'working medium moderate ✓ ✔ ✅ ✗ ✘ ❌',
);
/** How far the next line of the table may be. */
const reach = 7;

/** 'Excel: good | Access: basic', 'Word (advanced), Access (none)': each is rated, and another that is known or looks so. */
export function isRatedAmongOthers(candidate: Candidate): boolean {
  const { from, to, text } = candidate;
  const rating = symbolAt(candidate, to + 1);
  const isRating = ratings.has(rating) || (/^\d{1,2}$/.test(rating) && symbolAt(candidate, to + 2) === '/');
  const isLed = isRating && leads.has(symbolAt(candidate, to));
  const previous = text.tokens[from - 1];
  if (!isLed || (previous && !listSeparators.has(previous.symbol) && previous.symbol !== '.')) return false;
  for (let step = 1; step <= reach; step += 1)
    for (const at of [from - 1 - step, to + 1 + step])
      if (text.sure[at] === true || text.possible[at] === true) return true;
  return false;
}
