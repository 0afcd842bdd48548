import type { Header } from '../../../shared/resume/outline/header.js';
import type { Block, Container } from '../layout/blocks.js';
import type { Kit } from './look.js';

/** Name, label and contacts, in a section of their own. */
export function headerBlocks(header: Header, { look, style }: Kit): Block[] {
  const within: Container = { role: 'Sect', within: null };
  const shared = { within, align: look.align, keepWithNext: true } as const;
  const blocks: Block[] = [];
  if (header.name) {
    blocks.push({
      ...shared,
      role: 'H1',
      lines: [[{ text: header.name, style: style.name }]],
      lineHeight: 1.18,
      gap: 0,
    });
  }
  if (header.label) {
    blocks.push({
      ...shared,
      role: 'P',
      lines: [[{ text: header.label, style: style.label }]],
      lineHeight: 1.3,
      gap: 1,
    });
  }
  if (header.contacts.length > 0) {
    blocks.push({
      ...shared,
      role: 'P',
      lines: [
        header.contacts.map(({ text, link }) => ({
          text,
          link,
          style: link ? style.contactLink : style.contact,
        })),
      ],
      separator: { text: ' · ', style: style.contact },
      lineHeight: 1.45,
      gap: 4,
      keepWithNext: false,
    });
  }
  return blocks;
}
