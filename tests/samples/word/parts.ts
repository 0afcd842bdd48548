import {
  AlignmentType,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  Textbox,
  TextRun,
  WidthType,
} from 'docx';
import type { Shown } from '../layout.js';

/* The pieces that Word documents are put together from. */

export type Block = Paragraph | Table | Textbox;
type Inline = string | ParagraphChild;

const inline = (part: Inline): ParagraphChild => (typeof part === 'string' ? new TextRun(part) : part);

/** A paragraph. */
export const p = (...parts: readonly Inline[]): Paragraph => new Paragraph({ children: parts.map(inline) });
/** Text in a style; typed here, as a plain text has methods by the names of the options. */
export const styled = (options: IRunOptions): TextRun => new TextRun(options);
/** Bold text, of a size in points. */
export const bold = (text: string, size?: number): TextRun =>
  styled({ text, bold: true, ...(size === undefined ? {} : { size: size * 2 }) });
/** Text in italics. */
export const italic = (text: string): TextRun => styled({ text, italics: true });
/** A line as large as a name. */
export const large = (text: string, size = 20): Paragraph => p(bold(text, size));
/** An item of a list. */
export const point = (text: string, level = 0): Paragraph => new Paragraph({ text, bullet: { level } });
/** An empty line. */
export const blank = (): Paragraph => new Paragraph('');

/** Two texts at the two edges of a line, parted by a tab. */
export const edges = (left: readonly Inline[], right: string): Paragraph =>
  new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: 9_000 }],
    children: [...left.map(inline), new TextRun({ children: [new Tab(), right] })],
  });

/** Lines of one paragraph. */
export const broken = (...lines: readonly TextRun[][]): Paragraph =>
  new Paragraph({
    children: lines.flatMap((line, index) => (index === 0 ? line : [new TextRun({ break: 1 }), ...line])),
  });

/** A table; a cell is a text, or blocks below each other. */
export const table = (rows: readonly (readonly (string | readonly Block[])[])[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (cell) =>
              new TableCell({
                children: typeof cell === 'string' ? [new Paragraph(cell)] : (cell as (Paragraph | Table)[]),
              }),
          ),
        }),
    ),
  });

/** A text box beside the text. */
export const box = (...children: readonly Paragraph[]): Textbox =>
  new Textbox({
    alignment: AlignmentType.LEFT,
    children: [...children],
    style: { width: '160pt', height: 'auto' },
  });

/** How to reach a person, as these documents begin. */
export const contacts = (person: Shown): string[] => [
  `${person.city}, ${person.region}`,
  person.phone,
  person.email,
  ...person.links,
];
