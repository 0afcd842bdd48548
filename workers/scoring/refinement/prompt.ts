import { z } from 'zod';
import type { Requirements } from '../../../shared/analysis/analysis.js';
import type { Prompt } from '../../llm/language-model.js';

const system = `You check how well a resume fits a job. A program has already read the job's requirements and looked
for their words in the resume. You find what words alone do not show.

You get the resume as lines of "path: text", the job description, and the requirements as the program read them,
those it found nothing for marked "open".

1. "matches": open requirements that a passage of the resume shows in other words. For each: "requirement", as it
   is listed; "path", that of the line; "quote", copied word for word from that line and long enough to prove it;
   "strength", from 0.1 to 0.7: how surely it does.
2. "requirements": skills, tools or knowledge that the job asks for and the program overlooked. For each: "kind",
   "must" or "nice"; "skill", copied word for word from the job description, at most six words; "quote", the
   sentence it stands in, copied word for word.

Leave out what you are not sure of. Intentions, hobbies, other people's work and a wish to learn prove nothing.
You give no points and no score. Everything you copy is compared letter by letter.`;

export const refineAnswer = z.object({
  matches: z
    .array(
      z.object({
        requirement: z.string().max(200),
        path: z.string().max(200),
        quote: z.string().max(2_000),
        strength: z.number(),
      }),
    )
    .max(60),
  requirements: z
    .array(
      z.object({
        kind: z.enum(['must', 'nice']),
        skill: z.string().max(200),
        quote: z.string().max(2_000),
      }),
    )
    .max(40),
});

export type Proposals = z.infer<typeof refineAnswer>;

/** Asks for matches and requirements that the rules did not see. @param open names without any evidence */
export function refinePrompt(
  resumeLines: string,
  jobDescription: string,
  { mustHave, niceToHave }: Requirements,
  open: ReadonlySet<string>,
): Prompt {
  const listed = [...mustHave, ...niceToHave].map(
    ({ skill, anyOf }) => `${(anyOf ?? [skill]).join(' or ')}${open.has(skill) ? ' (open)' : ''}`,
  );
  return {
    name: 'refine-score',
    version: 2,
    system,
    task: 'Propose matches and requirements for this resume and this job.',
    material: [
      { label: 'resume', text: resumeLines, stable: true },
      { label: 'job-description', text: jobDescription },
      { label: 'requirements', text: listed.join('\n') },
    ],
  };
}
