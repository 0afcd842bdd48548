import { type Atom, type Between, unread } from './head-atoms.js';
import type { Parts } from './part-fits.js';
import { isPlace } from '../places.js';

/*
 * How the heads of a section are built, told by all of them together: 'title, employer | place'. Each way to part one of
 * the heads is tried on all; the one that fits them best, by the few words that are known, is believed for the others too.
 */

type Role = keyof Parts;

/** Roles in their order, and what stands between them. */
interface Shape {
  roles: readonly Role[];
  between: readonly Between[];
}

const orders: readonly (readonly Role[])[] = [
  ['title', 'employer'],
  ['employer', 'title'],
  ['title', 'employer', 'place'],
  ['employer', 'place', 'title'],
  ['employer', 'title', 'place'],
  ['title', 'place', 'employer'],
  ['place', 'title', 'employer'],
  ['place', 'employer', 'title'],
];

/** Heads with more pieces are lists, and sections with more heads are no resume's: they are not looked at. */
const mostAtoms = 9;
const mostHeads = 60;
/** Of the heads, so many must have the shape. */
const leastShare = 0.6;

/** The pieces of a head, and all ways to part it in two or three, by what stands at the cuts. */
interface Head {
  atoms: readonly Atom[];
  cuts: ReadonlyMap<string, readonly (readonly number[])[]>;
}

const keyOf = (between: readonly Between[]): string => between.join();

function toHead(atoms: readonly Atom[]): Head {
  const cuts = new Map<string, number[][]>();
  const add = (...at: number[]): void => {
    const key = keyOf(at.flatMap((cut) => atoms[cut]?.between ?? []));
    cuts.set(key, [...(cuts.get(key) ?? []), at]);
  };
  for (let first = 1; first < atoms.length; first += 1) {
    add(first);
    for (let second = first + 1; second < atoms.length; second += 1) add(first, second);
  }
  return { atoms, cuts };
}

/** The text of pieces that are one part, as it stands in the head; a bracket that opens before it is no part of it. */
function joined(atoms: readonly Atom[]): string {
  const text = atoms
    .map(({ text: piece, written, after }, at) => `${at === 0 ? '' : written}${piece}${after}`)
    .join('');
  return text.endsWith(')') && !text.includes('(') ? text.slice(0, -1) : text;
}

function partsAt(atoms: readonly Atom[], roles: readonly Role[], cuts: readonly number[]): Parts {
  const starts = [0, ...cuts];
  const textOf = (role: Role): string => {
    const at = roles.indexOf(role);
    return joined(atoms.slice(starts[at], starts[at + 1]));
  };
  const names = { title: textOf('title'), employer: textOf('employer') };
  return roles.includes('place') ? { ...names, place: textOf('place') } : names;
}

/** A shape without its place, for heads that tell none: what stands before or behind the place goes with it. */
function withoutPlace({ roles, between }: Shape): Shape[] {
  const at = roles.indexOf('place');
  if (at < 0) return [];
  const rest = roles.filter((role) => role !== 'place');
  return [at - 1, at]
    .filter((index) => between[index] !== undefined)
    .map((index) => ({ roles: rest, between: between.toSpliced(index, 1) }));
}

interface Reading {
  parts: Parts;
  fit: number;
}

/** How well texts fit what they are taken for: above 0 well, below 0 badly, by a few points. */
type Fits = (parts: Parts) => number;

/** A shape with and without its place. */
const variantsOf = (shape: Shape): Shape[] => [shape, ...withoutPlace(shape)];

/** What it costs to have a mark within a name that parts names elsewhere in the head: commas and brackets do both. */
const partsAndJoins = 0.3;
const joins = /^(?:comma|bracket)/u;

const marksWithin = (atoms: readonly Atom[], cuts: readonly number[]): number => {
  const parting = new Set(cuts.map((cut) => atoms[cut]?.between));
  return atoms.filter(
    ({ between }, index) =>
      index > 0 && !cuts.includes(index) && !joins.test(between) && parting.has(between),
  ).length;
};

