import { limits, tooComplex } from '../limits.js';
import type { Cell, Line, Link, Span } from '../lines.js';
import { plainLine } from '../lines.js';
import { underRule } from '../sections/outstanding.js';

/** The style that groups scope. */
export interface Style {
  bold: boolean;
  italic: boolean;
  size: number;
  /** Colour and small capitals. */
  face: string;
}

/** The style that a document begins in. */
export const plainStyle: Style = { bold: false, italic: false, size: 1, face: '' };

/** The size of what nobody but the person is named in. */
const leastOfName = 2;

const ruled = (face: string): string => (face.endsWith(underRule) ? face : face + underRule);

/** Collects what a TeX file shows into lines. */
export class Page {
  readonly lines: Line[] = [];
  readonly links: Link[] = [];
  style: Style = plainStyle;
  /** Lines that stand in one row: a table's cells may have several each. */
  #row: Span[][][] = [];
  #column = 0;
  #depth = 0;
  #bullet = false;
  #told = false;
  #size = 0;
  #face: string | null = null;
  #gap = 0;
  /** White space asked for while a line is open: it comes below that. */
  #below = 0;
  #characters = 0;
  /** Lines before what a table repeats; null where it has not said that it does. */
  #shown: number | null = null;
  /** Whether what is set as a name is has been shown. */
  #isNamed = false;
  #flow = 0;

  text(text: string): void {
    if (text === '') return;
    this.#characters += text.length;
    if (this.#characters > limits.characters)
      throw tooComplex('The TeX file holds far more text than a resume.');
    const { bold, italic, size, face } = this.style;
    if (text.trim() !== '') {
      this.#size = Math.max(this.#size, size);
      this.#face ??= face;
    }
    const cell = ((this.#row[this.#depth] ??= [])[this.#column] ??= []);
    const last = cell.at(-1);
    if (last !== undefined && last.bold === bold && last.italic === italic) last.text += text;
    else cell.push({ text, bold, italic });
  }

  cell(): void {
    this.#column += 1;
    this.#depth = 0;
  }

  /** Goes on in the next line of a table's cell. */
  breakCell(): void {
    this.#depth += 1;
  }

  /** Ends the line, or the lines of a row, if there is anything on it. */
  newLine(): void {
    const isOpen = this.#face !== null;
    // Rows of several lines stand apart, or nobody could tell them.
    if (isOpen && this.#row.length > 1) this.space(0.9, true);
    this.#row.forEach((columns) => this.#addLine(columns));
    if (isOpen) [this.#gap, this.#below] = [this.#below, 0];
    this.#row = [];
    [this.#column, this.#depth, this.#size, this.#face] = [0, 0, 0, null];
  }

  #addLine(columns: readonly Span[][]): void {
    const cells = columns.flatMap((spans, index): Cell[] => {
      const text = spans
        .map((span) => span.text)
        .join('')
        .replace(/\s+/gu, ' ')
        .trim();
      return text === '' ? [] : [{ text, spans, x0: index * 10, x1: index * 10 + 9 }];
    });
    if (cells.length === 0) return;
    const told = this.#told ? { told: true } : {};
    // A name is no part of the section before it, as where a column ends above the name.
    if (this.#size >= leastOfName && !this.#isNamed) {
      this.#isNamed = true;
      if (this.lines.length > 0) this.#flow += 1;
    }
    const look = {
      size: this.#size,
      face: this.#face ?? '',
      gap: this.#gap,
      bullet: this.#bullet,
      flow: this.#flow,
    };
    this.lines.push(plainLine(cells, { ...look, ...told }));
    this.#gap = 0;
    this.#bullet = false;
    if (this.lines.length > limits.lines)
      throw tooComplex('The TeX file holds far more lines than a resume.');
  }

  /** An empty line in the source, or a command for white space. */
  paragraph(): void {
    this.newLine();
    this.space(0.9);
  }

  /** White space above the next line, in lines of text; `above` has it above an open one. */
  space(lines: number, above = this.#face === null): void {
    if (above) this.#gap = Math.max(this.#gap, lines);
    else this.#below = Math.max(this.#below, lines);
  }

  /** A rule as wide as the text, under what stands before it. */
  rule(): void {
    const last = this.lines.at(-1);
    if (this.#face !== null) this.#face = ruled(this.#face);
    else if (last !== undefined) this.lines[this.lines.length - 1] = { ...last, face: ruled(last.face) };
  }

  /** What stood since the last such mark of a table is shown on each of its pages: once is enough. */
  endRepeated(isFirst: boolean): void {
    this.newLine();
    if (!isFirst && this.#shown !== null) this.lines.length = Math.min(this.lines.length, this.#shown);
    this.#shown = this.lines.length;
  }

  beginTable(): void {
    this.#shown = null;
    this.noBullet();
  }

  bullet(): void {
    this.newLine();
    this.#bullet = true;
  }

  /** From here on, lines tell of an entry, or name it again. */
  tell(isTold: boolean): void {
    this.newLine();
    this.#told = isTold;
  }

  /** What was taken for a point of a list is a layout of its own. */
  noBullet(): void {
    this.#bullet = false;
  }

  /** @param isInner a heading within the section */
  heading(text: string, isInner = false): void {
    this.newLine();
    const cell: Cell = { text, spans: [{ text, bold: true, italic: false }], x0: 0, x1: text.length };
    const look = { bold: true, gap: 1.5, size: isInner ? 1.2 : 1.4, flow: this.#flow };
    this.lines.push(plainLine([cell], { ...look, heading: true, inner: isInner }));
  }
}
