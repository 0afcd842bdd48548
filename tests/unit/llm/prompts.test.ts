import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Prompt } from '../../../workers/llm/language-model.js';
import {
  readJobDescription,
  requirementsOf,
} from '../../../workers/scoring/job-description/read-job-description.js';
import { refineAnswer, refinePrompt } from '../../../workers/scoring/refinement/prompt.js';
import { coverLetterAnswer, coverLetterPrompt } from '../../../workers/writing/prompts/cover-letter.js';
import { optimizeAnswer, optimizePrompt } from '../../../workers/writing/prompts/optimize-resume.js';
import { jobDescription, resume } from '../writing/sample.js';

const letter = { resume, jobDescription, tone: 'warm', words: 200, language: 'en' } as const;
const requirements = requirementsOf(readJobDescription(jobDescription));
const prompts: [Prompt, z.ZodType][] = [
  [coverLetterPrompt(letter), coverLetterAnswer],
  [optimizePrompt(resume, jobDescription), optimizeAnswer],
  [refinePrompt('/work/0: Built APIs', jobDescription, requirements, new Set(['Terraform'])), refineAnswer],
];

/**
 * What each version says: our words, what is asked and the shape of the answer. Who changes one raises the
 * version and writes the new line here: results name the version, and kept answers are found by it.
 */
const released = {
  'cover-letter@2': '8181ecb033b6',
  'optimize-resume@2': '141e237ed116',
  'refine-score@2': '1076871d69c6',
};

const wording = ({ system, task }: Prompt, answer: z.ZodType) =>
  createHash('sha256')
    .update(JSON.stringify([system, task, z.toJSONSchema(answer)]))
    .digest('hex')
    .slice(0, 12);

describe.each(prompts.map(([prompt, answer]) => [prompt.name, prompt, answer] as const))(
  '%s',
  (_, prompt, answer) => {
    test('says what its version says', () => {
      const name = `${prompt.name}@${prompt.version}`;
      expect({ [name]: wording(prompt, answer) }).toEqual({
        [name]: (released as Record<string, string>)[name],
      });
    });

    test('has no word of other people among our own', () => {
      const ours = `${prompt.system} ${prompt.task}`;
      for (const theirs of ['Nimbus', 'Granite Credit', 'Asha', 'Terraform', 'Pune']) {
        expect(ours).not.toContain(theirs);
      }
    });

    test('gives the resume first and as what stays the same; the job is another text', () => {
      const [first, ...others] = prompt.material;
      expect(first).toMatchObject({ label: 'resume', stable: true });
      expect(others.map(({ label }) => label)).toContain('job-description');
      expect(others.some(({ stable }) => stable)).toBe(false);
    });

    test('leaves out who and where the person is, pay and what others said', () => {
      const sent = JSON.stringify(prompt.material);
      expect(sent).not.toMatch(/Third Cross|asha\.menon@|98200 45678|ashamenon\.example/);
    });
  },
);

test('tone, length and language are chosen by our own words', () => {
  const { task } = coverLetterPrompt({ ...letter, tone: 'concise', language: 'hi' });
  expect(task).toMatch(/Hindi, in Devanagari.*brief and matter-of-fact.*200 words/s);
});

test('without a job description none is sent, and the task says so', () => {
  const { task, material } = optimizePrompt(resume, null);
  expect(material.map(({ label }) => label)).toEqual(['resume']);
  expect(task).not.toMatch(/job/);
});
