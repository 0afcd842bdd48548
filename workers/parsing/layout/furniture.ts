import type { Fragment } from '../pdf/fragments.js';

/** Share of a page's height, at its top and its foot, where running headers and footers stand. */
const margin = 0.1;

/** A running line says the same on each page but for the page's number. */
function key(fragment: Fragment): string {
  return `${Math.round(fragment.y / 4)} ${fragment.text.replace(/\d+/g, '#').trim().toLowerCase()}`;
}

const pageNumber = /^(?:page\s*)?\d{1,2}(?:\s*(?:\/|of)\s*\d{1,2})?$/i;

/** Whether what pages have at one place runs through them: each number in it is the same on all, or counts the pages. */
function runs(places: readonly { page: number; text: string }[]): boolean {
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

/** Parts running headers and footers from what pages hold of their own; page numbers go. */
export function withoutFurniture(
  pages: readonly (readonly Fragment[])[],
  heights: readonly number[],
): Furnished {
  const seen = new Map<string, { page: number; text: string }[]>();
  const inMargin = (fragment: Fragment, page: number): boolean => {
    const height = heights[page] ?? 0;
    return fragment.y < margin * height || fragment.y > (1 - margin) * height;
  };
  pages.forEach((fragments, page) => {
    for (const fragment of fragments.filter((each) => inMargin(each, page))) {
      const same = seen.get(key(fragment)) ?? [];
      same.push({ page, text: fragment.text });
      seen.set(key(fragment), same);
    }
  });
  const repeated = new Set([...seen].filter(([, each]) => runs(each)).map(([own]) => own));
  const running = new Map<string, Fragment>();
  const bodies = pages.map((fragments, page) =>
    fragments.filter((fragment) => {
      if (!inMargin(fragment, page)) return true;
      if (pageNumber.test(fragment.text.trim())) return false;
      const own = key(fragment);
      if (!repeated.has(own)) return true;
      const numbered = /\d+\s*(?:\/|of)\s*\d+\s*$/.test(fragment.text);
      if (!numbered && !running.has(own)) running.set(own, fragment);
      return false;
    }),
  );
  return { bodies, running: [...running.values()] };
}
