import type { Paper } from '../../../shared/resume/render-options.js';
import type { Sheet, Style } from '../layout/blocks.js';
import { readable } from './colour.js';
import type { Family } from '../type/families.js';

/** What makes a template: lengths in points, line height times the size, colours `#RRGGBB`. */
export interface Look {
  family: Family;
  margin: number;
  size: { name: number; label: number; heading: number; body: number; contacts: number };
  lineHeight: number;
  accent: string;
  align: 'left' | 'center';
  /** A line across the page under each heading. */
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
}

/** How much a look is tightened so that content fits: factors of gaps and margins, points off the text. */
export interface Tightness {
  gaps: number;
  margins: number;
  points: number;
}

export const loose: Tightness = { gaps: 1, margins: 1, points: 0 };

/** The tools with which content becomes blocks. */
export interface Kit {
  look: Look;
  sheet: Sheet;
  style: Record<
    'name' | 'label' | 'contact' | 'heading' | 'title' | 'detail' | 'date' | 'text' | 'strong',
    Style
  > & {
    link: Style;
    contactLink: Style;
  };
}

const ink = { text: '#111111', second: '#444444', date: '#555555' };
const papers: Record<Paper, { width: number; height: number }> = {
  A4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
};

/** A look made ready for a sheet of paper; the accent is darkened where it would be too pale to read. */
export function kitFor(look: Look, paper: Paper, accent: string | null, tightness: Tightness): Kit {
  const tight = tighten(look, tightness);
  const { margin, size, accented } = tight;
  const colour = readable(accent ?? look.accent);
  const style = (weight: Style['weight'], points: number, inColour: string): Style => ({
    weight,
    size: points,
    colour: inColour,
  });
  return {
    look: { ...tight, accent: colour },
    sheet: { ...papers[paper], margin: { x: margin, top: margin * 0.92, bottom: margin * 0.92 } },
    style: {
      name: style('strong', size.name, accented.name ? colour : ink.text),
      label: style('regular', size.label, accented.label ? colour : ink.second),
      contact: style('regular', size.contacts, ink.second),
      contactLink: style('regular', size.contacts, ink.second),
      heading: style('strong', size.heading, colour),
      title: style('strong', size.body, ink.text),
      detail: style('italic', size.body, ink.second),
      date: style('regular', size.body - 0.5, ink.date),
      text: style('regular', size.body, ink.text),
      strong: style('strong', size.body, ink.text),
      link: style('regular', size.body, colour),
    },
  };
}

function tighten(look: Look, { gaps, margins, points }: Tightness): Look {
  const { size, gap } = look;
  return {
    ...look,
    margin: look.margin * margins,
    size: { ...size, body: size.body - points, contacts: size.contacts - points / 2 },
    gap: {
      ...gap,
      section: gap.section * gaps,
      entry: gap.entry * gaps,
      brief: gap.brief * gaps,
      bullet: gap.bullet * gaps,
    },
  };
}
