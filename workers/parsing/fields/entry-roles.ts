import type { Line } from '../lines.js';
import { findDates } from './dates/dates.js';
import { startOf } from './entry-starts.js';
import { isBodyLabel, isOfEmployer } from './labels.js';
import { opensWithVerb, says } from './sayings.js';
import { endsSentence, hasRange, looksLikeProse, startsLow, wrapsInto } from './wrapping.js';

/** What a line is to the entry that it stands in; `more` goes on with the point above it. */
export type Role = 'head' | 'bullet' | 'more' | 'prose';

/** What stands above a line. */
export interface Above {
  role: Role | null;
  line: Line | undefined;
  bullet: Line | undefined;
  /** Left edge of the last head. */
  margin: number;
}

/** '2019 – 2021, Fitter', or '2014: Fitter'. */
const startsWithRange = ({ text }: Line): boolean => {
  const [first] = findDates(text);
  return first?.at === 0 && (first.from !== null || /^\s*:\s+\S/u.test(text.slice(first.end)));
};

/** Times the size of a point's text, in which none of it is set. */
const larger = 1.1;

/** Where a point is whole: what begins in bold names the next, unless it is a sentence or a label. */
const namesAnew = (line: Line, before: Line): boolean =>
  line.right === Infinity &&
  startOf(line).bold &&
  !startOf(before).bold &&
  !looksLikeProse(line) &&
  !/^[^:]{1,40}:/u.test(line.text);

function afterBullet(line: Line, above: Above): Role {
  const { bullet, line: before } = above;
  if (bullet === undefined || before === undefined) return 'head';
  const styled = (line.bold && !before.bold) || line.size > before.size * larger;
  if (styled || line.cells.length > 1 || namesAnew(line, before)) return 'head';
  // Text that stands further in than the heads belongs to the points.
  const indented = line.x0 >= bullet.x0 + 2 || (line.x0 > above.margin + 3 && bullet.x0 > above.margin + 3);
  const wide = line.gap !== Infinity && (line.gap > 1.2 || line.gap > before.gap * 1.25 + 0.1);
  const unfinished = wrapsInto(before, line) && !endsSentence(before.text) && line.gap < 2;
  if (indented && (!wide || unfinished)) return 'more';
  if (wide) return looksLikeProse(line) ? 'prose' : 'head';
  // Without a geometry a point is whole: what begins with a range at the margin of the heads is a head.
  const isOut = line.x0 < bullet.x0 || (line.right === Infinity && line.x0 <= above.margin);
  if (isOut && startsWithRange(line)) return 'head';
  if (startsLow(line)) return 'more';
  if (hasRange(line)) return 'head';
  const isOpen = wrapsInto(before, line) || before.text.endsWith(',');
  if (isOpen && !endsSentence(before.text) && line.x0 >= bullet.x0 - 1) return 'more';
  return looksLikeProse(line) ? 'prose' : 'head';
}

/** Tells what a line is from its look, its words and what stands above it. */
export function roleOf(line: Line, above: Above): Role {
  if (line.bullet) return 'bullet';
  if (line.told === true || isBodyLabel(line.text) || (line.cells.length === 1 && isOfEmployer(line.text)))
    return 'prose';
  const { role, line: before } = above;
  if (role === 'bullet' || role === 'more') return afterBullet(line, above);
  if (role === 'prose' && before !== undefined) {
    if (opensWithVerb(line.text) && says(line) && !hasRange(line)) return 'prose';
    const same =
      !line.bold &&
      line.cells.length === 1 &&
      Math.abs(line.x0 - before.x0) < 3 &&
      (line.gap < 1.2 || (line.gap === Infinity && startsLow(line)));
    if (same && (wrapsInto(before, line) || startsLow(line)) && !(hasRange(line) && !wrapsInto(before, line)))
      return 'prose';
  }
  return looksLikeProse(line) ? 'prose' : 'head';
}
