import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { optimizations } from '../../shared/models/optimization.js';
import { resumeVersions } from '../../shared/models/resume-version.js';
import { optimizeResume } from '../../shared/operations/optimize-resume.js';
import { changeResume } from '../../shared/papers/change-resume.js';
import { findVersion } from '../../shared/papers/resumes.js';
import { inTransaction } from '../../shared/tasks/transaction.js';
import { handleOptimizeResume } from '../../workers/handlers/optimize-resume.js';
import { ModelUnavailable, type LanguageModel } from '../../workers/llm/language-model.js';
import { sampleJob, sampleResume, startHandlerBench, type HandlerBench } from '../support/handler-bench.js';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
afterAll(() => bench.close());

const wishes = { jobDescription: sampleJob, writer: 'auto', asOf: '2026-11-21' } as const;

test('a stored resume gets a version that follows from its record, and no lower score', async () => {
  const owner = bench.owner();
  const id = await bench.resume(owner, sampleResume);
  const input = { ...wishes, source: { resumeId: id.toHexString(), version: 1 } };
  const result = await bench.run(optimizeResume, handleOptimizeResume, owner, input);
  expect(result).toMatchObject({ resumeId: id.toHexString(), version: 2, writer: 'rules' });
  expect(result.scoreAfter).toBeGreaterThanOrEqual(result.scoreBefore ?? NaN);

  const [record] = await optimizations().find({ owner }).toArray();
  const version = await findVersion(owner, id, 2);
  expect(version).toMatchObject({ origin: 'optimized', basedOn: 1, optimizationId: record?._id });
  expect(version.content).toEqual(record?.content);
  expect(version.content.$schema).toBe(sampleResume.$schema);
  expect(record?.edits).toHaveLength(result.edits);
});

test('where there is nothing to change no version is made, and the one that is there is named', async () => {
  const owner = bench.owner();
  const id = await bench.resume(owner, {
    basics: { name: 'A', label: 'Clerk', summary: 'Clerk in a mill.' },
  });
  const input = { ...wishes, jobDescription: null, source: { resumeId: id.toHexString(), version: 1 } };
  const result = await bench.run(optimizeResume, handleOptimizeResume, owner, input);
  expect(result).toMatchObject({ edits: 0, version: 1 });
  expect(result.scoreAfter).toBe(result.scoreBefore);
  expect(await resumeVersions().countDocuments({ owner })).toBe(1);
  expect(await optimizations().findOne({ owner })).toMatchObject({ basedOn: 1, version: 1, edits: [] });
});

test('an edit made meanwhile keeps its number; the attempt that lost the race writes nothing', async () => {
  const owner = bench.owner();
  const id = await bench.resume(owner, sampleResume);
  const input = { ...wishes, source: { resumeId: id.toHexString(), version: 1 } };
  let edited = false;
  const progress = (percent: number) => {
    edited ||= percent === 90;
  };
  const signal = AbortSignal.timeout(60_000);
  const run = async () => {
    const started = bench.run(optimizeResume, handleOptimizeResume, owner, input, { progress, signal });
    while (!edited) await sleep(1);
    await inTransaction((session) =>
      changeResume(owner, id, { content: { basics: { name: 'A' } } }, session),
    );
    return started;
  };
  const outcome = await run().catch((error: unknown) => error);
  const versions = await resumeVersions().find({ owner }).sort({ version: 1 }).toArray();
  const numbers = versions.map(({ version }) => version);
  // Whichever came first, no number is given twice and the record names the version that was made.
  expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  expect(numbers).toHaveLength(outcome instanceof Error ? 2 : 3);
  expect(await optimizations().countDocuments({ owner })).toBe(outcome instanceof Error ? 0 : 1);
});

test('the model is asked through the worker, and where it is away the rules write on the last attempt', async () => {
  const asked: string[] = [];
  const model: LanguageModel = {
    complete: ({ prompt }) => {
      asked.push(prompt.name);
      return Promise.reject(new ModelUnavailable('overloaded', null));
    },
  };
  const services = { ...bench.services, model };
  const owner = bench.owner();
  const id = await bench.resume(owner, sampleResume);
  const input = { ...wishes, source: { resumeId: id.toHexString(), version: 1 } };
  const early = bench.run(optimizeResume, handleOptimizeResume, owner, input, { services });
  await expect(early).rejects.toBeInstanceOf(ModelUnavailable);

  const context = { services, task: { ...lastAttempt } };
  const result = await bench.run(optimizeResume, handleOptimizeResume, owner, input, context);
  expect(result).toMatchObject({ writer: 'rules', fallbackReason: 'The language model is overloaded.' });
  expect(asked.length).toBeGreaterThanOrEqual(2);
});

const lastAttempt = {
  _id: new mongo.ObjectId(),
  operation: optimizeResume.name,
  createdAt: new Date(),
  claims: 5,
  failures: optimizeResume.attempts - 1,
  fence: 5,
  quota: null,
};

test("patience that the model asks for becomes the task's", async () => {
  const model: LanguageModel = {
    complete: () => Promise.reject(new ModelUnavailable('rate-limited', 7)),
  };
  const services = { ...bench.services, model };
  const owner = bench.owner();
  const resumeText = 'Asha Rao, data engineer at Example Logistics since 2021. Python, SQL, Airflow.';
  const input = { ...wishes, source: { resumeText } };
  const run = bench.run(optimizeResume, handleOptimizeResume, owner, input, { services });
  await expect(run).rejects.toMatchObject({ name: 'RetryAfter', milliseconds: 7_000 });
});
