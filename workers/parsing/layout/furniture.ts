import type { Fragment } from '../pdf/fragments.js';
import { type Row, toRows } from './rows.js';

/** Share of a page's height, at its top and its foot, where running headers and footers stand. */
const margin = 0.1;

/** A running line says the same on each page but for the page's number. */
function key(fragment: Fragment): string {
  return `${Math.round(fragment.y / 4)} ${fragment.text.replace(/\d+/g, '#').trim().toLowerCase()}`;
}

const pageNumber = /^(?:page\s*)?\d{1,2}(?:\s*(?:\/|of)\s*\d{1,2})?$/i;

/** Whether what pages have at one place runs through them: each number in it is the same on all, or counts the pages. */
function isRunning(places: readonly { page: number; text: string }[]): boolean {
  const [first, ...others] = places;
  if (
    first === undefined ||
    !/[\p{L}\p{N}]/u.test(first.text) ||
    new Set(places.map(({ page }) => page)).size < 2
  )
    return false;
  const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);
  const numbers = numbersIn(first.text);
  return others.every(({ page, text }) =>
    numbersIn(text).every((number, at) => {
      const before = numbers[at] ?? 0;
      return number === before || number - before === page - first.page;
    }),
  );
}

export interface Furnished {
  /** What each page holds of its own. */
  bodies: Fragment[][];
  /** Running headers and footers, once each. */
  running: Fragment[];
}

/** Of the pages, a running line may be missing on one: the first has a header of its own, or the last no footer. */
const mostWithout = 1;

/** Texts that run through the pages, by their keys. */
function runningKeys(margins: readonly (readonly Row[])[]): Set<string> {
  const seen = new Map<string, { page: number; text: string }[]>();
  margins.forEach((rows, page) => {
    for (const fragment of rows.flatMap(({ fragments }) => fragments)) {
      const same = seen.get(key(fragment)) ?? [];
      same.push({ page, text: fragment.text });
      seen.set(key(fragment), same);
    }
  });
  const runs = [...seen].filter(([, places]) => {
    return places.length >= margins.length - mostWithout && isRunning(places);
  });
  return new Set(runs.map(([own]) => own));
}

const isPageNumber = ({ text }: Fragment): boolean => pageNumber.test(text.trim());

/**
 * What of a margin is no text of the page's own: rows from the edge inwards up to the first that says a thing of its own,
 * as a running line has no text between it and the edge.
 * @param rows from the edge inwards
 */
function furnitureOf(rows: readonly Row[], running: ReadonlySet<string>): Fragment[] {
  const isFurniture = (fragment: Fragment): boolean => isPageNumber(fragment) || running.has(key(fragment));
  const end = rows.findIndex(({ fragments }) => !fragments.some(isFurniture));
  return rows.slice(0, end < 0 ? rows.length : end).flatMap((row) => row.fragments.filter(isFurniture));
}

/** Parts running headers and footers from what pages hold of their own; page numbers go. */
export function withoutFurniture(
  pages: readonly (readonly Fragment[])[],
  heights: readonly number[],
): Furnished {
  const margins = pages.map((fragments, page) => {
    const [rows, height] = [toRows(fragments), heights[page] ?? 0];
    return {
      head: rows.filter(({ y }) => y < margin * height),
      foot: rows.filter(({ y }) => y > (1 - margin) * height).reverse(),
    };
  });
  const keys = runningKeys(margins.map(({ head, foot }) => [...head, ...foot]));
  const running = new Map<string, Fragment>();
  const bodies = pages.map((fragments, page) => {
    const { head = [], foot = [] } = margins[page] ?? {};
    const furniture = new Set([head, foot].flatMap((rows) => furnitureOf(rows, keys)));
    for (const fragment of furniture) {
      const isNumbered = isPageNumber(fragment) || /\d+\s*(?:\/|of)\s*\d+\s*$/.test(fragment.text);
      if (!isNumbered && !running.has(key(fragment))) running.set(key(fragment), fragment);
    }
    return fragments.filter((fragment) => !furniture.has(fragment));
  });
  return { bodies, running: [...running.values()] };
}
