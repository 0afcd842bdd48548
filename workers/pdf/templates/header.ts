import type { Header } from '../../../shared/resume/outline/header.js';
import type { Block, Container, Span, Style } from '../layout/blocks.js';
import { spanWidth } from '../layout/words.js';
import type { Setting } from '../type/runs.js';
import { headingBlock } from './body.js';
import { figureBlocks, figureRow, type Ornaments } from './figures.js';
import type { Kit } from './kit.js';

/** Name, label, contacts and figures, in a section of their own. */
export function headerBlocks(header: Header, kit: Kit, ornaments: Ornaments, setting: Setting): Block[] {
  const { style, look, sheet, column } = kit;
  const within: Container = { role: 'Sect', within: null };
  const figures = figureRow(ornaments, kit);
  const measure = sheet[column].width - figures.taken;
  const shared = { column, within, align: look.align, measure, keepWithNext: true } as const;
  const words: Block[] = [
    ...line(
      header.name,
      { ...shared, role: 'H1', lineHeight: 1.18, gap: 0 },
      {
        style: fitted(header.name, style.name, measure, setting),
      },
    ),
    ...line(header.label, { ...shared, role: 'P', lineHeight: 1.3, gap: 1 }, { style: style.label }),
  ];
  if (header.contacts.length > 0) {
    const separator = { text: ' · ', style: style.contact };
    words.push({
      ...shared,
      role: 'P',
      lines: [contactSpans(header, kit)],
      separator,
      lineHeight: 1.45,
      gap: 4,
    });
  }
  if (ornaments.qr) {
    const { text, link } = ornaments.qr;
    words.push(
      ...line(text, { ...shared, role: 'P', lineHeight: 1.45, gap: 1 }, { style: style.contactLink, link }),
    );
  }
  return [...words, ...figureBlocks(figures, words, within, kit, setting)];
}

/** Contacts under a heading, one to a line; above it the photo. */
export function contactBlocks(
  header: Header,
  heading: string,
  kit: Kit,
  ornaments: Ornaments,
  setting: Setting,
): Block[] {
  const { look, column } = kit;
  const within: Container = { role: 'Sect', within: null };
  const flow = { column, within, role: 'P', lineHeight: look.lineHeight, indent: 0 } as const;
  const photo = figureBlocks(figureRow(ornaments, kit), [], within, kit, setting);
  if (header.contacts.length === 0) return photo;
  const lines = contactSpans(header, kit).map((span) => [span]);
  return [
    ...photo,
    headingBlock(heading, flow, kit),
    { ...flow, lines, gap: look.gap.afterHeading, lineHeight: look.lineHeight * 1.06 },
  ];
}

/** A name whose longest word is wider than a line is set smaller, down to two thirds: names are not broken lightly. */
function fitted(name: string, style: Style, measure: number, setting: Setting): Style {
  const widest = Math.max(...name.split(' ').map((text) => spanWidth({ text, style }, setting)));
  return widest > measure ? { ...style, size: style.size * Math.max(measure / widest, 2 / 3) } : style;
}

function contactSpans({ contacts }: Header, { style }: Kit): Span[] {
  return contacts.map(({ text, link }) => ({
    text,
    link,
    style: link ? style.contactLink : style.contact,
  }));
}

function line(text: string, block: Omit<Block, 'lines'>, span: Omit<Span, 'text'>): Block[] {
  return text ? [{ ...block, lines: [[{ text, ...span }]] }] : [];
}
