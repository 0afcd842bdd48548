import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { taskView, type TaskView } from '../../api/presenters/task.js';
import { PermanentError } from '../../shared/errors.js';
import { extractKeywords } from '../../shared/operations/extract-keywords.js';
import { done } from '../../workers/handlers/handler.js';
import { doing } from '../support/test-operations.js';
import { expectForward, streamed, taskIn } from './support/following.js';
import { formWith, openHouse, type House, type Person } from './support/house.js';

let house: House;
let asha: Person;
let ravi: Person;

/** What the handler waits for, by the text of the task. */
const holds = new Map<string, Promise<void>>();
const aborted: string[] = [];
let broken = true;

// The product's own operation and routes, done as the tests' words ask for it.
const scripted = doing(async (text, context) => {
  if (text.startsWith('fail') && broken) throw new PermanentError('unreadable', 'Nothing can be read here.');
  context.signal.addEventListener('abort', () => aborted.push(text));
  if (text.startsWith('hold')) context.progress(40, 'holding');
  await holds.get(text);
  return done({ keywords: [] } as never);
}, extractKeywords);

beforeAll(async () => {
  const settings = { WORKER_QUEUES: 'analysis', WORKER_CONCURRENCY: '2' };
  house = await openHouse({ settings, registry: scripted });
  asha = await house.person('asha@example.com');
  ravi = await house.person('ravi@example.com');
}, 60_000);
afterAll(() => house.stop(), 60_000);

let count = 0;
const bodyOf = (kind: string) => ({ jobDescription: `${kind} ${(count += 1)} twenty characters` });
const keywords = 'POST /ai/extract-keywords';
const wait = { Prefer: 'wait=20' };

/** A task that runs until it is let go. */
async function held(person = asha): Promise<{ task: TaskView; release: () => void }> {
  const body = bodyOf('hold');
  let release = (): void => undefined;
  holds.set(body.jobDescription, new Promise((resolve) => (release = resolve)));
  const accepted = taskIn(await person.call(keywords, body));
  const running = await person.call(`GET /tasks/${accepted.id}?wait=20`, undefined, {
    'If-None-Match': '"1"',
  });
  expect(running.body).toMatchObject({ state: 'running' });
  return { task: taskIn(running), release };
}

/** A task that no worker of this stack takes. */
async function queued(person = asha): Promise<TaskView> {
  const content = { basics: { name: 'Asha Rao' } };
  const resume = await person.call('POST /resumes', { title: 'Any', content });
  const { id } = resume.body as { id: string };
  return taskIn(await person.call(`POST /resumes/${id}/pdf`, {}));
}

const failed = async () => taskIn(await asha.call(keywords, bodyOf('fail'), wait));
const finished = async (person = asha) => taskIn(await person.call(keywords, bodyOf('plain'), wait));

describe('accepting', () => {
  test('202 shows every field, null where it is not yet, with Location, ETag and Retry-After', async () => {
    const task = await queued();
    const self = `/api/v1/tasks/${task.id}`;
    expect(task).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      operation: 'render-pdf',
      state: 'queued',
      revision: 1,
      progress: { percent: 0, stage: null },
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      startedAt: null,
      finishedAt: null,
      attempts: 0,
      result: null,
      error: null,
      links: { self, events: `${self}/events`, cancel: self, retry: null, result: null },
    });
    const accepted = await asha.call(keywords, bodyOf('plain'));
    expect(accepted.status).toBe(202);
    const headers = Object.fromEntries(accepted.headers);
    expect(headers).toMatchObject({ etag: '"1"', location: taskIn(accepted).links.self });
    expect(headers['retry-after']).toMatch(/^[1-9]\d*$/);
  });

  test('Prefer: wait gives 200 with the finished task, failed or not, and says so', async () => {
    for (const kind of ['plain', 'fail']) {
      const answer = await asha.call(keywords, bodyOf(kind), { Prefer: 'respond-async, wait=20' });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('preference-applied')).toBe('wait=20');
      expect(taskIn(answer).state).toBe(kind === 'plain' ? 'succeeded' : 'failed');
    }
  });

  test.each(['wait=0', 'wait=-3', 'wait=soon', 'handling=lenient', ''])(
    'Prefer: %j waits for nothing',
    async (Prefer) => {
      const { status, headers } = await asha.call(keywords, bodyOf('plain'), { Prefer });
      expect(status).toBe(202);
      expect(headers.has('preference-applied')).toBe(false);
    },
  );

  test('Prefer: wait that is too short is answered 202 in time', async () => {
    const started = performance.now();
    const body = bodyOf('hold');
    let release = (): void => undefined;
    holds.set(body.jobDescription, new Promise((resolve) => (release = resolve)));
    const answer = await asha.call(keywords, body, { Prefer: 'wait=1' });
    release();
    expect(answer.status).toBe(202);
    expect(performance.now() - started).toBeGreaterThanOrEqual(990);
    expect(['queued', 'running']).toContain(taskIn(answer).state);
    expect(answer.headers.get('etag')).toBe(`"${taskIn(answer).revision}"`);
  });
});

