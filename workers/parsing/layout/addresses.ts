import type { Cell, Line } from '../lines.js';

/** Addresses that a narrow column breaks: 'asha.rao@exam' and, on the next line, 'ple.com'. */
const mail = /^[^\s@]+@[^\s@]*$/u;
const wholeMail = /@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u;
const web = /^(?:https?:\/\/|www\.)\S*$|^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/\S*)?$/iu;
const wholeWeb = /\.(?:com|org|net|io|dev|in|ai|app|co|edu|me|info|uk|de|fr|eu|example)(?:\/\S*)?$/iu;
const rest = /^[\p{Ll}\p{N}@._~%/?=&+-][\p{L}\p{N}@._~%/?=&+-]*$/u;
const number = /^\+?[\d-]{7,}$/u;

/** Whether the start of an address at the end of a line and a word of the next line are one. */
function isOneAddress(start: string, next: string): boolean {
  if (!rest.test(next) || number.test(next)) return false;
  const both = start + next;
  if (next.includes('@'))
    return /^[\p{L}\p{N}._%+-]+$/u.test(start) && next.startsWith('@') && wholeMail.test(both);
  if (mail.test(start)) {
    // What is whole already goes on only by a short end: 'co' and 'm', 'co' and '.uk'.
    return wholeMail.test(both) && (!wholeMail.test(start) || /^(?:\.\p{L}{2,3}|\p{Ll}{1,2})$/u.test(next));
  }
  if (wholeWeb.test(start) && wholeWeb.test(next)) return false;
  return web.test(start) && (start.includes('/') || (wholeWeb.test(both) && !wholeWeb.test(start)));
}

/** Whether a line is so full that the next line's first word found no room on it. */
function isFull(line: Line, next: string): boolean {
  const perCharacter = (line.x1 - line.x0) / Math.max(1, line.text.length);
  return line.x1 + next.length * perCharacter > line.right - 0.5 * line.size;
}

function withEnd(cell: Cell, end: string): Cell {
  const spans = cell.spans.map((span, index) =>
    index === cell.spans.length - 1 ? { ...span, text: span.text.trimEnd() + end } : span,
  );
  return { ...cell, text: cell.text.trimEnd() + end, spans };
}

/** Lines with the addresses whole that were broken over two or more of them. */
export function withWholeAddresses(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const last = above?.cells.at(-1);
    const start = last?.text.trimEnd().split(/\s/u).at(-1) ?? '';
    const text = line.text.trim();
    const goesOn =
      above !== undefined &&
      last !== undefined &&
      above.flow === line.flow &&
      !line.bullet &&
      line.cells.length === 1 &&
      line.gap < 0.9 &&
      isOneAddress(start, text) &&
      isFull(above, text);
    if (!goesOn) {
      joined.push(line);
      continue;
    }
    const cells = [...above.cells.slice(0, -1), withEnd(last, text)];
    joined[joined.length - 1] = {
      ...above,
      cells,
      text: cells.map((cell) => cell.text).join('  '),
      // The line is as full as its last part, so that a third part can follow.
      x1: Math.max(above.x1, line.x1),
    };
  }
  return joined;
}
