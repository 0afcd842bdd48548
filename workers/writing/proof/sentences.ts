import { isFunctionWord } from './words.js';

const abbreviation =
  /(?:^|[\s(])(?:pvt|ltd|inc|corp|co|llp|bros|dr|mr|mrs|ms|prof|sr|jr|st|no|nos|vs|approx|rs|e\.g|i\.e|etc|b\.sc|m\.sc|b\.com|m\.com|b\.tech|m\.tech|ph\.d|\p{L})\.$/iu;
const ending = /[.!?।…]["'”’)]*\s+|\n+/gu;

/** Splits prose into sentences; 'Pvt. Ltd.' and 'B. Sc.' end none. White space between them is dropped. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(ending)) {
    const end = match.index + match[0].length;
    const sofar = text.slice(start, end).trimEnd();
    const abbreviated = sofar.endsWith('.') && abbreviation.test(sofar);
    const isBreak = match[0].includes('\n') || !abbreviated || startsAnew(sofar, text.slice(end));
    if (!isBreak) continue;
    if (sofar.trim()) sentences.push(sofar.trim());
    start = end;
  }
  const rest = text.slice(start).trim();
  return rest ? [...sentences, rest] : sentences;
}

/** After a company's 'Ltd.' a new sentence begins where a small word has a capital: 'Ltd. I', 'Inc. My'. */
function startsAnew(sofar: string, rest: string): boolean {
  const next = /^\p{Lu}\p{L}*/u.exec(rest)?.[0] ?? '';
  return (
    /\b(?:ltd|inc|corp|co|llp|etc)\.$/i.test(sofar) &&
    (isFunctionWord(next) || /^(?:Thank|Please|Beyond|Most|One)$/.test(next))
  );
}