describe('polling', () => {
  test.each(['31', '-1', '1.5', 'soon', '1e9', 'NaN', '%00'])('?wait=%s is refused', async (n) => {
    const { id } = await finished();
    const answer = await asha.call(`GET /tasks/${id}?wait=${n}`);
    expect(answer).toMatchObject({ status: 422, body: { code: 'validation-failed' } });
    expect(answer.body).toMatchObject({ errors: [{ path: 'query.wait' }] });
  });

  test.each(['0', '30'])('?wait=%s is allowed, and a finished task is answered at once', async (n) => {
    const { id, revision } = await finished();
    const answer = await asha.call(`GET /tasks/${id}?wait=${n}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('etag')).toBe(`"${revision}"`);
  });

  test('an unchanged task is 304 with If-None-Match and 200 without, after the wait', async () => {
    const { id } = await queued();
    const started = performance.now();
    const known = await asha.call(`GET /tasks/${id}?wait=1`, undefined, { 'If-None-Match': '"1"' });
    expect(known).toMatchObject({ status: 304, text: '' });
    expect(performance.now() - started).toBeGreaterThanOrEqual(990);
    expect((await asha.call(`GET /tasks/${id}?wait=1`)).status).toBe(200);
    expect((await asha.call(`GET /tasks/${id}`, undefined, { 'If-None-Match': '"7"' })).status).toBe(200);
  });

  test('a long poll ends with the change, and counts from If-None-Match', async () => {
    const { task, release } = await held();
    const old = await asha.call(`GET /tasks/${task.id}?wait=20`, undefined, { 'If-None-Match': '"1"' });
    expect(old).toMatchObject({ status: 200, body: { state: 'running' } });
    const change = asha.call(`GET /tasks/${task.id}?wait=20`);
    release();
    const seen = taskIn(await change);
    expect(seen.revision).toBeGreaterThan(1);
    const done = await asha.call(`GET /tasks/${task.id}?wait=20`, undefined, wait);
    expect(done.status).toBe(200);
  });

  test.each(['W/"1"', '"1", "9"', '"9", "1"', '*'])(
    'If-None-Match: %s means the present revision',
    async (tags) => {
      const { id } = await queued();
      const answer = await asha.call(`GET /tasks/${id}`, undefined, { 'If-None-Match': tags });
      expect(answer.status).toBe(304);
    },
  );
});

describe('events', () => {
  test('show queued, running and succeeded, however short the work was', async () => {
    const blockers = await Promise.all([held(), held()]);
    const accepted = taskIn(await asha.call(keywords, bodyOf('plain')));
    const release = () => blockers.forEach((each) => each.release());
    const events = await streamed(house, asha, accepted.id, { onEvent: release });
    const seen = events.map(({ task }) => task);
    expect(seen[0]).toMatchObject({ state: 'queued', revision: 1 });
    expectForward(seen, 'succeeded');
    expect([...new Set(seen.map(({ state }) => state))]).toEqual(['queued', 'running', 'succeeded']);
    const after = await streamed(house, asha, accepted.id);
    expect(after.map(({ task }) => task)).toEqual([seen.at(-1)]);
  });

  test('of a client that leaves are nobody’s trouble', async () => {
    const { task, release } = await held();
    const leaving = new AbortController();
    const response = await fetch(`${house.api}${task.links.events.replace('/api/v1', '')}`, {
      headers: { Authorization: `Bearer ${asha.token}` },
      signal: leaving.signal,
    });
    await response.body?.getReader().read();
    leaving.abort();
    release();
    const ended = await asha.call(`GET /tasks/${task.id}?wait=20`, undefined, {
      'If-None-Match': `"${task.revision}"`,
    });
    expect(ended.status).toBe(200);
    const errors = house.logs.filter((line) => (JSON.parse(line) as { level: number }).level >= 40);
    expect(errors.filter((line) => !line.includes('redis is'))).toEqual([]);
  });

  test.each(['soon', '-1', '1e3', '999999999999999999', '2'])(
    'with Last-Event-ID %s start with the present revision',
    async (lastEventId) => {
      const { id, revision } = await failed();
      const events = await streamed(house, asha, id, { lastEventId });
      expect(events.map((event) => event.id)).toEqual([revision]);
    },
  );

  test('end with a cancellation', async () => {
    const task = await queued();
    const cancel = () => void asha.call(`DELETE /tasks/${task.id}`);
    const events = await streamed(house, asha, task.id, { onEvent: cancel });
    expect(events.map((event) => event.task.state)).toEqual(['queued', 'cancelled']);
  });
});

describe('Idempotency-Key', () => {
  const keyed = (key: string) => ({ 'Idempotency-Key': key });

  test('the same key and body give the same task, one after the other and at once', async () => {
    const body = bodyOf('plain');
    const first = taskIn(await asha.call(keywords, body, keyed('again-1')));
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => asha.call(keywords, body, keyed('again-1'))));
    expect(answers.map((answer) => taskIn(answer).id)).toEqual(Array(5).fill(first.id));
    const fresh = bodyOf('plain');
    const atOnce = await Promise.all([1, 2, 3, 4, 5].map(() => asha.call(keywords, fresh, keyed('again-2'))));
    expect(new Set(atOnce.map((answer) => taskIn(answer).id)).size).toBe(1);
    expect(atOnce.map(({ status }) => status)).toEqual(Array(5).fill(202));
  });

  test('bodies are compared as values: order and spaces do not count', async () => {
    const { jobDescription } = bodyOf('plain');
    const resumeText = 'Asha Rao, data engineer at Example Logistics since April 2021, Pune';
    const raws = [
      JSON.stringify({ jobDescription, resumeText }),
      JSON.stringify({ resumeText, jobDescription }, null, 4),
    ];
    const headers = { ...keyed('spaces'), 'Content-Type': 'application/json' };
    const answers = [];
    for (const raw of raws) answers.push(await house.send(keywords, { token: asha.token, raw, headers }));
    expect(new Set(answers.map((answer) => taskIn(answer).id)).size).toBe(1);
  });

  test('another body is refused; another person and another route have keys of their own', async () => {
    const body = bodyOf('plain');
    const first = taskIn(await asha.call(keywords, body, keyed('mine')));
    const other = await asha.call(keywords, bodyOf('plain'), keyed('mine'));
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    expect(taskIn(await ravi.call(keywords, body, keyed('mine'))).id).not.toBe(first.id);
    const route = 'POST /ai/parse-job-description';
    expect(taskIn(await asha.call(route, body, keyed('mine'))).id).not.toBe(first.id);
  });

  test.each(['x'.repeat(256), 'has space', 'schlüssel', ''])('the key %j is refused', async (key) => {
    const answer = await asha.call(keywords, bodyOf('plain'), keyed(key));
    expect(answer).toMatchObject({ status: 422, body: { code: 'validation-failed' } });
  });

  test('a key of 255 characters is taken', async () => {
    const answer = await asha.call(keywords, bodyOf('plain'), keyed('~'.repeat(255)));
    expect(answer.status).toBe(202);
  });

  test('uploads are compared by what the file holds', async () => {
    const upload = (words: string) =>
      house.send('POST /resumes/upload', {
        token: asha.token,
        raw: formWith(Buffer.from(words), 'cv.txt'),
        headers: keyed('upload'),
      });
    const first = taskIn(await upload('Asha Rao'));
    const again = await Promise.all([upload('Asha Rao'), upload('Asha Rao')]);
    expect(again.map((answer) => taskIn(answer).id)).toEqual([first.id, first.id]);
    expect(await upload('Ravi Rao')).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });
});

describe('cancelling and retrying', () => {
  test('a queued task is cancelled at once', async () => {
    const { id } = await queued();
    const answer = await asha.call(`DELETE /tasks/${id}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('etag')).toBe('"2"');
    const task = taskIn(answer);
    expect(task).toMatchObject({
      state: 'cancelled',
      revision: 2,
      startedAt: null,
      attempts: 0,
      result: null,
    });
    expect(task.finishedAt).not.toBeNull();
    expect(task.links).toMatchObject({ cancel: null, retry: null, result: null });
  });

  test('a running task is cancelled at once, its attempt is told and its result refused', async () => {
    const { task, release } = await held();
    const cancelled = taskIn(await asha.call(`DELETE /tasks/${task.id}`));
    expect(cancelled).toMatchObject({ state: 'cancelled', attempts: 1, result: null });
    for (let tries = 0; aborted.length === 0 && tries < 400; tries += 1) await sleep(25);
    expect(aborted).toHaveLength(1);
    release();
    await finished();
    expect(taskIn(await asha.call(`GET /tasks/${task.id}`))).toEqual(cancelled);
  });

  test('a finished task can be neither cancelled nor retried, a failed one only retried', async () => {
    const { id } = await finished();
    expect(await asha.call(`DELETE /tasks/${id}`)).toMatchObject({
      status: 409,
      body: { code: 'task-finished' },
    });
    const retry = await asha.call(`POST /tasks/${id}/retry`);
    expect(retry).toMatchObject({ status: 409, body: { code: 'task-not-failed' } });
    const { id: lost } = await failed();
    expect((await asha.call(`DELETE /tasks/${lost}`)).status).toBe(409);
  });

  test('a failed task says why, and succeeds when it is retried after the cause is gone', async () => {
    const task = await failed();
    expect(task).toMatchObject({
      state: 'failed',
      result: null,
      error: { code: 'unreadable', detail: 'Nothing can be read here.' },
      links: { cancel: null, retry: `/api/v1/tasks/${task.id}/retry` },
    });
    broken = false;
    const retried = await asha.call(`POST /tasks/${task.id}/retry`);
    expect(retried.status).toBe(202);
    expect(retried.body).toMatchObject({ id: task.id, error: null, finishedAt: null });
    expect(taskIn(retried).revision).toBeGreaterThan(task.revision);
    const events = await streamed(house, asha, task.id);
    expect(events.at(-1)?.task).toMatchObject({ state: 'succeeded', error: null, links: { retry: null } });
    broken = true;
    const { id } = await failed();
    broken = false;
    const waited = await asha.call(`POST /tasks/${id}/retry`, undefined, wait);
    broken = true;
    expect([waited.status, waited.headers.get('preference-applied')]).toEqual([200, 'wait=20']);
    expect(waited.body).toMatchObject({ id, state: 'succeeded' });
  });
});

