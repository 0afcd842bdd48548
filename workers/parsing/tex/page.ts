import { limits, tooComplex } from '../limits.js';
import type { Cell, Line, Link, Span } from '../lines.js';
import { plainLine } from '../lines.js';

/** The style that groups scope. */
export interface Style {
  bold: boolean;
  italic: boolean;
  size: number;
}

/** Collects what a TeX file shows into lines. */
export class Page {
  readonly lines: Line[] = [];
  readonly links: Link[] = [];
  style: Style = { bold: false, italic: false, size: 1 };
  #cells: Span[][] = [[]];
  #bullet = false;
  #told = false;
  #size = 0;
  #gap = 0;
  #characters = 0;

  text(text: string): void {
    if (text === '') return;
    this.#characters += text.length;
    if (this.#characters > limits.characters)
      throw tooComplex('The TeX file holds far more text than a resume.');
    const cell = this.#cells.at(-1);
    const last = cell?.at(-1);
    const { bold, italic, size } = this.style;
    if (text.trim() !== '') this.#size = Math.max(this.#size, size);
    if (last !== undefined && last.bold === bold && last.italic === italic) last.text += text;
    else cell?.push({ text, bold, italic });
  }

  cell(): void {
    this.#cells.push([]);
  }

  /** Ends the line, if there is anything on it. */
  newLine(): void {
    const cells = this.#cells.flatMap((spans, index): Cell[] => {
      const text = spans
        .map((span) => span.text)
        .join('')
        .replace(/\s+/gu, ' ')
        .trim();
      return text === '' ? [] : [{ text, spans, x0: index * 10, x1: index * 10 + 9 }];
    });
    if (cells.length > 0) {
      const told = this.#told ? { told: true } : {};
      const made = plainLine(cells, { size: this.#size, gap: this.#gap, bullet: this.#bullet, ...told });
      this.lines.push(made);
      this.#gap = 0;
      this.#bullet = false;
      if (this.lines.length > limits.lines)
        throw tooComplex('The TeX file holds far more lines than a resume.');
    }
    this.#cells = [[]];
    this.#size = 0;
  }

  /** An empty line in the source, or a command for white space. */
  paragraph(): void {
    this.newLine();
    this.#gap = Math.max(this.#gap, 0.9);
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
    const look = { bold: true, gap: 1.5, size: isInner ? 1.2 : 1.4 };
    this.lines.push(plainLine([cell], { ...look, heading: true, inner: isInner }));
  }
}
