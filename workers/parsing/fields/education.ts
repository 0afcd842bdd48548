import type { EducationEntry } from '../../../shared/resume/content.js';
import type { Line } from '../lines.js';
import { withStudyColumns } from '../sections/table-columns.js';
import { mergeWrappedRows } from '../sections/tables.js';
import { coursesAsPoints, takeCourses } from './courses.js';
import { takeDates } from './dates/dates.js';
import { findDegree, isSchool, takeScore } from './degrees.js';
import { type Entry, toEntries } from './entries.js';
import type { Habits } from './heads/habits.js';
import { withStudyShapes } from './heads/study-shapes.js';
import { type StudyHead, toStudyHead, townLike } from './heads/study-head.js';
import { splitDegree } from './study-type.js';
import { datesOf } from './heads/units.js';
import { degreeFirstIn, withUnknownNames } from './heads/unknown-studies.js';

/** 'Passed High School', '10th Pass': that it was passed is no part of its name. */
const passed = /^(?:passed|completed|cleared)(?: (?:the|my))? |(?<=\S) pass(?:ed)?$/giu;

/** A subject beside a degree: 'Bachelor of Science' and, elsewhere in the head, 'Computer Science'. */
function toEducation(entry: Entry, parts: StudyHead): EducationEntry {
  const degree = parts.degree === undefined ? {} : splitDegree(parts.degree.replace(passed, ''));
  const body = [...entry.bullets, ...entry.prose];
  const rest = [...parts.rest];
  const area =
    'area' in degree || !('studyType' in degree)
      ? undefined
      : rest.find(
          (text) =>
            text.split(' ').length <= 6 && !/:/u.test(text) && !isSchool(text) && findDegree(text) === null,
        );
  const location =
    parts.location ??
    (area === undefined && 'area' in degree ? rest.find((text) => townLike.test(text)) : undefined);
  const told = takeCourses([
    ...rest.filter((text) => text !== area && text !== location),
    ...parts.asides,
    ...body,
  ]);
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

/** A point that names a study is no sentence, though it ends as one: '12th from Patna Board in 2015.', but 'B.Sc.'. */
function asName(line: Line): Line {
  const bare = (text: string): string => text.replace(/(?<=[\p{L}\d%)]{2}|\s\p{L})(?<!\.\p{L}{1,5})\.$/u, '');
  const cells = line.cells.map((cell) => ({ ...cell, text: bare(cell.text) }));
  return { ...line, cells, text: bare(line.text), bullet: false };
}

/** A degree, or a numbered point, on a line of its own is an entry of its own. */
function toEducationEntries(lines: readonly Line[], placesApart: boolean): Entry[] {
  const entries: Entry[] = [];
  const isAllPoints = lines.every(({ bullet }) => bullet);
  const plain = coursesAsPoints(lines).map((line) => {
    const { rest, dates } = takeDates(line.text);
    const isDegree = findDegree(rest)?.at === 0;
    const named =
      line.bullet && (isDegree || isSchool(line.text)) && (dates.length > 0 || (isDegree && isAllPoints));
    return named ? asName(line) : line;
  });
  for (const entry of toEntries(plain)) {
    const last = entries.at(-1);
    const parts = toStudyHead(entry.head, placesApart);
    const unnamed = parts.institution === undefined && parts.degree === undefined;
    const bare = unnamed && (parts.dates.length === 0 || parts.rest.length === 0);
    if (bare && last !== undefined) {
      last.bullets.push(...entry.head.map((line) => line.text), ...entry.bullets, ...entry.prose);
    } else entries.push(entry);
  }
  return entries;
}

/** Studies of one line each under a school that has a line of its own: the school is theirs, too. */
function underSchools(entries: readonly Entry[], all: readonly StudyHead[]): StudyHead[] {
  let over: string | undefined;
  return all.map((parts, index) => {
    const head = entries[index]?.head ?? [];
    const [first, second] = head;
    if (parts.institution !== undefined) {
      const isAlone = first !== undefined && second !== undefined && isSchool(first.text);
      const named = isAlone && findDegree(first.text) === null && takeDates(first.text).dates.length === 0;
      over = named && isSchool(parts.institution) ? parts.institution : undefined;
      return parts;
    }
    const isUnder = over !== undefined && parts.degree !== undefined && head.length === 1;
    return isUnder && over !== undefined ? { ...parts, institution: over } : parts;
  });
}

/** A table's row without the number that it has in a cell of its own. */
function withoutSerial(line: Line): Line {
  const [first, ...cells] = line.cells;
  if (first === undefined || cells.length < 2 || !/^\d{1,2}[.)]?$/u.test(first.text.trim())) return line;
  return { ...line, cells, text: cells.map(({ text }) => text).join('  '), x0: cells[0]?.x0 ?? line.x0 };
}

/** Reads a section of degrees. */
export function readEducation(lines: readonly Line[], { placesApart }: Habits): EducationEntry[] {
  const rows = withStudyColumns(mergeWrappedRows(lines));
  const numbered = rows.map((row) => {
    const line = withoutSerial(row);
    const text = line.text.replace(/^\d{1,2}[.)]\s+/u, '');
    if (text === line.text || line.cells.length !== 1) return line;
    return { ...line, text, cells: line.cells.map((cell) => ({ ...cell, text })) };
  });
  const entries = toEducationEntries(numbered, placesApart);
  const parts = underSchools(
    entries,
    entries.map((entry) => toStudyHead(entry.head, placesApart)),
  );
  const degreeFirst = degreeFirstIn(parts);
  const read = withStudyShapes(
    entries.map(({ head }) => head),
    parts.map((part) => withUnknownNames(part, degreeFirst)),
  );
  return entries.map((entry, index) => toEducation(entry, read[index] ?? toStudyHead([], placesApart)));
}
