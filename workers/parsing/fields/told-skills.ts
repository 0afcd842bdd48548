import type { Line } from '../lines.js';
import { opensWithVerb } from './sayings.js';
import { endsSentence } from './wrapping.js';

/* A resume by function has deeds under each of its skills, where others have lists: these deeds are no skills. */

/** What one skill's name stands over. */
export interface ToldSkill {
  /** None where deeds stand right below the section's heading. */
  name: string | undefined;
  lines: Line[];
}

/** Of the points, so many tell of something. */
const leastTold = 0.6;
const leastPoints = 2;
const leastWords = 5;
const longestName = 60;

/** 'Kept the books of three shops.': a sentence, and no name of a skill that begins as one ('Write SQL'). */
const tells = ({ text, bullet, cells }: Line): boolean =>
  bullet &&
  cells.length === 1 &&
  text.split(/\s+/u).length >= leastWords &&
  (endsSentence(text) || /^\p{L}+ed\s/u.test(text)) &&
  opensWithVerb(text);

const isName = (line: Line, next: Line | undefined): boolean =>
  !line.bullet &&
  next?.bullet === true &&
  line.cells.length === 1 &&
  line.x0 <= next.x0 &&
  line.text.length <= longestName &&
  /^\p{Lu}/u.test(line.text) &&
  !endsSentence(line.text);

/** The deeds of a section of skills under the names of these; null where its points are skills. */
export function toldSkills(lines: readonly Line[]): ToldSkill[] | null {
  // A point that needs two lines ends in the second.
  const whole = lines.map((line, index) => {
    const next = lines[index + 1];
    const goesOn = line.bullet && next?.bullet === false && !isName(next, lines[index + 2]);
    return goesOn ? { ...line, text: `${line.text} ${next.text}` } : line;
  });
  const points = whole.filter(({ bullet }) => bullet);
  if (points.length < leastPoints || points.filter(tells).length < leastTold * points.length) return null;
  const groups: ToldSkill[] = [];
  lines.forEach((line, index) => {
    if (isName(line, lines[index + 1])) groups.push({ name: line.text.replace(/\s*:$/u, ''), lines: [] });
    else if (groups.length === 0) groups.push({ name: undefined, lines: [line] });
    else groups.at(-1)?.lines.push(line);
  });
  return groups;
}
