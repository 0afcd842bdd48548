import { numberWordPattern } from '../../words/number-words.js';
import { formOf, verbOf } from '../../words/verbs.js';
import { withItsArticle } from './things.js';

/** A thing ends before these. */
const seam =
  /^(?:of|for|on|in|at|to|into|onto|with|without|from|by|under|across|during|between|over|within|through|via|per|against|around|after|before|as|and|or|&|but|that|which|who|where|while|when|so|than|then|using|including|reducing|improving|increasing|enabling|allowing|cutting|saving|raising|lowering|helping|making|resulting|achieving|ensuring|bringing|giving|keeping|leading|serving|covering|containing|supporting|providing|connecting|featuring|combining|comparing|end-to-end|up|out|off|down|back|together|[-–—].*|\(.*)$/iu;
const preposition = /^(?:at|by|across|in|on|for|to|with|from|over|under|into|per|as|via)$/iu;
const amount = new RegExp(String.raw`^(?:[₹$€£~]?\d.*|an?|the|each|every|all|${numberWordPattern})$`, 'iu');
/** 'took care of', 'kept track of': their nouns take none. */
const lightVerbs =
  /^(?:take|make|get|keep|have|lose|gain|give|be|become|think|dispose|consist|learn|know)$/iu;
const mostWords = 6;

/** A deed with the articles that bullets leave out: 'led migration of services' → 'led the migration of services'. */
export function withArticles(deed: string): string {
  const words = deed.split(' ');
  const from = afterVerbs(words);
  const verb = verbOf(words[0] ?? '');
  if (from === 0 || !verb || lightVerbs.test(verb.base)) return deed;
  const to = endOfThing(words, from);
  if (to <= from || to - from > mostWords) return deed;
  const thing = words.slice(from, to).join(' ');
  const bare = thing.replace(/[.,;:]+$/u, '');
  const mark = thing.slice(bare.length);
  const after = words.slice(to);
  const told = withItsArticle(bare, mark === '' ? after.join(' ') : '');
  return [...words.slice(0, from), `${told}${mark}`, ...after].join(' ');
}

/** Where the object of 'designed and built' begins; 0 where no verb leads. */
function afterVerbs(words: readonly string[]): number {
  const isVerb = (at: number) => formOf(words[at] ?? '') !== null;
  if (!isVerb(0)) return 0;
  const last = /^(?:and|&)$/u.test(words[1] ?? '') && isVerb(2) ? 3 : 1;
  return /^\p{Ll}+ly$/u.test(words[last] ?? '') ? last + 1 : last;
}

/** The place behind a thing's last word. */
function endOfThing(words: readonly string[], from: number): number {
  for (let at = from; at < words.length; at += 1) {
    const [word = '', next = ''] = [words[at], words[at + 1]];
    if (seam.test(word) || (at > from && isParticiple(word, next))) return at;
    if (/[.,;:]$/u.test(word)) return at + 1;
  }
  return words.length;
}

/** 'pipeline processing 50K events', 'paper accepted at NeurIPS', but 'model monitoring services'. */
function isParticiple(word: string, next: string): boolean {
  const form = formOf(word);
  if (form === 'gerund') return amount.test(next);
  return form === 'past' && preposition.test(next);
}
