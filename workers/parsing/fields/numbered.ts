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

/** Lines without the numbers that count a section's entries: 1, 2, 3 … in order. */
export function withoutNumbers(lines: readonly Line[]): Line[] {
  const numbered = lines.filter(({ text }) => number.test(text));
  const isCount = numbered.every(({ text }, at) => Number(number.exec(text)?.groups?.['count']) === at + 1);
  if (numbered.length < 2 || !isCount) return [...lines];
  return lines.map((line) => (numbered.includes(line) ? withoutNumber(line) : line));
}
