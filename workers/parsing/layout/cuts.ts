import type { Fragment } from '../pdf/fragments.js';

/* Where a page might be parted by an upright line. */

/** Edges that are tried: those at which most pieces start. */
const mostEdges = 24;

export interface Cut {
  gutter: number;
  top: number;
  bottom: number;
  left: Fragment[];
  right: Fragment[];
}

/** Left edges at which several fragments start: the columns that there may be. */
export function edges(fragments: readonly Fragment[]): number[] {
  const starts = fragments.map((fragment) => fragment.x0).sort((a, b) => a - b);
  const found: { edge: number; count: number }[] = [];
  let group: number[] = [];
  for (const x of [...starts, Infinity]) {
    const first = group[0];
    if (first !== undefined && x - first > 3) {
      if (group.length >= 3) found.push({ edge: first, count: group.length });
      group = [];
    }
    group.push(x);
  }
  return mostOften(found);
}

function mostOften(found: readonly { edge: number; count: number }[]): number[] {
  return found
    .toSorted((a, b) => b.count - a.count)
    .slice(0, mostEdges)
    .map(({ edge }) => edge)
    .sort((a, b) => a - b);
}

/** The stretches of a page that one vertical line can part without crossing text. */
export function cutsAt(fragments: readonly Fragment[], edge: number): Cut[] {
  const gutter = edge - 1;
  const cuts: Cut[] = [];
  let left: Fragment[] = [];
  let right: Fragment[] = [];
  const close = (): void => {
    const all = [...left, ...right];
    if (left.length > 0 && right.length > 0) {
      cuts.push({
        gutter,
        left,
        right,
        top: Math.min(...all.map((fragment) => fragment.y)),
        bottom: Math.max(...all.map((fragment) => fragment.y)),
      });
    }
    left = [];
    right = [];
  };
  for (const fragment of fragments) {
    if (fragment.x1 <= gutter - 2) left.push(fragment);
    else if (fragment.x0 >= gutter) right.push(fragment);
    else close();
  }
  close();
  return cuts;
}

/** Left edges of texts that end at the same right edge: dates are often set so. */
export function edgesOfFlushRight(fragments: readonly Fragment[]): number[] {
  const groups = new Map<number, Fragment[]>();
  for (const fragment of fragments) {
    const group = groups.get(Math.round(fragment.x1)) ?? [];
    group.push(fragment);
    groups.set(Math.round(fragment.x1), group);
  }
  return mostOften(
    [...groups.values()]
      .filter((group) => group.length >= 3)
      .map((group) => ({ edge: Math.min(...group.map((fragment) => fragment.x0)), count: group.length })),
  );
}
