import { isSpoken } from '../lexicon/languages.js';
import type { Line } from '../lines.js';

/*
 * The grid in which forms tell how well languages are known: a row for each, and in its cells the levels of the European
 * scale for listening, reading, speaking and writing.
 */

const level = /^[ABC][12]\+?$/u;
/** 'Levels: A1 and A2: basic user; B1 …': the legend under the grid. */
const isLegend = ({ text }: Line): boolean => ['A1', 'A2', 'B1', 'B2'].every((each) => text.includes(each));

/** Levels of one row, at least. */
const leastLevels = 2;

function isRow({ cells: [first, ...levels] }: Line): boolean {
  const isGraded = levels.length >= leastLevels && levels.every(({ text }) => level.test(text.trim()));
  return first !== undefined && isGraded && isSpoken(first.text);
}

/** 'English (B2 B2 B1 B1 B1)', or the level alone where all are one. */
function asItem(line: Line): Line {
  const [first, ...levels] = line.cells;
  if (first === undefined) return line;
  const all = levels.map((cell) => cell.text.trim());
  const text = `${first.text.trim()} (${new Set(all).size === 1 ? (all[0] ?? '') : all.join(' ')})`;
  return { ...line, text, cells: [{ ...first, text }] };
}

/** The names of the columns above a grid: neither languages, nor behind a label. */
const isHead = ({ text, cells }: Line): boolean =>
  !text.includes(':') && !cells.some((cell) => isSpoken(cell.text));

/** Lines of a section of languages with each row of a grid as an item of a list, without its head and its legend. */
export function withGridAsList(lines: readonly Line[]): Line[] {
  const first = lines.findIndex(isRow);
  if (first < 0) return [...lines];
  const above = lines.slice(0, first);
  const head = above.length - above.findLastIndex((line) => !isHead(line)) - 1;
  return [...above.slice(0, above.length - head), ...lines.slice(first)]
    .filter((line) => !isLegend(line))
    .map((line) => (isRow(line) ? asItem(line) : line));
}
