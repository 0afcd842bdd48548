import { Eta } from 'eta';
import type { ExportOptions, LetterExportOptions } from '../../../shared/resume/export-options.js';
import type { LetterOutline } from '../letter-outline.js';
import type { Outline } from '../outline.js';
import { styleFor } from './style.js';
import { templates } from './templates.js';

const eta = new Eta({ autoEscape: true });
for (const [name, template] of Object.entries(templates)) eta.loadTemplate(name, template);

type Look = Pick<ExportOptions, 'paper' | 'accent'>;

/** A resume as one page that needs nothing else: no scripts, no fonts, no pictures; all that was typed is escaped. */
export function resumeHtml(outline: Outline, look: Look): string {
  return page('@resume', outline, look);
}

/** A cover letter as one page, likewise. */
export function letterHtml(
  letter: LetterOutline,
  look: Pick<LetterExportOptions, 'paper' | 'accent'>,
): string {
  return page('@letter', letter, look);
}

function page(
  body: keyof typeof templates,
  content: Outline | LetterOutline,
  { paper, accent }: Look,
): string {
  return eta.render('@page', { ...content, body, style: styleFor(paper, accent) });
}
