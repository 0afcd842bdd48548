import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { writeCoverLetter } from '../../shared/operations/write-cover-letter.js';
import { findCoverLetter } from '../../shared/papers/cover-letters.js';
import { handleWriteCoverLetter } from '../../workers/handlers/write-cover-letter.js';
import type { CompletionRequest, LanguageModel } from '../../workers/llm/language-model.js';
import { sampleJob, sampleResume, startHandlerBench, type HandlerBench } from '../support/handler-bench.js';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
afterAll(() => bench.close());

const wishes = {
  jobDescription: sampleJob,
  tone: 'formal',
  length: 180,
  language: 'en',
  writer: 'auto',
  asOf: '2026-11-21',
} as const;

test('the rules write a letter that is kept with its sender and its proof', async () => {
  const owner = bench.owner();
  const id = await bench.resume(owner, sampleResume);
  const input = { ...wishes, source: { resumeId: id.toHexString(), version: 1 } };
  const result = await bench.run(writeCoverLetter, handleWriteCoverLetter, owner, input);
  expect(result.writer).toBe('rules');
  const letter = await findCoverLetter(owner, new mongo.ObjectId(result.coverLetterId));
  expect(letter).toMatchObject({ resumeId: id, resumeVersion: 1, version: 1, sender: { name: 'Asha Rao' } });
  expect(letter.content).toMatchObject({ signature: 'Asha Rao', date: '2026-11-21' });
  expect(letter.refused).toEqual([]);
  expect(letter.checked).toContainEqual(
    expect.objectContaining({ kind: 'number', source: expect.any(String) }),
  );
  const words = letter.content.paragraphs.join(' ').match(/\S+/g)?.length ?? 0;
  expect(Math.abs(words - result.words)).toBeLessThanOrEqual(10);
});

test('the model writes where there is one: it sees no contact details, and its schema comes with the question', async () => {
  const seen: string[] = [];
  const model: LanguageModel = {
    complete: <T>({ prompt, schema }: CompletionRequest<T>) => {
      seen.push(JSON.stringify(prompt.material));
      expect(schema.safeParse({ subject: 'x', paragraphs: [] }).success).toBe(false);
      const value = schema.parse({
        subject: 'Application: Senior Data Engineer',
        paragraphs: [
          'I cut nightly loads from 6 hours to 40 minutes with PostgreSQL partitioning and Python.',
          'I built 14 Airflow pipelines that serve 220 dashboards for the operations team.',
        ],
      });
      const usage = { inputTokens: 1, outputTokens: 1, cacheReadTokens: 0, cacheWriteTokens: 0 };
      return Promise.resolve({ value, usage, model: 'test' });
    },
  };
  const owner = bench.owner();
  const id = await bench.resume(owner, sampleResume);
  const input = { ...wishes, source: { resumeId: id.toHexString(), version: 1 } };
  const services = { ...bench.services, model };
  const result = await bench.run(writeCoverLetter, handleWriteCoverLetter, owner, input, { services });
  expect(result).toMatchObject({ writer: 'model', fallbackReason: null });
  expect(seen).toHaveLength(1);
  expect(seen[0]).not.toContain('asha.rao@example.com');
});
