import { beforeAll, describe, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { documents } from '../../../shared/models/document.js';
import { usage } from '../../../shared/models/usage.js';
import { register, type Caller } from '../../support/people.js';
import { stackForTwo } from '../../support/stack-for-two.js';

const { stack, asha, ravi } = await stackForTwo({ settings: { QUOTAS: 'on' } });

const content = {
  basics: { name: 'आशा "राव"\r\nX: 1', email: 'asha.rao@example.com' },
  work: [{ name: 'Example Logistics', position: 'Data engineer', highlights: ['Built 14 pipelines.'] }],
  extensions: { noticePeriodDays: 30 },
};

const resumeId = await makeResume(asha);

async function makeResume(person: Caller): Promise<string> {
  return ((await person.call('POST /resumes', { title: 'Mine', content })).body as { id: string }).id;
}

async function download(documentId: unknown): Promise<{ headers: Headers; text: string }> {
  const headers = { Authorization: `Bearer ${asha.token}` };
  const response = await fetch(`${stack.api}/documents/${String(documentId)}/download`, { headers });
  expect(response.status).toBe(200);
  return { headers: response.headers, text: await response.text() };
}

describe('exports of a resume', () => {
  test.each([
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', /^PK/],
    ['txt', 'text/plain; charset=utf-8', /^आशा "राव" X: 1\n/],
    ['html', 'text/html; charset=utf-8', /^<!doctype html>/],
    ['json', 'application/json; charset=utf-8', /"noticePeriodDays": 30/],
  ])('%s is a file to be saved, under its name', async (format, type, start) => {
    const task = await asha.finish(`POST /resumes/${resumeId}/export`, { format });
    expect(task).toMatchObject({ state: 'succeeded', result: { format, pages: null } });
    const documentId = task.result?.['documentId'];
    const document = await asha.call(`GET /documents/${String(documentId)}`);
    expect(document.body).toMatchObject({ kind: 'resume', resumeId, version: 1, format, template: null });
    const { headers, text } = await download(documentId);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    const disposition = headers.get('content-disposition') ?? '';
    const name = `${encodeURIComponent('आशा राव X 1 - Resume')}.${format}`;
    expect(disposition).toMatch(/^attachment; filename="[^"\r\n]*"; filename\*=UTF-8''/);
    expect(disposition).toContain(name);
    expect(text).toMatch(start);
  });

  test.each([
    [{}, 'body.format'],
    [{ format: 'rtf' }, 'body.format'],
    [{ format: '../docx' }, 'body.format'],
    [{ format: 'docx', accent: 'red' }, 'body.accent'],
    [{ format: 'docx', hiddenSections: ['nothing'] }, 'body.hiddenSections.0'],
    [{ format: 'docx', template: 'classic' }, 'body.template'],
  ])('%j is refused', async (body, path) => {
    const answer = await asha.call(`POST /resumes/${resumeId}/export`, body);
    expect(answer).toMatchObject({ status: 422, body: { code: 'validation-failed', errors: [{ path }] } });
  });
});

test('a PDF that was made of the same before is answered again, and costs nothing', async () => {
  const ask = (options: object) => asha.finish(`POST /resumes/${resumeId}/pdf`, options);
  const first = await ask({ template: 'modern' });
  // The plan grants ten PDFs a month.
  for (let again = 0; again < 12; again += 1) {
    expect(await ask({ template: 'modern', paper: 'A4' })).toMatchObject({ result: first.result });
  }
  await asha.call(`PUT /resumes/${resumeId}`, { content: { basics: { name: 'Asha Rao' } } });
  const second = await ask({ template: 'modern' });
  expect(second.result?.['documentId']).not.toBe(first.result?.['documentId']);
});

test('a PDF that many ask for at once is made once, and takes one of the plan', async () => {
  const owner = new mongo.ObjectId(ravi.id);
  const path = `/resumes/${await makeResume(ravi)}/pdf`;
  const tasks = await Promise.all(
    Array.from({ length: 8 }, () => ravi.finish(`POST ${path}`, { template: 'compact' })),
  );
  const [first] = tasks;
  expect(first).toMatchObject({ state: 'succeeded' });
  for (const task of tasks) expect(task.result).toEqual(first?.result);
  expect(await documents().countDocuments({ owner })).toBe(1);
  expect(await usage().findOne({ owner })).toMatchObject({ used: { pdfs: 1 } });

  // Keys of their own make tasks of their own, as they promise.
  const keyed = async (key: string) => {
    const sent = await ravi.call(`POST ${path}`, { template: 'compact' }, { 'Idempotency-Key': key });
    return (sent.body as { id: string }).id;
  };
  expect(await keyed('one')).not.toBe(await keyed('two'));
  expect(await keyed('one')).toBe(await keyed('one'));
});

test('who has used up their plan still gets what was made before', async () => {
  const meera = await register(stack, 'meera@example.com');
  const owner = new mongo.ObjectId(meera.id);
  const path = `/resumes/${await makeResume(meera)}/pdf`;
  const made = await meera.finish(`POST ${path}`, {});
  await usage().updateMany({ owner }, { $set: { 'used.pdfs': 10 } });
  const other = await meera.call(`POST ${path}`, { template: 'minimal' });
  expect(other).toMatchObject({ status: 402, body: { code: 'quota-exceeded' } });
  expect(await meera.finish(`POST ${path}`, {})).toMatchObject({ state: 'succeeded', result: made.result });
  // Another release makes it anew, and that is nothing the person has asked for.
  await documents().updateMany({ owner }, { $set: { fingerprint: 'of another release' } });
  const anew = await meera.finish(`POST ${path}`, {});
  expect(anew).toMatchObject({ state: 'succeeded' });
  expect(anew.result?.['documentId']).not.toBe(made.result?.['documentId']);
  expect(await usage().findOne({ owner })).toMatchObject({ used: { pdfs: 10 } });
});

describe('a cover letter', () => {
  let letterId: string;
  const words = (text: string) => ({ paragraphs: [text], signature: 'Asha' });

  beforeAll(async () => {
    const jobDescription = 'Data engineer. Requirements: 3+ years with Python and SQL, Airflow and AWS.';
    const task = await asha.finish(`POST /resumes/${resumeId}/cover-letters`, { jobDescription });
    letterId = String(task.result?.['coverLetterId']);
  }, 60_000);

  test('has versions, of which any can be brought back', async () => {
    const written = (await asha.call(`GET /cover-letters/${letterId}`)).body as { content: object };
    for (const [at, text] of ['Second.', 'Third.'].entries()) {
      const put = await asha.call(`PUT /cover-letters/${letterId}`, {
        content: words(text),
        version: at + 1,
      });
      expect(put).toMatchObject({ status: 200, body: { version: at + 2, content: words(text) } });
    }
    const late = await asha.call(`PUT /cover-letters/${letterId}`, { content: words('Late.'), version: 2 });
    expect(late).toMatchObject({ status: 409, body: { code: 'version-conflict', version: 3 } });
    const restored = await asha.call(`POST /cover-letters/${letterId}/versions/1/restore`);
    expect(restored).toMatchObject({ status: 201, body: { version: 4, content: written.content } });
    expect(restored.headers.get('location')).toBe(`/api/v1/cover-letters/${letterId}`);

    const { items } = (await asha.call(`GET /cover-letters/${letterId}/versions`)).body as {
      items: object[];
    };
    expect(items).toMatchObject([
      { version: 4, origin: 'restored', basedOn: 1, content: written.content },
      { version: 3, origin: 'edited', basedOn: null, content: words('Third.') },
      { version: 2, origin: 'edited' },
      { version: 1, origin: 'written', content: written.content },
    ]);
    const two = await asha.call(`GET /cover-letters/${letterId}/versions/2`);
    expect(two.body).toMatchObject({ version: 2, content: words('Second.') });
    expect((await asha.call(`GET /cover-letters/${letterId}/versions/9`)).status).toBe(404);
    expect((await ravi.call(`GET /cover-letters/${letterId}/versions`)).status).toBe(404);
    expect((await ravi.call(`GET /cover-letters/${letterId}/versions/1`)).status).toBe(404);
    expect((await ravi.call(`POST /cover-letters/${letterId}/versions/1/restore`)).status).toBe(404);
  });

  test('becomes a file of each kind, at the version that counts', async () => {
    await asha.call(`PUT /cover-letters/${letterId}`, { content: words('I <b>build</b> pipelines.') });
    const files = new Map<string, string>();
    for (const format of ['docx', 'html', 'txt']) {
      const task = await asha.finish(`POST /cover-letters/${letterId}/export`, { format });
      const document = await asha.call(`GET /documents/${String(task.result?.['documentId'])}`);
      expect(document.body).toMatchObject({ kind: 'cover-letter', coverLetterVersion: 5, format });
      files.set(format, (await download(task.result?.['documentId'])).text);
    }
    expect(files.get('docx')).toMatch(/^PK/);
    expect(files.get('html')).toContain('<p>I &lt;b&gt;build&lt;/b&gt; pipelines.</p>');
    expect(files.get('txt')).toContain('\n\nI <b>build</b> pipelines.\n\nAsha\n');
    const none = await asha.call(`POST /cover-letters/${letterId}/export`, { format: 'json' });
    expect(none).toMatchObject({ status: 422, body: { errors: [{ path: 'body.format' }] } });
  });
});
