import type { Entry, Note } from '../../../shared/resume/outline/sections.js';
import type { Block, Container, Span } from '../layout/blocks.js';
import type { Kit } from './look.js';

/** What all blocks of a section share. */
export type Flow = Pick<Block, 'within' | 'role' | 'lineHeight'>;

/** Title with dates, details, prose, bullets, notes; the header stays with what follows it. */
export function entryBlocks(entry: Entry, flow: Flow, kit: Kit): Block[] {
  const body = [
    ...entry.prose.map((line) => proseBlock(line, flow, kit)),
    ...bulletBlocks(entry.bullets, flow.within, kit),
    ...entry.notes.map((note) => noteBlock(note, flow, kit)),
  ];
  const [first, ...others] = [...headerOf(entry, flow, kit, body.length > 0), ...body];
  const { gap } = kit.look;
  return first ? [{ ...first, gap: entry.isBrief ? gap.brief : gap.entry }, ...others] : [];
}

/** Title, then details, with the dates beside the first of them; what is brief has all in one row. */
function headerOf(entry: Entry, flow: Flow, kit: Kit, hasBody: boolean): Block[] {
  const { style } = kit;
  const title: Span[] = entry.title ? [{ text: entry.title, style: style.title }] : [];
  const dates: Span[] = entry.dates ? [{ text: entry.dates, style: style.date }] : [];
  const details = entry.details.map(({ text, link }) => ({
    text,
    link,
    style: link ? style.link : style.detail,
  }));
  const rows = (entry.isBrief ? [[...title, ...details]] : [title, details]).filter((row) => row.length > 0);
  if (rows.length === 0)
    return dates.length > 0 ? [{ ...flow, lines: [dates], gap: 0, keepWithNext: hasBody }] : [];
  return rows.map((row, index) => ({
    ...flow,
    lines: [row],
    separator: dot(kit),
    gap: 0,
    keepWithNext: hasBody || index < rows.length - 1,
    ...(index === 0 && dates.length > 0 ? { aside: dates } : {}),
  }));
}

export function proseBlock(line: string, flow: Flow, { style }: Kit): Block {
  return { ...flow, lines: [[{ text: line, style: style.text }]], gap: 1.5 };
}

export function noteBlock({ label, text }: Note, flow: Flow, { style, look }: Kit): Block {
  const spans = label ? [{ text: `${label}: `, style: style.strong }] : [];
  return { ...flow, lines: [[...spans, { text, style: style.text }]], gap: look.gap.bullet };
}

export function bulletBlocks(bullets: readonly string[][], within: Container, { style, look }: Kit): Block[] {
  const list: Container = { role: 'L', within };
  return bullets.map((lines, index) => ({
    within: { role: 'LI', within: list },
    role: 'LBody',
    lines: lines.map((text) => [{ text, style: style.text }]),
    label: { text: '•', style: style.text },
    indent: look.gap.indent,
    lineHeight: look.lineHeight,
    gap: look.gap.bullet,
    // The last bullet does not begin a page alone.
    keepWithNext: index === bullets.length - 2,
  }));
}

/** What stands between things in a row. */
export function dot({ style }: Kit): Span {
  return { text: ' · ', style: style.text };
}
