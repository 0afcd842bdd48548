import type { SectionName } from '../../../shared/resume/sections.js';
import type { Family } from '../type/families.js';

/** What makes a template: lengths in points, line height times the size, colours `#RRGGBB`. */
export interface Look {
  family: Family;
  margin: number;
  size: { name: number; label: number; heading: number; body: number; contacts: number };
  lineHeight: number;
  accent: string;
  align: 'left' | 'center';
  /** A line across the column under each heading. */
  ruled: boolean;
  /** Which of name and label carry the accent, beside headings and links. */
  accented: { name: boolean; label: boolean };
  gap: {
    section: number;
    afterHeading: number;
    entry: number;
    brief: number;
    bullet: number;
    indent: number;
  };
  /** Titles of entries are set like the text, so that headings of the same size stand out. */
  plainTitles?: boolean;
  /** Title, employer and place share a row with the dates, where they fit. */
  oneRow?: boolean;
  /** These sections lead; the others follow in the usual order. */
  order?: readonly SectionName[];
  /** Publications hang beside their year, which stands in a column of this width. */
  yearColumn?: number;
  sidebar?: Sidebar;
}

/** A tinted column at the right, for contacts and some sections. */
interface Sidebar {
  /** Of its text. */
  width: number;
  /** Between the main column and the tint. */
  gutter: number;
  /** Between the tint's edge and its text: towards the main column, and towards the edge of the page. */
  padding: { inner: number; outer: number };
  tint: string;
  sections: readonly SectionName[];
}

/** How much a look is tightened so that content fits: factors of gaps, margins and lines, points off the text. */
export interface Tightness {
  gaps: number;
  margins: number;
  lines: number;
  points: number;
}

/** As the template has it. */
export const loose: Tightness = { gaps: 1, margins: 1, lines: 1, points: 0 };

/** Lines closer than this, times the size, are hard to follow. */
const closestLines = 1.2;

/** The same look with less room between things, and smaller text. */
export function tighten(look: Look, { gaps, margins, lines, points }: Tightness): Look {
  const { size, gap } = look;
  return {
    ...look,
    margin: look.margin * margins,
    lineHeight: Math.max(look.lineHeight * lines, closestLines),
    size: { ...size, body: size.body - points, contacts: size.contacts - points / 2 },
    gap: {
      ...gap,
      section: gap.section * gaps,
      afterHeading: gap.afterHeading * gaps,
      entry: gap.entry * gaps,
      brief: gap.brief * gaps,
      bullet: gap.bullet * gaps,
    },
  };
}
