import { asLine, asLines } from './clean.js';
import type { Linked } from './links.js';

/** A job, a degree, a project …: template-neutral, cleaned, without empty parts. */
export interface Entry {
  title: string;
  dates: string;
  /** The year of a publication, for looks that have a column for it; empty where none is known. */
  year: string;
  details: Linked[];
  prose: string[];
  /** Each bullet's lines. */
  bullets: string[][];
  notes: Note[];
  /** Title and details share a line: a certificate, an award. */
  isBrief: boolean;
}

/** `Languages: Go, Rust`. */
export interface Note {
  label: string;
  text: string;
}

interface EntryParts {
  /** The first of these that is not empty. */
  title: (string | undefined)[];
  dates?: string;
  year?: string;
  details?: Linked[];
  prose?: (string | undefined)[];
  bullets?: string[] | undefined;
  notes?: Note[];
  isBrief?: boolean;
}

/** An entry of what is known of it, without what is empty or said twice. */
export function entry({
  title,
  dates = '',
  year = '',
  details = [],
  prose = [],
  bullets = [],
  notes = [],
  isBrief = false,
}: EntryParts): Entry {
  const heading = title.map(asLine).find((each) => each !== '') ?? '';
  return {
    title: heading,
    dates,
    year,
    // What became the title is not said again.
    details: details.filter(({ text }) => text !== '' && text !== heading),
    prose: prose.flatMap(asLines),
    bullets: bullets.map(asLines).filter((lines) => lines.length > 0),
    notes: notes.filter(({ text }) => text !== ''),
    isBrief,
  };
}

/** Whether an entry says anything. */
export function isFilled({ title, dates, details, prose, bullets, notes }: Entry): boolean {
  return title !== '' || dates !== '' || [details, prose, bullets, notes].some((list) => list.length > 0);
}

/** A text that leads nowhere. */
export function plain(text: string | undefined): Linked {
  return { text: asLine(text), link: null };
}

/** Texts in a row, without empty ones. */
export function joined(texts: readonly (string | undefined)[] | undefined): string {
  return (texts ?? [])
    .map(asLine)
    .filter((text) => text !== '')
    .join(', ');
}
