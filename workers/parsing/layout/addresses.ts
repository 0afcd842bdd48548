import { isPlace } from '../fields/places.js';
import type { Cell, Line } from '../lines.js';

/** Addresses that a narrow column breaks: 'asha.rao@exam' and, on the next line, 'ple.com'. */
const mail = /^[^\s@]+@[^\s@]*$/u;
const wholeMail = /@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u;
const web = /^(?:https?:\/\/|www\.)\S*$|^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/\S*)?$/iu;
const wholeWeb = /\.(?:com|org|net|io|dev|in|ai|app|co|edu|me|info|uk|de|fr|eu|example)(?:\/\S*)?$/iu;
const rest = /^[\p{Ll}\p{N}@._~%/?=&+-][\p{L}\p{N}@._~%/?=&+-]*$/u;
const number = /^\+?[\d-]{7,}$/u;

/** Lines are broken behind these. */
const goesOnAfter = /[-/_@?=&]$/u;
/** The start of a name before an @ that was broken behind a dot. */
const openName = /^[\p{L}\p{N}]+(?:[._%+-][\p{L}\p{N}]+)+\.$/u;

/** Whether the start of an address at the end of a line and a word of the next line are one. */
function isOneAddress(start: string, next: string): boolean {
  const isWord = rest.test(goesOnAfter.test(start) && web.test(start) ? next.toLowerCase() : next);
  if (!isWord || (number.test(next) && !goesOnAfter.test(start))) return false;
  const both = start + next;
  if (next.includes('@')) {
    // What is an address by itself goes on with nothing.
    if (openName.test(start)) return mail.test(both) && !wholeMail.test(next);
    return /^[\p{L}\p{N}._%+-]+$/u.test(start) && next.startsWith('@') && wholeMail.test(both);
  }
  if (start.length > 1 && start.endsWith('@')) return true;
  if (mail.test(start)) {
    // What is whole already goes on only by a short end: 'co' and 'm', 'co' and '.uk'.
    const isWhole = wholeMail.test(start) && wholeWeb.test(start);
    return wholeMail.test(both) && (!isWhole || /^(?:\.\p{L}{2,3}|\p{Ll}{1,2}(?:\.\p{L}{2})?)$/u.test(next));
  }
  if (goesOnAfter.test(start)) return web.test(start);
  if (wholeWeb.test(start) && next.includes('.')) return false;
  return web.test(start) && (start.includes('/') || (wholeWeb.test(both) && !wholeWeb.test(start)));
}

/** Whether a line is so full that the next line's first word found no room on it. */
function isFull(line: Line, next: string): boolean {
  const perCharacter = Math.max((line.x1 - line.x0) / Math.max(1, line.text.length), 0.42 * line.size);
  return line.x1 + next.length * perCharacter > line.right - 0.5 * line.size;
}

function withEnd(cell: Cell, end: string): Cell {
  const spans = cell.spans.map((span, index) =>
    index === cell.spans.length - 1 ? { ...span, text: span.text.trimEnd() + end } : span,
  );
  return { ...cell, text: cell.text.trimEnd() + end, spans };
}

/** A town whose region or country stands on the next line: 'Indore, Madhya' and 'Pradesh'. */
const isOnePlace = (above: string, text: string): boolean =>
  above.includes(',') && isPlace(`${above} ${text}`) && !isPlace(text) && !isPlace(above);

/** What of a line belongs to the end of the line above; empty where nothing does. */
function endOf(above: Line, line: Line): string {
  const [last, cell] = [above.cells.at(-1), line.cells[0]];
  if (last === undefined || cell === undefined || above.flow !== line.flow || line.bullet) return '';
  if (line.gap >= 0.9 || (line.cells.length > 1 && above.cells.length > 1)) return '';
  const start = last.text.trimEnd().split(/\s/u).at(-1) ?? '';
  const [first = '', ...others] = cell.text.trim().split(/\s+/u);
  // 'gelsang (LinkedIn)': what kind of address it is stands behind it.
  const alone = others.every((word) => /^\(\p{L}+\)$/u.test(word)) && line.cells.length === 1;
  if ((alone || goesOnAfter.test(start)) && isOneAddress(start, first) && isFull(above, first)) return first;
  return line.cells.length === 1 && isOnePlace(last.text, cell.text) && isFull(above, first)
    ? ` ${cell.text}`
    : '';
}

function without(line: Line, start: string): Line[] {
  const [first, ...others] = line.cells;
  const text = first?.text.trim().slice(start.trim().length).trim() ?? '';
  if (first === undefined || text === '') return others.length === 0 ? [] : [{ ...line, cells: others }];
  const cells = [{ ...first, text, spans: [{ text, bold: false, italic: false }] }, ...others];
  return [{ ...line, cells, text: cells.map((cell) => cell.text).join('  ') }];
}

/** Lines with the addresses whole that were broken over two or more of them. */
export function withWholeAddresses(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const last = above?.cells.at(-1);
    const end = above === undefined ? '' : endOf(above, line);
    if (above === undefined || last === undefined || end === '') {
      joined.push(line);
      continue;
    }
    const cells = [...above.cells.slice(0, -1), withEnd(last, end)];
    const text = cells.map((cell) => cell.text).join('  ');
    joined[joined.length - 1] = { ...above, cells, text };
    joined.push(...without(line, end));
  }
  return joined;
}
