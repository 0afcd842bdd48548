import type { Fragment } from '../pdf/fragments.js';
import type { TurnedText } from '../pdf/turned.js';
import { isKnownHeading } from '../sections/headings.js';
import { type Row, toRows } from './rows.js';

/* Headings that run up the edge of the page beside their sections: each is put on a line of its own above its text. */

/** So many headings of known wording on one upright line make a column of headings. */
const least = 2;
/** A page with more turned texts is no resume with headings at its edge. */
const most = 60;
/** Of a heading of unknown wording among them. */
const mostWords = 4;
/** Points by which baselines of one upright line differ. */
const slack = 2;

/** The turned texts that are headings, from top to bottom: those on a line with others of known wording. */
function headingsOf(turned: readonly TurnedText[]): TurnedText[] {
  if (turned.length > most) return [];
  const known = turned.filter(({ text }) => isKnownHeading(text));
  return turned
    .filter(({ x, size, text }) => {
      const beside = known.filter(
        (other) => Math.abs(other.x - x) < slack && Math.abs(other.size - size) < slack,
      );
      return beside.length >= least && text.trim().split(/\s+/u).length <= mostWords;
    })
    .sort((a, b) => a.y0 - b.y0);
}

interface Start {
  row: Row;
  /** Points between its baseline and that of the row above. */
  space: number;
}

/** The row with which a heading's section begins: level with its upper end, or below the most space before its middle. */
function startOf(
  heading: TurnedText,
  before: TurnedText | undefined,
  starts: readonly Start[],
): Start | null {
  const end = (heading.y0 + heading.y1) / 2 + heading.size;
  const from = before === undefined ? -Infinity : (before.y0 + before.y1) / 2;
  const within = starts.filter(({ row }) => row.y > from && row.y - row.size < end);
  const level = within.find(({ row }) => Math.abs(row.y - row.size - heading.y0) < 1.5 * heading.size);
  const widest = within.toSorted((a, b) => b.space - a.space)[0];
  const isStart = level === starts[0] || (level?.space ?? 0) >= 0.5 * (widest?.space ?? 0);
  return (isStart ? level : widest) ?? null;
}

/** The fragments of a page with its turned headings above their sections, and the turned texts that are none. */
export function withTurnedHeadings(
  fragments: readonly Fragment[],
  turned: readonly TurnedText[],
): { fragments: Fragment[]; rest: readonly TurnedText[] } {
  const headings = headingsOf(turned);
  const rows = headings.length === 0 ? [] : toRows(fragments);
  // Above the first row there is nothing that it could stand apart from.
  const starts = rows.map((row, at) => ({ row, space: row.y - (rows[at - 1]?.y ?? row.y - row.size) }));
  const placed = headings.flatMap((heading, at): Fragment[] => {
    const start = startOf(heading, headings[at - 1], starts);
    const [first] = start?.row.fragments ?? [];
    if (start === null || first === undefined) return [];
    const text = heading.text.trim();
    return [
      {
        ...first,
        text,
        spans: [{ text, bold: true, italic: false }],
        y: start.row.y - start.space / 2,
        size: Math.round(heading.size * 2) / 2,
        face: 'turned',
      },
    ];
  });
  if (placed.length < headings.length || placed.length === 0)
    return { fragments: [...fragments], rest: turned };
  return {
    fragments: [...fragments, ...placed].sort((a, b) => a.y - b.y || a.x0 - b.x0),
    rest: turned.filter((text) => !headings.includes(text)),
  };
}
