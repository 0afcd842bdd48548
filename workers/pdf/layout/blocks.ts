import type { Weight } from '../type/families.js';

/** How a stretch of text looks. Size in points, colour `#RRGGBB`. */
export interface Style {
  weight: Weight;
  size: number;
  colour: string;
}

export interface Span {
  text: string;
  style: Style;
  /** An absolute http(s), mailto or tel address. */
  link?: string | null;
}

/** What blocks stand in, for readers who cannot see the page: a section, a list, an item of a list. */
export interface Container {
  role: 'Sect' | 'L' | 'LI';
  within: Container | null;
}

/** A paragraph, before it is measured. Lengths in points. */
export interface Block {
  within: Container;
  role: 'H1' | 'H2' | 'P' | 'LBody';
  /** Lines that end where the author ended them; each wraps. */
  lines: Span[][];
  /** Where set, each line's spans are things that must not be split, put in rows with this between them. */
  separator?: Span;
  /** Stands flush right on the first line, or on a line of its own where it does not fit. */
  aside?: Span[];
  /** The mark of a list item, left of its text. */
  label?: Span;
  indent?: number;
  /** The widest line; null: as wide as the page lets it. */
  measure?: number | null;
  align?: 'left' | 'center';
  /** Height of a line, times the size. */
  lineHeight: number;
  /** Space above, except at the top of a page. */
  gap: number;
  /** Stays on the page on which the next block begins. */
  keepWithNext?: boolean;
  /** A line across the page, under the text. */
  rule?: { colour: string; below: number } | null;
}

/** The page and the room for text in it, in points. */
export interface Sheet {
  width: number;
  height: number;
  margin: { x: number; top: number; bottom: number };
}
