import type { Section } from '../../../shared/resume/outline/sections.js';
import type { Block, Container } from '../layout/blocks.js';
import { bulletBlocks, dot, entryBlocks, noteBlock, proseBlock, type Flow } from './entry.js';
import type { Kit } from './look.js';

/** A section under its heading. */
export function sectionBlocks(section: Section, kit: Kit): Block[] {
  const within: Container = { role: 'Sect', within: null };
  const { style } = kit;
  const flow: Flow = { within, role: 'P', lineHeight: kit.look.lineHeight };
  const content = [
    ...section.prose.map((line) => proseBlock(line, flow, kit)),
    ...section.entries.flatMap((entry) => entryBlocks(entry, flow, kit)),
    ...section.notes.map((note, index) => ({
      ...noteBlock(note, flow, kit),
      keepWithNext: index === 0 || index === section.notes.length - 2,
    })),
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
