import { isFunctionWord } from './words.js';

const abbreviation =
  /^\(?(?:pvt|ltd|inc|corp|co|llp|bros|dr|mr|mrs|ms|prof|sr|jr|st|no|nos|vs|approx|rs|e\.g|i\.e|etc|b\.sc|m\.sc|b\.com|m\.com|b\.tech|m\.tech|b\.ed|m\.ed|ph\.d|(?:\p{L}\p{M}*\.)*\p{L}\p{M}*)\.$/iu;
/** No abbreviation is longer. */
const reach = 40;
const ending = /[.!?।…]["'”’)]*\s+|\n+/gu;

/** Splits prose into sentences; 'Pvt. Ltd.' and 'B. Sc.' end none. White space between them is dropped. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(ending)) {
    const end = match.index + match[0].length;
    const last = /\S+$/u.exec(text.slice(Math.max(start, end - reach), end).trimEnd())?.[0] ?? '';
    const rest = text.slice(end, end + reach);
    const isBreak =
      match[0].includes('\n') || (!goesOn(rest) && (!abbreviation.test(last) || startsAnew(last, rest)));
    if (!isBreak) continue;
    const sentence = text.slice(start, end).trim();
    if (sentence) sentences.push(sentence);
    start = end;
  }
  const rest = text.slice(start).trim();
  return rest ? [...sentences, rest] : sentences;
}

/** 'a B.A. in English': no sentence begins with a small letter, but for 'iOS'. */
function goesOn(rest: string): boolean {
  return /^\p{Ll}(?!\p{Lu})/u.test(rest);
}

/** After a company's 'Ltd.' a new sentence begins where a small word has a capital: 'Ltd. I', 'Inc. My'. */
function startsAnew(last: string, rest: string): boolean {
  const next = /^\p{Lu}\p{L}*/u.exec(rest)?.[0] ?? '';
  return (
    /\b(?:ltd|inc|corp|co|llp|etc)\.$/i.test(last) &&
    (isFunctionWord(next) || /^(?:Thank|Please|Beyond|Most|One)$/.test(next))
  );
}
