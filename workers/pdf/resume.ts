import type { ResumeContent } from '../../shared/resume/content.js';
import type { RenderOptions } from '../../shared/resume/render-options.js';
import { headerOf, type Header } from '../../shared/resume/outline/header.js';
import { sectionsOf } from '../../shared/resume/outline/sections.js';
import { textsIn } from '../../shared/resume/outline/texts.js';
import { languageOf, type Language } from '../../shared/resume/outline/words.js';
import { layOut, type Layout } from './layout/fit.js';
import { sectionBlocks } from './templates/body.js';
import { headerBlocks } from './templates/header.js';
import { templates } from './templates/index.js';
import { kitFor } from './templates/look.js';
import type { Setting } from './type/runs.js';

/** Content of at most this many words, those of headings, dates and contacts included, belongs on one page. */
const onePageWords = 310;

export interface LaidOutResume {
  layout: Layout;
  header: Header;
  language: Language;
}

/** A resume on its pages, ready to be drawn. */
export function layOutResume(
  content: ResumeContent,
  options: RenderOptions,
  setting: Setting,
): LaidOutResume {
  const language = languageOf(content.meta?.language, { ...content, meta: null });
  const header = headerOf(content.basics ?? {});
  const sections = sectionsOf(content, language);
  const compose = (tightness: Parameters<typeof kitFor>[3]) => {
    const kit = kitFor(templates[options.template], options.paper, options.accent, tightness);
    const body = sections.flatMap((section) => sectionBlocks(section, kit));
    return { blocks: [...headerBlocks(header, kit), ...body], sheet: kit.sheet };
  };
  return {
    layout: layOut(compose, setting, wordCount(textsIn([header, sections])) <= onePageWords),
    header,
    language,
  };
}

function wordCount(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0), 0);
}
