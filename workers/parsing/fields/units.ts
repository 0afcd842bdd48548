import type { Cell, Line } from '../lines.js';
import { type FoundRange, takeDates } from './dates.js';
import { labelOf, takeLabel } from './labels.js';
import { isPlace, takePlace } from './places.js';

/** A piece of an entry's head that names one thing. */
export interface Unit {
  text: string;
  /** Which line of the head it stands on. */
  line: number;
  bold: boolean;
  italic: boolean;
  /** The dash between it and the unit before it, as written; empty where there is none. */
  dash: string;
  /** What a label before it says that it is: 'Designation: …'. */
  is?: 'position' | 'name';
}

/** What a head says, apart from which name is whose. */
export interface Units {
  names: Unit[];
  places: string[];
  /** Lines of the head that hold a date, and those that hold a place. */
  datedLines: number[];
  placedLines: number[];
  dates: FoundRange[];
  urls: string[];
  /** Kind of employment, level of study and the like, in brackets or on its own. */
  asides: string[];
}

type Style = Pick<Unit, 'bold' | 'italic'>;

const employment =
  /^\(?(?:full[- ]?time|part[- ]?time|contract(?:ual)?|internship|permanent|temporary|freelance|self[- ]employed|seasonal|apprenticeship)\)?$/iu;
const duration = /^\(?(?:\d+\s*(?:years?|yrs?|months?|mos?|weeks?)[\s,&]*(?:and\s*)?)+\)?$/iu;
const barSeparator = /\s+[|•·‧∙◦⋅❖◆]\s+|\s*\|\s*|\s{3,}/u;
/** Behind a dash these belong to the title before it: 'Assistant Manager – HR'. */
const department =
  'HR|IT|R&D|Q[AC]|PR|BD|SCM|E?HSE?|L&D|MIS|Ops|Operations|Finance|Accounts|Sales|Marketing|Production|Maintenance|Admin';
const dashSeparator = new RegExp(
  String.raw`(?!\s+[\u2013\u2014]\s+(?:${department})(?=\s*(?:$|[\u2013\u2014,(|])))(\s+[\u2013\u2014]\s+|\s+[\u2013\u2014]|[\u2014]\s*)`,
  'u',
);
const url =
  /(?:https?:\/\/|www\.)\S+|(?<![\w.-])(?:[\w-]{1,63}\.){1,6}(?:com|org|net|io|dev|in|ai|app|co|edu|me)\/[^\s,;|)]+/giu;

const trimmed = (text: string): string =>
  text
    .replace(/^[\s,;:|•·\u2013\u2014/-]+|[\s,;:|•·\u2013\u2014/-]+$/gu, '')
    .replace(/^\(([^()]*)\)$/u, '$1')
    .trim();

/** Whether a text is a length of time and nothing else. */
export const isDuration = (text: string): boolean => duration.test(text.trim());

function addPiece(units: Units, piece: string, unit: Omit<Unit, 'text'>): void {
  const text = trimmed(piece);
  if (text === '') return;
  if (employment.test(text) || isDuration(text)) units.asides.push(text);
  else if (isPlace(text)) {
    units.places.push(text);
    units.placedLines.push(unit.line);
  } else units.names.push({ text, ...unit });
}

function addNames(units: Units, text: string, line: number, style: Style): void {
  const parts = text.split(barSeparator);
  for (const part of parts) {
    // Where bars part the names, a dash is within one.
    const pieces = parts.length > 1 ? [part] : part.split(dashSeparator);
    pieces.forEach((piece, index) => {
      if (index % 2 === 1) return;
      const { rest: name, place } = takePlace(trimmed(piece));
      if (place !== null) {
        units.places.push(place);
        units.placedLines.push(line);
      }
      addPiece(units, name, { line, ...style, dash: pieces[index - 1] ?? '' });
    });
  }
}

