import type { CoverLetterContent } from '../../shared/resume/cover-letter.js';
import type { ResumeContent } from '../../shared/resume/content.js';
import type { RenderOptions } from '../../shared/resume/render-options.js';
import { bytesOf, newDocument, type Identity } from './draw/document.js';
import { footerRows } from './draw/footer.js';
import { drawPages } from './draw/pages.js';
import type { Layout } from './layout/fit.js';
import { layOutLetter } from './letter.js';
import { layOutResume } from './resume.js';
import { templates } from './templates/index.js';
import { refuseUncovered, warningsOf } from './type/missing.js';
import type { Setting } from './type/runs.js';

export interface Rendered {
  pdf: Uint8Array;
  pages: number;
  /** Sentences for the person who asked for it, such as which characters no typeface has. */
  warnings: string[];
}

/**
 * A resume as a tagged PDF. Pure: the same input gives the same bytes.
 * @param link where the QR code leads that `options.qr` asks for: an http(s) address, such as a share link's
 * @throws {PermanentError} `unrenderable` where the text cannot be set, the photo cannot be read, or the link is none
 */
export async function renderResume(
  content: ResumeContent,
  options: RenderOptions,
  link: string | null = null,
): Promise<Rendered> {
  const setting = settingFor(options);
  const { layout, header, language } = layOutResume(content, options, link, setting);
  const title =
    [header.name, header.label].filter((text) => text !== '').join(' – ') || language.words.resume;
  const identity = { title, author: header.name, language: language.tag };
  return draw(layout, identity, JSON.stringify([content, options, link]), setting);
}

/**
 * A cover letter in the look of the resume's template, always on one page.
 * @param sender whose name and contacts stand above the letter
 * @throws {PermanentError} `unrenderable` where the text cannot be set, or is too long for a page
 */
export async function renderLetter(
  letter: CoverLetterContent,
  sender: ResumeContent['basics'],
  options: RenderOptions,
): Promise<Rendered> {
  const setting = settingFor(options);
  const { layout, header, language } = layOutLetter(letter, sender ?? {}, options, setting);
  const title = [language.words.letter, header.name].filter((text) => text !== '').join(' – ');
  const identity = { title, author: header.name, language: language.tag };
  return draw(layout, identity, JSON.stringify([letter, sender, options]), setting);
}

function settingFor({ template }: RenderOptions): Setting {
  return { family: templates[template].family, missing: new Set() };
}

async function draw(
  layout: Layout,
  identity: Identity,
  fingerprint: string,
  setting: Setting,
): Promise<Rendered> {
  refuseUncovered(setting.missing);
  const document = newDocument(identity, fingerprint);
  drawPages(document, layout.pages, layout.sheet, footerRows(identity.author, layout, setting));
  const pdf = await bytesOf(document);
  return { pdf, pages: layout.pages.length, warnings: warningsOf(setting.missing) };
}
