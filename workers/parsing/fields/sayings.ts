import { formOf } from '../../words/verbs.js';
import type { Line } from '../lines.js';
import { takeDates } from './dates/dates.js';
import { organisationScore, roleScore } from './heads/roles.js';
import { endsSentence } from './wrapping.js';

/* Whether a line tells of something, or names it: a firm and a title have capitals, a duty has small letters and verbs. */

/** Small words that names have, too. */
const joining =
  /^(?:of|the|and|for|to|in|at|on|by|with|a|an|de|del|della|di|da|do|dos|du|des|la|le|el|en|et|y|e|der|die|das|und|für|im|am|van|von)$/u;
/** What parts the words of a sentence in Hindi; names of firms have none of it. */
const hindiJoint = /(?:^|\s)(?:का|की|के|में|से|पर|को|ने|तक|हेतु|द्वारा|किया|किए|करना|करने|रहा|रही)(?=\s|$)/u;

/** A title that ends as one: 'Class teacher', 'Assistante de direction'. */
const isTitle = 2;
const leastWords = 4;

/** Whether a text begins as duties do: 'Led …', 'Prepare …'. */
export function opensWithVerb(text: string): boolean {
  const form = formOf((/^\p{L}[\p{L}-]*/u.exec(text)?.[0] ?? '').toLowerCase());
  return form === 'past' || form === 'base';
}

/** Whether a line tells what was done, by its words: 'Kept the bounce rate under 2%', and not 'Bank of India'. */
export function says({ text, cells, bold }: Pick<Line, 'text' | 'cells' | 'bold'>): boolean {
  if (cells.length > 1 || bold) return false;
  const words = takeDates(text)
    .rest.split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const low = words.filter((word) => /^\p{Ll}/u.test(word));
  const telling = low.filter((word) => !joining.test(word)).length;
  if (words.length >= 3 && (telling > 0 || endsSentence(text)) && opensWithVerb(text)) return true;
  // In languages whose nouns are small: 'Formação de estagiários'.
  const isLow = telling > 0 && low.length === words.length - 1 && words.length === leastWords - 1;
  if (isLow && /^\p{Lu}\p{Ll}/u.test(text)) return roleScore(text) + organisationScore(text) === 0;
  if (words.length < leastWords) return false;
  if (hindiJoint.test(text)) return true;
  return telling > 0 && low.length * 2 >= words.length && roleScore(text) < isTitle;
}
