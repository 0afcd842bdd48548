import { findDegree } from '../degrees.js';
import type { StudyHead } from './study-head.js';
import { splitDegree } from '../study-type.js';

/** Characters of a degree's name: what is longer tells of the studies. */
const longestDegree = 80;
/** Words of studies that no list of degrees has. */
export const degreeLike =
  /certific|diplom|course|level \d|training|program|apprentice|licen[cs]|exam|qualification|studies|major|प्रमाण/iu;

/** Whether degrees stand before schools in most heads that name both; true where none does. */
export function degreeFirstIn(all: readonly StudyHead[]): boolean {
  const both = all.filter(({ institution, degree }) => institution !== undefined && degree !== undefined);
  return both.filter(({ degreeAt, institutionAt }) => degreeAt < institutionAt).length * 2 >= both.length;
}

/** 'Master in Management, EM Lyon': a school without a school's word, behind its degree and subject. */
function splitUnknownSchool(parts: StudyHead): StudyHead {
  const at = parts.degree?.lastIndexOf(', ') ?? -1;
  if (parts.degree === undefined || at < 0) return parts;
  const [degree, institution] = [parts.degree.slice(0, at), parts.degree.slice(at + 2)];
  const complete = splitDegree(degree).area !== undefined || findDegree(degree)?.name === degree;
  return complete && /^\p{Lu}/u.test(institution) ? { ...parts, degree, institution } : parts;
}

/** A school without a school's word, a degree that no list has: what else the head names, in the section's order. */
export function withUnknownNames(parts: StudyHead, degreeFirst: boolean): StudyHead {
  const [first, ...rest] = parts.rest;
  if (parts.institution === undefined && parts.degree !== undefined)
    return first === undefined ? splitUnknownSchool(parts) : { ...parts, institution: first, rest };
  if (first === undefined || parts.degree !== undefined) return parts;
  if (parts.institution !== undefined)
    return first.length <= longestDegree ? { ...parts, degree: first, rest } : parts;
  const [second, ...others] = rest;
  if (second === undefined) return { ...parts, institution: first, rest };
  const [one, two] = [degreeLike.test(first), degreeLike.test(second)];
  return (one === two ? degreeFirst : one)
    ? { ...parts, degree: first, institution: second, rest: others }
    : { ...parts, degree: second, institution: first, rest: others };
}
