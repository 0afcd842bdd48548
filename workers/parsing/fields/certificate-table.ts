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
  ['aside', /^(?:place|place of issue|remarks|score|marks|result|duration|s(?:r|l)?\.?\s?no\.?|s[rl]|#)$/iu],
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

const kindOf = ({ text }: Cell): Column | null =>
  names.find(([, words]) => words.test(text.trim().replace(/[:.]$/u, '')))?.[0] ?? null;

const fewest = 3;
/** Points by which a cell may begin before its column. */
const slack = 3;

/** A column of a table: where it begins, and what it holds by its name. */
interface Headed {
  x0: number;
  kind: Column | null;
}

/** The columns that a line names; null where it names none. What names the thing itself may be called anything. */
function columnsOf({ cells, bullet }: Line): Headed[] | null {
  if (bullet || cells.length < fewest) return null;
  const columns = cells.map((cell) => ({ x0: cell.x0, kind: kindOf(cell) }));
  const has = (...kinds: readonly Column[]): boolean =>
    columns.some(({ kind }) => kind !== null && kinds.includes(kind));
  const unknown = columns.filter(({ kind }) => kind === null).length;
  const isNamed = unknown === 0 || (unknown === 1 && cells.length > fewest);
  return isNamed && has('date', 'endDate') && has('issuer', 'name', 'aside') ? columns : null;
}

/** Whether a line names the columns of such a table. */
export const isCertificateTableHead = (line: Line): boolean => columnsOf(line) !== null;

function toCertificate({ cells, bullet }: Line, columns: readonly Headed[]): Certificate | null {
  if (bullet || cells.length < 2 || cells.length > columns.length) return null;
  const under = cells.map(({ text, x0 }) => ({
    text: text.trim(),
    kind: columns.findLast((column) => x0 >= column.x0 - slack)?.kind ?? null,
  }));
  const textOf = (asked: Column | null): string | undefined => under.find(({ kind }) => kind === asked)?.text;
  const [date, endDate] = (['date', 'endDate'] as const).map((kind) => findDates(textOf(kind) ?? '')[0]?.to);
  const issuer = textOf('issuer');
  const name = textOf('name') ?? textOf(null) ?? issuer;
  if (name === undefined) return null;
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
  const head = lines[at];
  const columns = head === undefined ? null : columnsOf(withBarsAsCells(head));
  if (columns === null) return { certificates: [], rest: lines };
  const certificates: Certificate[] = [];
  const rest: Line[] = lines.slice(0, at);
  for (const row of mergeWrappedRows(lines.slice(at + 1).map(withBarsAsCells))) {
    const certificate = toCertificate(row, columns);
    if (certificate === null) rest.push(row);
    else certificates.push(certificate);
  }
  return { certificates, rest };
}
