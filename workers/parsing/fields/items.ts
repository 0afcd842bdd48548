import type { Line } from '../lines.js';
import { findUrls } from './contacts.js';
import { type Credit, splitCredit } from './credits.js';
import type { FoundRange } from './dates/date-ranges.js';
import { isOnlyDate } from './dates/dates.js';
import { withoutEdges } from './edges.js';
import { type Entry, toEntries } from './entries.js';
import { takeOwnDates } from './dates/own-dates.js';
import { numbersAsMarks } from './numbered.js';

/** A thing that someone gave, with what else its lines say: a certificate, an award, a publication. */
export interface Item extends Credit {
  dates?: FoundRange;
  url?: string;
  rest: string[];
  /** The lines that name it, as they stand. */
  source: string;
}

/** In a list without heads each point is an entry: certificates, awards and publications are often written so. */
function asHeads(entry: Entry): Entry[] {
  if (entry.head.length > 0 || entry.bullets.length === 0) return [entry];
  return entry.bullets.map((text) => ({ head: [], bullets: [], prose: [text] }));
}

const bars = /\s+[|•·⋅∙]\s+|\s*\|\s*/u;

/** The lines that name a thing: cells and bars part its name from who gave it, else the wording does. */
function toItem(lines: readonly string[], rest: readonly string[]): Item[] {
  const units = unitsOf(lines);
  const [first, ...more] = units.texts
    .flatMap((text) => text.split(bars))
    .map((text) => text.replace(/^[|•·⋅∙]\s*/u, ''))
    .filter((text) => text !== '');
  if (first === undefined) return [];
  const credit = more.length === 0 ? splitCredit(first) : { name: first, by: more[0] ?? '' };
  const [shown] = units.dates;
  const month = units.dates.find(
    ({ from, to }) => from === null && to?.startsWith(`${shown?.to ?? ''}-`) === true,
  );
  const dates = shown?.form === 'year' && shown.from === null ? (month ?? shown) : shown;
  const [url] = units.urls;
  return [
    {
      ...credit,
      ...(dates === undefined ? {} : { dates }),
      ...(url === undefined ? {} : { url }),
      rest: [...more.slice(1), ...rest],
      source: lines.join(' '),
    },
  ];
}

function unitsOf(lines: readonly string[]): { texts: string[]; dates: FoundRange[]; urls: string[] } {
  const urls: string[] = [];
  const dates: FoundRange[] = [];
  const apart = lines.some(isOnlyDate);
  const texts = lines.map((line) => {
    const links = findUrls(line);
    urls.push(...links);
    const taken = takeOwnDates(
      links.reduce((left, link) => left.replace(link, ' '), line),
      apart,
    );
    dates.push(...taken.dates);
    return withoutEdges(taken.rest, /[\s|•·⋅∙]/u);
  });
  return { texts: texts.filter((text) => /[\p{L}\p{N}]/u.test(text)), dates, urls };
}

/** Each point of a list with those further in, which tell of it. */
function byPoint(lines: readonly Line[]): Line[][] {
  const outer = Math.min(...lines.filter(({ bullet }) => bullet).map(({ x0 }) => x0));
  const items: Line[][] = [];
  for (const line of joinBullets(lines)) {
    if (line.x0 <= outer + 1.5 || items.length === 0) items.push([line]);
    else items.at(-1)?.push(line);
  }
  return items;
}

/** Groups the lines of a list into items. */
export function toItems(source: readonly Line[]): Item[] {
  const lines = numbersAsMarks(source);
  const allBullets =
    lines.length > 0 && lines.every((line) => line.bullet || line.gap < 0.8) && lines[0]?.bullet === true;
  return (allBullets ? byPoint(lines) : [lines])
    .flatMap((each) => toEntries(each))
    .flatMap(asHeads)
    .flatMap(({ head, prose, bullets }) => {
      const body = [...prose, ...bullets];
      const cells = head.flatMap((line) => line.cells.map((cell) => cell.text));
      return cells.length > 0 ? toItem(cells, body) : toItem(body.slice(0, 1), body.slice(1));
    });
}

/** Points as lines of their own, each whole. */
export function joinBullets(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (line.bullet || last === undefined) whole.push({ ...line, bullet: false, gap: Infinity });
    else {
      const text = `${last.text} ${line.text}`;
      whole[whole.length - 1] = {
        ...last,
        text,
        cells: [{ text, spans: [{ text, bold: false, italic: false }], x0: last.x0, x1: last.x1 }],
      };
    }
  }
  return whole;
}

/** The one date of a thing: where the file gives a range, its end. */
export function dateOf({ dates }: Item): string | undefined {
  return dates?.to ?? dates?.from ?? undefined;
}
