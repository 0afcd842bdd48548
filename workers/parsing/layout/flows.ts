import type { Line } from '../lines.js';
import type { Fragment } from '../pdf/fragments.js';
import { type Band, toBands } from './columns.js';
import { type Row, toLines, toRows } from './rows.js';

/** What is read from top to bottom. */
interface Part {
  fragments: readonly Fragment[];
  /** It is as wide as its own text, and not as its flow. */
  card: boolean;
}

interface Flow {
  parts: Part[];
  gutter: number | null;
}

/** Where a band without a gutter of its own continues a column of the page before. */
function continues(band: Band, before: readonly Flow[]): Flow | undefined {
  const gutter = before.at(-1)?.gutter;
  const [column] = band.columns;
  if (gutter === null || gutter === undefined || band.gutter !== null || column === undefined)
    return undefined;
  if (column.every((fragment) => fragment.x0 >= gutter - 3)) return before.at(-1);
  if (column.every((fragment) => fragment.x1 <= gutter + 3)) return before.at(-2);
  return undefined;
}

const fresh = (): Flow => ({ parts: [], gutter: null });

/** The rows of a part; a card's know how wide it is. */
function rowsOf({ fragments, card }: Part): Row[] {
  const rows = toRows(fragments);
  if (!card) return rows;
  const right = Math.max(...fragments.map(({ x1 }) => x1));
  return rows.map((row) => ({ ...row, right }));
}

/** Columns that go on at the same place on the next page are one flow. */
function joinPages(pages: readonly (readonly Band[])[]): Flow[] {
  const flows: Flow[] = [];
  let last: Flow[] = [];
  for (const bands of pages) {
    bands.forEach((band, index) => {
      const parts = band.columns.map((fragments) => ({ fragments, card: band.cards === true }));
      // Cards belong to the text over them, and what is as wide as all of them goes on with it.
      if (band.cards === true || (bands[index - 1]?.cards === true && band.gutter === null)) {
        const [open = fresh(), ...others] = last;
        const goesOn = others.length === 0 && open.gutter === null;
        const flow = goesOn ? open : fresh();
        flow.parts.push(...parts);
        last = [flow];
        if (!flows.includes(flow)) flows.push(flow);
        return;
      }
      const first = index === 0;
      const same =
        first &&
        last.length === band.columns.length &&
        ((last[0]?.gutter ?? null) === null) === (band.gutter === null) &&
        Math.abs((last[0]?.gutter ?? 0) - (band.gutter ?? 0)) < 12;
      const single = first ? continues(band, last) : undefined;
      if (single !== undefined) single.parts.push(...parts.slice(0, 1));
      else if (same) parts.forEach((part, side) => last[side]?.parts.push(part));
      else {
        last = parts.map((part) => ({ parts: [part], gutter: band.gutter }));
        flows.push(...last);
      }
    });
  }
  return flows;
}

/**
 * Pages of fragments to lines in reading order.
 * @param running what stands on every page; it comes first
 */
export function inReadingOrder(
  pages: readonly (readonly Fragment[])[],
  running: readonly Fragment[] = [],
): Line[] {
  const flows = joinPages(pages.map((page) => toBands(page)));
  return [
    ...toLines(toRows(running), flows.length),
    ...flows.flatMap((flow, index) => toLines(flow.parts.flatMap(rowsOf), index)),
  ];
}
