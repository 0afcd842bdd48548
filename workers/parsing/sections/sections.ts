import type { Cell, Line } from '../lines.js';
import { plainLine } from '../lines.js';
import { kindOfHeading, likelyKind, type SectionKind } from './headings.js';
import { isCaps, isWordedHeading, learnLooks, look, type Looks, looksLikeHeading } from './looks.js';
import { wrapGap } from './outstanding.js';
import { isTableHead } from './tables.js';

export interface Section {
  /** `head` stands before the first heading of its flow; `other` under a heading that we do not know. */
  kind: SectionKind | 'head' | 'other';
  heading: string;
  lines: Line[];
}

function headingKind(line: Line, looks: Looks, before: Section['kind'] | null): Section['kind'] | null {
  const kind = kindOfHeading(line.text);
  const started = before !== null;
  if (line.heading)
    return kind ?? (line.inner === true && started ? before : (likelyKind(line.text) ?? 'other'));
  if (looks.areMarked) return null;
  if (kind !== null && isWordedHeading(line)) {
    if (looks.headings.has(look(line))) return kind;
    // A mark before it makes it a point of a list, unless most headings have one.
    if (line.bullet) return null;
    return looks.headings.size === 0 || looks.share(line) >= 0.3 ? kind : null;
  }
  if (!looksLikeHeading(line, looks)) return null;
  return likelyKind(line.text) ?? (started || looks.opens(line) ? 'other' : null);
}

/** A heading that needs two lines of a narrow column is one. */
function joinWrappedHeadings(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const text = `${above?.text ?? ''} ${line.text}`;
    const wraps =
      above !== undefined &&
      above.flow === line.flow &&
      above.cells.length === 1 &&
      line.cells.length === 1 &&
      line.gap < 0.9 &&
      look(above) === look(line) &&
      kindOfHeading(text) !== null &&
      (kindOfHeading(above.text) === null || /^(?:and|&)\s/iu.test(line.text));
    if (!wraps) joined.push(line);
    else {
      const cells = [...above.cells, ...line.cells];
      const spans = cells.flatMap((cell) => cell.spans);
      const [first] = above.cells;
      joined[joined.length - 1] = {
        ...above,
        text,
        cells: first === undefined ? cells : [{ ...first, text, spans }],
      };
    }
  }
  return joined;
}

/** A heading in the margin that needs two lines, beside its section's first two. */
function joinMarginHeadings(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const [over, ...beside] = above?.cells ?? [];
    const [cell, ...rest] = line.cells;
    const text = `${over?.text ?? ''} ${cell?.text ?? ''}`;
    const wraps =
      above !== undefined &&
      over !== undefined &&
      cell !== undefined &&
      beside.length > 0 &&
      above.flow === line.flow &&
      (Math.abs(over.x0 - cell.x0) < 3 || Math.abs(over.x1 - cell.x1) < 3) &&
      over.spans[0]?.bold === cell.spans[0]?.bold &&
      kindOfHeading(over.text) === null &&
      kindOfHeading(text) !== null;
    if (!wraps) {
      joined.push(line);
      continue;
    }
    joined[joined.length - 1] = { ...above, cells: [{ ...over, text }, ...beside] };
    const [next] = rest;
    if (next !== undefined)
      joined.push({ ...line, cells: rest, x0: next.x0, text: rest.map((each) => each.text).join('  ') });
  }
  return joined;
}

/** A heading in the margin with its section's first words on the same line. */
function splitMarginHeading(line: Line, index: number, all: readonly Line[]): Line[] {
  const [first, ...rest] = line.cells;
  const [beside] = rest;
  if (line.bullet || first === undefined || beside === undefined) return [line];
  const known = kindOfHeading(first.text) !== null;
  // What follows stands under the words beside a heading.
  const below = all[index + 1];
  const margin = below !== undefined && below.flow === line.flow && below.x0 > beside.x0 - 3;
  if (!known && !(margin && likelyKind(first.text) !== null)) return [line];
  const marked = first.spans.every((span) => span.bold || span.text.trim() === '') || isCaps(first.text);
  if (!marked || isTableHead(line) || rest.some((cell) => kindOfHeading(cell.text) !== null)) return [line];
  const part = (cells: readonly Cell[]): Line =>
    plainLine(cells, { ...pickGeometry(line), x0: cells[0]?.x0 ?? 0 });
  return [part([first]), { ...part(rest), gap: 0.2 }];
}

