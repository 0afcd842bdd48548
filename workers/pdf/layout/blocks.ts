import type { Photo } from '../../../shared/resume/photo/photo.js';
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

/** What blocks stand in, for readers who cannot see the page: a section, a list, an item of a list, its body. */
export interface Container {
  role: 'Sect' | 'L' | 'LI' | 'LBody';
  within: Container | null;
}

/** The mark of a list item, left of its text. */
export interface Label {
  span: Span;
  /** The list item. */
  within: Container;
  /** From where it begins to where the text does; by default as much as it needs. */
  width?: number;
}

/** A square picture in the header, from the top of the first page's text. */
export interface Figure {
  image: Photo | QrCode;
  /** What it shows, in words. */
  alt: string;
  /** From the left edge of the page. */
  x: number;
  size: number;
}

/** Rows of modules, dark where true. */
export interface QrCode {
  kind: 'qr';
  modules: boolean[][];
}

/** A paragraph, before it is measured. Lengths in points. */
export interface Block {
  column: ColumnName;
  within: Container;
  role: 'H1' | 'H2' | 'P' | 'LBody' | 'Figure';
  /** Lines that end where the author ended them; each wraps. */
  lines: Span[][];
  /** Where set, each line's spans are things that must not be split, put in rows with this between them. */
  separator?: Span;
  /** Stands flush right on the first line, or on a line of its own where it does not fit. */
  aside?: Span[];
  label?: Label;
  indent?: number;
  /** The widest line; null: as wide as the column lets it. */
  measure?: number | null;
  align?: 'left' | 'center';
  /** Height of a line, times the size. */
  lineHeight: number;
  /** Space above, except at the top of a page. */
  gap: number;
  /** Stays on the page on which the next block begins. */
  keepWithNext?: boolean;
  /** A line across the column, under the text. */
  rule?: { colour: string; below: number } | null;
  /** Instead of lines; `room` is kept free for it in the flow. */
  figure?: Figure & { room: number };
}

export type ColumnName = 'main' | 'side';

/** A strip of the page in which text flows, in points. */
export interface Column {
  x: number;
  width: number;
}

/** The page and the room for text in it, in points. */
export interface Sheet {
  width: number;
  height: number;
  margin: { top: number; bottom: number };
  main: Column;
  /** Where there is none, nothing stands in it. */
  side: Column;
  /** A coloured strip behind the side column, from edge to edge. */
  tint: (Column & { colour: string }) | null;
}
