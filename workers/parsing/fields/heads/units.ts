import { department } from '../../lexicon/departments.js';
import type { Line } from '../../lines.js';
import { styleOf, type StyledText, textsOf, withLabels } from '../cell-texts.js';
import { findUrls } from '../contacts.js';
import type { FoundRange } from '../dates/date-ranges.js';
import { isOnlyDate } from '../dates/dates.js';
import { withoutEdges } from '../edges.js';
import { takeLabel } from '../labels.js';
import { takeOwnDates } from '../dates/own-dates.js';
import { isPlace, takePlace } from '../places.js';
import { roleScore } from './roles.js';

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

type Style = Omit<StyledText, 'text'>;

const employment =
  /^\(?(?:full[- ]?time|part[- ]?time|contract(?:ual)?|internship|permanent|temporary|freelance|self[- ]employed|seasonal|apprenticeship)\)?$/iu;
const duration = /^\(?(?:\d+\s*(?:years?|yrs?|months?|mos?|weeks?)[\s,&]*(?:and\s*)?)+\)?$/iu;
const barSeparator = /\s+[|•·‧∙◦⋅❖◆]\s+|\s*\|\s*|\s{3,}/u;
const dashSeparator = new RegExp(
  String.raw`(?!\s+[\u2013\u2014]\s+(?:${department})(?=\s*(?:$|[\u2013\u2014,(|])))(\s+[\u2013\u2014]\s+|\s+[\u2013\u2014]|[\u2014]\s*)`,
  'u',
);
const edge = /[\s,;:|•·\u2013\u2014/-]/u;
const trimmed = (text: string): string =>
  withoutEdges(text, edge)
    .replace(/^\(([^()]*)\)$/u, '$1')
    .trim();

/** Whether a text is a length of time and nothing else. */
export const isDuration = (text: string): boolean => duration.test(text.trim());

/** Whether a text tells how somebody was employed, or how long, and no name. */
export const isAside = (text: string): boolean => employment.test(text) || isDuration(text);

/** Whether a text says that somebody worked for themselves: that is their employer, then. */
export const isOwnAccount = (text: string): boolean => /^(?:freelance|self[- ]employed)$/iu.test(text);

function addPiece(units: Units, piece: string, unit: Omit<Unit, 'text'>): void {
  const text = trimmed(piece);
  if (text === '') return;
  if (isAside(text)) units.asides.push(text);
  else if (isPlace(text)) {
    units.places.push(text);
    units.placedLines.push(unit.line);
  } else units.names.push({ text, ...unit });
}

/** What a head is read with. */
interface Manner {
  /** Places stand behind a mark of their own: a comma belongs to the name that it stands in. */
  placesApart: boolean;
  /** The dates stand in a place of their own. */
  datesApart: boolean;
}

/** Behind a bar stands one whole thing: a place with its country, an address. False where it is another. */
function addWhole(units: Units, text: string, line: number): boolean {
  const [address] = findUrls(text);
  if (address === text) units.urls.push(text);
  else if (isPlace(text)) {
    units.places.push(text);
    units.placedLines.push(line);
  } else return false;
  return true;
}

/** 'Nurse – Cardiac ICU at Aster Medcity': behind a title's 'at' stands the employer, and dashes part the others. */
function atEmployer(text: string): string[] {
  const { title = '', employer = '' } =
    /^(?<title>.{2,80}?)\s+at\s+(?<employer>\p{Lu}.*)$/u.exec(text)?.groups ?? {};
  const isOne = roleScore(title) > 0 && !dashSeparator.test(employer);
  return isOne && dashSeparator.test(title) ? [title, '', employer] : text.split(dashSeparator);
}

function addNames(
  units: Units,
  text: string,
  line: number,
  style: Style,
  { placesApart }: Pick<Manner, 'placesApart'>,
): void {
  const parts = text.split(barSeparator);
  for (const [at, part] of parts.entries()) {
    if (at > 0 && addWhole(units, trimmed(part), line)) continue;
    // Where bars or 'at' part the names, a dash is within one.
    const pieces = parts.length > 1 ? [part] : atEmployer(part.replace(/^\s*[\u2013\u2014]\s+/u, ''));
    pieces.forEach((piece, index) => {
      if (index % 2 === 1) return;
      const whole = trimmed(piece);
      // 'Toledo, Ohio' is one place, and no name in Ohio.
      const isOne = placesApart || isPlace(whole);
      const { rest: name, place } = isOne ? { rest: whole, place: null } : takePlace(whole);
      if (place !== null) {
        units.places.push(place);
        units.placedLines.push(line);
      }
      addPiece(units, name, { line, ...style, dash: pieces[index - 1] ?? '' });
    });
  }
}

function addText(units: Units, text: string, line: number, style: Style, manner: Manner): void {
  // A bare domain may be a firm's name.
  const links = findUrls(text).filter((each) => /^(?:https?:|www\.)|\//iu.test(each));
  units.urls.push(...links);
  const linkless = links.reduce((left, link) => left.replace(link, ' '), text);
  const { rest, dates } = takeOwnDates(linkless, manner.datesApart);
  units.dates.push(...dates);
  if (dates.length > 0) units.datedLines.push(line);
  const label = takeLabel(rest);
  if (label?.kind === 'position' || label?.kind === 'name') {
    const { rest: name, place } = takePlace(label.rest);
    if (place !== null) units.places.push(place);
    units.names.push({ text: name, line, ...style, dash: '', is: label.kind });
  } else if (label?.kind === 'place') units.places.push(label.rest);
  else if (label?.kind === 'aside') units.asides.push(rest);
  else if (label === null || label.rest !== '') addNames(units, label?.rest ?? rest, line, style, manner);
}

/** Whether the dates of a head have a cell of their own. */
export const hasDatesApart = (head: readonly Line[]): boolean =>
  head.some(({ cells }) => cells.some(({ text }) => isOnlyDate(text)));

/**
 * Takes an entry's head apart: dates, places, and names in the order in which they stand.
 * @param placesApart places stand behind a mark of their own, so that a comma belongs to the name that it stands in
 */
export function toUnits(head: readonly Line[], placesApart = false): Units {
  const manner = { placesApart, datesApart: hasDatesApart(head) };
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
      for (const { text, ...style } of texts) addText(units, text, index, style, manner);
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
