/** Height of a strip, in points; pages over 200 strips high have taller ones. */
const usualHeight = 16;
const mostStrips = 200;

interface Extent {
  y0: number;
  y1: number;
}

/**
 * Things of a page by the strips that they reach into, so that what lies at a height is found without a look at all.
 * @returns what reaches into the strip at a height, in the order given; things beyond an end are in the strip there
 */
export function toStrips<T>(
  things: readonly T[],
  extentOf: (thing: T) => Extent,
  pageHeight: number,
): (y: number) => readonly T[] {
  const height = Math.max(usualHeight, pageHeight / mostStrips);
  const strips = new Map<number, T[]>();
  const stripAt = (y: number): number => Math.min(mostStrips, Math.max(-1, Math.floor(y / height)));
  for (const thing of things) {
    const { y0, y1 } = extentOf(thing);
    for (let at = stripAt(y0); at <= stripAt(y1); at += 1) {
      const strip = strips.get(at);
      if (strip === undefined) strips.set(at, [thing]);
      else strip.push(thing);
    }
  }
  return (y) => strips.get(stripAt(y)) ?? [];
}