function addText(units: Units, text: string, line: number, style: Style): void {
  const links = text.match(url) ?? [];
  units.urls.push(...links);
  const { rest, dates } = takeDates(links.reduce((left, link) => left.replace(link, ' '), text));
  units.dates.push(...dates);
  if (dates.length > 0) units.datedLines.push(line);
  const label = takeLabel(rest);
  if (label?.kind === 'position' || label?.kind === 'name') {
    const { rest: name, place } = takePlace(label.rest);
    if (place !== null) units.places.push(place);
    units.names.push({ text: name, line, ...style, dash: '', is: label.kind });
  } else if (label?.kind === 'place') units.places.push(label.rest);
  else if (label === null || label.rest !== '') addNames(units, label?.rest ?? rest, line, style);
}

const endsApart = /(?:[,|:(·•\u2013\u2014-]|\s(?:at|@))\s*$/iu;
const startsApart = /^\s*(?:[,|:(·•@\u2013\u2014-]|at\s)/iu;

/** A cell in two types with a mark between them says two things: '**Site Engineer**, Malabar Builders'. */
function byType(cell: Cell): (Style & { text: string })[] {
  const parts: (Style & { text: string })[] = [];
  for (const { text, bold, italic } of cell.spans) {
    const last = parts.at(-1);
    const blank = !/[\p{L}\p{N}]/u.test(text);
    const same = last !== undefined && (blank || (last.bold === bold && last.italic === italic));
    if (same) last.text += text;
    else if (last !== undefined && !endsApart.test(last.text) && !startsApart.test(text)) last.text += text;
    else parts.push({ text: text.replace(/^[\s,]*(?:at|@)\s+/iu, ''), bold, italic });
  }
  return parts.map((part) => ({ ...part, text: part.text.replace(/\s(?:at|@)\s*$/iu, '') }));
}

/** The texts of a cell, each in one type. */
export function textsOf(cell: Cell): (Style & { text: string })[] {
  const parts = cell.spans.length > 1 ? byType(cell) : [];
  return parts.length === 2 ? parts : [{ text: cell.text, ...styleOf(cell) }];
}

/**
 * Cells with the label that stands in a cell of its own put before its text.
 * @param ofStudies labels of degrees, too
 */
export function withLabels(cells: readonly Cell[], ofStudies = false): Cell[] {
  const joined: Cell[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    if (last !== undefined && labelOf(last.text, ofStudies) !== null) {
      const text = `${last.text.replace(/\s*:?\s*$/u, '')}: ${cell.text.replace(/^\s*:\s*/u, '')}`;
      joined[joined.length - 1] = { ...cell, text, spans: [{ text, bold: false, italic: false }] };
    } else joined.push(cell);
  }
  return joined;
}

/** Takes an entry's head apart: dates, places, and names in the order in which they stand. */
export function toUnits(head: readonly Line[]): Units {
  const units: Units = {
    names: [],
    places: [],
    datedLines: [],
    placedLines: [],
    dates: [],
    urls: [],
    asides: [],
  };
  head.forEach((line, index) => {
    for (const cell of withLabels(line.cells)) {
      const texts = takeLabel(cell.text) === null ? textsOf(cell) : [{ text: cell.text, ...styleOf(cell) }];
      for (const { text, ...style } of texts) addText(units, text, index, style);
    }
  });
  return units;
}

function styleOf(cell: Cell): Style {
  const worded = cell.spans.filter((span) => /[\p{L}\p{N}]/u.test(span.text));
  return {
    bold: worded[0]?.bold ?? false,
    italic: worded.length > 0 && worded.every((span) => span.italic),
  };
}

/** The dates of an entry as JSON Resume has them: an open end is absent. */
export function datesOf(dates: readonly FoundRange[]): { startDate?: string; endDate?: string } {
  const range = dates.find((each) => each.from !== null) ?? dates[0];
  if (range === undefined) return {};
  return {
    ...(range.from === null ? {} : { startDate: range.from }),
    ...(range.to === null ? {} : { endDate: range.to }),
  };
}
