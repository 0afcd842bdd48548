import type { ResumeContent } from '../../shared/resume/content.js';
import type { ExportOptions } from '../../shared/resume/export-options.js';
import { arranged } from '../../shared/resume/outline/arrange.js';
import { headerOf, type Header } from '../../shared/resume/outline/header.js';
import { sectionsOf, type Section } from '../../shared/resume/outline/sections.js';
import { languageOf, type Language } from '../../shared/resume/outline/words.js';

/** What every format says, each in its own way. */
export interface Outline {
  header: Header;
  sections: Section[];
  language: Language;
  /** Of the document, such as `Asha Rao – Data engineer`. */
  title: string;
}

/** A resume as its sections, in the order that was asked for. */
export function outlineOf(
  content: ResumeContent,
  options: Pick<ExportOptions, 'sectionOrder' | 'hiddenSections'>,
): Outline {
  const language = languageOf(content.meta?.language, { ...content, meta: null });
  const header = headerOf(content.basics ?? {});
  return {
    header,
    sections: arranged(sectionsOf(content, language), options),
    language,
    title: joined([header.name, header.label], ' – ') || language.words.resume,
  };
}

/** Those that are not empty, in a row. */
export function joined(texts: readonly string[], separator: string): string {
  return texts.filter((text) => text !== '').join(separator);
}
