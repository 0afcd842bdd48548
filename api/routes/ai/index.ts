import { analyzeResume } from '../../../shared/operations/analyze-resume.js';
import { extractKeywords } from '../../../shared/operations/extract-keywords.js';
import { optimizeResume } from '../../../shared/operations/optimize-resume.js';
import { parseJobDescription } from '../../../shared/operations/parse-job-description.js';
import { writeCoverLetter } from '../../../shared/operations/write-cover-letter.js';
import type { Services } from '../../services.js';
import { makingTask } from '../answer-with-task.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { withinBudget } from '../model-budget.js';
import { jobDescriptionExample } from '../resumes/schemas.js';
import { submitTask, today } from '../submit-task.js';
import { keywordsInput } from './keywords-input.js';
import {
  analyzeTextBody,
  jobDescriptionBody,
  keywordsBody,
  letterTextBody,
  optimizeTextBody,
} from './schemas.js';
import { sourceIn } from './source.js';

const making = { ...makingTask, tag: 'Plain text' } as const;
const resumeText =
  'Asha Rao, data engineer, asha.rao@example.com. Example Logistics, 2021 to today: pipelines in Python and SQL.';
const bodyExample = { resumeText, jobDescription: jobDescriptionExample };

/** The engines on plain text, or on a stored resume. */
export function aiEndpoints({ engine, config }: Services): Endpoint[] {
  const analyzing = (path: string, summary: string) =>
    endpoint({ ...making, path, summary, body: analyzeTextBody, bodyExample }, async (context) => {
      const { resume, jobDescription, refine } = context.body;
      const source = await sourceIn(context.owner, resume);
      return submitTask(engine, context, analyzeResume, { source, jobDescription, refine, asOf: today() });
    });

  return [
    analyzing('/ai/analyze-ats', 'Score a resume against a job description'),
    analyzing('/resume/analyze', 'How relevant a resume is, 0 to 10, what it lacks and what to do'),
    endpoint(
      {
        ...making,
        path: '/ai/optimize-resume',
        summary: 'Rewrite a resume for a job description, inventing nothing',
        description: 'A stored resume gets a new version; for plain text the result is at `links.result`.',
        body: optimizeTextBody,
        bodyExample,
      },
      async (context) => {
        const { resume, jobDescription, writer } = context.body;
        const source = await sourceIn(context.owner, resume);
        const input = { source, jobDescription, writer, asOf: today() };
        const more = withinBudget(config, context.owner, writer);
        return submitTask(engine, context, optimizeResume, input, more);
      },
    ),
    endpoint(
      {
        ...making,
        path: '/ai/generate-cover-letter',
        summary: 'Write a cover letter from a resume and a job description',
        body: letterTextBody,
        bodyExample: { ...bodyExample, tone: 'warm', length: 'medium' },
      },
      async (context) => {
        const { resume, ...wishes } = context.body;
        const source = await sourceIn(context.owner, resume);
        const input = { source, ...wishes, asOf: today() };
        const more = withinBudget(config, context.owner, wishes.writer);
        return submitTask(engine, context, writeCoverLetter, input, more);
      },
    ),
    endpoint(
      {
        ...making,
        path: '/ai/extract-keywords',
        summary: 'The skills that a job description or a resume names',
        description: 'With both: those of the job description, each with whether the resume names it too.',
        body: keywordsBody,
        bodyExample: { jobDescription: jobDescriptionExample },
      },
      async (context) => {
        const input = await keywordsInput(context.owner, context.body);
        return submitTask(engine, context, extractKeywords, input);
      },
    ),
    endpoint(
      {
        ...making,
        path: '/ai/parse-job-description',
        summary: 'What a job description asks for, each requirement with its quote',
        body: jobDescriptionBody,
        bodyExample: { jobDescription: jobDescriptionExample },
      },
      (context) => submitTask(engine, context, parseJobDescription, context.body),
    ),
  ];
}
