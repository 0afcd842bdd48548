import type { ResumeContent } from '../../../shared/resume/content.js';
import type { Line } from '../lines.js';
import { findUrls } from './contacts.js';
import { type Credit, splitCredit } from './credits.js';
import { type FoundRange, takeDates } from './dates.js';
import { type Entry, toEntries } from './entries.js';
import { nameUnits } from './employers.js';
import { splitList } from './skills.js';
import { datesOf, toUnits } from './units.js';

type List<K extends keyof ResumeContent> = NonNullable<ResumeContent[K]>;

/** In a list without heads each point is an entry: certificates, awards and publications are often written so. */
function asHeads(entry: Entry): Entry[] {
  if (entry.head.length > 0 || entry.bullets.length === 0) return [entry];
  return entry.bullets.map((text) => ({ head: [], bullets: [], prose: [text] }));
}

/** A thing that someone gave, with what else its lines say. */
interface Item extends Credit {
  date?: string;
  url?: string;
  rest: string[];
  /** The lines that name it, as they stand. */
  source: string;
}

const bars = /\s+[|•·⋅∙]\s+|\s*\|\s*/u;

/** The lines that name a thing: cells and bars part its name from who gave it, else the wording does. */
function toItem(lines: readonly string[], rest: readonly string[]): Item[] {
  const units = unitsOf(lines);
  const [first, ...more] = units.texts.flatMap((text) => text.split(bars)).filter((text) => text !== '');
  if (first === undefined) return [];
  const credit = more.length === 0 ? splitCredit(first) : { name: first, by: more[0] ?? '' };
  const [range] = units.dates;
  const date = range?.to ?? range?.from;
  const [url] = units.urls;
  return [
    {
      ...credit,
      ...(date === null || date === undefined ? {} : { date }),
      ...(url === undefined ? {} : { url }),
      rest: [...more.slice(1), ...rest],
      source: lines.join(' '),
    },
  ];
}

function unitsOf(lines: readonly string[]): { texts: string[]; dates: FoundRange[]; urls: string[] } {
  const urls: string[] = [];
  const dates: FoundRange[] = [];
  const texts = lines.map((line) => {
    const links = findUrls(line);
    urls.push(...links);
    const taken = takeDates(links.reduce((left, link) => left.replace(link, ' '), line));
    dates.push(...taken.dates);
    return taken.rest.trim();
  });
  return { texts: texts.filter((text) => /[\p{L}\p{N}]/u.test(text)), dates, urls };
}

function toItems(lines: readonly Line[]): Item[] {
  const allBullets =
    lines.length > 0 && lines.every((line) => line.bullet || line.gap < 0.8) && lines[0]?.bullet === true;
  const plain = allBullets ? joinBullets(lines) : lines;
  return toEntries(plain)
    .flatMap(asHeads)
    .flatMap(({ head, prose, bullets }) => {
      const body = [...prose, ...bullets];
      const cells = head.flatMap((line) => line.cells.map((cell) => cell.text));
      return cells.length > 0 ? toItem(cells, body) : toItem(body.slice(0, 1), body.slice(1));
    });
}

