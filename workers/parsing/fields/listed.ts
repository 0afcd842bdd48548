import type { ResumeContent } from '../../../shared/resume/content.js';
import type { Line } from '../lines.js';
import { takeTable } from './certificate-table.js';
import { findUrls } from './contacts.js';
import { findDates, isOnlyDate } from './dates/dates.js';
import { joinWrappedHeads } from './heads/whole-heads.js';
import { dateOf, type Item, toItems } from './items.js';
import { endsSentence, joinWrapped, startsLow, wrapsInto } from './wrapping.js';

type List<K extends keyof ResumeContent> = NonNullable<ResumeContent[K]>;

/** Letters of a point, at most: what is longer goes on no more. */
const longestPoint = 600;

/** Whether a point needs a second line, which its list's text begins with no mark. */
const goesOn = (point: Line, line: Line): boolean =>
  point.bullet &&
  !line.bullet &&
  point.text.length < longestPoint &&
  line.cells.length === 1 &&
  line.x0 > point.x0 &&
  line.gap < 0.9 &&
  !endsSentence(point.text) &&
  (startsLow(line) || wrapsInto(point, line));

/** Points each on one line. */
function wholePoints(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last === undefined || !goesOn(last, line)) {
      whole.push(line);
      continue;
    }
    const text = joinWrapped(last.text, line.text);
    const cells = last.cells.slice(0, 1).map((cell) => ({
      ...cell,
      text,
      spans: [{ text, bold: false, italic: false }],
      x1: line.x1,
    }));
    whole[whole.length - 1] = { ...last, text, cells, x1: line.x1 };
  }
  return whole;
}

/** Items that are a list of plain lines: each line one item, a date or an address below a name the name's. */
function perLine(lines: readonly Line[]): Line[][] {
  const items: Line[][] = [];
  for (const line of wholePoints(lines)) {
    const last = items.at(-1);
    const isDate = isOnlyDate(line.text) && !last?.some(({ text }) => isOnlyDate(text));
    const isAddress = findUrls(line.text)[0] === line.text;
    if (last !== undefined && (isDate || isAddress)) last.push(line);
    else items.push([line]);
  }
  return items;
}

const isList = (lines: readonly Line[]): boolean =>
  lines.every((line) => line.text.length < 120 && line.cells.length <= 2);

/** Bold names with other lines below them: each begins an item. */
function isMarked(lines: readonly Line[]): boolean {
  const [first] = lines;
  const names = lines.filter(startsBold).length;
  const isEach = names > 1 || lines.length <= 3;
  return first !== undefined && startsBold(first) && isEach && !lines.some(({ bullet }) => bullet);
}

const startsBold = ({ cells }: Line): boolean => cells[0]?.spans[0]?.bold === true;

/** Begins an item with each line that starts in bold; what else stands there goes with the item above. */
function byMark(lines: readonly Line[]): Line[][] {
  const items: Line[][] = [];
  for (const line of lines) {
    if (startsBold(line) || items.length === 0) items.push([line]);
    else items.at(-1)?.push(line);
  }
  return items;
}

function unmarked(lines: readonly Line[]): readonly (readonly Line[])[] {
  const isSpaced = lines.slice(1).some((line) => line.gap > 0.8) && !lines.every((line) => line.bullet);
  return !isSpaced && isList(lines) ? perLine(lines) : [lines];
}

const ends = /(?<!\p{L})(?:valid\s+(?:until|till|thru|through|up\s?to)|expir\w*|gültig\s+bis)(?!\p{L})/iu;

/** When a certificate was given and until when it holds; its one date may be its last. */
function validityOf(item: Item): { date?: string; endDate?: string } {
  const { dates, source } = item;
  if (dates?.from != null && dates.to !== null) return { date: dates.from, endDate: dates.to };
  const date = dateOf(item);
  if (date === undefined) return {};
  const at = ends.exec(source)?.index;
  if (at === undefined) return { date };
  const [given] = findDates(source.slice(0, at));
  const [until] = findDates(source.slice(at));
  return {
    ...(given?.to == null ? {} : { date: given.to }),
    ...(until?.to == null ? { endDate: date } : { endDate: until.to }),
  };
}

/** Reads certificates: a name, who gave it, when. */
export function readCertificates(source: readonly Line[]): List<'certificates'> {
  const { certificates, rest } = takeTable(source);
  const lines = joinWrappedHeads(rest);
  const groups = isMarked(lines) ? byMark(lines) : unmarked(lines);
  const others = groups
    .flatMap((group) => toItems(group))
    .map((item) => ({
      name: item.name,
      ...validityOf(item),
      ...(item.by === undefined ? {} : { issuer: item.by }),
      ...(item.url === undefined ? {} : { url: item.url }),
    }));
  return [...certificates, ...others];
}

/** Reads awards: a title, who gave it, when, what for. */
export function readAwards(lines: readonly Line[]): List<'awards'> {
  return toItems(lines).map((item) => {
    const date = dateOf(item);
    return {
      title: item.name,
      ...(date === undefined ? {} : { date }),
      ...(item.by === undefined ? {} : { awarder: item.by }),
      ...(item.rest.length === 0 ? {} : { summary: item.rest.join('\n') }),
    };
  });
}
