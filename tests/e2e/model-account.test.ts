import { afterAll, describe, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { modelCallView } from '../../api/presenters/usage.js';
import { modelAnswers } from '../../shared/models/model-answer.js';
import { modelCalls } from '../../shared/models/model-call.js';
import { tasks } from '../../shared/models/task.js';
import { optimizeResume } from '../../shared/operations/optimize-resume.js';
import { freePlan } from '../../shared/payments/plans.js';
import { createPace } from '../../workers/llm/pace.js';
import { reply } from '../support/anthropic-stand-in.js';
import { eventually } from '../support/eventually.js';
import { taskIn } from './support/following.js';
import { signInByMail } from './support/house.js';
import {
  edit,
  edits,
  ended,
  faithful,
  good,
  openModelHouse,
  posting,
  soonLast,
  traces,
  usageOf,
} from './support/model-house.js';

const at = await openModelHouse();
afterAll(() => at.close(), 60_000);

describe('an answer', () => {
  test('is kept for the same question of the same person, and goes with the resume', async () => {
    at.cases.set('kept', good);
    const { person, resumeId, task } = await at.ask('kept');
    const first = await ended(person, task);
    const restored = await person.call(`POST /resumes/${resumeId}/versions/1/restore`);
    expect(restored.status).toBeLessThan(300);
    const again = await at.ask('kept', { person, resumeId });
    const second = await ended(person, again.task);
    expect(second.result).toMatchObject({ writer: 'model', edits: first.result?.['edits'] });
    expect(at.seen('kept')).toHaveLength(1);
    expect(
      await modelCalls()
        .find({ task: new mongo.ObjectId(again.task.id) })
        .toArray(),
    ).toMatchObject([{ outcome: 'kept-answer', replies: 0, cost: 0 }]);

    const other = await at.ask('kept');
    await ended(other.person, other.task);
    expect(at.seen('kept')).toHaveLength(2);

    const owner = new mongo.ObjectId(person.id);
    const [row] = await modelAnswers().find({ owner }).toArray();
    expect(JSON.stringify(row)).not.toMatch(traces);
    expect((await person.call(`DELETE /resumes/${resumeId}`)).status).toBe(204);
    expect(await modelAnswers().countDocuments({ owner })).toBe(0);
  });

  test('of no use is not kept', async () => {
    at.cases.set(
      'unproven',
      reply.answer({ subject: 'x', paragraphs: ['I ran NASA.', 'I won 7 Nobel prizes.'] }),
    );
    const person = await at.somebody();
    const resumeId = await at.resumeOf(person);
    const body = { jobDescription: posting('unproven') };
    const task = taskIn(await person.call(`POST /resumes/${resumeId}/cover-letters`, body));
    await soonLast(task);
    const done = await ended(person, task);
    expect(done.result).toMatchObject({ writer: 'rules' });
    expect(done.result?.['fallbackReason']).toMatch(/could be proven/);
    expect(at.seen('unproven')).toHaveLength(2);
    expect(await modelAnswers().countDocuments({ owner: new mongo.ObjectId(person.id) })).toBe(0);
  }, 20_000);
});

describe('the account', () => {
  test('has each question once, with its task, its tokens and what it cost', async () => {
    at.cases.set('account', good);
    const { person, task } = await at.ask('account');
    await ended(person, task);
    const { body } = await person.call('GET /users/me/usage/calls');
    const [call, ...others] = (body as { items: unknown[] }).items.map((item) => modelCallView.parse(item));
    expect(others).toEqual([]);
    expect(call).toMatchObject({
      taskId: task.id,
      operation: 'optimize-resume',
      outcome: 'answered',
      tokens: { input: 1_000, output: 500, cacheRead: 0, cacheWrite: 0 },
      costUsd: 0.007,
    });
    const usage = await usageOf(person);
    expect(usage.languageModel).toMatchObject({ spentUsd: 0.007, budgetUsd: freePlan.modelDollars });
    expect(usage.languageModel.days).toMatchObject([
      { operation: 'optimize-resume', asked: 1, costUsd: 0.007 },
    ]);
    expect(usage.allowances).toContainEqual({ kind: 'writing', used: 1, limit: freePlan.quotas.writing });
  });

  test("is a person's own", async () => {
    const person = await at.somebody();
    expect((await usageOf(person)).languageModel).toMatchObject({ spentUsd: 0, days: [] });
    expect((await person.call('GET /users/me/usage/calls')).body).toEqual({ items: [], nextCursor: null });
  });

  test('of an attempt whose result was lost is not written again, as the answer is kept', async () => {
    at.cases.set('lost', good);
    const { person, resumeId, task } = await at.ask('lost');
    await ended(person, task);
    // As after a worker's death between the answer and the commit.
    const row = await tasks().findOne({ _id: new mongo.ObjectId(task.id) });
    const copy = await at.house.services.engine.submit(optimizeResume, {
      owner: new mongo.ObjectId(person.id),
      input: optimizeResume.input.parse(row?.input),
    });
    await eventually(
      () => tasks().findOne({ _id: copy._id }),
      (found) => found?.state === 'succeeded',
    );
    expect(at.seen('lost')).toHaveLength(1);
    expect((await usageOf(person)).languageModel.spentUsd).toBe(0.007);
    expect(resumeId).toMatch(/^[0-9a-f]{24}$/);
  });

  test('is shown to admins by operation and model', async () => {
    const admin = await signInByMail(at.house, 'admin@example.com');
    const { languageModel } = (await admin.call('GET /admin/overview')).body as {
      languageModel: { operation: string; model: string; asked: number; costUsd: number }[];
    };
    const written = languageModel.find(({ operation }) => operation === 'optimize-resume');
    expect(written).toMatchObject({ model: at.house.services.config.ANTHROPIC_MODEL });
    expect(written?.asked).toBeGreaterThan(0);
    expect(written?.costUsd).toBeGreaterThan(0);
  });
});

describe('a budget that is spent', () => {
  test('auto: the rules write and say so; model: 402 with the day it begins anew', async () => {
    at.cases.set('dear', reply.answer(edits(edit(faithful)), { input: 1_000, output: 1_000_000 }));
    const { person, resumeId, task } = await at.ask('dear');
    expect((await ended(person, task)).result).toMatchObject({ writer: 'model' });
    const { languageModel, resetsAt } = await usageOf(person);
    expect(languageModel.spentUsd).toBeGreaterThan(languageModel.budgetUsd ?? Infinity);

    at.cases.set('dearer', good);
    const auto = await at.ask('dearer', { person, resumeId });
    const byRules = await ended(person, auto.task);
    expect(byRules).toMatchObject({ attempts: 1, result: { writer: 'rules' } });
    expect(byRules.result?.['fallbackReason']).toMatch(
      /budget for the language model is used up until \d{4}-\d\d-01/,
    );

    const body = { jobDescription: posting('dearer'), writer: 'model' };
    const refused = await person.call(`POST /resumes/${resumeId}/optimize`, body);
    expect(refused).toMatchObject({ status: 402, body: { code: 'quota-exceeded', resetsAt } });
    const before = (await usageOf(person)).allowances;
    expect(before).toContainEqual({ kind: 'writing', used: 2, limit: freePlan.quotas.writing });

    // Accepted while there was money, done when there is none.
    const late = await at.house.services.engine.submit(optimizeResume, {
      owner: new mongo.ObjectId(person.id),
      input: {
        source: { resumeId, version: 1 },
        jobDescription: posting('dearer'),
        writer: 'model',
        asOf: '2026-11-21',
      },
    });
    const failed = await eventually(
      () => tasks().findOne({ _id: late._id }),
      (row) => row?.finishedAt != null,
    );
    expect(failed).toMatchObject({ state: 'failed', claims: 1, error: { code: 'quota-exceeded' } });
    expect(at.seen('dearer')).toHaveLength(0);
  });
});

describe('the refinement of a score', () => {
  const refinement = reply.answer({
    matches: [
      { requirement: 'AWS', path: '/work/0/highlights/0', quote: '14 Airflow pipelines', strength: 0.5 },
    ],
    requirements: [],
  });

  test('is made where it is asked for, and an answer kept from before serves the next time', async () => {
    at.cases.set('refined', refinement);
    const person = await at.somebody();
    const resumeId = await at.resumeOf(person);
    const analyze = async (wishes: object) => {
      const body = { jobDescription: posting('refined'), ...wishes };
      const got = await person.call(`POST /resumes/${resumeId}/analyze`, body, { Prefer: 'wait=20' });
      expect(taskIn(got).state).toBe('succeeded');
      return (await person.call(`GET /resumes/${resumeId}/ats-score`)).body as Record<string, unknown>;
    };
    expect(await analyze({})).toMatchObject({ refinedScore: null });
    expect(at.seen('refined')).toHaveLength(0);
    const refined = await analyze({ refine: true });
    expect(refined['refinedScore']).toBeGreaterThan(Number(refined['score']));
    expect(await analyze({ refine: true })).toMatchObject({ refinedScore: refined['refinedScore'] });
    expect(at.seen('refined')).toHaveLength(1);
    expect((await usageOf(person)).languageModel.days).toMatchObject([
      { operation: 'analyze-resume', asked: 1, kept: 1 },
    ]);
  });

  test('that cannot be had leaves the score, and says why', async () => {
    at.cases.set('unrefined', reply.status(529));
    const person = await at.somebody();
    const resumeId = await at.resumeOf(person);
    const body = { jobDescription: posting('unrefined'), refine: true };
    await person.call(`POST /resumes/${resumeId}/analyze`, body, { Prefer: 'wait=20' });
    const { body: analysis } = await person.call(`GET /resumes/${resumeId}/ats-score`);
    expect(analysis).toMatchObject({ refinedScore: null });
    expect((analysis as { flags: unknown[] }).flags).toContainEqual({
      code: 'not-refined',
      detail: 'The language model is overloaded.',
    });
  });
});

test('all workers share the requests of a minute, and the patience that the service asks for', async () => {
  const { redis } = at.house.services.engine;
  const prefix = `${at.house.services.config.QUEUE_PREFIX}-pace`;
  const workers = [createPace(redis, prefix, 3), createPace(redis, prefix, 3)];
  const turn = (worker: number) => workers[worker]?.turn();
  await turn(0);
  await turn(1);
  await turn(0);
  const refused = await turn(1)?.catch((error: unknown) => error);
  expect(refused).toMatchObject({ outage: 'rate-limited' });
  expect((refused as { retryAfter: number }).retryAfter).toBeGreaterThan(50);

  await workers[0]?.hold(1);
  const after = await turn(1)?.catch((error: unknown) => error);
  expect((after as { retryAfter: number }).retryAfter).toBeGreaterThan(50);

  const calm = createPace(redis, `${prefix}-calm`, 100);
  await calm.hold(30);
  await expect(createPace(redis, `${prefix}-calm`, 100).turn()).rejects.toMatchObject({ retryAfter: 30 });
});
