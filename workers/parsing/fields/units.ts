import type { Line } from '../lines.js';
import { type FoundRange, takeDates } from './dates.js';
import { isPlace, takePlace } from './places.js';

/** A piece of an entry's head that names one thing. */
export interface Unit {
  text: string;
  /** Which line of the head it stands on. */
  line: number;
  bold: boolean;
  italic: boolean;
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

const employment =
  /^\(?(?:full[- ]?time|part[- ]?time|contract(?:ual)?|internship|permanent|temporary|freelance|self[- ]employed|seasonal|apprenticeship)\)?$/iu;
const strongSeparator =
  /\s+[|•·‧∙◦⋅❖◆]\s+|\s*\|\s*|\s+[\u2013\u2014]\s+|\s+[\u2013\u2014]|[\u2014]\s*|\s{3,}/u;
const url =
  /(?:https?:\/\/|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|in|ai|app|co|edu|me)\/[^\s,;|)]+/giu;

const trimmed = (text: string): string =>
  text
    .replace(/^[\s,;:|•·\u2013\u2014/-]+|[\s,;:|•·\u2013\u2014/-]+$/gu, '')
    .replace(/^\(([^()]*)\)$/u, '$1')
    .trim();

function addPiece(
  units: Units,
  piece: string,
  line: number,
  style: { bold: boolean; italic: boolean },
): void {
  const text = trimmed(piece);
  if (text === '') return;
  if (employment.test(text)) units.asides.push(text);
  else if (isPlace(text)) {
    units.places.push(text);
    units.placedLines.push(line);
  } else units.names.push({ text, line, ...style });
}

function addText(units: Units, text: string, line: number, style: { bold: boolean; italic: boolean }): void {
  const links = text.match(url) ?? [];
  units.urls.push(...links);
  const { rest, dates } = takeDates(links.reduce((left, link) => left.replace(link, ' '), text));
  units.dates.push(...dates);
  if (dates.length > 0) units.datedLines.push(line);
  for (const piece of rest.split(strongSeparator)) {
    const { rest: name, place } = takePlace(trimmed(piece));
    if (place !== null) {
      units.places.push(place);
      units.placedLines.push(line);
    }
    addPiece(units, name, line, style);
  }
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
    for (const cell of line.cells) {
      const worded = cell.spans.filter((span) => /[\p{L}\p{N}]/u.test(span.text));
      const style = {
        bold: worded[0]?.bold ?? false,
        italic: worded.length > 0 && worded.every((span) => span.italic),
      };
      addText(units, cell.text, index, style);
    }
  });
  return units;
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
