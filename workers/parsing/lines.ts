/** A stretch of text in one style. */
export interface Span {
  text: string;
  bold: boolean;
  italic: boolean;
}

/** A piece of a line that stands apart: by a wide gap, a tab, a table's border. */
export interface Cell {
  text: string;
  spans: readonly Span[];
  x0: number;
  x1: number;
}

/**
 * One line of the file in reading order, whatever kind of file it comes from. All later stages work on lines.
 * Lengths are in points where the file has a geometry, else in characters; `y` grows downwards.
 */
export interface Line {
  text: string;
  cells: readonly Cell[];
  /** The line starts with a list marker, which `text` and `cells` no longer hold. */
  bullet: boolean;
  page: number;
  x0: number;
  x1: number;
  y: number;
  size: number;
  bold: boolean;
  italic: boolean;
  /** Typeface and colour, for telling styles apart. */
  face: string;
  /** White space above, in line heights; Infinity at the start of a column or page. */
  gap: number;
  /** Lines of one column share a flow; a heading never reaches over into another flow. */
  flow: number;
  /** Right edge of the flow, to see whether a line is full; Infinity where there is no geometry. */
  right: number;
  /** The file itself says that this is a heading of a section. */
  heading: boolean;
  /** The file itself says that this tells of what stands above, and names nothing. */
  told?: boolean;
  /** The heading parts the section above: what it does not name itself is of that section's kind. */
  inner?: boolean;
}

/** A link that the file puts under a piece of text. */
export interface Link {
  text: string;
  url: string;
}

/** What an extractor makes of a file. */
export interface Extract {
  lines: readonly Line[];
  links: readonly Link[];
  pages: number | null;
  glyphs: number;
  unreadableGlyphs: number;
  hiddenText: readonly string[];
  /** What the file refers to and does not hold, and what stands around the resume, as in a mail. */
  missing?: readonly string[];
}

/** Signs that mark the points of a list, with or without a blank behind them, as the inside of a class of a pattern. */
export const signs = String.raw`\u2022\u2023\u25e6\u2043\u2219\u25aa\u25ab\u25cf\u25cb\u25a0\u25a1\u25c6\u25c7\u27a2\u27a4\u25b6\u25b8\u25ba\u2713\u2714\u2756\u00b7\u203a\u00bb\uf0b7\uf0a7\uf0d8\uf076\uf0fc\u204c\u204d\u2717\u2794\u2192\u2605\u2611\u2705\u2719-\u2727\u2729-\u274b\u2798-\u27af\u27b1-\u27be\u{1F538}\u{1F539}\u{1F449}\uE000-\uF8FF`;
const marker = new RegExp(
  String.raw`^(?:[${signs}]\s*|[-=]>\s*|\.\s+(?=\p{L})|[*\u2013\u2014-]\s+|o\s{2,}|o\s+(?=\p{Lu}))`,
  'u',
);

/** Takes a list marker off the start of a text; null where there is none. */
function withoutMarker(text: string): string | null {
  const match = marker.exec(text);
  return match === null ? null : text.slice(match[0].length).trimStart();
}

/** Cells without a leading list marker, and whether there was one. */
export function takeMarker(cells: readonly Cell[]): { cells: readonly Cell[]; bullet: boolean } {
  const [first, ...rest] = cells;
  if (first === undefined) return { cells, bullet: false };
  const text = withoutMarker(first.text);
  if (text === null) return { cells, bullet: false };
  if (text === '') return { cells: rest, bullet: true };
  return { cells: [{ ...first, text, spans: withoutPrefix(first, text.length) }, ...rest], bullet: true };
}

/** The spans of a cell of which only the last letters are kept. */
export function withoutPrefix(cell: Cell, keep: number): Span[] {
  let surplus = cell.text.length - keep;
  const spans: Span[] = [];
  for (const span of cell.spans) {
    const cut = Math.min(surplus, span.text.length);
    surplus -= cut;
    if (cut < span.text.length) spans.push({ ...span, text: span.text.slice(cut) });
  }
  return spans;
}

/** A line of plain cells, for files without a geometry. */
export function plainLine(cells: readonly Cell[], rest: Partial<Line> = {}): Line {
  const taken = takeMarker(cells);
  const text = taken.cells.map((cell) => cell.text).join('  ');
  const spans = taken.cells.flatMap((cell) => cell.spans).filter((span) => span.text.trim() !== '');
  return {
    text,
    cells: taken.cells,
    bullet: taken.bullet,
    page: 0,
    x0: taken.cells[0]?.x0 ?? 0,
    x1: taken.cells.at(-1)?.x1 ?? 0,
    y: 0,
    size: 1,
    bold: spans.length > 0 && spans.every((span) => span.bold),
    italic: spans.length > 0 && spans.every((span) => span.italic),
    face: '',
    gap: 0,
    flow: 0,
    right: Infinity,
    heading: false,
    ...rest,
  };
}

/** A cell in one style. */
export function plainCell(text: string, x0 = 0, style: { bold?: boolean; italic?: boolean } = {}): Cell {
  const span = { text, bold: style.bold ?? false, italic: style.italic ?? false };
  return { text, spans: [span], x0, x1: x0 + text.length };
}
