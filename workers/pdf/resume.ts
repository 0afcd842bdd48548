import { PermanentError } from '../../shared/errors.js';
import type { ResumeContent } from '../../shared/resume/content.js';
import { arranged } from '../../shared/resume/outline/arrange.js';
import { headerOf, type Header } from '../../shared/resume/outline/header.js';
import { webLink } from '../../shared/resume/outline/links.js';
import { sectionsOf, type Section } from '../../shared/resume/outline/sections.js';
import { textsIn } from '../../shared/resume/outline/texts.js';
import { languageOf, type Language } from '../../shared/resume/outline/words.js';
import { photoOf } from '../../shared/resume/photo/read-photo.js';
import type { RenderOptions } from '../../shared/resume/render-options.js';
import type { Block } from './layout/blocks.js';
import { layOut, type Compose, type Layout } from './layout/fit.js';
import { qrCode } from './qr.js';
import { sectionBlocks } from './templates/body.js';
import { noOrnaments, type Ornaments } from './templates/figures.js';
import { contactBlocks, headerBlocks } from './templates/header.js';
import { templates } from './templates/index.js';
import { kitsFor } from './templates/kit.js';
import type { Look } from './templates/look.js';
import type { Setting } from './type/runs.js';

/** Content of at most this much, headings, dates and contacts included, belongs on one page. */
const onePage = { words: 310, letters: 4_000 };

export interface LaidOutResume {
  layout: Layout;
  header: Header;
  language: Language;
}

/** A resume on its pages, ready to be drawn. */
export function layOutResume(
  content: ResumeContent,
  options: RenderOptions,
  link: string | null,
  setting: Setting,
): LaidOutResume {
  const language = languageOf(content.meta?.language, { ...content, meta: null });
  const header = headerOf(content.basics ?? {});
  const sections = arranged(sectionsOf(content, language), options, templates[options.template].order);
  const ornaments = { photo: photoFor(options, header), qr: options.qr ? qrFor(link) : null };
  const look = lookFor(options, header, sections);
  const compose: Compose = (tightness) => {
    const { main, side } = kitsFor(look, options, tightness);
    const blocksOf = (part: readonly Section[], kit: typeof main): Block[] =>
      part.flatMap((section) => sectionBlocks(section, kit));
    if (!look.sidebar) {
      const blocks = [...headerBlocks(header, main, ornaments, setting), ...blocksOf(sections, main)];
      return { blocks, sheet: main.sheet };
    }
    const { sections: aside } = look.sidebar;
    const { photo, qr } = ornaments;
    // In the order in which it is to be read: who, the work, then the rest.
    const blocks = [
      ...headerBlocks({ ...header, contacts: [] }, main, { photo: null, qr }, setting),
      ...contactBlocks(header, language.words.contact, side, { ...noOrnaments, photo }, setting),
      ...blocksOf(
        sections.filter(({ name }) => !aside.includes(name)),
        main,
      ),
      ...blocksOf(
        sections.filter(({ name }) => aside.includes(name)),
        side,
      ),
    ];
    return { blocks, sheet: main.sheet };
  };
  return { layout: layOut(compose, setting, isShort(header, sections)), header, language };
}

/** The template's look; without its column where nothing would stand in it. */
function lookFor(
  { template, photo }: RenderOptions,
  { contacts }: Header,
  sections: readonly Section[],
): Look {
  const { sidebar, ...plain } = templates[template];
  const isFilled =
    contacts.length > 0 || photo !== null || sections.some(({ name }) => sidebar?.sections.includes(name));
  return sidebar && isFilled ? { ...plain, sidebar } : plain;
}

function isShort(header: Header, sections: readonly Section[]): boolean {
  const shown = sections.map(({ name: _name, entries, ...rest }) => ({
    ...rest,
    entries: entries.map(({ year: _year, ...entry }) => entry),
  }));
  const text = textsIn([header, shown]).join('\n');
  const words = text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  return words <= onePage.words && text.length <= onePage.letters;
}

function photoFor({ photo }: RenderOptions, { name }: Header): Ornaments['photo'] {
  if (photo === null) return null;
  const read = photoOf(photo);
  if (read.fault !== null) throw new PermanentError('unrenderable', read.fault);
  return { image: read.photo, alt: name };
}

function qrFor(address: string | null): Ornaments['qr'] {
  const { text, link } = webLink(address ?? undefined);
  if (link === null) {
    throw new PermanentError('unrenderable', 'A QR code needs a share link: share the resume first.');
  }
  return { image: qrCode(link), alt: `QR: ${link}`, link, text };
}
