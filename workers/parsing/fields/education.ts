import type { EducationEntry } from '../../../shared/resume/content.js';
import type { Line } from '../lines.js';
import { findUrls } from './contacts.js';
import { coursesAsPoints, takeCourses } from './courses.js';
import { type FoundRange, takeDates } from './dates.js';
import { findDegree, isSchool, takeScore } from './degrees.js';
import { type Entry, toEntries } from './entries.js';
import type { Habits } from './habits.js';
import { takeOwnDates } from './own-dates.js';
import { isPlace, takePlace } from './places.js';
import { splitDegree } from './study-type.js';
import { isTableHead, mergeWrappedRows } from '../sections/tables.js';
import { takeLabel } from './labels.js';
import { datesOf, hasDatesApart, textsOf, withLabels } from './units.js';

interface Parts {
  institution?: string;
  degree?: string;
  score?: string;
  location?: string;
  url?: string;
  /** A comma belongs to the name that it stands in. */
  placesApart: boolean;
  dates: FoundRange[];
  rest: string[];
  /** How many pieces of the head stand before each. */
  degreeAt: number;
  institutionAt: number;
  pieces: number;
}

const separator = /\s+[|•·‧∙◦⋅]\s+|\s*\|\s*|\s+[\u2013\u2014]\s+|[\u2014]|\s{3,}|;\s+/u;
const trimmed = (text: string): string =>
  text
    .replace(/^[\s,;:|•·\u2013\u2014-]+|[\s,;:|•·\u2013\u2014-]+$/gu, '')
    .replace(/^\(([^()]*)\)$/u, '$1')
    .trim();

function setDegree(parts: Parts, text: string): void {
  parts.pieces += 1;
  if (parts.degree === undefined) {
    parts.degree = text;
    parts.degreeAt = parts.pieces;
  } else parts.rest.push(text);
}

function setInstitution(parts: Parts, text: string): void {
  parts.pieces += 1;
  parts.institutionAt = Math.min(parts.institutionAt, parts.pieces);
  const isWhole = parts.placesApart || campus.test(text);
  const { rest, place } = isWhole ? { rest: text, place: null } : takePlace(text);
  if (place !== null) parts.location ??= place;
  if (parts.institution !== undefined) {
    parts.rest.push(rest);
    return;
  }
  const [school = '', ...more] = rest.split(/\s*,\s*/u);
  const subject = more.join(', ');
  const apart =
    !isWhole && isSchool(school) && subject !== '' && !isSchool(subject) && bareDegree(parts.degree);
  // After a school with its degree and subject named, one more name is the town's.
  const inTown =
    !apart &&
    !isWhole &&
    isSchool(school) &&
    town.test(subject) &&
    place === null &&
    parts.degree !== undefined &&
    !isSchool(subject);
  parts.institution = apart || inTown ? school : rest;
  if (apart) parts.rest.unshift(subject);
  if (inTown) parts.location ??= subject;
}

/** Names in which the place tells one campus from the next. */
const campus =
  /^(?:university of (?:california|texas|illinois|wisconsin|massachusetts|north carolina|michigan|minnesota|maryland)|california state university|indian institute of [\p{L} ]+|national institute of technology|state university of new york|iit|nit|iim|iiit)\s*,\s*[\p{L} ]+$/iu;
const town = /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?$/u;

/** Whether a degree is named without its subject. */
function bareDegree(degree: string | undefined): boolean {
  return degree !== undefined && splitDegree(degree).area === undefined && !degree.includes('(');
}

/** What is longer names no school: each of its commas would cost a look at all of it. */
const longestHead = 500;

