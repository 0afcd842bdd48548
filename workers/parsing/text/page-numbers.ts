/* A page that is printed as text keeps its number at its foot. */

const counted = /^\s*\f?\s*page\s+\d{1,3}(?:\s+of\s+\d{1,3})?\s*$/iu;
const number = /^\s*[-–]?\s?\d{1,2}\s?[-–]?(?:\s?\/\s?\d{1,2})?\s*$/u;

/** Lines without the numbers of pages: 'Page 2 of 3', and a number that stands alone at the end of a page. */
export function withoutPageNumbers(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const isFoot = (at: number): boolean =>
    at > 0 && (lines[at - 1] ?? '').trim() === '' && (at === last || (lines[at + 1] ?? '').startsWith('\f'));
  return lines.map((line, at) => (counted.test(line) || (number.test(line) && isFoot(at)) ? '' : line));
}
