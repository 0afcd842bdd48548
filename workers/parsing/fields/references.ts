import type { ResumeContent } from '../../../shared/resume/content.js';
import type { Cell, Line } from '../lines.js';
import { joinWrapped, wrapsInto } from './wrapping.js';
import { textsOf } from './cell-texts.js';

type Reference = NonNullable<ResumeContent['references']>[number];

const nameLike =
  /^(?:\p{L}{1,9}\.?\s+)?(?:\p{Lu}|\p{Lo})[\p{L}\p{M}.'’-]*(?:\s+[\p{L}\p{M}][\p{L}\p{M}.'’-]*){1,4}$/u;
const onRequest = /request|furnish|provided|available|उपलब्ध|anfrage|demande/iu;

const isName = (text: string): boolean => nameLike.test(text) && text.length <= 60 && !onRequest.test(text);
const startsBold = (line: Line): boolean => line.cells[0]?.spans[0]?.bold === true;

/** One group of lines for each referee: a bold name begins one, or more space than the lines of one have between them. */
function toGroups(lines: readonly Line[]): Line[][] {
  const isMarked = lines.some(startsBold) && !lines.every(startsBold);
  const gaps = lines.slice(1).map(({ gap }) => gap);
  const [least, most] = [Math.min(...gaps), Math.max(...gaps.filter((gap) => gap !== Infinity))];
  const isSpaced = most > least + 0.4;
  const [first, second, ...others] = lines;
  // A name, and a line or two that are none.
  const isOne = first !== undefined && second !== undefined && isName(first.text) && !isName(second.text);
  if (isOne && !isMarked && others.length <= 1 && !isSpaced) return [[...lines]];
  const begins = (line: Line, above: Line): boolean => {
    if (isMarked) return startsBold(line) && !startsBold(above);
    if (isSpaced) return line.gap > least + 0.4;
    return line.bullet || !wrapsInto(above, line) || startsBold(line);
  };
  const groups: Line[][] = [];
  let above: Line | undefined;
  for (const line of lines) {
    const current = groups.at(-1);
    if (current === undefined || above === undefined || begins(line, above)) groups.push([line]);
    else current.push(line);
    above = line;
  }
  return groups;
}

function textOf(lines: readonly Line[]): string {
  return lines.reduce((text, line, index) => {
    const above = lines[index - 1];
    if (above === undefined) return line.text;
    return wrapsInto(above, line) ? joinWrapped(text, line.text) : `${text}\n${line.text}`;
  }, '');
}

function toReference([first, ...rest]: readonly Line[]): Reference[] {
  const [cell] = first?.cells ?? [];
  if (first === undefined || cell === undefined) return [];
  const [head, said] = first.cells.length === 1 ? textsOf(cell) : [];
  const told = textOf(rest);
  if (head?.bold === true && said !== undefined && isName(head.text.replace(/[\s,:–—-]+$/u, ''))) {
    const reference = [said.text.replace(/^[\s,:–—-]+/u, ''), told].filter((text) => text !== '').join('\n');
    return [{ name: head.text.replace(/[\s,:–—-]+$/u, ''), reference }];
  }
  if (!isName(first.text) || (rest.length === 0 && !startsBold(first)))
    return [{ reference: textOf([first, ...rest]) }];
  return [{ name: first.text, ...(told === '' ? {} : { reference: told }) }];
}

/** Points by which a cell may begin before its column. */
const slack = 3;
/** Referees beside each other, at most. */
const mostBeside = 4;

/** Referees beside each other, whose names begin the columns: the lines of each column; null where none stand so. */
function columnsOf(lines: readonly Line[]): Line[][] | null {
  const [names, ...others] = lines;
  if (names === undefined || names.cells.length < 2 || names.cells.length > mostBeside) return null;
  if (!names.cells.every(({ text }) => isName(text))) return null;
  const starts = names.cells.map(({ x0 }) => x0);
  const columnOf = (cell: Cell): number =>
    Math.max(
      0,
      starts.findLastIndex((x0) => cell.x0 >= x0 - slack),
    );
  const isGrid = ({ cells }: Line): boolean => new Set(cells.map(columnOf)).size === cells.length;
  if (!others.some(({ cells }) => cells.length > 1) || !others.every(isGrid)) return null;
  return starts.map((_, column) =>
    lines.flatMap((line) =>
      line.cells
        .filter((cell) => columnOf(cell) === column)
        .map((cell) => ({ ...line, text: cell.text, cells: [cell], x0: cell.x0, right: Infinity })),
    ),
  );
}

/** A column's referees: one, where neither type nor space parts them. */
function toOwnGroups(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups = toGroups(lines);
  return groups.some(({ length }) => length > 1) ? groups : [lines];
}

/** Reads references: a name with what stands below it, or the text as it stands. */
export function readReferences(lines: readonly Line[]): Reference[] {
  const groups = columnsOf(lines)?.flatMap(toOwnGroups) ?? toGroups(lines);
  return groups.flatMap(toReference);
}