/** 'B.Sc. Physics, University of Pune' and 'Princeton University, PhD in X' are two things in one. */
function splitAtComma(text: string): [string, string] | null {
  if (text.length > longestHead) return null;
  const found = [...text.matchAll(/\s*,\s*|\s+from\s+|\s+at\s+(?=\p{Lu})|\s+-\s+/gu)];
  for (const match of found) {
    const left = text.slice(0, match.index);
    const right = text.slice(match.index + match[0].length);
    const leftDegree = findDegree(left) !== null && !isSchool(left);
    const rightDegree = findDegree(right)?.at === 0 && !isSchool(right);
    if (leftDegree && (isSchool(right) || match[0].trim() === 'from')) {
      const tail = /^(?:(?!,).)*$/u.test(right) ? right : lastSchool(right);
      return [text.slice(0, text.length - tail.length).replace(/[\s,]+$/u, ''), tail];
    }
    if (isSchool(left) && rightDegree) return [left, right];
  }
  return null;
}

/** The parts of a text from the first one that names a school. */
function lastSchool(text: string): string {
  const pieces = text.split(/(\s*,\s*)/u);
  const at = pieces.findIndex((piece) => isSchool(piece));
  return at <= 0 ? text : pieces.slice(at).join('');
}

/** A mark without a label: '1,3', '8.42'. */
const gradeAlone = /^\d{1,2}[.,]\d{1,2}$/;

function addPiece(parts: Parts, piece: string): void {
  const { rest: scoreless, score } = takeScore(trimmed(piece));
  if (score !== null) parts.score ??= score;
  const text = trimmed(scoreless.replace(/\b(?:with|grade|division)\s*$/iu, ''));
  if (text === '') return;
  if (gradeAlone.test(text) && score === null) {
    parts.score ??= text;
    return;
  }
  const halves = splitAtComma(text);
  if (findUrls(text)[0] === text) parts.url ??= text;
  else if (halves !== null) for (const half of halves) addPiece(parts, half);
  else if (isPlace(text) && !isSchool(text)) parts.location ??= text;
  else if (findDegree(text)?.name === text) setDegree(parts, text);
  else if (
    isSchool(text) &&
    !(
      findDegree(text)?.at === 0 &&
      (parts.institution !== undefined || !isSchool(text.replace(/\bboard\b/giu, '')))
    )
  )
    setInstitution(parts, text);
  else if (findDegree(text) !== null) setDegree(parts, text);
  else parts.rest.push(text);
}

/** A cell of a form: 'Institute: …'. False where it is none. */
function addLabelled(parts: Parts, text: string): boolean {
  const label = takeLabel(text, true);
  if (label === null) return false;
  const { rest, dates } = takeDates(label.rest);
  parts.dates.push(...dates);
  if (label.kind === 'name') setInstitution(parts, rest);
  else if (label.kind === 'degree') setDegree(parts, rest);
  else if (label.kind === 'score') parts.score ??= label.rest;
  else if (label.kind === 'place') parts.location ??= rest;
  else if (rest !== '') parts.rest.push(rest);
  return true;
}

function toParts(head: readonly Line[], placesApart: boolean): Parts {
  const parts: Parts = {
    placesApart,
    dates: [],
    rest: [],
    degreeAt: Infinity,
    institutionAt: Infinity,
    pieces: 0,
  };
  const datesApart = hasDatesApart(head);
  for (const line of head) {
    for (const cell of withLabels(line.cells, true)) {
      if (addLabelled(parts, cell.text)) continue;
      for (const { text } of textsOf(cell)) {
        const { rest, dates } = takeOwnDates(text, datesApart);
        parts.dates.push(...dates);
        for (const piece of rest.split(separator)) addPiece(parts, piece);
      }
    }
  }
  return parts;
}

/** Characters of a degree's name: what is longer tells of the studies. */
const longestDegree = 80;
const degreeLike =
  /certific|diplom|course|level \d|training|program|apprentice|licen[cs]|exam|qualification|studies|major|प्रमाण/iu;

/** Whether degrees stand before schools in most heads that name both; true where none does. */
function degreeFirstIn(all: readonly Parts[]): boolean {
  const both = all.filter(({ institution, degree }) => institution !== undefined && degree !== undefined);
  return both.filter(({ degreeAt, institutionAt }) => degreeAt < institutionAt).length * 2 >= both.length;
}

