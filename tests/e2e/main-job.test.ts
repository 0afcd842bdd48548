import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { TaskView } from '../../api/presenters/task.js';
import { everythingInRedis } from './support/everything-in-redis.js';
import { expectForward, longPolled, streamed, taskIn } from './support/following.js';
import { codeFromMail, formWith, openHouse, personOf, type House, type Person } from './support/house.js';

const email = 'asha.verma@example.com';
const demo = new URL('../demo/files/', import.meta.url);
let house: House;
let asha: Person;
let code: string;
let jobDescription: string;
let resumeId: string;
const downloads: Buffer[] = [];

// Each test goes on where the one before it ended, as the person does.
beforeAll(async () => {
  house = await openHouse({ settings: { LOG_LEVEL: 'trace', RATE_LIMITS: 'on' } });
  jobDescription = await readFile(new URL('job.txt', demo), 'utf8');
}, 60_000);
afterAll(() => house.stop(), 60_000);

/** What a finished task's links.result leads to. */
async function resultOf(task: TaskView): Promise<Record<string, unknown>> {
  expect(task).toMatchObject({ state: 'succeeded', error: null, progress: { percent: 100 } });
  const got = await asha.call(`GET ${task.links.result?.replace('/api/v1', '') ?? '/nowhere'}`);
  expect(got.status).toBe(200);
  return got.body as Record<string, unknown>;
}

async function render(path: string, options: object, fileName: RegExp): Promise<void> {
  const answer = await asha.call(`POST ${path}`, options, { Prefer: 'respond-async, wait=30' });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('preference-applied')).toBe('wait=30');
  const task = taskIn(answer);
  const document = await resultOf(task);
  expect(document).toMatchObject({ pages: task.result?.['pages'], bytes: task.result?.['bytes'] });
  const pdf = await asha.call(`GET /documents/${String(task.result?.['documentId'])}/download`);
  expect(pdf.headers.get('content-type')).toBe('application/pdf');
  expect(pdf.headers.get('content-disposition')).toMatch(fileName);
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.bytes.subarray(-7).toString()).toContain('%%EOF');
  expect(pdf.bytes).toHaveLength(Number(document['bytes']));
  const link = new URL(String(document['downloadUrl']));
  const unsigned = await house.send(`GET /${link.pathname}${link.search}`);
  expect(unsigned.bytes.equals(pdf.bytes)).toBe(true);
  downloads.push(pdf.bytes);
}

test('a person signs in with the code from their mail', async () => {
  const asked = await house.send('POST /auth/send-otp', { json: { email } });
  expect(asked.status).toBe(202);
  code = await codeFromMail(house);
  asha = personOf(house.send, await house.send('POST /auth/verify-otp', { json: { email, code } }));
  expect(asha.email).toBe(email);
  expect(asha.cookie).toMatch(/^vitae\.sid=/);
});

test('uploads a resume, and waits for it with Prefer', async () => {
  const raw = formWith(await readFile(new URL('resume.pdf', demo)), 'resume.pdf', { title: 'Data engineer' });
  const answer = await house.send('POST /resumes/upload', {
    token: asha.token,
    raw,
    headers: { Prefer: 'wait=30' },
  });
  expect(answer.status).toBe(200);
  const task = taskIn(answer);
  expect(answer.headers.get('location')).toBe(task.links.self);
  const resume = await resultOf(task);
  resumeId = String(task.result?.['resumeId']);
  expect(resume).toMatchObject({
    id: resumeId,
    title: 'Data engineer',
    isPrimary: true,
    version: 1,
    content: { basics: { name: 'Asha Verma', email } },
  });
});

