import type { Section } from '../../../shared/resume/outline/sections.js';
import type { Block, Container, Span } from '../layout/blocks.js';
import {
  bulletBlocks,
  dot,
  endingTogether,
  entryBlocks,
  entryGap,
  hangingBlocks,
  noteBlock,
  proseBlock,
  type Flow,
} from './entry.js';
import type { Kit } from './kit.js';

/** A section under its heading. */
export function sectionBlocks(section: Section, kit: Kit): Block[] {
  const { look, column } = kit;
  const within: Container = { role: 'Sect', within: null };
  const flow: Flow = { column, within, role: 'P', lineHeight: look.lineHeight, indent: 0 };
  const [first, ...others] = contentBlocks(section, flow, kit);
  if (!first) return [];
  const heading = section.title ? [headingBlock(section.title, flow, kit)] : [];
  const gap = section.title ? look.gap.afterHeading : look.gap.section;
  return [...heading, { ...first, gap }, ...others];
}

function contentBlocks(
  { name, prose, entries, notes, things, bullets }: Section,
  flow: Flow,
  kit: Kit,
): Block[] {
  const { style, look } = kit;
  const { yearColumn } = look;
  const row = things.map((text) => ({ text, style: style.text }));
  return [
    ...prose.map((line) => proseBlock(line, flow, kit)),
    ...(name === 'publications' && yearColumn !== undefined
      ? hangingBlocks(entries, flow, kit, yearColumn)
      : entries.flatMap((entry) => entryBlocks(entry, flow, kit, entryGap(entries, kit)))),
    ...notes.map((note, index) => ({
      ...noteBlock(note, flow, kit),
      keepWithNext: index === 0 || index === notes.length - 2,
    })),
    ...(row.length > 0 ? [{ ...flow, ...inRows(row, kit), gap: 2 }] : []),
    ...endingTogether(bulletBlocks(bullets, flow, kit)),
  ];
}

/** Things in rows; in a narrow column one to a line. */
function inRows(things: Span[], kit: Kit): Pick<Block, 'lines' | 'separator'> {
  if (kit.column === 'side') return { lines: things.map((thing) => [thing]) };
  return { lines: [things], separator: dot(kit) };
}

/** A heading that keeps what follows; ruled where the look is. */
export function headingBlock(title: string, flow: Flow, { look, style }: Kit): Block {
  return {
    ...flow,
    role: 'H2',
    lines: [[{ text: title, style: style.heading }]],
    lineHeight: look.ruled ? 1.3 : 1.25,
    gap: look.gap.section,
    keepWithNext: true,
    rule: look.ruled ? { colour: look.accent, below: 0.5 } : null,
  };
}
