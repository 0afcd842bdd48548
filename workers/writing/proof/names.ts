import { verbOf } from '../../words/verbs.js';
import { fold, isFunctionWord, wordsOf, type Word } from './words.js';

/** Words that are written with a capital without naming anybody. */
const plainCapitals = new Set(
  `i cv cvs dear hiring manager sir madam team yours sincerely faithfully regards kind best warm mr mrs ms dr cv resume résumé thank please since during until while besides moreover rs inr usd eur gbp
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep oct nov dec`.split(/\s+/),
);

/** A word that names something: capitals inside a sentence, camel case, or letters joined to digits. */
export interface NameMention {
  readonly text: string;
  readonly start: number;
}

/**
 * Names of people, firms, places and things in one sentence. Its first word counts only where its form gives it away
 * (`AWS`, `iPhone`, `S3`) or where another capital follows it.
 */
export function namesIn(sentence: string): NameMention[] {
  const words = wordsOf(sentence);
  return words
    .filter((word, index) =>
      looksLikeName(word, index === 0 || opensQuote(sentence, word), words[index + 1], sentence),
    )
    .filter(({ text }) => !isFunctionWord(text) && !plainCapitals.has(fold(text).replace(/(?<=day)s$/, '')))
    .map(({ text, start }) => ({ text, start }));
}

function opensQuote(sentence: string, { start }: Word): boolean {
  return /[:;"“‘(•–—]\s{0,3}$/u.test(sentence.slice(Math.max(0, start - 4), start));
}

function looksLikeName(
  { text, end }: Word,
  opens: boolean,
  next: Word | undefined,
  sentence: string,
): boolean {
  if (/^\d/.test(text)) return /^\d+[A-Z]\b/.test(text);
  const marked = /\p{Ll}\p{Lu}/u.test(text) || /\p{L}\d/u.test(text) || /^\p{Lu}[\p{Lu}&]+$/u.test(text);
  if (marked || !opens) return marked || /^\p{Lu}/u.test(text);
  if (verbOf(text)) return false;
  const joined = next && /^\s$/.test(sentence.slice(end, next.start)) && /^\p{Lu}\p{Ll}/u.test(next.text);
  return /^\p{Lu}/u.test(text) && joined === true && !/(?:ed|ing)$/.test(text);
}

/** Countries and their people: 'UK employment law' and 'Irish employment law' are one skill, and not the same claim. */
const jurisdiction =
  /^(?:UK|US|USA|EU|UAE|Indian?|Irish|Ireland|British|English|Scottish|Welsh|American|Canadian|Australian|German|French|Spanish|Italian|Dutch|Polish|Singapore|Swiss|Austrian|European)$/u;

/** Versions and forms that a skill's name does not fix: 'GSTR-3B', 'V5'. */
const designation = /\p{L}-\d|^\p{L}{1,2}\d+$/u;

/** Whether a word inside a skill's name makes a claim of its own. */
export function isOwnName(text: string): boolean {
  return jurisdiction.test(text) || designation.test(text);
}

/** The parts under which a name is looked up: 'Spring-Boot/JPA' is Spring, Boot and JPA; 'GSTR-9' is one. */
export function nameParts(text: string): string[] {
  return fold(text.replace(/(?<=\p{Lu}{2})s$/u, ''))
    .replace(/'s$|-based$/, '')
    .replace(/(?<=\p{L})-(?=\d)/gu, '')
    .split(/[-/&'.]+/)
    .filter((part) => part.length > 0);
}
