import type { Fragment } from '../pdf/fragments.js';

/** Share of a page's height, at its top and its foot, where running headers and footers stand. */
const margin = 0.1;

/** A running line says the same on each page but for the page's number. */
function key(fragment: Fragment): string {
  return `${Math.round(fragment.y / 4)} ${fragment.text.replace(/\d+/g, '#').trim().toLowerCase()}`;
}

const pageNumber = /^(?:page\s*)?\d{1,2}(?:\s*(?:\/|of)\s*\d{1,2})?$/i;

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
  const seen = new Map<string, number>();
  const inMargin = (fragment: Fragment, page: number): boolean => {
    const height = heights[page] ?? 0;
    return fragment.y < margin * height || fragment.y > (1 - margin) * height;
  };
  pages.forEach((fragments, page) => {
    const keys = new Set(fragments.filter((fragment) => inMargin(fragment, page)).map(key));
    for (const each of keys) seen.set(each, (seen.get(each) ?? 0) + 1);
  });
  const running = new Map<string, Fragment>();
  const bodies = pages.map((fragments, page) =>
    fragments.filter((fragment) => {
      if (!inMargin(fragment, page)) return true;
      if (pageNumber.test(fragment.text.trim())) return false;
      const own = key(fragment);
      if ((seen.get(own) ?? 0) < 2) return true;
      const numbered = /\d+\s*(?:\/|of)\s*\d+\s*$/.test(fragment.text);
      if (!numbered && !running.has(own)) running.set(own, fragment);
      return false;
    }),
  );
  return { bodies, running: [...running.values()] };
}
