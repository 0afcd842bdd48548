import type { ResumeContent } from '../../../shared/resume/content.js';
import type { Asked } from '../asked.js';
import type { ProposedEdit } from '../edits.js';
import { bulletEdits } from './bullet-edits.js';
import { orderEdits } from './order.js';
import { skillsShownEdits } from './skills-shown.js';
import { summaryEdits } from './summary.js';

/** All edits that the rules propose, without a language model. */
export function rulesEdits(
  resume: ResumeContent,
  asked: Asked,
  experienceYears: number | null,
): ProposedEdit[] {
  return [
    ...summaryEdits(resume, asked, experienceYears),
    ...bulletEdits(resume),
    ...skillsShownEdits(resume, asked),
    ...orderEdits(resume, asked),
  ];
}
