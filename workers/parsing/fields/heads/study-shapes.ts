import type { Line } from '../../lines.js';
import { findDegree, isSchool } from '../degrees.js';
import { atomsOf, withPlacesWithin } from './head-atoms.js';
import { bestRead, readByShape } from './head-shapes.js';
import { loss, type Parts, placeFit } from './part-fits.js';
import { isPlace, takePlace } from '../places.js';
import type { StudyHead } from './study-head.js';
import { degreeLike } from './unknown-studies.js';

/* The heads of studies, read in the one shape that fits all of them, as those of jobs are: 'degree. school. place'. */

/** Behind a degree's comma stands its subject. */
const inDegree = { comma: 0.1, dash: 0.3, bracket: 0.1 };
const inSchool = { comma: 0.35, dash: 0.45, bracket: 0.3 };
const most = 2;

/** How a degree's name begins a text: its own words, another word for studies, or none. */
function degreeScore(text: string): number {
  const at = findDegree(text)?.at;
  if (at === undefined) return degreeLike.test(text) ? 0.5 : 0;
  return at === 0 ? most : 1;
}

const schoolScore = (text: string): number => (isSchool(text) ? most : 0);
/** 'High School Diploma' is a degree, whatever a school is. */
const leaning = (text: string): number =>
  findDegree(text)?.at === 0 ? most : degreeScore(text) - schoolScore(text);

const hidesPlace = (text: string): boolean => takePlace(text).place !== null;

function degreeFit(text: string): number {
  if (isPlace(text)) return -most;
  return leaning(text) - loss(text, inDegree) - (hidesPlace(text) ? 1 : 0) - (text.length > 90 ? 1 : 0);
}

/** @param placesApart places stand behind a mark of their own, so that a comma belongs to the school's name */
function schoolFit(text: string, placesApart: boolean): number {
  if (isPlace(text)) return -1.5;
  const lost = placesApart ? 0 : loss(text, inSchool) + (hidesPlace(text) ? 0.8 : 0);
  return -leaning(text) - lost - (/^\p{Ll}/u.test(text) ? 0.5 : 0);
}

/** What a place costs that no list knows: a subject looks like one. */
const unknownPlace = 0.5;
const studyPlaceFit = (text: string): number => placeFit(text) - (isPlace(text) ? 0 : unknownPlace);

const fitsWhere =
  (placesApart: boolean) =>
  ({ title, employer, place }: Parts): number =>
    degreeFit(title) + schoolFit(employer, placesApart) + (place === undefined ? 0 : studyPlaceFit(place));

/** What is missing counts as what fits badly. */
function fitOf({ degree, institution, location, rest, placesApart }: StudyHead): number {
  const [ofDegree, ofSchool] = [
    degree === undefined ? -1 : degreeFit(degree),
    institution === undefined ? -1 : schoolFit(institution, placesApart),
  ];
  return ofDegree + ofSchool + (location === undefined ? 0 : studyPlaceFit(location)) - 0.5 * rest.length;
}

/** By how much the shape of all heads must fit better than what each head says on its own. */
const leastGain = 0.2;

/** Studies as the section's shape parts their heads, where that fits these better than reading each on its own. */
export function withStudyShapes(
  heads: readonly (readonly Line[])[],
  read: readonly StudyHead[],
): readonly StudyHead[] {
  const placesApart = read.some((each) => each.placesApart);
  const shape = readByShape(
    heads.map((head) => {
      const atoms = atomsOf(head, true);
      return placesApart && atoms !== null ? withPlacesWithin(atoms) : atoms;
    }),
    fitsWhere(placesApart),
  );
  return bestRead(read, shape, { fitOf, leastGain, withParts });
}

function withParts(head: StudyHead, { title: degree, employer: institution, place }: Parts): StudyHead {
  return { ...head, degree, institution, ...(place === undefined ? {} : { location: place }), rest: [] };
}
