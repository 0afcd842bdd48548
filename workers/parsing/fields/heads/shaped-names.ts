import type { Line } from '../../lines.js';
import type { Named } from './employers.js';
import { atomsOf } from './head-atoms.js';
import { bestRead, readByShape } from './head-shapes.js';
import { namesFit, type Parts, partsFit } from './part-fits.js';
import { roleScore } from './roles.js';
import type { Units } from './units.js';

/** A head with what is known of it. */
export interface ReadHead {
  units: Units;
  named: Named;
  /** Whether anything below it tells of the job. */
  isTold: boolean;
}

/** By how much the shape of all heads must fit better than what each head says on its own. */
const leastGain = 0.05;

function fitOf({ units, named }: ReadHead): number {
  return namesFit(named.position, named.name, units.places[0]) - 0.5 * named.rest.length;
}

/** An employer over the heads of the titles there: it names no title, and nothing tells of it. */
const isOver = ({ named: { name, position }, isTold }: ReadHead): boolean =>
  !isTold && name !== undefined && position === undefined && roleScore(name) === 0;

/** Names as the section's shape parts them, where that fits the heads better than reading each on its own. */
export function withShapes(
  heads: readonly (readonly Line[])[],
  read: readonly ReadHead[],
): readonly ReadHead[] {
  const shape = readByShape(
    heads.map((head) => atomsOf(head)),
    partsFit,
  );
  if (read.some(isOver) && read.some(({ isTold }) => isTold)) return read;
  return bestRead(read, shape, { fitOf, leastGain, withParts });
}

function withParts(head: ReadHead, { title: position, employer: name, place }: Parts): ReadHead {
  const units = place === undefined ? head.units : { ...head.units, places: [place] };
  return { ...head, units, named: { position, name, rest: [] } };
}
