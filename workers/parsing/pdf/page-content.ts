import type { Box } from './matrix.js';

/** One glyph as drawn; device space, points, y downwards. */
export interface Glyph {
  text: string;
  /** Left end of the baseline. */
  x: number;
  y: number;
  width: number;
  /** Height of the em as drawn. */
  size: number;
  upright: boolean;
  font: string;
  color: string | null;
  alpha: number;
  mode: number;
  clip: Box;
  /** A blank follows in the file. */
  blankAfter: boolean;
  /** Place in the order of painting. */
  order: number;
}

/** A filled area or an image. */
export interface Shape {
  box: Box;
  /** `#rrggbb`; null where the colour is not one: images, gradients, patterns. */
  color: string | null;
  image: boolean;
  /** Fills its box. */
  solid: boolean;
  order: number;
}

/** Glyphs between the marks of a span, and the codes of these and of blanks. */
export interface MarkedSpan {
  codes: number[];
  glyphs: Glyph[];
}

/** What a page draws, in the order of painting. */
export interface PageContent {
  glyphs: Glyph[];
  shapes: Shape[];
  /** Lines that are stroked, level or upright. */
  rules: Box[];
  spans: MarkedSpan[];
}
