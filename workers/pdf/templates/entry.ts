import type { Entry, Note } from '../../../shared/resume/outline/sections.js';
import type { Block, Container, Span } from '../layout/blocks.js';
import type { Kit } from './kit.js';

/** What all blocks of a section, or of an entry, share. */
export type Flow = Pick<Block, 'column' | 'within' | 'role' | 'lineHeight'> & { indent: number };

/** In letters: two lines of text. */
const longestLeadIn = 180;

/** Title with dates, details, prose, bullets, notes; the header stays with what follows it. */
export function entryBlocks(entry: Entry, flow: Flow, kit: Kit, gap: number): Block[] {
  const body = [
    ...entry.prose.map((line) => ({ ...proseBlock(line, flow, kit), keepWithNext: isLeadIn(entry) })),
    ...bulletBlocks(entry.bullets, flow, kit),
    ...entry.notes.map((note) => noteBlock(note, flow, kit)),
  ];
  const [first, ...others] = endingTogether([...headerOf(entry, flow, kit, body.length > 0), ...body]);
  return first ? [{ ...first, gap }, ...others] : [];
}

/** Between the entries of a section, the same everywhere: brief ones stand close where each is one row. */
export function entryGap(entries: readonly Entry[], { look: { gap }, column }: Kit): number {
  if (!entries.every(({ isBrief }) => isBrief)) return gap.entry;
  const isRow = ({ prose, bullets, notes }: Entry) => prose.length + bullets.length + notes.length === 0;
  return column === 'main' && entries.every(isRow) ? gap.brief : closeGap(gap);
}

function closeGap({ entry, brief }: Kit['look']['gap']): number {
  return (entry + brief) / 2;
}

/** A line on what the place is belongs to the header: with the first bullet, not at a page's foot without any. */
function isLeadIn({ prose, bullets }: Entry): boolean {
  return bullets.length > 0 && prose.length === 1 && (prose[0]?.length ?? 0) <= longestLeadIn;
}

/** The last block, such as a bullet or an entry's keywords, does not begin a page alone. */
export function endingTogether(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) =>
    index === blocks.length - 2 ? { ...block, keepWithNext: true } : block,
  );
}

/** Entries that hang beside their year, as items of a list; the other dates stand as ever. */
export function hangingBlocks(entries: readonly Entry[], flow: Flow, kit: Kit, width: number): Block[] {
  const list: Container = { role: 'L', within: flow.within };
  return entries.flatMap((entry) => {
    const item: Container = { role: 'LI', within: list };
    const body: Container = { role: 'LBody', within: item };
    const { year, dates } = entry;
    const [publisher, ...others] = entry.details;
    const month = dates === year ? [] : [{ text: dates, link: null }];
    const details = [...(publisher ? [publisher] : []), ...month, ...others];
    const shown = year ? { ...entry, details, dates: '' } : entry;
    const hanging = { ...flow, within: body, indent: flow.indent + width };
    const gap = year ? closeGap(kit.look.gap) : kit.look.gap.entry;
    const [first, ...rest] = entryBlocks(shown, hanging, kit, gap);
    if (!first) return [];
    const label = { span: { text: year, style: kit.style.date }, within: item, width };
    return [year ? { ...first, label } : first, ...rest];
  });
}

/** Title, then details, with the dates beside the first of them; what is brief has all in one row. */
function headerOf(entry: Entry, flow: Flow, kit: Kit, hasBody: boolean): Block[] {
  const { style, look } = kit;
  const title: Span[] = entry.title ? [{ text: entry.title, style: style.title }] : [];
  const dates: Span[] = entry.dates ? [{ text: entry.dates, style: style.date }] : [];
  const details = entry.details.map(({ text, link }) => ({
    text,
    link,
    style: link ? style.link : style.detail,
  }));
  const isNarrow = kit.column === 'side';
  const isOneRow = !isNarrow && (entry.isBrief || look.oneRow === true);
  const [first, ...others] = details;
  const below = isNarrow ? [...(first ? [first] : []), ...dates, ...others] : details;
  const rows = (isOneRow ? [[...title, ...below]] : [title, below]).filter((row) => row.length > 0);
  if (rows.length === 0)
    return dates.length > 0 ? [{ ...flow, lines: [dates], gap: 0, keepWithNext: hasBody }] : [];
  return rows.map((row, index) => ({
    ...flow,
    lines: [row],
    separator: dot(kit),
    gap: 0,
    keepWithNext: hasBody || index < rows.length - 1,
    ...(index === 0 && dates.length > 0 && !isNarrow ? { aside: dates } : {}),
  }));
}

/** A line of prose. */
export function proseBlock(line: string, flow: Flow, { style }: Kit): Block {
  return { ...flow, lines: [[{ text: line, style: style.text }]], gap: 1.5 };
}

/** A note behind its label, such as an entry's courses. */
export function noteBlock({ label, text }: Note, flow: Flow, { style, look }: Kit): Block {
  const spans = label ? [{ text: `${label}: `, style: style.strong }] : [];
  return { ...flow, lines: [[...spans, { text, style: style.text }]], gap: look.gap.bullet };
}

/** Bullets as one list; the lines of each stay below each other. */
export function bulletBlocks(bullets: readonly string[][], flow: Flow, { style, look }: Kit): Block[] {
  const list: Container = { role: 'L', within: flow.within };
  return bullets.map((lines) => {
    const item: Container = { role: 'LI', within: list };
    return {
      ...flow,
      within: item,
      role: 'LBody',
      lines: lines.map((text) => [{ text, style: style.text }]),
      label: { span: { text: '•', style: style.text }, within: item },
      indent: flow.indent + look.gap.indent,
      gap: look.gap.bullet,
    };
  });
}

/** What stands between things in a row. */
export function dot({ style }: Kit): Span {
  return { text: ' · ', style: style.text };
}
