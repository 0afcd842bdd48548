import { findUrls } from '../fields/contacts.js';
import { isCertificateTableHead } from '../fields/certificate-table.js';
import { isSkillTableHead } from '../fields/skill-table.js';
import type { Cell, Line } from '../lines.js';
import { plainLine, withoutPrefix } from '../lines.js';
import { kindOfHeading, likelyKind, type SectionKind } from './headings.js';
import { isCaps, look } from './looks.js';
import { isTableHead } from './tables.js';

/* Headings that do not stand on one line alone: those that need two, and those in the margin beside their text. */

/** A heading that needs two lines of a narrow column is one. */
export function joinWrappedHeadings(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const text = `${above?.text ?? ''} ${line.text}`;
    const wraps =
      above !== undefined &&
      above.flow === line.flow &&
      above.cells.length === 1 &&
      line.cells.length === 1 &&
      line.gap < 0.9 &&
      look(above) === look(line) &&
      kindOfHeading(text) !== null &&
      (kindOfHeading(above.text) === null || /^(?:and|&)\s/iu.test(line.text));
    if (!wraps) joined.push(line);
    else {
      const cells = [...above.cells, ...line.cells];
      const spans = cells.flatMap((cell) => cell.spans);
      const [first] = above.cells;
      joined[joined.length - 1] = {
        ...above,
        text,
        cells: first === undefined ? cells : [{ ...first, text, spans }],
      };
    }
  }
  return joined;
}

/** Whether a text may be a part of a heading: words, and no date that stands in the margin, too. */
const isWords = (text: string): boolean => /\p{L}/u.test(text) && !/\d/u.test(text);

/** A heading in the margin that needs two lines, beside its section's first two. */
export function joinMarginHeadings(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const [over, ...beside] = above?.cells ?? [];
    const [cell, ...rest] = line.cells;
    const text = `${over?.text ?? ''} ${cell?.text ?? ''}`;
    const wraps =
      above !== undefined &&
      over !== undefined &&
      cell !== undefined &&
      beside.length > 0 &&
      above.flow === line.flow &&
      isWords(over.text) &&
      (Math.abs(over.x0 - cell.x0) < 3 || Math.abs(over.x1 - cell.x1) < 3) &&
      over.spans[0]?.bold === cell.spans[0]?.bold &&
      kindOfHeading(over.text) === null &&
      kindOfHeading(text) !== null;
    if (!wraps) {
      joined.push(line);
      continue;
    }
    joined[joined.length - 1] = { ...above, cells: [{ ...over, text }, ...beside] };
    const [next] = rest;
    if (next !== undefined)
      joined.push({ ...line, cells: rest, x0: next.x0, text: rest.map((each) => each.text).join('  ') });
  }
  return joined;
}

/** Points by which the cells of one column may begin apart. */
const slack = 3;

/** What a group of skills may be called as a section is. */
const groupNames = new Set<SectionKind | null>([null, 'skills', 'languages']);

/**
 * Rows of a table of skills, below a heading that has its line to itself: what its first cells name are groups, though
 * 'Languages' and 'Tools' head sections elsewhere.
 */
function rowsOfSkills(lines: readonly Line[]): ReadonlySet<Line> {
  const rows = new Set<Line>();
  let heading: Line | undefined;
  let column: number | undefined;
  for (const line of lines) {
    const [first, beside] = line.cells;
    if (beside === undefined && column !== undefined && line.x0 > column + slack) continue;
    const isRow = first !== undefined && beside !== undefined && groupNames.has(kindOfHeading(first.text));
    if (!isRow || line.flow !== heading?.flow) {
      heading = kindOfHeading(line.text) === 'skills' ? line : undefined;
      column = undefined;
    } else if (column === undefined || Math.abs(first.x0 - column) < slack) {
      column = first.x0;
      rows.add(line);
    }
  }
  return rows;
}

/** Headings in the margin on lines of their own, before their sections' first words. */
export function splitMarginHeadings(lines: readonly Line[]): Line[] {
  const rows = rowsOfSkills(lines);
  return lines.flatMap((line, index) => (rows.has(line) ? [line] : splitMarginHeading(line, index, lines)));
}

/** 'SKILLS  : Latin': the colon is the heading's. */
function withoutColon(cell: Cell): Cell {
  const text = cell.text.replace(/^:\s*/u, '');
  return text === cell.text || text === ''
    ? cell
    : { ...cell, text, spans: withoutPrefix(cell, text.length) };
}

const hasColonBeside = ({ cells }: Line): boolean => cells[1]?.text.startsWith(':') === true;

/** 'Blood group : O+' and below it 'Languages : Hindi, English': a row of the form that the line above belongs to. */
const isRowOfForm = (line: Line, above: Line | undefined): boolean =>
  hasColonBeside(line) &&
  above !== undefined &&
  hasColonBeside(above) &&
  kindOfHeading(above.cells[0]?.text ?? '') === null;

/** 'Phone   +91 …' and below it 'Portfolio   https://…': what a form's row leads to is no section. */
const isAddressOfForm = ({ cells }: Line, above: Line | undefined): boolean =>
  cells.length === 2 &&
  findUrls(cells[1]?.text ?? '')[0] === cells[1]?.text &&
  above?.cells.length === 2 &&
  kindOfHeading(above.cells[0]?.text ?? '') === null;

/** A heading in the margin with its section's first words on the same line. */
function splitMarginHeading(line: Line, index: number, all: readonly Line[]): Line[] {
  const [first, ...rest] = line.cells;
  const [beside] = rest;
  if (line.bullet || first === undefined || beside === undefined) return [line];
  const known = kindOfHeading(first.text) !== null;
  // What follows stands under the words beside a heading.
  const below = all[index + 1];
  const margin = below !== undefined && below.flow === line.flow && below.x0 > beside.x0 - 3;
  if (!known && !(margin && likelyKind(first.text) !== null)) return [line];
  const marked = first.spans.every((span) => span.bold || span.text.trim() === '') || isCaps(first.text);
  if (
    !marked ||
    isRowOfForm(line, all[index - 1]) ||
    isAddressOfForm(line, all[index - 1]) ||
    isTableHead(line) ||
    isSkillTableHead(line) ||
    isCertificateTableHead(line) ||
    rest.some((cell) => kindOfHeading(cell.text) !== null)
  )
    return [line];
  const part = (cells: readonly Cell[]): Line =>
    plainLine(cells, { ...pickGeometry(line), x0: cells[0]?.x0 ?? 0 });
  return [part([first]), { ...part([withoutColon(beside), ...rest.slice(1)]), gap: 0.2 }];
}

function pickGeometry(line: Line): Partial<Line> {
  const { page, y, size, face, gap, flow, right } = line;
  return { page, y, size, face, gap, flow, right };
}
