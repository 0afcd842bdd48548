import type { Section } from '../../sections/sections.js';
import { order } from './employers.js';
import { toEntries } from '../entries.js';
import { isPlace, takePlace } from '../places.js';
import { toUnits } from './units.js';

/** How a file writes the heads of its entries, learnt from its jobs. */
export interface Habits {
  /** Places stand behind a mark of their own ('Acme · Pune'): a comma then belongs to the name it stands in. */
  placesApart: boolean;
  /** Titles stand before employers; null where no job tells. */
  titleFirst: boolean | null;
}

const marks = /\s+[|•·]\s+/u;

/** Learns from the sections of jobs, as these tell most. */
export function learnHabits(sections: readonly Section[]): Habits {
  const heads = sections
    .filter(({ kind }) => kind === 'work')
    .flatMap(({ lines }) => toEntries(lines))
    .map(({ head }) => head);
  const pieces = heads.flat().flatMap(({ cells }) => cells.map(({ text }) => text.split(marks)));
  const apart = pieces.filter((each) => each.slice(1).some(isPlace)).length;
  const within = pieces.flat().filter((each) => !isPlace(each) && takePlace(each).place !== null).length;
  const votes = heads.map((head) => order(toUnits(head).names)).filter((vote) => vote !== null);
  const first = votes.filter((vote) => vote).length * 2;
  return {
    placesApart: apart > 0 && within === 0,
    titleFirst: votes.length === 0 || first === votes.length ? null : first > votes.length,
  };
}
