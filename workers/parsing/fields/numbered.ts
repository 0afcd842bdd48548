import type { Line } from '../lines.js';

/* Numbers before the entries of a section: '1. Bus Driver – KPN Travels (2012 – 2018)'. */

const number = /^(?<count>\d{1,2})[.)](?:\s+|$)/u;

function withoutNumber(line: Line): Line {
  const [first, ...others] = line.cells;
  if (first === undefined) return line;
  const text = first.text.replace(number, '');
  const [span] = first.spans;
  const rest = first.spans.slice(span === undefined || number.test(span.text) ? 1 : 0);
  const shown = span?.text.replace(number, '') ?? '';
  const spans = span === undefined || shown === '' ? rest : [{ ...span, text: shown }, ...rest];
  const cells = text === '' ? others : [{ ...first, text, spans }, ...others];
  return { ...line, cells, text: cells.map((cell) => cell.text).join('  '), x0: cells[0]?.x0 ?? line.x0 };
}

/** Whether numbers count the lines that have one: 1, 2, 3 … in order. */
function areCounted(numbered: readonly Line[]): boolean {
  const isNext = ({ text }: Line, at: number): boolean =>
    Number(number.exec(text)?.groups?.['count']) === at + 1;
  return numbered.length > 1 && numbered.every(isNext);
}

/** Lines whose numbers are the marks of a list, from its first line on. */
export function numbersAsMarks(lines: readonly Line[]): readonly Line[] {
  const numbered = lines.filter(({ text }) => number.test(text));
  if (numbered[0] !== lines[0] || !areCounted(numbered)) return lines;
  const counted = new Set(numbered);
  return lines.map((line) => (counted.has(line) ? { ...withoutNumber(line), bullet: true } : line));
}

/** Lines without the numbers that count a section's entries: 1, 2, 3 … in order. */
export function withoutNumbers(lines: readonly Line[]): Line[] {
  const numbered = lines.filter(({ text }) => number.test(text));
  if (!areCounted(numbered)) return [...lines];
  const counted = new Set(numbered);
  return lines.map((line) => (counted.has(line) ? withoutNumber(line) : line));
}
