const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.&/+#-][\p{L}\p{M}\p{N}]+)*[+#]*/gu;

/** Words that carry no subject matter: they neither prove nor disprove anything. */
const functionWords = new Set(
  `a about above across after all also am among an and any are as at be been before being below between both but by
  can could did do does during each every few for from had has have having he her here his how i if in into is it
  its itself me more most my myself no nor not of off on once only or other our out over own per same she should so
  some such than that the their them then there these they this those through to too under until up upon us very
  was we were what when where which while who whom why will with within without would you your yours
  about around nearly almost approximately roughly exactly`
    .split(/\s+/)
    .filter(Boolean),
);

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text with their places; inner `.`, `-`, `&`, `/` keep a name such as `Node.js` or `GSTR-1` whole. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export function isFunctionWord(text: string): boolean {
  return functionWords.has(text.toLowerCase());
}

/** Spelling folded for comparison: NFKC, lower case, straight quotes. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}

const endings = /(?:ations?|ators?|ments?|ings?|ers?|ors?|ies|ied|ed|es|s|e|y)$/;

/** A light English stem, so that 'engineers' and 'engineer', 'tuned' and 'tuning' compare as equal. */
export function stem(text: string): string {
  const folded = fold(text).replace(/'s$/, '');
  if (folded.length < 4 || !/^[a-z]+$/.test(folded)) return folded;
  const cut = folded.replace(endings, '');
  const base = cut.length >= 3 ? cut : folded;
  return base.replace(/([bdfgklmnprt])\1$/, '$1');
}

/** Stems of the words that carry meaning. */
export function contentStems(text: string): string[] {
  return wordsOf(text)
    .flatMap(({ text: one }) => one.split(/[-/&]/))
    .filter((one) => one.length > 1 && !isFunctionWord(one) && !/^\d/.test(one))
    .map(stem);
}

/** Share of `some` that is also in `all`, 0 to 1; 0 for an empty list. */
export function shareIn(some: readonly string[], all: ReadonlySet<string>): number {
  if (some.length === 0) return 0;
  return some.filter((one) => all.has(one)).length / some.length;
}