const inLine = /^(?<label>\p{L}[^:]{2,40}?)\s*:\s+(?=\S)(?<text>.+)$/su;
/** Sections that people write on one line behind their heading. */
const oneLined: ReadonlySet<Section['kind']> = new Set(['skills', 'languages', 'interests', 'certificates']);

interface InlineHeading {
  heading: string;
  rest: Line;
}

/** 'Strengths: Butchery, Menu costing': a section that is a paragraph of its own, after other things than skills. */
function splitInlineHeading(line: Line, before: Section['kind'] | null): InlineHeading | null {
  const [cell, ...others] = line.cells;
  const { label = '', text = '' } = inLine.exec(line.text)?.groups ?? {};
  const kind = kindOfHeading(label);
  if (cell === undefined || others.length > 0 || line.bullet || kind === null || line.gap < 1) return null;
  if (!oneLined.has(kind) || before === null || before === 'skills') return null;
  const cells = [{ ...cell, text, spans: [{ text, bold: false, italic: false }] }];
  return { heading: label, rest: { ...line, text, cells } };
}

/** 'Leipzig, den 03.02.2024' ends a letter, and is nothing of its last section. */
const signature =
  /^\p{Lu}[\p{L}\p{M} .'-]{1,30},\s+(?:(?:den|le|am|the|il|a)\s+)?\d{1,2}[./\s-]\s?[\p{L}\d.]{1,12}[./\s-]\s?(?:\d{2}){1,2}$/iu;
/** Lines at the end of which one may be the signature. */
const lastLines = 3;

function pickGeometry(line: Line): Partial<Line> {
  const { page, y, size, face, gap, flow, right } = line;
  return { page, y, size, face, gap, flow, right };
}

/** Whether a heading of unknown wording needs two lines: nothing stands between them. */
const goesOnAsHeading = (above: Line | undefined, line: Line, last: Section | undefined): boolean =>
  above !== undefined &&
  last?.kind === 'other' &&
  last.lines.length === 0 &&
  above.flow === line.flow &&
  look(above) === look(line) &&
  line.gap < wrapGap;

/** Parts the lines of a file into sections, by the wording and the look of headings. */
export function toSections(source: readonly Line[]): Section[] {
  const lines = joinWrappedHeadings(joinMarginHeadings(source).flatMap(splitMarginHeading));
  const looks = learnLooks(lines);
  const sections: Section[] = [];
  let flow = -1;
  let before: Section['kind'] | null = null;
  for (const [index, line] of lines.entries()) {
    if (index >= lines.length - lastLines && signature.test(line.text)) {
      sections.push({ kind: 'declaration', heading: '', lines: [line] });
      continue;
    }
    const kind = headingKind(line, looks, before);
    const inline: InlineHeading | null = kind === null ? splitInlineHeading(line, before) : null;
    if (inline !== null) {
      before = kindOfHeading(inline.heading) ?? 'other';
      sections.push({ kind: before, heading: inline.heading, lines: [inline.rest] });
    } else if (kind === 'other' && goesOnAsHeading(lines[index - 1], line, sections.at(-1))) {
      const last = sections.at(-1);
      if (last !== undefined) last.heading = `${last.heading} ${line.text}`;
    } else if (kind !== null) {
      before = kind;
      sections.push({ kind, heading: line.text, lines: [] });
    } else if (line.flow !== flow && (line.page === 0 || sections.length === 0)) {
      sections.push({ kind: 'head', heading: '', lines: [line] });
    } else sections.at(-1)?.lines.push(line);
    flow = line.flow;
  }
  return sections;
}
