import { optimizeResume } from '../../../shared/operations/optimize-resume.js';
import { writeCoverLetter } from '../../../shared/operations/write-cover-letter.js';
import { findResume } from '../../../shared/papers/resumes.js';
import type { Services } from '../../services.js';
import { makingTask } from '../answer-with-task.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { withinBudget } from '../model-budget.js';
import { idParams } from '../params.js';
import { submitTask, today } from '../submit-task.js';
import { jobDescriptionExample, letterBody, optimizeBody, sourceOf } from './schemas.js';

const making = { ...makingTask, tag: 'Writing', params: idParams } as const;

/** What is written from a stored resume: a better version, a letter. */
export function resumeWritingEndpoints({ engine, config }: Services): Endpoint[] {
  return [
    endpoint(
      {
        ...making,
        path: '/resumes/:id/optimize',
        summary: 'A new version of a resume, with what changed and why',
        description: 'Nothing is invented: each claim traces to the resume.',
        body: optimizeBody,
        bodyExample: { jobDescription: jobDescriptionExample },
      },
      async (context) => {
        const source = sourceOf(await findResume(context.owner, context.params.id));
        const { jobDescription = null, writer } = context.body;
        const input = { source, jobDescription, writer, asOf: today() };
        const more = withinBudget(config, context.owner, writer);
        return submitTask(engine, context, optimizeResume, input, more);
      },
    ),
    endpoint(
      {
        ...making,
        path: '/resumes/:id/cover-letters',
        summary: 'Write a cover letter from a resume and a job description',
        body: letterBody,
        bodyExample: { jobDescription: jobDescriptionExample, tone: 'warm', length: 'medium' },
      },
      async (context) => {
        const source = sourceOf(await findResume(context.owner, context.params.id));
        const input = { source, ...context.body, asOf: today() };
        const more = withinBudget(config, context.owner, input.writer);
        return submitTask(engine, context, writeCoverLetter, input, more);
      },
    ),
  ];
}
