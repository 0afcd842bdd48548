import type { Setting } from '../type/runs.js';
import { loose, type Tightness } from '../templates/look.js';
import type { Block, Sheet } from './blocks.js';
import { measureBlock, type Row } from './measure.js';
import { placeRows, type Page, type Placed } from './place.js';

/** What is drawn. */
export interface Layout {
  pages: Page[];
  sheet: Sheet;
  blocks: Block[];
}

/** Makes the blocks of a document, as tight as told. */
export type Compose = (tightness: Tightness) => { blocks: Block[]; sheet: Sheet };

/** In this order: gaps, margins, the text; what has many headings, such as ten short sections, also its lines. */
const tighter: readonly Tightness[] = [
  { ...loose, gaps: 0.85 },
  { ...loose, gaps: 0.85, margins: 0.8 },
  { ...loose, gaps: 0.85, margins: 0.8, points: 0.4 },
  { ...loose, gaps: 0.85, margins: 0.8, points: 0.7 },
  { gaps: 0.65, margins: 0.8, lines: 0.97, points: 0.7 },
  { gaps: 0.6, margins: 0.7, lines: 0.92, points: 0.7 },
  { gaps: 0.55, margins: 0.6, lines: 0.86, points: 0.7 },
];

/** For the few lines of a last page: what nobody sees at a glance. */
const slightlyTighter: readonly Tightness[] = [
  { ...loose, gaps: 0.85 },
  { ...loose, gaps: 0.85, margins: 0.9 },
  { gaps: 0.75, margins: 0.85, lines: 0.96, points: 0.3 },
];

/** A last page that is emptier than this is not worth turning to. */
const thin = 0.2;

/**
 * Lays out a document. With `onePage` it is tightened step by step until it fits one page, and stays loose where
 * that is in vain. A last page with little on it is pulled back by smaller gaps, then margins, if they suffice.
 */
export function layOut(compose: Compose, setting: Setting, onePage: boolean): Layout {
  const first = attempt(compose, loose, setting);
  if (first.pages.length === 1 || !(onePage || first.lastFill < thin)) return first;
  const steps = onePage ? tighter : slightlyTighter;
  const most = onePage ? 1 : first.pages.length - 1;
  return firstWithin(most, steps, compose, setting) ?? first;
}

/** The first of `steps` that needs at most `most` pages. */
export function firstWithin(
  most: number,
  steps: readonly Tightness[],
  compose: Compose,
  setting: Setting,
): Layout | null {
  for (const step of steps) {
    const layout = attempt(compose, step, setting);
    if (layout.pages.length <= most) return layout;
  }
  return null;
}

function attempt(
  compose: Compose,
  tightness: Tightness,
  setting: Setting,
): Layout & Pick<Placed, 'lastFill'> {
  const { blocks, sheet } = compose(tightness);
  const rows = blocks.flatMap((block): Row[] => measureBlock(block, sheet, setting));
  const placed = placeRows(rows, sheet.height - sheet.margin.top - sheet.margin.bottom);
  return { ...placed, sheet, blocks };
}
