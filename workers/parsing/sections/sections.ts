import { findDates } from '../fields/dates.js';
import type { Cell, Line } from '../lines.js';
import { plainLine } from '../lines.js';
import { kindOfHeading, type SectionKind } from './headings.js';
import { isTableHead } from './tables.js';

export interface Section {
  /** `head` stands before the first heading of its flow; `other` under a heading that we do not know. */
  kind: SectionKind | 'head' | 'other';
  heading: string;
  lines: Line[];
}

const isCaps = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** How a line looks; headings of one file mostly look alike. */
function look(line: Line): string {
  return `${line.size} ${line.bold ? 'b' : ''}${line.italic ? 'i' : ''}${isCaps(line.text) ? 'C' : ''} ${line.face}`;
}

interface Looks {
  /** Looks that headings have in this file, and little else. */
  headings: ReadonlySet<string>;
  /** Share of known headings among the lines of a look. */
  share: (line: Line) => number;
  /** The file itself marks its headings, so that no other line is one. */
  areMarked: boolean;
}

/** A file that marks this many headings that we know marks all of them. */
const enoughMarked = 3;

const isCandidate = (line: Line): boolean =>
  !line.bullet && line.cells.length === 1 && kindOfHeading(line.text) !== null;

function learnLooks(lines: readonly Line[]): Looks {
  const all = new Map<string, number>();
  const known = new Map<string, number>();
  for (const line of lines) {
    const key = look(line);
    all.set(key, (all.get(key) ?? 0) + 1);
    if (isCandidate(line)) known.set(key, (known.get(key) ?? 0) + 1);
  }
  const shareOf = (key: string): number => (known.get(key) ?? 0) / (all.get(key) ?? 1);
  const headings = new Set(
    [...known].filter(([key, count]) => count >= 2 && shareOf(key) >= 0.5).map(([key]) => key),
  );
  const marked = lines.filter((line) => line.heading && kindOfHeading(line.text) !== null);
  return { headings, share: (line) => shareOf(look(line)), areMarked: marked.length >= enoughMarked };
}

function looksLikeUnknownHeading(line: Line, looks: Looks): boolean {
  return (
    looks.headings.has(look(line)) &&
    !line.bullet &&
    line.cells.length === 1 &&
    line.text.length <= 50 &&
    line.text.split(/\s+/u).length <= 7 &&
    /\p{L}{2}/u.test(line.text) &&
    !/[@]|[.,;]$/u.test(line.text) &&
    findDates(line.text).length === 0
  );
}

function headingKind(line: Line, looks: Looks, before: Section['kind'] | null): Section['kind'] | null {
  const kind = kindOfHeading(line.text);
  const started = before !== null;
  if (line.heading) return kind ?? (line.inner === true && started ? before : 'other');
  if (looks.areMarked) return null;
  if (kind !== null && isCandidate(line)) {
    if (looks.headings.size === 0 || looks.headings.has(look(line))) return kind;
    return looks.share(line) >= 0.3 ? kind : null;
  }
  return started && looksLikeUnknownHeading(line, looks) ? 'other' : null;
}

/** A heading in the margin with its section's first words on the same line. */
function splitMarginHeading(line: Line): Line[] {
  const [first, ...rest] = line.cells;
  if (line.bullet || first === undefined || rest.length === 0 || kindOfHeading(first.text) === null)
    return [line];
  const marked = first.spans.every((span) => span.bold || span.text.trim() === '') || isCaps(first.text);
  if (!marked || isTableHead(line) || rest.some((cell) => kindOfHeading(cell.text) !== null)) return [line];
  const part = (cells: readonly Cell[]): Line =>
    plainLine(cells, { ...pickGeometry(line), x0: cells[0]?.x0 ?? 0 });
  return [part([first]), { ...part(rest), gap: 0.2 }];
}

function pickGeometry(line: Line): Partial<Line> {
  const { page, y, size, face, gap, flow, right } = line;
  return { page, y, size, face, gap, flow, right };
}

/** Parts the lines of a file into sections, by the wording and the look of headings. */
export function toSections(source: readonly Line[]): Section[] {
  const lines = source.flatMap(splitMarginHeading);
  const looks = learnLooks(lines);
  const sections: Section[] = [];
  let flow = -1;
  let before: Section['kind'] | null = null;
  for (const line of lines) {
    const kind = headingKind(line, looks, before);
    if (kind !== null) {
      before = kind;
      sections.push({ kind, heading: line.text, lines: [] });
    } else if (line.flow !== flow && (line.page === 0 || sections.length === 0)) {
      sections.push({ kind: 'head', heading: '', lines: [line] });
    } else sections.at(-1)?.lines.push(line);
    flow = line.flow;
  }
  return sections;
}
