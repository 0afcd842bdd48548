import { findDates, takeDates } from '../fields/dates/dates.js';
import { findDegree, isSchool } from '../fields/degrees.js';
import { organisationScore, roleScore } from '../fields/heads/roles.js';
import { splitList } from '../fields/skills.js';
import { isSpoken } from '../lexicon/languages.js';
import type { Line } from '../lines.js';

/* What the lines of a section tell of its kind, whatever stands over them. */

/** What a dated line, with the lines beside it, weighs as a job and as a study. */
export interface Weights {
  job: number;
  study: number;
  /** Its range of dates has no end. */
  open: boolean;
}

const pieceMarks = /\s*[,|(:•·]\s*|\s+[-\u2013\u2014/]\s+|\s+(?:from|at)\s+/u;
const hasRange = ({ text }: Line): boolean => findDates(text).some(({ from }) => from !== null);

/** The degree of a piece that is no school's name: 'St. Thomas Higher Secondary School' is none. */
const degreeWeight = (pieces: readonly string[]): number =>
  pieces.some((piece) => findDegree(piece) !== null && !isSchool(piece)) ? 2 : 0;

const piecesOf = ({ cells }: Line): string[] =>
  cells.flatMap(({ text }) => takeDates(text).rest.split(pieceMarks));

function weigh(dated: Line, beside: readonly Line[]): Weights {
  const pieces = beside.flatMap(piecesOf);
  const open = findDates(dated.text).some((range) => range.open);
  const role = Math.min(2, Math.max(0, ...pieces.map(roleScore)));
  const firm = pieces.some((piece) => organisationScore(piece) > 1 && !isSchool(piece)) ? 1 : 0;
  const school = beside.some(({ text }) => isSchool(text)) ? 1 : 0;
  const study = degreeWeight(pieces) + school;
  return { job: role + firm + (open && role + firm > 0 ? 1 : 0), study, open };
}

/** Each line with a range of dates, weighed with the lines beside it: what it dates stands on one of them. */
export function weighEntries(lines: readonly Line[]): Weights[] {
  return lines.flatMap((line, at) => {
    if (!hasRange(line)) return [];
    const from = lines.slice(0, at).findLastIndex((each) => each.bullet || hasRange(each)) + 1;
    const beside = lines.slice(Math.max(from, at - 2), at + 3);
    const end = beside.findIndex(
      (each, index) => index > 0 && each !== line && (each.bullet || hasRange(each)),
    );
    return [weigh(line, end < 0 ? beside : beside.slice(0, Math.max(end, beside.indexOf(line) + 1)))];
  });
}

/** Share of the entries that pass a test; 0 where there is none. */
export const shareOf = (entries: readonly Weights[], test: (entry: Weights) => boolean): number =>
  entries.length === 0 ? 0 : entries.filter(test).length / entries.length;

export const isJob = ({ job, study }: Weights): boolean => job >= 1 && job > study;
export const isStudy = ({ job, study }: Weights): boolean => study >= 2 && study >= job;

/** Share of the lines that name a degree or a school, of a section that has both; dates are not looked at. */
export function studyShare(lines: readonly Line[]): number {
  const names = lines.filter(({ bullet }) => !bullet);
  const isDegree = (line: Line): boolean => degreeWeight(piecesOf(line)) > 0;
  const isTaught = ({ text }: Line): boolean => isSchool(text);
  if (!names.some(isDegree) || !names.some(isTaught)) return 0;
  return names.filter((line) => isDegree(line) || isTaught(line)).length / names.length;
}

/** Words of a skill's name, at most. */
const longestItem = 5;
const leastItems = 3;

/** Whether a text has letters and none of them is Latin: the taxonomy of skills says nothing of it. */
export const isOtherScript = (text: string): boolean =>
  /\p{L}/u.test(text) && !/\p{Script=Latin}/u.test(text);

/** Share of the items of a list that are names of skills; 0 where the lines are no list. */
export function skillShare(lines: readonly Line[], isSkillName: (text: string) => boolean): number {
  if (lines.some(hasRange)) return 0;
  const items = lines.flatMap(({ cells }) =>
    cells.flatMap(({ text }) => splitList(text.replace(/^[^:,;]{2,40}:\s+/u, ''))),
  );
  const short = items.filter((item) => item.split(/\s+/u).length <= longestItem);
  if (items.length < leastItems || short.length < 0.8 * items.length) return 0;
  const skills = short.filter((item) => isSkillName(item) && !isSpoken(item));
  return skills.length / items.length;
}