/** 'Master in Management, EM Lyon': a school without a school's word, behind its degree and subject. */
function splitUnknownSchool(parts: Parts): Parts {
  const at = parts.degree?.lastIndexOf(', ') ?? -1;
  if (parts.degree === undefined || at < 0) return parts;
  const [degree, institution] = [parts.degree.slice(0, at), parts.degree.slice(at + 2)];
  const complete = splitDegree(degree).area !== undefined || findDegree(degree)?.name === degree;
  return complete && /^\p{Lu}/u.test(institution) ? { ...parts, degree, institution } : parts;
}

/** A school without a school's word, a degree that no list has: what else the head names, in the section's order. */
function nameless(parts: Parts, degreeFirst: boolean): Parts {
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

/** A subject beside a degree: 'Bachelor of Science' and, elsewhere in the head, 'Computer Science'. */
function toEducation(entry: Entry, read: Parts, degreeFirst: boolean): EducationEntry {
  const parts = nameless(read, degreeFirst);
  const degree = parts.degree === undefined ? {} : splitDegree(parts.degree);
  const body = [...entry.bullets, ...entry.prose];
  const rest = [...parts.rest];
  const area =
    'area' in degree || !('studyType' in degree)
      ? undefined
      : rest.find((text) => text.split(' ').length <= 6 && !/:/u.test(text) && !isSchool(text));
  const location =
    parts.location ??
    (area === undefined && 'area' in degree ? rest.find((text) => town.test(text)) : undefined);
  const told = takeCourses([...rest.filter((text) => text !== area && text !== location), ...body]);
  const score = parts.score ?? scoreIn(body);
  return {
    ...(parts.institution === undefined ? {} : { institution: parts.institution }),
    ...degree,
    ...(area === undefined ? {} : { area }),
    ...(location === undefined ? {} : { location }),
    ...(parts.url === undefined ? {} : { url: parts.url }),
    ...datesOf(parts.dates),
    ...(score === undefined ? {} : { score }),
    ...(told.courses.length === 0 ? {} : { courses: told.courses }),
    ...(told.rest.length === 0 ? {} : { highlights: told.rest }),
  };
}

function scoreIn(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const { score } = takeScore(text);
    if (score !== null && text.length < 60) return score;
  }
  return undefined;
}

/** A degree, or a numbered point, on a line of its own is an entry of its own. */
function toEducationEntries(lines: readonly Line[], placesApart: boolean): Entry[] {
  const entries: Entry[] = [];
  const plain = coursesAsPoints(lines).map((line) => {
    const named =
      line.bullet &&
      (isSchool(line.text) || findDegree(line.text)?.at === 0) &&
      takeDates(line.text).dates.length > 0;
    return named ? { ...line, bullet: false } : line;
  });
  for (const entry of toEntries(plain)) {
    const last = entries.at(-1);
    const parts = toParts(entry.head, placesApart);
    const unnamed = parts.institution === undefined && parts.degree === undefined;
    const bare = unnamed && (parts.dates.length === 0 || parts.rest.length === 0);
    if (bare && last !== undefined) {
      last.bullets.push(...entry.head.map((line) => line.text), ...entry.bullets, ...entry.prose);
    } else entries.push(entry);
  }
  return entries;
}

/** Reads a section of degrees. */
export function readEducation(lines: readonly Line[], { placesApart }: Habits): EducationEntry[] {
  const rows = mergeWrappedRows(lines).filter((line) => !isTableHead(line));
  const numbered = rows.map((line) => {
    const text = line.text.replace(/^\d{1,2}[.)]\s+/u, '');
    if (text === line.text || line.cells.length !== 1) return line;
    return { ...line, text, cells: line.cells.map((cell) => ({ ...cell, text })) };
  });
  const entries = toEducationEntries(numbered, placesApart);
  const parts = entries.map((entry) => toParts(entry.head, placesApart));
  const degreeFirst = degreeFirstIn(parts);
  return entries.map((entry, index) =>
    toEducation(entry, parts[index] ?? toParts([], placesApart), degreeFirst),
  );
}
