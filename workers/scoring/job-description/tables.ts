const serial = /^(?:\d{1,3}|[ivx]{1,4}|[a-z])[.)]?$/i;
/** A wider row is prose with many gaps. */
const mostCells = 12;
const longestRow = 2000;

/** Bars part the cells of a row, or tabs and wide gaps. */
function cellsOf(line: string): string[] {
  if (line.length > longestRow) return [];
  const row = line.trim().replace(/^\|/, '').replace(/\|$/, '');
  const cells = row.split(row.includes('|') ? '|' : /\t+|\s{3,}/);
  return cells.length <= mostCells ? cells.map((cell) => cell.trim()) : [];
}

/**
 * The lines of a text, those of its tables as a label and its value: '3 | Skills | Java' without its number, and a head
 * with its first row, 'Position | Exp | Skills' above 'Welder | 2 | MIG', as a line for each column.
 * @param isLabel whether a text is what stands before a value
 */
export function withTables(lines: readonly string[], isLabel: (text: string) => boolean): string[] {
  const read: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const head = withoutSerial(cellsOf(line));
    const row = isHead(head, isLabel) ? withoutSerial(cellsOf(lines[rowAfter(lines, at)] ?? '')) : [];
    if (row.length === head.length && row.length > 0 && !isHead(row, isLabel)) {
      read.push(...head.map((label, i) => `${label}: ${row[i] ?? ''}`));
      at = rowAfter(lines, at);
    } else read.push(isNumbered(cellsOf(line), isLabel) ? head.join(': ') : line);
  }
  return read;
}

/** The row after a head, past the rule under it: '|---|---|'. */
function rowAfter(lines: readonly string[], head: number): number {
  return /^[\s|:+=-]+$/.test(lines[head + 1] ?? '') ? head + 2 : head + 1;
}

const withoutSerial = (cells: string[]): string[] =>
  cells.length > 1 && (serial.test(cells[0] ?? '') || serialHead.test(cells[0] ?? ''))
    ? cells.slice(1)
    : cells;
const serialHead = /^(?:(?:s|sr|sl|serial)\b\.?\s?)?(?:nos?\.?|#)?$/i;

/** Three columns or more, and each of them named. */
function isHead(cells: readonly string[], isLabel: (text: string) => boolean): boolean {
  const known = cells.filter((cell) => isLabel(cell));
  return (
    cells.length > 2 &&
    known.length * 3 >= cells.length * 2 &&
    cells.every((cell) => cell.split(' ').length <= 4)
  );
}

function isNumbered(cells: readonly string[], isLabel: (text: string) => boolean): boolean {
  return cells.length === 3 && serial.test(cells[0] ?? '') && isLabel(cells[1] ?? '');
}
