import type { Cell, Line } from '../../lines.js';
import { findDates, isOnlyDate } from '../dates/dates.js';
import { takeLabel } from '../labels.js';
import { isPlace } from '../places.js';
import { endsSentence, hasRange, joinWrapped, looksLikeProse, startsLow, wrapsInto } from '../wrapping.js';

/* The head of an entry as people read it: names and dates that need two lines are one, marks before names go. */

/** Characters of a name that goes on over lines: what is longer names nothing. */
const longestName = 400;
const endsOpen = /(?:,|&|-|\b(?:of|and|for|the|in|at|de|du|und|y|di|für))$/iu;
/** Of a column that is narrower than this many ems, each full line may go on in the next. */
const narrowColumn = 30;

/** Whether a line of a name goes on in the next line. */
function nameGoesOn(last: Line, line: Line): boolean {
  const goesOnBold = last.bold && !line.bold && line.cells[0]?.spans[0]?.bold === true;
  const alike =
    last.size === line.size && (goesOnBold || (last.bold === line.bold && last.italic === line.italic));
  const single = last.cells.length === 1 && line.cells.length === 1;
  if (last.right === Infinity || last.bullet || line.bullet || !alike || !single) return false;
  if (last.text.length > longestName) return false;
  if (line.gap >= 0.7 || hasRange(last) || hasRange(line) || !wrapsInto(last, line)) return false;
  if (takeLabel(line.text, true) !== null || endsSentence(last.text)) return false;
  const narrow = last.right - last.x0 < narrowColumn * last.size;
  return line.bold || goesOnBold || narrow || endsOpen.test(last.text) || startsLow(line);
}

/** A name beside its dates that goes on below them: both in one type, the first as wide as the dates let it be. */
function besideDatesGoesOn(last: Line, line: Line): boolean {
  const [name, date, ...others] = last.cells;
  const [below] = line.cells;
  if (name === undefined || date === undefined || below === undefined || others.length > 0) return false;
  if (last.bullet || line.bullet || line.cells.length > 1 || last.right === Infinity) return false;
  if (last.text.length > longestName) return false;
  const [before, after] = [name.spans.at(-1), below.spans[0]];
  const word = (line.text.split(/\s/u)[0] ?? '').length + 1;
  return (
    isOnlyDate(date.text) &&
    !hasRange(line) &&
    !isPlace(line.text) &&
    line.gap < 0.7 &&
    Math.abs(below.x0 - name.x0) < 3 &&
    before?.bold === after?.bold &&
    before?.italic === after?.italic &&
    name.x1 + word * 0.5 * line.size > date.x0 - line.size &&
    !looksLikeProse(line)
  );
}

function joinBesideDates(last: Line, line: Line): Line {
  const [name, ...others] = last.cells;
  if (name === undefined) return last;
  const cells = [
    {
      ...name,
      text: joinWrapped(name.text, line.text),
      spans: [...name.spans, blank, ...line.cells.flatMap((cell) => cell.spans)],
    },
    ...others,
  ];
  return withCells(last, cells);
}

const blank = { text: ' ', bold: false, italic: false };

/** A name that needs two lines is one line to what follows. */
export function joinWrappedHeads(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const prose = last !== undefined && looksLikeProse(joinLines(last, line));
    if (last !== undefined && !prose && nameGoesOn(last, line))
      joined[joined.length - 1] = joinLines(last, line);
    else if (last !== undefined && besideDatesGoesOn(last, line))
      joined[joined.length - 1] = joinBesideDates(last, line);
    else joined.push(line);
  }
  return joined;
}

/** Marks before names, as on a line of time: what is told below has other marks, or none. */
export function withoutHeadMarks(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => {
    if (!line.bullet) return line;
    const next = lines[index + 1];
    const told = next !== undefined && !next.bullet && !wrapsInto(line, next);
    const named = told && line.bold && !next.bold && line.text.length < 80;
    const outer = next?.bullet === true && next.x0 > line.x0 + 6 && hasRange(line);
    return named || outer ? { ...line, bullet: false } : line;
  });
}

const unfinishedDate =
  /(?:[\u2010-\u2015-]|\bto|\d\s+\p{L}{3,9}|(?:[\u2010-\u2015-]|\bto)\s*\p{L}{3,9}\.?)\s*$/u;

/** A range of dates that needs two lines of a narrow margin is put into one cell. */
export function joinWrappedDates(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const [above, here] = [last?.cells[0], line.cells[0]];
    const wraps =
      last !== undefined &&
      above !== undefined &&
      here !== undefined &&
      !line.bullet &&
      Math.abs(above.x0 - here.x0) < 3 &&
      line.gap < 0.8 &&
      hasRange({ ...last, text: above.text }) &&
      unfinishedDate.test(above.text) &&
      /^(?:\d{4}|\p{L}+ \d{4}|present|now|current)$/iu.test(here.text) &&
      isOnlyDate(`${above.text} ${here.text}`);
    if (!wraps) {
      joined.push(line);
      continue;
    }
    const text = `${above.text} ${here.text}`;
    joined[joined.length - 1] = withCells(last, [
      { ...above, text, spans: [...above.spans, ...here.spans] },
      ...last.cells.slice(1),
    ]);
    if (line.cells.length > 1) joined.push(withCells(line, line.cells.slice(1)));
  }
  return joined;
}

/** A range of dates at the right edge that needs two lines, beside a name that may need them too. */
export function joinDatesAtEdge(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const [name, above] = last?.cells.length === 2 ? last.cells : [];
    const below = line.cells.at(-1);
    const between = /\d-$/u.test(above?.text ?? '') ? '' : ' ';
    const both = `${above?.text ?? ''}${between}${below?.text ?? ''}`;
    const wraps =
      last !== undefined &&
      name !== undefined &&
      above !== undefined &&
      below !== undefined &&
      !line.bullet &&
      line.cells.length <= 2 &&
      line.gap < 0.8 &&
      (Math.abs(above.x0 - below.x0) < 3 || Math.abs(above.x1 - below.x1) < 3) &&
      unfinishedDate.test(above.text) &&
      isOneRange(both);
    if (!wraps) {
      joined.push(line);
      continue;
    }
    const more = line.cells.length === 2 ? line.cells[0] : undefined;
    const whole =
      more === undefined
        ? name
        : { ...name, text: joinWrapped(name.text, more.text), spans: [...name.spans, blank, ...more.spans] };
    joined[joined.length - 1] = withCells(last, [
      whole,
      { ...above, text: both, spans: [...above.spans, blank, ...below.spans] },
    ]);
  }
  return joined;
}

/** Whether a text is one range of dates, with both of its ends or open. */
function isOneRange(text: string): boolean {
  const dates = findDates(text);
  return dates.length === 1 && dates[0]?.from !== null && isOnlyDate(text);
}

function withCells(line: Line, cells: readonly Cell[]): Line {
  return { ...line, cells, text: cells.map((cell) => cell.text).join('  '), x0: cells[0]?.x0 ?? line.x0 };
}

function joinLines(a: Line, b: Line): Line {
  const text = joinWrapped(a.text, b.text);
  const spans = [...a.cells, { spans: [{ text: ' ', bold: false, italic: false }] }, ...b.cells].flatMap(
    (cell) => cell.spans,
  );
  return { ...a, text, cells: [{ text, spans, x0: a.x0, x1: Math.max(a.x1, b.x1) }], x1: b.x1 };
}
