import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { analyses } from '../../shared/models/analysis.js';
import { analyzeResume } from '../../shared/operations/analyze-resume.js';
import { deleteResume } from '../../shared/papers/delete-resume.js';
import { inTransaction } from '../../shared/tasks/transaction.js';
import { handleAnalyzeResume } from '../../workers/handlers/analyze-resume.js';
import { reply, type Reply } from '../support/anthropic-stand-in.js';
import { sampleJob, sampleResume, startHandlerBench, type HandlerBench } from '../support/handler-bench.js';
import { scriptedModels } from '../support/scripted-model.js';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
afterAll(() => bench.close());

const asOf = '2026-11-21';

test('a stored resume gets an analysis with rows and suggestions', async () => {
  const owner = bench.owner();
  const id = await bench.resume(owner, sampleResume);
  const source = { resumeId: id.toHexString(), version: 1 };
  const input = { source, jobDescription: sampleJob, asOf };
  const result = await bench.run(analyzeResume, handleAnalyzeResume, owner, input);
  expect(result.missingKeywords).toEqual(expect.arrayContaining(['AWS', 'Kafka']));

  const [row] = await analyses().find({ owner }).toArray();
  expect(row).toMatchObject({
    resumeId: id,
    version: 1,
    score: result.score,
    asOf,
    jobDescription: sampleJob,
  });
  const points = row?.rows.reduce((sum, { points: some }) => sum + some, 0);
  expect(points).toBeCloseTo(result.score ?? NaN, 3);
  expect(row?.suggestions.length).toBeGreaterThan(0);
});

test('plain text is parsed, and scored alike each time', async () => {
  const resumeText = `Asha Rao\nasha@example.com\n\nExperience\nData engineer, Example Ltd\n2020 - 2024\n- Built 14 Airflow pipelines in Python for 220 dashboards`;
  const input = { source: { resumeText }, jobDescription: sampleJob, asOf };
  const owner = bench.owner();
  const { analysisId: _one, ...first } = await bench.run(analyzeResume, handleAnalyzeResume, owner, input);
  const { analysisId: _two, ...second } = await bench.run(analyzeResume, handleAnalyzeResume, owner, input);
  expect(first.score).toBeGreaterThan(20);
  expect(second).toEqual(first);
});

test('a resume that is deleted while it is scored leaves no analysis', async () => {
  const owner = bench.owner();
  const id = await bench.resume(owner, sampleResume);
  const source = { resumeId: id.toHexString(), version: 1 };
  const progress = () => undefined;
  const threads = {
    ...bench.services.threads,
    score: async (...order: Parameters<typeof bench.services.threads.score>) => {
      const scored = await bench.services.threads.score(...order);
      await inTransaction((session) => deleteResume(owner, id, session));
      return scored;
    },
  };
  const services = { ...bench.services, threads };
  const input = { source, jobDescription: null, asOf };
  const run = bench.run(analyzeResume, handleAnalyzeResume, owner, input, { services, progress });
  await expect(run).rejects.toMatchObject({ name: 'PermanentError', code: 'source-gone' });
  expect(await analyses().countDocuments({ owner })).toBe(0);
});

describe('with a language model', () => {
  const playing = scriptedModels();
  const analyzeWith = async (answer: Reply) => {
    const { model } = await playing(answer);
    const owner = bench.owner();
    const id = await bench.resume(owner, sampleResume);
    const source = { resumeId: id.toHexString(), version: 1 };
    const input = { source, jobDescription: sampleJob, asOf, refine: true };
    const services = { ...bench.services, model };
    await bench.run(analyzeResume, handleAnalyzeResume, owner, input, { services });
    return analyses().findOne({ owner });
  };

  test('the score is refined by what can be checked; the rest is counted', async () => {
    const quote = 'Cut nightly loads from 6 hours to 40 minutes';
    const match = { requirement: 'AWS', path: '/work/0/highlights/0', quote, strength: 0.5 };
    const row = await analyzeWith(
      reply.answer({ matches: [match, { ...match, quote: 'ran all of AWS' }], requirements: [] }),
    );
    expect(row?.refinement).toMatchObject({ matches: [{ requirement: 'AWS', quote }], dropped: 1 });
    expect(row?.refinedScore).toBeGreaterThan(row?.score ?? NaN);
  });

  test('a model that is away costs nothing but the refinement', async () => {
    const row = await analyzeWith(reply.status(529));
    expect(row?.score).toBeGreaterThan(0);
    expect(row).toMatchObject({ refinedScore: null });
    expect(row?.flags.map(({ code }) => code)).toContain('not-refined');
  });
});
