import { canonicalSpelling } from './spelling.js';

/** A word or a separator of a text; `start` and `end` are offsets into that text. */
export interface Token {
  /** What matching compares: lower case, one spelling, no invisible characters. */
  symbol: string;
  surface: string;
  start: number;
  end: number;
  isWord: boolean;
  /** A hyphen without spaces ties it to the next word. */
  joinedToNext: boolean;
}

/**
 * Words keep what belongs to a skill's name: `C++`, `C#`, `.NET`. Other signs are separators of their own, so
 * that `CI / CD` and `CI/CD` read alike. `G.S.T.` is one word, `P.R. Nair` begins with two initials. A hyphen inside a word counts as a space: `front-end` is `front end`.
 */
const tokenPattern =
  /(?<![\p{L}\p{N}\p{M}.])(?:(?:\p{Lu}\.){3,}|(?:\p{Lu}\.){2}(?!\s*\p{Lu}))(?![\p{L}\p{N}])|(?<![\p{L}\p{N}\p{M}.])\.\p{L}[\p{L}\p{N}\p{M}]*|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]*(?:['’](?=\p{L})[\p{L}]+)?(?:\+\+|#(?![\p{L}\p{N}]))?|[^\s\p{L}\p{N}\p{M}]/gu;
const dotted = /^(?:\p{Lu}\.){2,}$/u;
const innerHyphen = /^[-\u2010-\u2012]$/;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const plainWord = /^[A-Za-z0-9]+$/;
/** 'ज़रूरी' is written without the dot, too. */
const nukta = '\u093c';
const wordStart = /^\.?[\p{L}\p{N}]/u;

/** NFKC, without characters that nobody sees. */
export function plainForm(text: string): string {
  return text.normalize('NFKC').replace(invisible, '');
}

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    const surface = match[0];
    const end = match.index + surface.length;
    const isWord = wordStart.test(surface);
    if (!isWord && isInnerHyphen(text, surface, match.index, end)) {
      const previous = tokens.at(-1);
      if (previous) previous.joinedToNext = true;
      continue;
    }
    const symbol = isWord ? wordSymbol(surface) : separatorSymbol(surface);
    if (symbol !== '') tokens.push({ symbol, surface, start: match.index, end, isWord, joinedToNext: false });
  }
  return tokens;
}

function isInnerHyphen(text: string, surface: string, start: number, end: number): boolean {
  return innerHyphen.test(surface) && /\S/.test(text[start - 1] ?? ' ') && /\S/.test(text[end] ?? ' ');
}

function wordSymbol(surface: string): string {
  if (plainWord.test(surface)) return canonicalSpelling(surface.toLowerCase());
  if (dotted.test(surface)) return canonicalSpelling(surface.replaceAll('.', '').toLowerCase());
  const plain = plainForm(surface).toLowerCase().replaceAll(nukta, '');
  return canonicalSpelling(plain.replace(/['’]s$/, '').replace('’', "'"));
}

function separatorSymbol(surface: string): string {
  const plain = plainForm(surface);
  return plain.replace(/[\u2010-\u2015\u2212]/, '-').replace(/[\u2044\u2215]/, '/');
}
