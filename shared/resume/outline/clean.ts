/**
 * What may not reach a page: control and format characters (bidi overrides, zero-width spaces, soft hyphens,
 * tags), lone surrogates, non-characters and variation selectors. Joiners stay where Indic scripts need them.
 */
const unwanted = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\u034f\ufe00-\ufe0f]/gu;
const strayJoiner = /(?<![\p{Script=Devanagari}\p{Script=Tamil}])[\u200c\u200d]+|[\u200c\u200d]+$/gu;

/** Unicode's stream-safe text (UAX #15, 13) has at most 30 marks on a letter; no language comes near. */
const pileOfMarks = /(\p{M}{30})\p{M}+/gu;

function clean(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u2007\u202f]/g, '\u00a0')
    .replace(/(?!\u00a0)[\t\v\f\p{Zs}]/gu, ' ')
    .replace(unwanted, '')
    .replace(strayJoiner, '')
    .replace(pileOfMarks, '$1');
}

/** The text as one line, without outer space; empty where there is none. */
export function asLine(text: string | undefined): string {
  return clean(text ?? '')
    .replace(/[ \n]+/g, ' ')
    .trim();
}

/** The text as typed, line by line, without empty lines. */
export function asLines(text: string | undefined): string[] {
  return clean(text ?? '')
    .split('\n')
    .map(asLine)
    .filter((line) => line !== '');
}
