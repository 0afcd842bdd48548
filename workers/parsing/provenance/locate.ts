import type { DateForm } from '../fields/dates/date-points.js';
import { findDates } from '../fields/dates/dates.js';
import type { Extract } from '../lines.js';
import type { Section } from '../sections/sections.js';
import { fold, foldLines } from './folded-text.js';
import type { Leaf } from './leaves.js';
import { regionsOf } from './regions.js';
import { findPieces, findSpots, type Ground, type Region, type Spot } from './spots.js';

/** Where a value stands, and what speaks for it having been read there. */
export interface Found {
  spot: Spot;
  /** It stands in a section of its kind. */
  atHome: boolean;
  /** How a date is written there. */
  form?: DateForm;
}

interface DateSpot extends Spot {
  values: readonly (string | null)[];
  form: DateForm;
}

/** The lines of a file, ready for looking up values. */
export interface Survey {
  ground: Ground;
  regions: (part: string) => Region[];
  dates: readonly DateSpot[];
}

/** Parts of a resume that no section is for. */
const anywhere = new Set(['extensions']);

/** Spots of one value that are looked at: more are all alike. */
const mostSpots = 12;

/** Folds a file's lines and finds its dates. */
export function survey(extract: Extract, sections: readonly Section[]): Survey {
  const folded = foldLines(extract.lines);
  const { lineStarts, offsetAt } = folded;
  const dates = extract.lines.flatMap(({ text }, line): DateSpot[] => {
    const to = lineStarts[line + 1] ?? 0;
    let next = lineStarts[line] ?? 0;
    return findDates(text).map((range) => {
      while (next < to - 1 && (offsetAt[next] ?? 0) < range.at) next += 1;
      const at = next;
      while (next < to && (offsetAt[next] ?? 0) < range.end) next += 1;
      return {
        at,
        end: Math.max(next, at + 1),
        fit: 'whole',
        values: [range.from, range.to],
        form: range.form,
      };
    });
  });
  const ground = { lines: extract.lines, folded };
  return { ground, regions: regionsOf(extract.lines, sections, folded), dates };
}

const isDate = (name: string): boolean => /\.(?:date|startDate|endDate|releaseDate)$/.test(name);

const within = ({ from, to }: Region, { at }: Spot): boolean => at >= from && at < to;
const distance = (spot: Spot, anchor: number): number => Math.abs(spot.at - anchor);

function nearest<T extends Spot>(spots: readonly T[], anchor: number): T | undefined {
  let best: T | undefined;
  for (const spot of spots)
    if (best === undefined || distance(spot, anchor) < distance(best, anchor)) best = spot;
  return best;
}

/** Looks a text up: in the sections of its kind from `cursor` on, then in all of them, then anywhere. */
function candidates(
  { ground, regions }: Survey,
  part: string,
  text: string,
  cursor: number,
): [Spot[], boolean] {
  const needle = fold(text);
  const home = regions(part);
  for (const from of [cursor, 0]) {
    const spots = home.flatMap((region) =>
      findSpots(ground, needle, { from: Math.max(region.from, from), to: region.to }, mostSpots),
    );
    if (spots.length > 0) return [spots, true];
  }
  return [findSpots(ground, needle, { from: 0, to: Infinity }, mostSpots), anywhere.has(part)];
}

/** The place of a list's item: where its rarest, longest text stands after the item before. */
function anchorOf(seen: Survey, part: string, leaves: readonly Leaf[], cursor: number): number {
  if (leaves[0]?.item === `/${part}`) return 0;
  let best: { at: number; rank: number } | undefined;
  for (const { name, text } of leaves.slice(0, 12)) {
    if (isDate(name)) continue;
    const [spots] = candidates(seen, part, text, cursor);
    const [first] = spots;
    if (first === undefined || first.at < cursor) continue;
    const rank = text.length / spots.length ** 2;
    if (best === undefined || rank > best.rank) best = { at: first.at, rank };
  }
  return best?.at ?? cursor;
}

function findDate({ dates, regions }: Survey, part: string, value: string, anchor: number): Found | null {
  const same = dates.filter(({ values }) => values.includes(value));
  const home = same.filter((spot) => regions(part).some((region) => within(region, spot)));
  const spot = nearest(home, anchor) ?? nearest(same, anchor);
  return spot === undefined ? null : { spot, atHome: home.length > 0, form: spot.form };
}

function findText(seen: Survey, part: string, text: string, anchor: number, after: number): Found | null {
  const [spots, atHome] = candidates(seen, part, text, Math.min(anchor, after));
  const next = after > anchor ? spots.find(({ at }) => at >= after) : undefined;
  const spot = next ?? nearest(spots, anchor);
  if (spot !== undefined) return { spot, atHome };
  for (const region of [...seen.regions(part), { from: 0, to: Infinity }]) {
    const pieces = findPieces(seen.ground, text, {
      ...region,
      from: Math.max(region.from, region.to === Infinity ? 0 : anchor),
    });
    if (pieces !== null) return { spot: pieces, atHome: region.to !== Infinity };
  }
  return null;
}

/**
 * Finds each value again in the file: values of one item near each other, items in their order, members of a
 * list one after the other.
 */
export function locate(seen: Survey, leaves: readonly Leaf[]): (Found | null)[] {
  const found: (Found | null)[] = [];
  let [cursor, part, item, anchor, after, list] = [0, '', '', 0, 0, ''];
  leaves.forEach((leaf, index) => {
    const own = leaf.name.split('.')[0] ?? '';
    if (own !== part) cursor = 0;
    if (leaf.item !== item) {
      const all = leaves.slice(index, index + 60).filter((each) => each.item === leaf.item);
      anchor = anchorOf(seen, own, all, cursor);
      cursor = anchor;
    }
    if (leaf.name !== list || leaf.item !== item) after = anchor;
    [part, item, list] = [own, leaf.item, leaf.name];
    const place = isDate(leaf.name)
      ? findDate(seen, own, leaf.text, anchor)
      : findText(seen, own, leaf.text, anchor, after);
    if (place !== null && !isDate(leaf.name)) after = place.spot.end;
    found.push(place);
  });
  return found;
}
