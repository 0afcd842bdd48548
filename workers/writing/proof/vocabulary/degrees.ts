/** A degree or a certificate that a text claims, by its canonical name. */
export interface DegreeMention {
  readonly text: string;
  readonly start: number;
  readonly degree: string;
}

/** Canonical name, how it is written, and what wider claim it also proves. Capitals alone tell BE from 'be'. */
const degrees: readonly (readonly [degree: string, pattern: RegExp, proves: readonly string[]])[] = [
  ['doctorate', /\b(?:ph\.?\s?d\.?|doctora(?:te|l)|d\.?phil)(?![\p{L}])/giu, ['degree']],
  [
    'mba',
    /\b(?:MBA|M\.B\.A\.?|master(?:'s|’s)? (?:of|in) business administration)(?![\p{L}])/giu,
    ['master'],
  ],
  ['mca', /\b(?:MCA|M\.C\.A\.?|master of computer applications?)(?![\p{L}])/gu, ['master']],
  ['mtech', /\b(?:m\.?\s?tech\.?|master of technology)(?![\p{L}])/giu, ['master']],
  ['mcom', /\b(?:m\.?\s?com\.?|master of commerce)(?![\p{L}])/giu, ['master']],
  ['msc', /\b(?:m\.?\s?sc\.?|MS(?= in)|master of science)(?![\p{L}])/giu, ['master']],
  ['meng', /\b(?:m\.?eng\.?|master of engineering)(?![\p{L}])/giu, ['master']],
  ['btech', /\b(?:b\.?\s?tech\.?|bachelor of technology)(?![\p{L}])/giu, ['bachelor']],
  ['be', /\b(?:B\.\s?E\.?|BE(?= in| \()|[Bb]achelor of [Ee]ngineering)(?![\p{L}])/gu, ['bachelor']],
  ['bcom', /\b(?:b\.?\s?com\.?|bachelor of commerce)(?![\p{L}])/giu, ['bachelor']],
  ['bba', /\b(?:BBA|bachelor of business administration)(?![\p{L}])/giu, ['bachelor']],
  ['bca', /\b(?:BCA|bachelor of computer applications?)(?![\p{L}])/giu, ['bachelor']],
  ['bsc', /\b(?:b\.?\s?sc\.?|bachelor of science|BS(?= in))(?![\p{L}])/giu, ['bachelor']],
  ['ba', /\b(?:B\.A\.|BA|bachelor of arts)(?![\p{L}])/gu, ['bachelor']],
  ['ma', /\b(?:M\.A\.|MA(?= in)|master of arts)(?![\p{L}])/gu, ['master']],
  ['bed', /\b(?:B\.?\s?Ed\.?|[Bb]achelor of [Ee]ducation)(?![\p{L}])|बी\. ?एड\.?/gu, ['bachelor']],
  ['med', /\b(?:M\.?\s?Ed\.?|master of education)(?![\p{L}])|एम\. ?एड\.?/gu, ['master']],
  ['llb', /\bLL\.?\s?B\.?(?![\p{L}])/gu, ['bachelor']],
  ['llm', /\bLL\.\s?M\.?(?![\p{L}])/gu, ['master']],
  ['mbbs', /\bMBBS\b/gu, ['bachelor']],
  ['pgce', /\bPGCE\b/gu, []],
  ['bcom', /बी\. ?कॉम\.?/gu, ['bachelor']],
  ['mcom', /एम\. ?कॉम\.?/gu, ['master']],
  ['bsc', /बी\. ?एससी\.?/gu, ['bachelor']],
  ['msc', /एम\. ?एससी\.?/gu, ['master']],
  ['ba', /बी\. ?ए\./gu, ['bachelor']],
  ['ma', /एम\. ?ए\./gu, ['master']],
  ['gnm', /\bGNM\b/gu, ['diploma']],
  ['diploma', /\bdiploma\b|डिप्लोमा/giu, []],
  ['master', /\bmaster(?:'s|’s|s)(?: degree)?\b|\bmaster degree\b|\bpostgraduate\b|स्नातकोत्तर/giu, ['degree']],
  ['bachelor', /\bbachelor(?:'s|’s|s)?(?: degree)?\b|\bundergraduate degree\b|स्नातक/giu, ['degree']],
  ['degree', /\bdegree\b/giu, []],
  ['certified', /\b(?:certified|certification|certificate|licensed|chartered|accredited)\b/giu, []],
];

/** Every degree a text names; 'B.Sc' also proves 'a bachelor's degree'. */
export function degreesIn(text: string): DegreeMention[] {
  const taken: [number, number][] = [];
  return degrees.flatMap(([degree, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.some(([from, to]) => start < to && end > from)) return [];
      taken.push([start, end]);
      return [{ text: match[0], start, degree }];
    }),
  );
}

/** All degrees that a source proves, the wider ones included. */
export function degreesProvedBy(text: string): Set<string> {
  const named = degreesIn(text).map(({ degree }) => degree);
  const wider = named.flatMap(widerThan);
  return new Set([...named, ...wider, ...wider.flatMap(widerThan)]);
}

function widerThan(degree: string): readonly string[] {
  return degrees.find(([name]) => name === degree)?.[2] ?? [];
}
