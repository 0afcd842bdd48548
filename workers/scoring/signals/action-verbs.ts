import { formOf, verbOf } from '../../words/verbs.js';

/** Forms that lead a bullet as well; most of them are other words too, so that writers leave them alone. */
const more = new Set(
  'is was were am are felt lit bound bore wound wove cast bid learnt sped speed'.split(' '),
);

/** Whether a bullet's first word is a verb; an adverb may stand before it ('Successfully led'). */
export function leadsWithVerb(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}'-]*/gu) ?? [];
  const [first = '', second = ''] = words;
  if (first.endsWith('ly') && first.length > 4 && formOf(first) !== 'base') return isVerb(second);
  return isVerb(first);
}

function isVerb(word: string): boolean {
  if (isKnown(word)) return true;
  if (/[^e]ed$|[^n]eed$/.test(word) && word.length > 4) return true;
  const stem = word.replace(/^(?:re|co|pre|over|out|under|de|cross-|re-|co-)(?=\p{L}{4})/u, '');
  return isKnown(stem);
}

function isKnown(word: string): boolean {
  return more.has(word) || verbOf(word) !== null;
}
