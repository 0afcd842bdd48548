/** What stands on a baseline. */
interface Standing {
  x0: number;
  y: number;
  size: number;
}

/** Parts of lines that may still go on, by the height at which they stand. */
export interface OpenParts<T extends Standing> {
  add(part: T): void;
  /** The part that was added first, of those near the height of `part`, that `fits`. */
  find(part: T, fits: (other: T) => boolean): T | undefined;
}

/** Height of a band, in points. */
const bandHeight = 4;
/** Bands above and below that are looked at: enough for letters of 130 points. */
const mostReach = 10;
/** Parts of one band that are kept: real lines have two or three that are open at once. */
const mostOpen = 40;
/** Share of its size by which a part may stand higher or lower than the one that it goes on from. */
const lift = 0.3;

/**
 * Parts must be added and looked for from left to right; then each look costs the same, however many there are.
 * @param reach where a part ends for good: nothing that starts behind this goes on from it
 */
export function openParts<T extends Standing>(reach: (part: T) => number): OpenParts<T> {
  const bands = new Map<number, { part: T; order: number }[]>();
  let added = 0;
  let tallest = 0;
  const bandOf = (y: number): number => Math.floor(y / bandHeight);
  return {
    add: (part) => {
      const band = bands.get(bandOf(part.y)) ?? [];
      bands.set(bandOf(part.y), band);
      const left = band.filter(({ part: other }) => reach(other) >= part.x0).slice(1 - mostOpen);
      band.splice(0, band.length, ...left, { part, order: (added += 1) });
    },
    find: (part, fits) => {
      tallest = Math.max(tallest, part.size);
      const away = Math.min(mostReach, Math.ceil((lift * tallest) / bandHeight));
      let first: { part: T; order: number } | undefined;
      for (let at = bandOf(part.y) - away; at <= bandOf(part.y) + away; at += 1) {
        const own = bands.get(at)?.find(({ part: other }) => fits(other));
        if (own !== undefined && own.order < (first?.order ?? Infinity)) first = own;
      }
      return first?.part;
    },
  };
}