/** Points as lines of their own, each whole. */
function joinBullets(lines: readonly Line[]): Line[] {
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

/** Items that are a list of plain lines: each line one item. */
function perLine(lines: readonly Line[]): Line[][] {
  return lines.map((line) => [line]);
}

const isList = (lines: readonly Line[]): boolean =>
  lines.every((line) => line.text.length < 120 && line.cells.length <= 2);

/** The one date of a certificate is its last. */
const ends = /(?<!\p{L})(?:valid\s+(?:until|till|thru|through|up\s?to)|expir\w*|gültig\s+bis)(?!\p{L})/iu;

/** Reads certificates: a name, who gave it, when. */
export function readCertificates(lines: readonly Line[]): List<'certificates'> {
  const groups =
    lines.some((line) => line.gap > 0.8) && !lines.every((line) => line.bullet)
      ? [lines]
      : isList(lines)
        ? perLine(lines)
        : [lines];
  return groups
    .flatMap((group) => toItems(group))
    .map(({ name, by, date, url, source }) => ({
      name,
      ...(date === undefined ? {} : ends.test(source) ? { endDate: date } : { date }),
      ...(by === undefined ? {} : { issuer: by }),
      ...(url === undefined ? {} : { url }),
    }));
}

/** Reads awards: a title, who gave it, when, what for. */
export function readAwards(lines: readonly Line[]): List<'awards'> {
  return toItems(lines).map(({ name, by, date, rest }) => ({
    title: name,
    ...(date === undefined ? {} : { date }),
    ...(by === undefined ? {} : { awarder: by }),
    ...(rest.length === 0 ? {} : { summary: rest.join('\n') }),
  }));
}

/** Citations: authors, the title in quotation marks or behind the year, where it appeared. */
const citations = [
  /^(?<authors>[^"“”„«»]*)["“„«](?<title>[^"“”„«»]{4,})["”“»][\s,.:–—-]*(?<where>.*)$/u,
  /^(?<authors>[^()]{3,300}?)\s*\((?:19|20)\d{2}[a-z]?\)[.,:]?\s+(?<title>[^.?!]{8,})[.?!]\s*(?<where>.*)$/u,
];

function cite(source: string): { title: string; where: string; authors: string } | null {
  for (const pattern of citations) {
    const groups = pattern.exec(source)?.groups;
    if (groups === undefined) continue;
    const where = takeDates(groups['where'] ?? '').rest.replace(/[\s,.]+$/u, '');
    const title = (groups['title'] ?? '').replace(/[,.]$/u, '').trim();
    return { title, where, authors: (groups['authors'] ?? '').trim() };
  }
  return null;
}

/** Reads publications: a name, where and when it appeared. */
export function readPublications(lines: readonly Line[]): List<'publications'> {
  return toItems(lines).map(({ name, by, date, url, rest, source }) => {
    const cited = cite(source);
    const publisher = cited === null ? by : cited.where;
    const authors = cited?.authors ?? '';
    const summary = [...(authors === '' ? [] : [authors]), ...rest].join('\n');
    return {
      name: cited?.title ?? name,
      ...(publisher === undefined || publisher === '' ? {} : { publisher }),
      ...(date === undefined ? {} : { releaseDate: date }),
      ...(url === undefined ? {} : { url }),
      ...(summary === '' ? {} : { summary }),
    };
  });
}

/** A list whose points have dates of their own: each is an entry. */
function datedPoints(lines: readonly Line[]): readonly Line[] {
  const points = lines.filter((line) => line.bullet);
  const dated = points.filter((line) => takeDates(line.text).dates.length > 0);
  const isList = lines[0]?.bullet === true && dated.length * 2 > points.length;
  return isList ? joinBullets(lines) : lines;
}

/** Reads voluntary work: an organisation, a role, dates. */
export function readVolunteer(lines: readonly Line[]): List<'volunteer'> {
  return toEntries(datedPoints(lines)).flatMap((entry) => {
    const units = toUnits(entry.head);
    const named = nameUnits(units.names, false);
    const summary = [...named.rest, ...entry.prose].join('\n');
    const [place] = units.places;
    if (
      named.name === undefined &&
      named.position === undefined &&
      summary === '' &&
      entry.bullets.length === 0
    )
      return [];
    return [
      {
        ...(named.name === undefined ? {} : { organization: named.name }),
        ...(named.position === undefined ? {} : { position: named.position }),
        ...(place === undefined ? {} : { location: place }),
        ...datesOf(units.dates),
        ...(summary === '' ? {} : { summary }),
        ...(entry.bullets.length === 0 ? {} : { highlights: entry.bullets }),
      },
    ];
  });
}

const fluencyInBrackets =
  /^(?<language>[\p{L}\p{M} ]+?)\s*(?:\((?<fluency>[^)]*)\)|\s*[:\u2010-\u2015-]\s*(?<after>.+))?$/u;
const fluency =
  /^(?:native|fluent|conversational|basic|intermediate|advanced|professional|limited|elementary|beginner|mother tongue|bilingual|proficient|full professional|working|[abc][12]\b)/iu;

/** Reads languages, each with its fluency where the file gives one. */
export function readLanguages(lines: readonly Line[]): List<'languages'> {
  const found: List<'languages'> = [];
  for (const item of lines.flatMap((line) => line.cells.flatMap((cell) => splitList(cell.text)))) {
    const last = found.at(-1);
    if (fluency.test(item) && last !== undefined && last.fluency === undefined) last.fluency = item;
    else {
      const match = fluencyInBrackets.exec(item);
      const level = match?.groups?.['fluency'] ?? match?.groups?.['after'];
      found.push({
        language: match?.groups?.['language'] ?? item,
        ...(level === undefined ? {} : { fluency: level }),
      });
    }
  }
  return found;
}

/** Reads interests, one for each item of the list. */
export function readInterests(lines: readonly Line[]): List<'interests'> {
  return lines
    .flatMap((line) => line.cells.flatMap((cell) => splitList(cell.text)))
    .flatMap((item) =>
      item.split(' ').length <= 5 ? item.split(/\s+(?:&|and|und|et|y|e|en|और)\s+/u) : [item],
    )
    .map((name) => ({ name }));
}

/** Reads references: each line as it stands. */
export function readReferences(lines: readonly Line[]): List<'references'> {
  return lines.map((line) => ({ reference: line.text }));
}