describe('whose tasks', () => {
  const everyRoute = ['GET /tasks/ID', 'GET /tasks/ID/events', 'DELETE /tasks/ID', 'POST /tasks/ID/retry'];

  test.each(everyRoute)(
    '%s of somebody else, of nobody, of no id and of the platform is 404',
    async (route) => {
      const { id } = await queued(ravi);
      await house.send('POST /auth/send-otp', { json: { email: 'nobody@example.com' } });
      const internal = await house.services.engine.submit(
        (await import('../../shared/operations/send-otp-email.js')).sendOtpEmail,
        { owner: null, input: { email: 'nobody@example.com' } },
      );
      for (const each of [
        id,
        'f'.repeat(24),
        'nonsense',
        id.toUpperCase() + '0',
        internal._id.toHexString(),
      ]) {
        const answer = await asha.call(route.replace('ID', each));
        expect(answer).toMatchObject({ status: 404, body: { code: 'not-found' } });
      }
      expect(taskIn(await ravi.call(`GET /tasks/${id}`)).state).toBe('queued');
    },
  );

  test('the list is the person’s own, newest first, without results, by state and operation', async () => {
    const meera = await house.person('meera@example.com');
    const waiting = await queued(meera);
    const made = [await finished(meera), await finished(meera), await finished(meera)];
    const page = async (query: string) => {
      const answer = await meera.call(`GET /tasks${query}`);
      expect(answer.status).toBe(200);
      return answer.body as { items: Partial<TaskView>[]; nextCursor: string | null };
    };
    const newestFirst = [...made.map(({ id }) => id).reverse(), waiting.id];
    const all = await page('');
    expect(all.items.map(({ id }) => id)).toEqual(newestFirst);
    expect(all.nextCursor).toBeNull();
    for (const item of all.items) {
      expect(Object.keys(item).sort()).toEqual(
        Object.keys(taskView.shape)
          .filter((key) => key !== 'result')
          .sort(),
      );
    }
    const ids = async (query: string) => (await page(query)).items.map(({ id }) => id);
    expect(await ids('?state=queued')).toEqual([waiting.id]);
    expect(await ids('?operation=extract-keywords&state=succeeded')).toEqual(newestFirst.slice(0, 3));
    expect(await ids('?operation=nothing-like-it')).toEqual([]);

    const walked: (string | undefined)[] = [];
    for (let query: string | null = '?limit=1'; query !== null;) {
      const { items, nextCursor } = await page(query);
      walked.push(...items.map(({ id }) => id));
      query = nextCursor === null ? null : `?limit=1&cursor=${nextCursor}`;
    }
    expect(walked).toEqual(newestFirst);
  });

  test.each([
    '?limit=0',
    '?limit=101',
    '?limit=x',
    '?state=odd',
    '?cursor=x',
    '?state[$ne]=x',
    '?state=a&state=b',
  ])('GET /tasks%s never passes as a filter', async (query) => {
    const answer = await asha.call(`GET /tasks${query}`);
    // Unknown query fields are ignored, and that is what brackets are.
    expect(answer.status).toBe(query.includes('[') ? 200 : 422);
  });

  test('operations are open to anybody, the platform’s own ones included', async () => {
    const { body } = await house.send('GET /operations');
    const { items } = body as { items: { name: string }[] };
    expect(items.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['parse-resume', 'analyze-resume', 'render-pdf', 'write-cover-letter']),
    );
    expect(items).toContainEqual({
      name: 'extract-keywords',
      queue: 'analysis',
      timeLimit: 30_000,
      attempts: 5,
    });
  });
});
