import type { ResumeContent } from '../../shared/resume/content.js';
import { arranged } from '../../shared/resume/outline/arrange.js';
import { headerOf } from '../../shared/resume/outline/header.js';
import { sectionsOf } from '../../shared/resume/outline/sections.js';
import { languageOf } from '../../shared/resume/outline/words.js';
import type { RenderOptions } from '../../shared/resume/render-options.js';
import { renderPage } from './views.js';

const english = {
  download: 'Download PDF',
  view: 'Show as',
  text: 'Text',
  foot: 'Visits to this page are counted, without keeping addresses.',
};
const hindi: typeof english = {
  download: 'PDF डाउनलोड करें',
  view: 'दृश्य',
  text: 'पाठ',
  foot: 'इस पृष्ठ पर आने वालों की गिनती होती है; उनके पते नहीं रखे जाते।',
};

interface Showing {
  /** For a resume that names nobody. */
  title: string;
  /** What its PDF hides, the page hides; the order is the same. */
  look: Pick<RenderOptions, 'sectionOrder' | 'hiddenSections'>;
  /** Addresses of the PDF; null where there is none. */
  pdf: { inline: string; download: string } | null;
}

/** A resume as a page that reads well on a phone; on wide screens its PDF is in view. */
export function resumePage(content: ResumeContent, { title, look, pdf }: Showing): string {
  const language = languageOf(content.meta?.language, content);
  const header = headerOf(content.basics ?? {});
  return renderPage('resume', {
    lang: language.tag,
    title: header.name ? `${header.name} – ${language.words.resume}` : title,
    header,
    sections: arranged(sectionsOf(content, language), look),
    pdf,
    words: language.tag.startsWith('hi') ? hindi : english,
  });
}
