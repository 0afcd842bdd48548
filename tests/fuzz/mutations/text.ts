import type { Random } from '../random.js';

/** What breaks readers of text: odd characters, ends of ranges, and what they look for. */
const odd = [
  '\u0000',
  '\u00ad',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\u0301'.repeat(50),
  '👩‍👩‍👧‍👦',
  '𝔸',
  'ﷺ',
  '\ud800',
  'क्षि',
  '9'.repeat(400),
  '-1e309',
  '__proto__',
  'constructor',
  '%PDF-1.7',
  '\n\n\n',
  '\t\t',
  '   ',
  '"',
  '((((',
  '+91 98765 43210',
  'a@b.co',
  'Jan 2020 – Present',
  'https://x.example/',
  'EXPERIENCE\n',
  '• ',
  ', ',
  '|',
  '&',
];

/** The most characters that a mutated text may have: just beyond the parser's own limit. */
const longest = 420_000;

/** Drops, doubles, moves, swaps or repeats tokens, and puts odd ones between them. */
export function mutateTokens(
  tokens: readonly string[],
  random: Random,
  more: readonly string[] = [],
): string {
  const mutated = [...tokens];
  const at = (): number => random.below(mutated.length + 1);
  for (let left = 1 + random.below(12); left > 0; left -= 1) {
    const way = random.below(6);
    if (way === 0) mutated.splice(at(), 1 + random.below(8));
    else if (way === 1) mutated.splice(at(), 0, random.pick(odd));
    else if (way === 2 && more.length > 0) mutated.splice(at(), 0, random.pick(more));
    else if (way === 3) mutated.splice(at(), 0, ...mutated.slice(at()).slice(0, 1 + random.below(20)));
    else mutated.splice(at(), 1, mutated[at()] ?? '');
  }
  if (random.chance(0.06)) mutated.splice(at(), 0, repeated(mutated, random));
  return mutated.join('').slice(0, longest);
}

/** A few tokens very many times over: what takes time by the square of a length shows here. */
function repeated(tokens: readonly string[], random: Random): string {
  const from = random.below(tokens.length);
  const piece = tokens.slice(from, from + 1 + random.below(4)).join('') || 'a ';
  const most = Math.floor(longest / piece.length);
  return piece.repeat(Math.max(1, random.below(most)));
}

/** Words, blanks and marks, each by itself. */
export const wordTokens = (text: string): string[] => text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];

/** LaTeX: commands, braces and brackets, text. */
export const texTokens = (text: string): string[] =>
  text.match(/\\[a-zA-Z@]+\*?|\\.|[{}[\]&%$#]|\s+|[^\\{}[\]&%$#\s]+/gu) ?? [];

/** XML: tags and text. */
export const xmlTokens = (text: string): string[] => text.match(/<[^<>]*>|[^<>]+|[<>]/gu) ?? [];

export const texWords = [
  '\\def\\a{\\a\\a}',
  '\\a',
  '\\newcommand{\\b}[2][x]{#1#2#1}',
  '\\b{',
  '\\iffalse',
  '\\ifx',
  '\\fi',
  '\\else',
  '\\begin{itemize}',
  '\\end{itemize}',
  '\\begin{tabular}{ll}',
  '\\section{',
  '\\item',
  '\\href{',
  '\\ifthenelse{\\equal{a}{a}}',
  '\\let\\section',
  '\\input{/etc/passwd}',
  '\\cventry{a}{b}{c}{d}{e}{f}',
  '\\newenvironment{e}{\\begin{e}}{\\end{e}}',
  '\\begin{e}',
  '{'.repeat(3_000),
  '#1',
  '\\expandafter',
  '\\csname x\\endcsname',
];
