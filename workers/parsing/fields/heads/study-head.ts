import type { Line } from '../../lines.js';
import { textsOf, withLabels } from '../cell-texts.js';
import { findUrls } from '../contacts.js';
import type { FoundRange } from '../dates/date-ranges.js';
import { takeDates } from '../dates/dates.js';
import { splitDegreeFromSchool } from './degree-and-school.js';
import { findDegree, isModeOfStudy, isSchool, takeScore } from '../degrees.js';
import { withoutEdges } from '../edges.js';
import { takeLabel } from '../labels.js';
import { takeOwnDates } from '../dates/own-dates.js';
import { isPlace, takePlace } from '../places.js';
import { splitDegree } from '../study-type.js';
import { hasDatesApart } from './units.js';

/** What the head of a study says. */
export interface StudyHead {
  institution?: string;
  degree?: string;
  score?: string;
  location?: string;
  url?: string;
  /** A comma belongs to the name that it stands in. */
  placesApart: boolean;
  dates: FoundRange[];
  rest: string[];
  /** What labels say of the study beside its names: a board, a supervisor. */
  asides: string[];
  /** How many pieces of the head stand before each. */
  degreeAt: number;
  institutionAt: number;
  pieces: number;
}

const separator =
  /\s*,\s*,\s*|\s+[|•·‧∙◦⋅]\s+|\s*\|\s*|\s+[\u2013\u2014]\s+|[\u2014]|\s{3,}|;\s+|\s+-\s+(?=\()/u;
const edge = /[\s,;:|•·\u2013\u2014-]/u;
const trimmed = (text: string): string =>
  withoutEdges(text, edge)
    .replace(/^\(([^()]*)\)$/u, '$1')
    .trim();

function setDegree(parts: StudyHead, text: string): void {
  parts.pieces += 1;
  if (parts.degree === undefined) {
    parts.degree = text;
    parts.degreeAt = parts.pieces;
  } else parts.rest.push(text);
}

function setInstitution(parts: StudyHead, text: string): void {
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
  parts.institution = apart ? school : rest;
  if (apart && townLike.test(subject) && !subjectLike.test(subject)) parts.location ??= subject;
  else if (apart) parts.rest.unshift(subject);
}

/** Names that stand before a school's and are a part of it. */
const partOfSchool =
  /^(?:dep(?:artmen)?t|faculty|school|cent(?:er|re)|division|institute|campus|section|college|chair)\b/iu;

/** 'Meisterprüfung, Technikerschule Esslingen': a degree that no list has, before its school. */
function withoutDegree(parts: StudyHead): StudyHead {
  const { institution = '', degree } = parts;
  const at = institution.search(/,\s/u);
  const [name, school] = [institution.slice(0, Math.max(0, at)), institution.slice(at + 1).trim()];
  if (degree !== undefined || name === '' || isSchool(name) || !isSchool(school)) return parts;
  if (partOfSchool.test(name) || name.split(' ').length > 6) return parts;
  return { ...parts, degree: name, institution: school, degreeAt: parts.institutionAt - 0.5 };
}

/** Behind a school whose degree is named, one more name is the town's. */
function withoutTown(parts: StudyHead): StudyHead {
  const { institution = '', degree, placesApart } = parts;
  const [school = '', ...more] = institution.split(/\s*,\s*/u);
  const town = more.join(', ');
  const isWhole =
    placesApart || degree === undefined || parts.location !== undefined || campus.test(institution);
  if (isWhole || !isSchool(school) || !townLike.test(town) || isSchool(town)) return parts;
  return { ...parts, institution: school, location: town };
}

/** Names in which the place tells one campus from the next. */
const campus =
  /^(?:university of (?:california|texas|illinois|wisconsin|massachusetts|north carolina|michigan|minnesota|maryland)|california state university|indian institute of [\p{L} ]+|national institute of technology|state university of new york|iit|nit|iim|iiit|iiser|nift|national law university)\s*,\s*[\p{L} ]+$/iu;
/** How names of subjects end: what else stands behind a school's comma is its town. */
const subjectLike =
  /(?:ics|ology|ing|istry|omy|aphy|ence|ences|ment|tion|ture|phy|tecture|studies|arts?|law|medicine|history|english|hindi|commerce|economy|math(?:s|ematik)?|music|sociology|finance|accounting|marketing|nursing|biology|zoology|botany|pharmacy|design|technology|informatik|wirtschaft|recht|pcm|pcb|stream|sciences?)$/iu;
/** One or two words that may be a town's name, and no letters that stand for one: 'UCL'. */
export const townLike = /^(?!\p{Lu}{2,4}$)\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?$/u;

/** Whether a degree is named without its subject. */
function bareDegree(degree: string | undefined): boolean {
  return degree !== undefined && splitDegree(degree).area === undefined && !degree.includes('(');
}

/** A level that stands before the studies of it, as a form's label: 'Tertiary    B.S. Botany    2011 - 2015'. */
const level = /^(?:tertiary|elementary|primary)(?: (?:education|level|school))?$/iu;

/** A mark without a label: '1,3', '8.42'. */
const gradeAlone = /^\d{1,2}[.,]\d{1,2}$/;

function addPiece(parts: StudyHead, piece: string): void {
  const { rest: scoreless, score } = takeScore(trimmed(piece));
  if (score !== null) parts.score ??= score;
  const text = trimmed(scoreless.replace(/\b(?:with|securing|scoring|grade|division)[\s.]*$/iu, ''));
  if (text === '') return;
  if (gradeAlone.test(text) && score === null) {
    parts.score ??= text;
    return;
  }
  const halves = splitDegreeFromSchool(text);
  if (findUrls(text)[0] === text) parts.url ??= text;
  else if (isModeOfStudy(text) || level.test(text)) parts.asides.push(text);
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
function addLabelled(parts: StudyHead, text: string): boolean {
  const label = takeLabel(text, true);
  if (label === null) return false;
  const { rest, dates } = takeDates(label.rest);
  parts.dates.push(...dates);
  // 'College    B.S. Botany': the level of what is told beside it.
  const isLevel = label.kind === 'name' && findDegree(rest)?.at === 0 && !isSchool(rest);
  if (label.kind === 'degree' || isLevel) setDegree(parts, rest);
  else if (label.kind === 'name') setInstitution(parts, rest);
  else if (label.kind === 'score') parts.score ??= label.rest;
  else if (label.kind === 'place') parts.location ??= rest;
  // 'Thesis: Flocks of starlings' is told with its label.
  else if (label.kind === 'aside') parts.asides.push(takeDates(text).rest.trim());
  else if (rest !== '') parts.rest.push(rest);
  return true;
}

/**
 * Takes the head of a study apart.
 * @param placesApart places stand behind a mark of their own
 */
export function toStudyHead(head: readonly Line[], placesApart: boolean): StudyHead {
  const parts: StudyHead = {
    placesApart,
    dates: [],
    rest: [],
    asides: [],
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
  return withoutTown(withoutDegree(parts));
}
