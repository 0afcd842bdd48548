import { z } from 'zod';
import type { ResumeContent } from '../../../shared/resume/content.js';
import type { Material, Prompt } from '../../llm/language-model.js';
import { resumeView } from './resume-view.js';

const system = `You edit resumes. You get a resume as lines of "path: text" and, perhaps, the description of the
job the person applies for. You propose edits of single texts that make what is there clearer, shorter and
more relevant to that job.

What you may never do:
- add or change a fact: no number, date, name, employer, title, degree, certificate, skill, tool or result that
  does not stand in the very text that you edit (for /basics/summary: somewhere in the resume);
- take a skill, a duty or a phrase from the job description that the resume does not show;
- make the person's part larger: "helped" stays "helped", "supported" stays "supported";
- drop a number or a tool.

What good edits do:
- lead with a verb (past tense; present tense in a current role), 8 to 30 words, the result at the end;
- name a tool in the spelling of the job description where it is the same tool;
- cut filler and self-praise;
- write a summary of two sentences where there is none, or mend a weak one.

Edit only these paths: /basics/summary, /work/N/summary, /work/N/highlights/M, /projects/N/description,
/projects/N/highlights/M, /volunteer/N/highlights/M. At most 20 edits; none where a text is good as it is.
Write in the language of the resume. Plain words, no markdown. Words such as [NAME_1] stand for private
details: keep them exactly as they are.

For each edit: "path"; "after", the whole new text; "reason", one short sentence to the person; "addresses",
the requirements of the job it answers (may be empty); "evidence", quotes from the resume that prove it.`;

export const optimizeAnswer = z.object({
  edits: z
    .array(
      z.object({
        path: z.string().max(200),
        after: z.string().min(1).max(2_000),
        reason: z.string().max(300),
        addresses: z.array(z.string().max(200)).max(20),
        evidence: z.array(z.string().max(2_000)).max(20),
      }),
    )
    .max(60),
});

/** Asks for edits of a resume, with or without a job description. */
export function optimizePrompt(resume: ResumeContent, jobDescription: string | null): Prompt {
  const material: Material[] = [{ label: 'resume', text: resumeView(resume), stable: true }];
  if (jobDescription !== null) material.push({ label: 'job-description', text: jobDescription });
  const task =
    jobDescription === null ? 'Propose edits of this resume.' : 'Propose edits of this resume for this job.';
  return { name: 'optimize-resume', version: 2, system, task, material };
}
