import { stemOf } from '../words/stems.js';

const stopWords = new Set(
  (
    'a about above across after again all also am an and any are around as at be been before being below between both but by ' +
    'can could did do does during each etc every for from further get had has have having he her here him his how i if in ' +
    'into is it its just make may me more most must my new no nor not of off on once one only or other our out over own per ' +
    'same she should so some such support than that the their them then there these they this those through to too under ' +
    'until up upon us use using very via was we well were what when where which while who whom why will with within would ' +
    'you your help ensure work working role responsible take part including'
  ).split(' '),
);
/** The content stems of a text (Snowball English); stop words left out. */
export function contentStems(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}+#]*/gu) ?? [];
  return words.filter((word) => word.length > 1 && !stopWords.has(word)).map(stemOf);
}
