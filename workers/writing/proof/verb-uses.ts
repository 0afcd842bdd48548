import { formOf, verbOf } from '../../words/verbs.js';
import type { Passage } from './passages.js';
import { fold, isFunctionWord, wordsOf, type Word } from './words.js';

/** A verb that a text uses as such. */
export interface VerbUse {
  readonly text: string;
  readonly base: string;
  readonly start: number;
}

/** The verbs that a text uses as such, in order. */
export function verbUsesIn(text: string): VerbUse[] {
  const words = wordsOf(text);
  return words.flatMap((word, at) => {
    const base = verbOf(word.text)?.base;
    if (base === undefined || !isVerbHere(words, at, text)) return [];
    return [{ text: word.text, base, start: word.start }];
  });
}

/** Bases of the verbs that a text uses as such. */
export function verbsIn(text: string): Set<string> {
  return new Set(verbUsesIn(text).map(({ base }) => base));
}

/** 'Hiring managers', where a source speaks of hiring managers too: a deed of nobody's. */
export function isAttributive(
  { text: word, start }: VerbUse,
  text: string,
  sources: readonly Passage[],
): boolean {
  const next = /^ (\p{L}+)/u.exec(text.slice(start + word.length))?.[1];
  if (!/ing$/i.test(word) || next === undefined) return false;
  return sources.some((one) => fold(one.text).includes(fold(`${word} ${next}`)));
}

/** Past forms that are nothing else. */
const past =
  /^(?:built|rebuilt|taught|sold|oversaw|drew|made|wrote|gave|sent|ran|held|bought|brought|took|began|chose|drove|flew|grew|sought|spoke|swept|threw|won)$/i;

/** Past forms and gerunds claim deeds wherever they stand, base forms only where a verb is due. */
function isVerbHere(words: readonly Word[], at: number, text: string): boolean {
  const word = words[at]?.text ?? '';
  const before = words[at - 1];
  if (before?.text.toLowerCase() === 'as') return false;
  if (before === undefined) return true;
  if (past.test(word)) return !isLeftOver(words, at, text);
  if (/ed$/i.test(word)) return !isAttribute(words, at, text);
  // 'Budgeting' among skills is a name.
  if (/^\p{Lu}\p{Ll}+ing$/u.test(word)) return false;
  if (/ing$/i.test(word)) return !isNoun(words, at, text);
  // 'To architects' tells whom it was sent to.
  if (/^(?:I|we|to|help(?:ed|s|ing)?)$/i.test(before.text))
    return (
      formOf(word) !== 'third' &&
      !/\b(?:respond|repl|contribut|attend|relat|listen|due|report)\p{L}{0,4} to $/iu.test(
        text.slice(0, words[at]?.start).slice(-30),
      )
    );
  if (/^(?:who|that|which)$/i.test(before.text)) return true;
  // 'Plan, book and compare'; 'packed orders, kept the log'; but not 'opened accounts by calls and visits'
  const form = formOf(word);
  const isJoined =
    /^(?:and|also|then)$/i.test(before.text) || /^,\s/.test(text.slice(before.end, before.end + 2));
  if (!isJoined) return false;
  return form !== 'third' || formOf(words[0]?.text ?? '') === 'third';
}

/** 'A brand sold in 300 shops': behind a thing and before a preposition it says what others did with it. */
function isLeftOver(words: readonly Word[], at: number, text: string): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !word || !next || at < 2) return false;
  return (
    /^(?:built|rebuilt|taught|sold|made|written|sent|held|bought|brought)$/i.test(word.text) &&
    /^(?:in|on|at|by|from|for|under)$/i.test(next.text) &&
    text.slice(before.end, word.start) === ' ' &&
    !isFunctionWord(before.text) &&
    !/ly$/i.test(before.text) &&
    verbOf(before.text) === null &&
    formOf(words[0]?.text ?? '') !== null
  );
}

/** 'Replacing snapped strings', 'the letters received': between a verb and its object, and last of all, it says how a thing is. */
function isAttribute(words: readonly Word[], at: number, text: string): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !word) return false;
  if (text.slice(before.end, word.start) !== ' ') return false;
  const isThing = !isFunctionWord(before.text) && verbOf(before.text) === null && !/ly$/i.test(before.text);
  if (!next) return isThing;
  // 'Sorted the letters received from abroad': who leads with a verb is not named again.
  if (isThing && at > 1 && isFunctionWord(next.text) && formOf(words[0]?.text ?? '') !== null) return true;
  return (
    text.slice(word.end, next.start) === ' ' && verbOf(before.text) !== null && !isFunctionWord(next.text)
  );
}

const charged =
  /\b(?:responsible for|in charge of|(?:tasked|charged|entrusted) with|(?:duties|responsibilities) (?:included|were)) $/iu;

/** 'A residential building', 'the training of staff': a gerund that has no object is the name of a thing. */
function isNoun(words: readonly Word[], at: number, text: string): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !word) return false;
  // 'Responsible for developing', 'tasked with designing': what somebody was there for, they did.
  if (charged.test(text.slice(Math.max(0, word.start - 30), word.start))) return false;
  if (/^(?:the|a|an|of|in|for|with)$/i.test(before.text)) return true;
  // 'Performed testing of cement'
  if (next?.text === 'of' && /^(?:perform|conduct|handl|manag|complet|did$|out$)/i.test(before.text))
    return true;
  if (/^and$/i.test(before.text)) return !/\p{L}ing\b/iu.test(text.slice(0, before.start));
  // 'At a water testing lab'
  if (
    next &&
    /\b(?:an?|the|at|of|in|for)\s(?:(?!by\b|while\b|and\b)\p{L}[\p{L}-]*\s){1,2}$/iu.test(
      text.slice(0, word.start).slice(-60),
    )
  )
    return true;
  const joined = /^\s$/.test(text.slice(before.end, word.start)) && !isFunctionWord(before.text);
  const ends = !next || isFunctionWord(next.text) || !/^\s$/.test(text.slice(word.end, next.start));
  return joined && ends && !/(?:ly|ed)$/i.test(before.text);
}