test('has it analysed, and listens to the events', async () => {
  const accepted = await asha.call(`POST /resumes/${resumeId}/analyze`, { jobDescription });
  expect(accepted.status).toBe(202);
  expect(accepted.headers.get('retry-after')).toMatch(/^\d+$/);
  const task = taskIn(accepted);
  const events = await streamed(house, asha, task.id);
  expectForward(
    events.map((event) => event.task),
    'succeeded',
  );
  const last = events.at(-1)?.task as TaskView;
  const analysis = await resultOf(last);
  expect(analysis).toMatchObject({ resumeId, score: last.result?.['score'], version: 1 });
  expect(analysis['matchedKeywords']).toEqual(expect.arrayContaining(['Python', 'Airflow']));
  expect(analysis['missingKeywords']).toEqual(expect.arrayContaining(['dbt']));

  const seen = await streamed(house, asha, task.id, { lastEventId: String(last.revision) });
  expect(seen).toEqual([]);
  const missed = await streamed(house, asha, task.id, { lastEventId: '1' });
  expect(missed.map((event) => event.task.state)).toEqual(['running', 'succeeded']);
  expect(missed.at(-1)?.task).toEqual(last);
});

test('has it optimised, and follows by long poll', async () => {
  const accepted = taskIn(await asha.call(`POST /resumes/${resumeId}/optimize`, { jobDescription }));
  const seen = await longPolled(asha, accepted);
  expectForward(seen, 'succeeded');
  const task = seen.at(-1) as TaskView;
  expect(task.result).toMatchObject({ resumeId, version: 2, writer: 'rules' });
  expect(await resultOf(task)).toMatchObject({ resumeId, basedOn: 1, version: 2 });
  expect((await asha.call(`GET /resumes/${resumeId}`)).body).toMatchObject({ version: 2 });
});

test('has a letter written, and polls with the ETag', async () => {
  const body = { jobDescription, tone: 'warm', length: 'medium' };
  const accepted = await asha.call(`POST /resumes/${resumeId}/cover-letters`, body);
  const id = taskIn(accepted).id;
  const seen = await longPolled(asha, taskIn(accepted));
  expectForward(seen, 'succeeded');
  const final = await asha.call(`GET /tasks/${id}`);
  const etag = final.headers.get('etag') ?? '';
  expect(etag).toBe(`"${taskIn(final).revision}"`);
  const unchanged = await asha.call(`GET /tasks/${id}`, undefined, { 'If-None-Match': etag });
  expect(unchanged).toMatchObject({ status: 304, text: '' });
  expect(unchanged.headers.get('etag')).toBe(etag);
  const letter = await resultOf(taskIn(final));
  expect(letter).toMatchObject({ resumeId });
  await render(`/cover-letters/${String(letter['id'])}/pdf`, { template: 'classic' }, /Cover Letter\.pdf/);
});

test('has the resume typeset, in every template', async () => {
  await render(`/resumes/${resumeId}/pdf`, { template: 'classic' }, /Asha Verma - Resume\.pdf/);
  await render(`/resumes/${resumeId}/pdf`, { template: 'modern', paper: 'letter' }, /Resume\.pdf/);
  expect(new Set(downloads.map((bytes) => bytes.toString('latin1'))).size).toBe(3);
});

test('after all this, Redis and logs hold nothing personal', async () => {
  const { redis, config } = house.services;
  const stored = await everythingInRedis(redis, config.QUEUE_PREFIX);
  const logged = house.logs.join('');
  expect(stored.includes('render-pdf')).toBe(true);
  expect(logged.includes('answered')).toBe(true);
  const personal = [
    email,
    'asha',
    'verma',
    '9823045678',
    'Sahyadri',
    'Konkan',
    'Savitribai',
    'Narmada',
    'Great Expectations',
    'resume.pdf',
    'Data engineer',
    '127.0.0.1',
    asha.token,
    asha.cookie.slice('vitae.sid='.length),
  ];
  const found = (text: string) => personal.filter((word) => text.toLowerCase().includes(word.toLowerCase()));
  expect(found(stored)).toEqual([]);
  expect(found(logged)).toEqual([]);
  // Few digits may also be part of a time or an id: they count where they stand alone.
  const alone = new RegExp(`(?<![\\d.a-f])(?:${code}|98230|45678)(?![\\d.a-f])`);
  expect(stored).not.toMatch(alone);
  expect(logged).not.toMatch(alone);
});
