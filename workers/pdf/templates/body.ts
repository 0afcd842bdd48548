import type { Entry, Note, Section } from '../content/sections.js';
import type { Block, Container, Span } from '../layout/blocks.js';
import type { Kit } from './look.js';

type Flow = Pick<Block, 'within' | 'role' | 'lineHeight'>;

/** A section under its heading. */
export function sectionBlocks(section: Section, kit: Kit): Block[] {
  const within: Container = { role: 'Sect', within: null };
  const { style } = kit;
  const flow: Flow = { within, role: 'P', lineHeight: kit.look.lineHeight };
  const content = [
    ...section.prose.map((line) => prose(line, flow, kit)),
    ...section.entries.flatMap((entry) => entryBlocks(entry, flow, kit)),
    ...section.notes.map((note) => noteBlock(note, flow, kit)),
    ...(section.things.length > 0
      ? [
          {
            ...flow,
            lines: [section.things.map((text) => ({ text, style: style.text }))],
            separator: dot(kit),
            gap: 2,
          },
        ]
      : []),
    ...bulletBlocks(section.bullets, within, kit),
  ];
  const [first, ...others] = content;
  if (!first) return [];
  const heading = section.title ? [headingBlock(section.title, within, kit)] : [];
  return [
    ...heading,
    { ...first, gap: section.title ? kit.look.gap.afterHeading : kit.look.gap.section },
    ...others,
  ];
}

function headingBlock(title: string, within: Container, { look, style }: Kit): Block {
  return {
    within,
    role: 'H2',
    lines: [[{ text: title, style: style.heading }]],
    lineHeight: look.ruled ? 1.3 : 1.25,
    gap: look.gap.section,
    keepWithNext: true,
    rule: look.ruled ? { colour: look.accent, below: 0.5 } : null,
  };
}

/** Title with dates, details, prose, bullets, notes; the header stays with what follows it. */
function entryBlocks(entry: Entry, flow: Flow, kit: Kit): Block[] {
  const { style, look } = kit;
  const details = entry.details.map(({ text, link }) => ({
    text,
    link,
    style: link ? style.link : style.detail,
  }));
  const title: Span[] = entry.title ? [{ text: entry.title, style: style.title }] : [];
  const header: Block[] = [];
  if (title.length > 0) header.push({ ...flow, lines: [title], gap: look.gap.entry });
  if (details.length > 0) {
    header.push({
      ...flow,
      lines: [details],
      separator: dot(kit),
      gap: header.length > 0 ? 0 : look.gap.entry,
    });
  }
  const dates: Span[] = entry.dates ? [{ text: entry.dates, style: style.date }] : [];
  if (header.length === 0 && dates.length > 0) header.push({ ...flow, lines: [dates], gap: look.gap.entry });
  else if (header[0] && dates.length > 0) header[0].aside = dates;
  const body = [
    ...entry.prose.map((line) => prose(line, flow, kit)),
    ...bulletBlocks(entry.bullets, flow.within, kit),
    ...entry.notes.map((note) => noteBlock(note, flow, kit)),
  ];
  const kept = header.map((block, index) => ({
    ...block,
    keepWithNext: index < header.length - 1 || body.length > 0,
  }));
  const all = [...kept, ...body];
  const [first, ...others] = all;
  return first ? [{ ...first, gap: look.gap.entry }, ...others] : [];
}

function prose(line: string, flow: Flow, { style }: Kit): Block {
  return { ...flow, lines: [[{ text: line, style: style.text }]], gap: 1.5 };
}

function noteBlock({ label, text }: Note, flow: Flow, { style, look }: Kit): Block {
  const spans = label ? [{ text: `${label}: `, style: style.strong }] : [];
  return { ...flow, lines: [[...spans, { text, style: style.text }]], gap: look.gap.bullet };
}

function bulletBlocks(bullets: readonly string[][], within: Container, { style, look }: Kit): Block[] {
  const list: Container = { role: 'L', within };
  return bullets.map((lines) => ({
    within: { role: 'LI', within: list },
    role: 'LBody',
    lines: lines.map((text) => [{ text, style: style.text }]),
    label: { text: '•', style: style.text },
    indent: look.gap.indent,
    lineHeight: look.lineHeight,
    gap: look.gap.bullet,
  }));
}

function dot({ style }: Kit): Span {
  return { text: ' · ', style: style.text };
}
