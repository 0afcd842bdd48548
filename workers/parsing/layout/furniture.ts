import type { Fragment } from '../pdf/fragments.js';

/** Share of a page's height, at its top and its foot, where running headers and footers stand. */
const margin = 0.1;

/** A running line says the same on each page but for the page's number. */
function key(fragment: Fragment): string {
  return `${Math.round(fragment.y / 4)} ${fragment.text.replace(/\d+/g, '#').trim().toLowerCase()}`;
}

const pageNumber = /^(?:page\s*)?\d{1,2}(?:\s*(?:\/|of)\s*\d{1,2})?$/i;

/** Takes running headers and footers off all pages but the first that shows them, and page numbers off all. */
export function withoutFurniture(
  pages: readonly (readonly Fragment[])[],
  heights: readonly number[],
): Fragment[][] {
  const seen = new Map<string, number>();
  const inMargin = (fragment: Fragment, page: number): boolean => {
    const height = heights[page] ?? 0;
    return fragment.y < margin * height || fragment.y > (1 - margin) * height;
  };
  pages.forEach((fragments, page) => {
    const keys = new Set(fragments.filter((fragment) => inMargin(fragment, page)).map(key));
    for (const each of keys) seen.set(each, (seen.get(each) ?? 0) + 1);
  });
  return pages.map((fragments, page) =>
    fragments.filter((fragment) => {
      if (!inMargin(fragment, page)) return true;
      if (pageNumber.test(fragment.text.trim())) return false;
      const repeated = (seen.get(key(fragment)) ?? 0) > 1;
      const numbered = /\d+\s*(?:\/|of)\s*\d+\s*$/.test(fragment.text);
      return !(repeated && (page > 0 || numbered));
    }),
  );
}
