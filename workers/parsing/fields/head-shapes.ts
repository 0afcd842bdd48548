import type { Line } from '../lines.js';
import { type Atom, atomsOf, type Between, unread } from './head-atoms.js';
import { type Parts, partsFit } from './part-fits.js';
import { isPlace } from './places.js';

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

/** All ways to choose `count` of the numbers from `from` to below `to`, in order. */
function choices(from: number, to: number, count: number): number[][] {
  if (count === 0) return [[]];
  const found: number[][] = [];
  for (let at = from; at < to; at += 1)
    for (const rest of choices(at + 1, to, count - 1)) found.push([at, ...rest]);
  return found;
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

/** The best way to read a head in a shape; null where it has another. */
function readIn(atoms: readonly Atom[], shape: Shape, fits: Fits): Reading | null {
  let best: Reading | null = null;
  for (const { roles, between } of [shape, ...withoutPlace(shape)])
    for (const cuts of choices(1, atoms.length, between.length)) {
      if (!cuts.every((cut, at) => atoms[cut]?.between === between[at])) continue;
      const parts = partsAt(atoms, roles, cuts);
      if (Object.values(parts).some((text: string) => text.includes(unread))) continue;
      const fit = fits(parts);
      if (best === null || fit > best.fit) best = { parts, fit };
    }
  return best;
}

type Fits = (parts: Parts) => number;

/** All shapes in which one of the heads can be read. */
function shapesOf(heads: readonly (readonly Atom[])[]): Shape[] {
  const shapes = new Map<string, Shape>();
  for (const atoms of heads)
    for (const roles of orders)
      for (const cuts of choices(1, atoms.length, roles.length - 1)) {
        const between = cuts.flatMap((cut) => atoms[cut]?.between ?? []);
        shapes.set(`${roles.join()} ${between.join()}`, { roles, between });
      }
  return [...shapes.values()];
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

/** Reads the heads of a section in the one shape that fits all of them best; null where they have none. */
export function readByShape(heads: readonly (readonly Line[])[]): ShapeReading | null {
  if (heads.length > mostHeads) return null;
  const all = heads.map(atomsOf);
  const whole = all.map((atoms) =>
    atoms !== null && atoms.length > 1 && atoms.length <= mostAtoms ? atoms : null,
  );
  const found = whole.filter((atoms) => atoms !== null);
  if (found.length === 0 || found.length < leastShare * heads.length) return null;
  const known = new Map<string, number>();
  const fits: Fits = (parts) => {
    const key = `${parts.title}\n${parts.employer}\n${parts.place ?? ''}`;
    const fit = known.get(key) ?? partsFit(parts);
    known.set(key, fit);
    return fit;
  };
  let best: ShapeReading | null = null;
  for (const shape of shapesOf(found)) {
    const readings = whole.map((atoms) => (atoms === null ? null : readIn(atoms, shape, fits)));
    const read = readings.filter((reading) => reading !== null);
    if (read.length < leastShare * heads.length) continue;
    const fit = read.reduce((sum, each) => sum + each.fit, 0) / heads.length - doubt(read);
    if (best === null || fit > best.fit) best = { fit, readings };
  }
  return best;
}
