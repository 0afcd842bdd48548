import type { Line } from '../lines.js';
import type { Fragment } from '../pdf/fragments.js';
import { type Band, toBands } from './columns.js';
import { toLines, toRows } from './rows.js';

interface Flow {
  fragments: Fragment[][];
  gutter: number | null;
  side: number;
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

/** Columns that go on at the same place on the next page are one flow. */
function joinPages(pages: readonly (readonly Band[])[]): Flow[] {
  const flows: Flow[] = [];
  let last: Flow[] = [];
  for (const bands of pages) {
    bands.forEach((band, index) => {
      const first = index === 0;
      const same =
        first &&
        last.length === band.columns.length &&
        ((last[0]?.gutter ?? null) === null) === (band.gutter === null) &&
        Math.abs((last[0]?.gutter ?? 0) - (band.gutter ?? 0)) < 12;
      const single = first ? continues(band, last) : undefined;
      if (single !== undefined) single.fragments.push([...(band.columns[0] ?? [])]);
      else if (same) band.columns.forEach((column, side) => last[side]?.fragments.push([...column]));
      else {
        last = band.columns.map((column, side) => ({ fragments: [[...column]], gutter: band.gutter, side }));
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
    ...flows.flatMap((flow, index) =>
      toLines(
        flow.fragments.flatMap((part) => toRows(part)),
        index,
      ),
    ),
  ];
}
