import type { Paper, RenderOptions } from '../../../shared/resume/render-options.js';
import type { ColumnName, Sheet, Style } from '../layout/blocks.js';
import { readable } from './colour.js';
import { tighten, type Look, type Tightness } from './look.js';

/** The tools with which content becomes blocks of a column. */
export interface Kit {
  look: Look;
  sheet: Sheet;
  column: ColumnName;
  style: Styles;
}

type Styles = Record<
  | 'name'
  | 'label'
  | 'contact'
  | 'contactLink'
  | 'heading'
  | 'title'
  | 'detail'
  | 'date'
  | 'text'
  | 'strong'
  | 'link',
  Style
>;

const ink = { text: '#111111', second: '#444444', date: '#555555' };
const white = '#FFFFFF';
const papers: Record<Paper, { width: number; height: number }> = {
  A4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
};
/** Top and bottom margins, times those at the sides. */
const upright = 0.92;

/** A look made ready for the columns of a sheet; the accent is darkened where it would be too pale to read. */
export function kitsFor(
  look: Look,
  { paper, accent }: Pick<RenderOptions, 'paper' | 'accent'>,
  tightness: Tightness,
): Record<ColumnName, Kit> {
  const tight = tighten(look, tightness);
  const sheet = sheetFor(tight, paper);
  const kit = (column: ColumnName, ground: string): Kit => {
    const colour = readable(accent ?? look.accent, ground);
    return { look: { ...tight, accent: colour }, sheet, column, style: stylesOf(tight, colour) };
  };
  return { main: kit('main', white), side: kit('side', look.sidebar?.tint ?? white) };
}

function sheetFor({ margin, sidebar }: Look, paper: Paper): Sheet {
  const { width, height } = papers[paper];
  const shared = { width, height, margin: { top: margin * upright, bottom: margin * upright } };
  if (!sidebar) {
    const main = { x: margin, width: width - 2 * margin };
    return { ...shared, main, side: { x: width, width: 0 }, tint: null };
  }
  const { padding, gutter, tint: colour } = sidebar;
  const strip = sidebar.width + padding.inner + padding.outer;
  return {
    ...shared,
    main: { x: margin, width: width - margin - gutter - strip },
    side: { x: width - strip + padding.inner, width: sidebar.width },
    tint: { x: width - strip, width: strip, colour },
  };
}

function stylesOf({ size, accented, plainTitles }: Look, colour: string): Styles {
  const style = (weight: Style['weight'], points: number, inColour: string): Style => ({
    weight,
    size: points,
    colour: inColour,
  });
  return {
    name: style('strong', size.name, accented.name ? colour : ink.text),
    label: style('regular', size.label, accented.label ? colour : ink.second),
    contact: style('regular', size.contacts, ink.second),
    contactLink: style('regular', size.contacts, ink.second),
    heading: style('strong', size.heading, colour),
    title: style(plainTitles ? 'regular' : 'strong', size.body, ink.text),
    detail: style('italic', size.body, ink.second),
    date: style('regular', size.body - 0.5, ink.date),
    text: style('regular', size.body, ink.text),
    strong: style('strong', size.body, ink.text),
    link: style('regular', size.body, colour),
  };
}
