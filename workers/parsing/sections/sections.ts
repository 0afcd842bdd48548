import type { Line } from '../lines.js';
import { isDrivingLicence } from '../lexicon/licences.js';
import { endOfText } from './closing.js';
import { kindOfHeading, likelyKind, type SectionKind } from './headings.js';
import { isWordedHeading, learnLooks, look, type Looks, looksLikeHeading } from './looks.js';
import { wrapGap } from './outstanding.js';
import { joinMarginHeadings, joinWrappedHeadings, splitMarginHeadings } from './split-headings.js';

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

const inLine = /^(?<label>\p{L}[^:]{2,40}?)\s*:\s+(?=\S)(?<text>.+)$/su;
/** Sections that people write on one line behind their heading. */
const oneLined: ReadonlySet<Section['kind']> = new Set(['skills', 'languages', 'interests', 'certificates']);

interface InlineHeading {
  heading: string;
  rest: Line;
}

/**
 * 'Strengths: Butchery, Menu costing': a section that is a paragraph of its own, after other things than skills.
 * @param isBelow the line above is such a section, too, so that no space parts them
 */
function splitInlineHeading(
  line: Line,
  before: Section['kind'] | null,
  isBelow: boolean,
): InlineHeading | null {
  const [cell, ...others] = line.cells;
  const { label = '', text = '' } = inLine.exec(line.text)?.groups ?? {};
  const kind = kindOfHeading(label);
  if (cell === undefined || others.length > 0 || line.bullet || kind === null) return null;
  if (isDrivingLicence(label)) return null;
  if (line.gap < 1 && !isBelow) return null;
  if (!oneLined.has(kind) || before === null || before === 'skills') return null;
  const cells = [{ ...cell, text, spans: [{ text, bold: false, italic: false }] }];
  return { heading: label, rest: { ...line, text, cells } };
}

/** '16. Disciplinary cases, if any:' and, beside it, 'None': a form's question that is set as its headings are. */
function splitQuestion(line: Line, looks: Looks): InlineHeading | null {
  const [first, ...cells] = line.cells;
  if (first === undefined || cells.length === 0 || !looks.headings.has(look(line))) return null;
  if (!/^\d{1,2}[.)]\s+\p{L}.*:$/u.test(first.text)) return null;
  const text = cells.map((cell) => cell.text).join('  ');
  return { heading: first.text, rest: { ...line, cells, text } };
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
  const lines = joinWrappedHeadings(splitMarginHeadings(joinMarginHeadings(source)));
  const looks = learnLooks(lines);
  const sections: Section[] = [];
  let flow = -1;
  let inlineAt = -1;
  let before: Section['kind'] | null = null;
  const end = endOfText(lines);
  for (const [index, line] of lines.entries()) {
    if (index >= end) {
      if (sections.at(-1)?.kind === 'declaration') sections.at(-1)?.lines.push(line);
      else sections.push({ kind: 'declaration', heading: '', lines: [line] });
      continue;
    }
    const kind = headingKind(line, looks, before);
    const inline: InlineHeading | null =
      kind === null
        ? (splitInlineHeading(line, before, inlineAt === index - 1) ?? splitQuestion(line, looks))
        : null;
    if (inline !== null) {
      before = kindOfHeading(inline.heading) ?? 'other';
      inlineAt = index;
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
