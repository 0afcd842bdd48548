import type { ResumeContent } from '../../../shared/resume/content.js';
import type { Cell, Line } from '../lines.js';
import { withBarsAsCells } from '../sections/barred-rows.js';
import { mergeWrappedRows } from '../sections/tables.js';
import { findDates } from './dates/dates.js';

/* A table of certificates or registrations: 'Certificate | Authority | Number | Issued | Expiry'. */

type Certificate = NonNullable<ResumeContent['certificates']>[number];
type Column = 'name' | 'issuer' | 'aside' | 'date' | 'endDate';

/** What a column of such a table may be called. */
const names: readonly (readonly [Column, RegExp])[] = [
  ['aside', /^(?:(?:certificate|licen[cs]e|registration|document|reg\.?|cert\.?)\s)?(?:no\.?|number|id)$/iu],
  ['aside', /^(?:place|place of issue|remarks|grade|score|marks|result|duration|s(?:r|l)?\.?\s?no\.?|#)$/iu],
  [
    'endDate',
    /^(?:expir(?:y|es)|(?:expiry|valid(?:ity)?|date of expiry)(?: (?:date|till|until|to|upto|up to))?|gültig bis)$/iu,
  ],
  [
    'date',
    /^(?:issued?|date|year|valid from|issue date|issued on|date of issue|completed(?: on)?|month|datum|jahr)$/iu,
  ],
  [
    'issuer',
    /^(?:(?:issuing |licensing )?(?:authority|body|council|institut(?:e|ion)|organi[sz]ation|board)|issued by|issuer|provider|conducted by)$/iu,
  ],
  [
    'name',
    /^(?:(?:name of (?:the )?)?(?:certificat(?:e|ion)|licen[cs]e|registration|course|training|qualification|title)|name|zertifikat|lizenz)$/iu,
  ],
];

const columnOf = ({ text }: Cell): Column | undefined =>
  names.find(([, words]) => words.test(text.trim().replace(/[:.]$/u, '')))?.[0];

const fewest = 3;
const sameEdge = 3;

/** What the columns of a table hold by their names; null where a line names none. */
function columnsOf({ cells, bullet }: Line): (readonly [Cell, Column])[] | null {
  if (bullet || cells.length < fewest) return null;
  const found = cells.flatMap((cell): (readonly [Cell, Column])[] => {
    const column = columnOf(cell);
    return column === undefined ? [] : [[cell, column]];
  });
  const has = (...columns: readonly Column[]): boolean =>
    found.some(([, column]) => columns.includes(column));
  const isWhole =
    found.length === cells.length || (found.length >= fewest && columnOf(cells[0] ?? none) === undefined);
  return isWhole && has('date', 'endDate') && has('issuer', 'name', 'aside') ? found : null;
}

const none: Cell = { text: '', spans: [], x0: 0, x1: 0 };

function toCertificate({ cells }: Line, columns: readonly (readonly [Cell, Column])[]): Certificate | null {
  const texts = (column: Column): string[] =>
    columns
      .filter(([, kind]) => kind === column)
      .flatMap(([head]) => cells.filter(({ x0 }) => Math.abs(x0 - head.x0) < sameEdge))
      .map(({ text }) => text.trim());
  const [date, endDate] = [texts('date'), texts('endDate')].map(([text = '']) => findDates(text)[0]?.to);
  const [issuer] = texts('issuer');
  const [first] = cells;
  const name = texts('name')[0] ?? first?.text.trim();
  if (name === undefined || cells.length < 2) return null;
  return {
    name,
    ...(date == null ? {} : { date }),
    ...(endDate == null ? {} : { endDate }),
    ...(issuer === undefined || issuer === name ? {} : { issuer }),
  };
}

/** The certificates of a section's table, and the lines that are none of it. */
export function takeTable(lines: readonly Line[]): { certificates: Certificate[]; rest: readonly Line[] } {
  const at = lines.findIndex((line) => columnsOf(withBarsAsCells(line)) !== null);
  const found = lines[at];
  const head = found === undefined ? undefined : withBarsAsCells(found);
  const columns = head === undefined ? null : columnsOf(head);
  if (columns === null) return { certificates: [], rest: lines };
  const rows = mergeWrappedRows(lines.slice(at + 1).map(withBarsAsCells));
  const certificates: Certificate[] = [];
  const rest: Line[] = lines.slice(0, at);
  for (const row of rows) {
    const certificate = toCertificate(row, columns);
    if (certificate === null) rest.push(row);
    else certificates.push(certificate);
  }
  return { certificates, rest };
}