/** The best way to read a head in a shape, given with its variants; null where it has another. */
function readIn({ atoms, cuts }: Head, variants: readonly Shape[], fits: Fits): Reading | null {
  let best: Reading | null = null;
  for (const { roles, between } of variants)
    for (const at of cuts.get(keyOf(between)) ?? []) {
      const parts = partsAt(atoms, roles, at);
      if (Object.values(parts).some((text: string) => text.includes(unread))) continue;
      const fit = fits(parts) - partsAndJoins * marksWithin(atoms, at);
      if (best === null || fit > best.fit) best = { parts, fit };
    }
  return best;
}

/** All shapes that so many of the heads may have, by what stands between their pieces. */
function shapesOf(heads: readonly Head[], least: number): Shape[][] {
  const between = new Map(
    heads.flatMap(({ atoms, cuts }) =>
      [...cuts].map(([key, [at = []]]) => [key, at.flatMap((cut) => atoms[cut]?.between ?? [])] as const),
    ),
  );
  const count = (variants: readonly Shape[]): number => {
    const keys = variants.map((each) => keyOf(each.between));
    return heads.filter(({ cuts }) => keys.some((key) => cuts.has(key))).length;
  };
  return orders.flatMap((roles) =>
    [...between.values()]
      .filter((marks) => marks.length === roles.length - 1)
      .map((marks) => variantsOf({ roles, between: marks }))
      .filter((variants) => count(variants) >= least),
  );
}

/** How well a section's heads are read, and each of them; null for a head that has another shape. */
export interface ShapeReading {
  fit: number;
  readings: (Reading | null)[];
}

/** What it costs a shape to have a place that no list knows in any of the heads, and that some have not. */
const unknownPlace = 0.35;

function doubt(readings: readonly Reading[]): number {
  const places = readings.flatMap(({ parts: { place } }) => (place === undefined ? [] : [place]));
  const isEach = places.length === readings.length && places.length > 1;
  if (places.length === 0 || isEach || places.some(isPlace)) return 0;
  return (unknownPlace * places.length) / readings.length;
}

/** A judgement that is asked for the same parts again and again. */
function remembered(judge: Fits): Fits {
  const known = new Map<string, number>();
  return (parts) => {
    const key = `${parts.title}\n${parts.employer}\n${parts.place ?? ''}`;
    const fit = known.get(key) ?? judge(parts);
    known.set(key, fit);
    return fit;
  };
}

/**
 * Reads the heads of a section in the one shape that fits all of them best; null where they have none.
 * @param heads the pieces of each; null where these are known to be what they are
 */
export function readByShape(heads: readonly (readonly Atom[] | null)[], judge: Fits): ShapeReading | null {
  if (heads.length > mostHeads) return null;
  const whole = heads.map((atoms) =>
    atoms !== null && atoms.length > 1 && atoms.length <= mostAtoms ? toHead(atoms) : null,
  );
  const found = whole.filter((head) => head !== null);
  const least = leastShare * heads.length;
  if (found.length === 0 || found.length < least) return null;
  const fits = remembered(judge);
  let best: ShapeReading | null = null;
  for (const variants of shapesOf(found, least)) {
    const readings = whole.map((head) => (head === null ? null : readIn(head, variants, fits)));
    const read = readings.filter((reading) => reading !== null);
    if (read.length < least) continue;
    const fit = read.reduce((sum, each) => sum + each.fit, 0) / heads.length - doubt(read);
    if (best === null || fit > best.fit) best = { fit, readings };
  }
  return best;
}

/** What a head says by itself, and how well that fits. */
interface Alone<Head> {
  fitOf: (head: Head) => number;
  /** By how much, a head, the shape must fit better. */
  leastGain: number;
  /** The head with the parts that the shape gives it. */
  withParts: (head: Head, parts: Parts) => Head;
}

/** Heads as their shape parts them, where that fits them better than reading each on its own. */
export function bestRead<Head>(
  read: readonly Head[],
  shape: ShapeReading | null,
  { fitOf, leastGain, withParts }: Alone<Head>,
): readonly Head[] {
  if (shape === null) return read;
  const gain = read.reduce((sum, head, at) => {
    const reading = shape.readings[at] ?? null;
    return reading === null ? sum : sum + reading.fit - fitOf(head);
  }, 0);
  if (gain < leastGain * read.length) return read;
  return read.map((head, at) => {
    const parts = shape.readings[at]?.parts;
    return parts === undefined ? head : withParts(head, parts);
  });
}
