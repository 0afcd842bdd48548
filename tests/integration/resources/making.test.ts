import { describe, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { database } from '../../../shared/connections/mongodb.js';
import { jobDescription, resumeText } from '../../support/plain-resume.js';
import { register, type FinishedTask } from '../../support/people.js';
import { shareOf, visitPage } from '../../support/sharing.js';
import { stackForTwo } from '../../support/stack-for-two.js';

const { stack, asha, ravi } = await stackForTwo();

const file = { bytes: new TextEncoder().encode(resumeText), name: 'Asha Rao.txt' };

async function uploaded(person = asha, fields: Record<string, string> = {}): Promise<string> {
  const answer = await person.upload(file, fields);
  const task = answer.body as FinishedTask;
  expect(task).toMatchObject({ state: 'succeeded', error: null });
  return String(task.result?.['resumeId']);
}

describe('uploading', () => {
  test('makes a resume with the content of the file, and keeps the file', async () => {
    const id = await uploaded(asha, { title: 'From a file', isPublic: 'true' });
    const resume = await asha.call(`GET /resumes/${id}`);
    expect(resume.body).toMatchObject({
      id,
      title: 'From a file',
      isPublic: true,
      isPrimary: true,
      version: 1,
      source: 'upload',
      fileName: 'Asha Rao.txt',
      content: { basics: { name: 'Asha Rao', email: 'asha.rao@example.com' } },
    });
    const response = await fetch(`${stack.api}/resumes/${id}/file`, {
      headers: { Authorization: `Bearer ${asha.token}` },
    });
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="Asha Rao.txt"');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(await response.text()).toBe(resumeText);
  });

  test('takes the title from the name of the file', async () => {
    const id = await uploaded();
    expect((await asha.call(`GET /resumes/${id}`)).body).toMatchObject({
      title: 'Asha Rao',
      isPublic: false,
    });
  });

  test('of a file that cannot be read fails the task and leaves no resume', async () => {
    const before = await ravi.call('GET /resumes');
    const answer = await ravi.upload({
      bytes: new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 1, 2, 3]),
      name: 'cv.pdf',
    });
    expect(answer.body).toMatchObject({ state: 'failed', result: null, error: { code: 'unsupported-file' } });
    expect(await ravi.call('GET /resumes')).toMatchObject({ body: before.body });
  });

  test.each([
    ['an empty file', new Uint8Array(), {}, 422, 'empty-file'],
    ['a file over 5 MB', new Uint8Array(5 * 1024 * 1024 + 1), {}, 413, 'payload-too-large'],
    ['an unknown field', file.bytes, { colour: 'red' }, 422, 'validation-failed'],
    ['a yes that is none', file.bytes, { isPublic: 'perhaps' }, 422, 'validation-failed'],
  ])('refuses %s', async (_what, bytes, fields, status, code) => {
    const answer = await ravi.upload({ bytes, name: 'cv.txt' }, fields);
    expect(answer).toMatchObject({ status, body: { code } });
  });

  test('without a file, or as JSON, is refused', async () => {
    expect(await asha.call('POST /resumes/upload', { title: 'x' })).toMatchObject({ status: 415 });
    const form = new FormData();
    form.set('title', 'x');
    const headers = { Authorization: `Bearer ${asha.token}` };
    const none = await fetch(`${stack.api}/resumes/upload`, { method: 'POST', headers, body: form });
    expect(none.status).toBe(422);
    const errors = [{ path: 'body.file', message: 'Send one file, in the field "file".' }];
    expect(await none.json()).toMatchObject({ errors });
    form.set('file', 'resume.pdf');
    const text = await fetch(`${stack.api}/resumes/upload`, { method: 'POST', headers, body: form });
    expect([text.status, await text.json()]).toEqual([422, expect.objectContaining({ errors })]);
  });
});

describe('analysing', () => {
  test('keeps the analysis, its score and its suggestions', async () => {
    const id = await uploaded();
    expect((await asha.call(`GET /resumes/${id}/ats-score`)).status).toBe(404);
    const first = await asha.finish(`POST /resumes/${id}/analyze`, {});
    expect(first).toMatchObject({
      state: 'succeeded',
      result: { score: null, readinessScore: expect.any(Number) },
    });
    const task = await asha.finish(`POST /resumes/${id}/analyze`, { jobDescription });
    const analysisId = String(task.result?.['analysisId']);
    expect(task.links.result).toBe(`/api/v1/analyses/${analysisId}`);

    const analysis = await asha.call(`GET /analyses/${analysisId}`);
    expect(analysis.body).toMatchObject({
      id: analysisId,
      resumeId: id,
      version: 1,
      jobDescription,
      score: task.result?.['score'],
    });
    expect((analysis.body as { rows: unknown[] }).rows.length).toBeGreaterThan(10);
    expect((await asha.call(`GET /resumes/${id}/ats-score`)).body).toEqual(analysis.body);
    const suggestions = await asha.call(`GET /resumes/${id}/suggestions`);
    expect(suggestions.body).toMatchObject({
      analysisId,
      items: expect.arrayContaining([expect.objectContaining({ gain: expect.any(Number) })]),
    });

    const list = (await asha.call(`GET /resumes/${id}/analyses`)).body as {
      items: Record<string, unknown>[];
    };
    const firstId = String(first.result?.['analysisId']);
    expect(list.items.map((item) => item['id'])).toEqual([analysisId, firstId]);
    expect(list.items[0]).not.toHaveProperty('rows');
    const named = await asha.call(`GET /resumes/${id}/ats-score?analysisId=${firstId}`);
    expect(named.body).toMatchObject({ id: firstId });
    expect((await ravi.call(`GET /analyses/${analysisId}`)).status).toBe(404);
  });

  test.each([
    ['/resume/analyze', { resumeText, jobDescription }],
    ['/ai/analyze-ats', { resumeText, jobDescription }],
  ])('plain text by %s', async (path, body) => {
    const task = await asha.finish(`POST ${path}`, body);
    const relevance = Number(task.result?.['relevanceScore']);
    expect(task).toMatchObject({
      state: 'succeeded',
      result: { missingKeywords: expect.arrayContaining(['Kafka']) },
    });
    expect(relevance).toBeGreaterThan(3);
    expect(relevance).toBeLessThanOrEqual(10);
    expect((await asha.call(`GET ${(task.links.result ?? '').replace('/api/v1', '')}`)).body).toMatchObject({
      resumeId: null,
    });
  });

  test.each([
    ['jobDescription', { resumeText, jobDescription: ' \n\t'.repeat(20) }],
    ['resumeText', { resumeText: '\u00a0 '.repeat(40), jobDescription }],
  ])('a %s of blanks is none', async (field, body) => {
    const errors = [{ path: `body.${field}` }];
    expect(await asha.call('POST /resume/analyze', body)).toMatchObject({ status: 422, body: { errors } });
  });
});

describe('writing', () => {
  test('an optimised resume is a new version, with what changed', async () => {
    const id = await uploaded();
    const task = await asha.finish(`POST /resumes/${id}/optimize`, { jobDescription });
    expect(task).toMatchObject({ state: 'succeeded', result: { resumeId: id, version: 2, writer: 'rules' } });
    const record = await asha.call(`GET ${(task.links.result ?? '').replace('/api/v1', '')}`);
    expect(record.body).toMatchObject({ resumeId: id, basedOn: 1, version: 2, writer: 'rules' });
    const { edits, content } = record.body as { edits: unknown[]; content: unknown };
    expect(edits).toHaveLength(Number(task.result?.['edits']));
    const resume = await asha.call(`GET /resumes/${id}`);
    expect(resume.body).toMatchObject({ version: 2, content });
    const { items } = (await asha.call(`GET /resumes/${id}/versions`)).body as {
      items: Record<string, unknown>[];
    };
    expect(items[0]).toMatchObject({
      version: 2,
      origin: 'optimized',
      basedOn: 1,
      optimizationId: task.result?.['optimizationId'],
    });
  });

  test('two optimisations of one version at once both become versions', async () => {
    const id = await uploaded();
    const ask = () => asha.finish(`POST /resumes/${id}/optimize`, { jobDescription });
    const tasks = await Promise.all([ask(), ask()]);
    expect(tasks.map(({ state }) => state)).toEqual(['succeeded', 'succeeded']);
    expect(tasks.map(({ result }) => result?.['version']).sort()).toEqual([2, 3]);
    expect((await asha.call(`GET /resumes/${id}`)).body).toMatchObject({ version: 3 });
  });

  test('a cover letter can be read, edited, rendered and deleted', async () => {
    const id = await uploaded();
    const task = await asha.finish(`POST /resumes/${id}/cover-letters`, {
      jobDescription,
      tone: 'warm',
      length: 'short',
    });
    expect(task).toMatchObject({ state: 'succeeded', result: { writer: 'rules' } });
    const letterId = String(task.result?.['coverLetterId']);
    const letter = await asha.call(`GET /cover-letters/${letterId}`);
    expect(letter.body).toMatchObject({ resumeId: id, resumeVersion: 1, version: 1, sender: 'Asha Rao' });

    const content = {
      salutation: 'Dear Ms Iyer,',
      paragraphs: ['I build data pipelines.'],
      signature: 'Asha Rao',
    };
    const put = await asha.call(`PUT /cover-letters/${letterId}`, { content, version: 1 });
    expect(put).toMatchObject({ status: 200, body: { content, version: 2 } });
    const late = await asha.call(`PUT /cover-letters/${letterId}`, { content, version: 1 });
    expect(late).toMatchObject({ status: 409, body: { code: 'version-conflict', version: 2 } });

    const pdf = await asha.finish(`POST /cover-letters/${letterId}/pdf`, { template: 'modern' });
    expect(pdf).toMatchObject({ state: 'succeeded', result: { pages: 1 } });
    const documentId = String(pdf.result?.['documentId']);
    const document = await asha.call(`GET /documents/${documentId}`);
    expect(document.body).toMatchObject({ kind: 'cover-letter', fileName: 'Asha Rao - Cover Letter.pdf' });

    expect((await asha.call(`DELETE /cover-letters/${letterId}`)).status).toBe(204);
    expect((await asha.call(`GET /cover-letters/${letterId}`)).status).toBe(404);
    expect((await asha.call(`GET /documents/${documentId}`)).status).toBe(404);
  });

  test('plain text becomes a letter and a better resume', async () => {
    const letter = await asha.finish('POST /ai/generate-cover-letter', { resumeText, jobDescription });
    expect(letter).toMatchObject({ state: 'succeeded', result: { writer: 'rules' } });
    const better = await asha.finish('POST /ai/optimize-resume', { resumeText, jobDescription });
    expect(better).toMatchObject({ state: 'succeeded', result: { resumeId: null, version: null } });
  });

  test('keywords and requirements are found', async () => {
    const both = await asha.finish('POST /ai/extract-keywords', { resumeText, jobDescription });
    const { keywords } = both.result as { keywords: { skill: string; inResume: boolean | null }[] };
    const inResume = Object.fromEntries(keywords.map((keyword) => [keyword.skill, keyword.inResume]));
    expect(inResume).toMatchObject({ Python: true, Kafka: false });
    const own = await asha.finish('POST /ai/extract-keywords', { resumeText });
    expect(own.result).toMatchObject({
      keywords: expect.arrayContaining([expect.objectContaining({ skill: 'Docker', inResume: null })]),
    });
    const asked = await asha.finish('POST /ai/parse-job-description', { jobDescription });
    expect(asked.result).toMatchObject({ requirements: { minYears: 3 } });
  });
});

describe('documents', () => {
  test('are downloaded by their owner, or by a signed link for a while', async () => {
    const id = await uploaded();
    const task = await asha.finish(`POST /resumes/${id}/pdf`, { paper: 'letter', accent: '#0B6E6E' });
    const documentId = String(task.result?.['documentId']);
    const document = await asha.call(`GET /documents/${documentId}`);
    expect(document.body).toMatchObject({
      kind: 'resume',
      resumeId: id,
      version: 1,
      fileName: 'Asha Rao - Resume.pdf',
      template: 'classic',
      paper: 'letter',
      accent: '#0B6E6E',
      pages: task.result?.['pages'],
      bytes: task.result?.['bytes'],
    });
    const { downloadUrl } = document.body as { downloadUrl: string };
    const link = downloadUrl.replace('http://api.vitae.test', stack.url);

    const open = await fetch(link);
    const pdf = Buffer.from(await open.arrayBuffer());
    expect(open.headers.get('content-disposition')).toBe('attachment; filename="Asha Rao - Resume.pdf"');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf).toHaveLength(Number(task.result?.['bytes']));
    expect((await fetch(link, { method: 'HEAD' })).headers.get('content-length')).toBe(String(pdf.length));

    const own = await fetch(link.split('?')[0] ?? '', { headers: { Authorization: `Bearer ${asha.token}` } });
    expect(Buffer.from(await own.arrayBuffer()).equals(pdf)).toBe(true);
    const refusals: [string, number, Record<string, string>][] = [
      [link.split('?')[0] ?? '', 401, {}],
      [link.split('?')[0] ?? '', 404, { Authorization: `Bearer ${ravi.token}` }],
      [link.replace(/expires=\d+/, 'expires=9999999999'), 403, {}],
      [link.replace(/signature=./, 'signature=~'), 403, {}],
    ];
    for (const [url, status, headers] of refusals)
      expect((await fetch(url, { headers })).status).toBe(status);
  });

  test('are sent in part where a part is asked for', async () => {
    const id = await uploaded();
    const url = `${stack.api}/resumes/${id}/file`;
    const get = (headers: Record<string, string>) =>
      fetch(url, { headers: { Authorization: `Bearer ${asha.token}`, ...headers } });
    const whole = await get({});
    const etag = whole.headers.get('etag') ?? '';
    const bytes = Buffer.byteLength(resumeText);
    expect([whole.status, whole.headers.get('accept-ranges')]).toEqual([200, 'bytes']);
    expect(await whole.text()).toBe(resumeText);
    const parts: [Record<string, string>, number, string][] = [
      [{ Range: 'bytes=0-7' }, 206, 'Asha Rao'],
      [{ Range: 'bytes=5-7', 'If-Range': etag }, 206, 'Rao'],
      [{ Range: 'bytes=-7' }, 206, 'Docker\n'],
      [{ Range: `bytes=${bytes - 7}-99999` }, 206, 'Docker\n'],
      [{ Range: 'bytes=5-7', 'If-Range': '"another"' }, 200, resumeText],
      [{ Range: 'bytes=0-1,4-5' }, 200, resumeText],
      [{ Range: 'lines=1-2' }, 200, resumeText],
      [{ 'If-None-Match': '"another"' }, 200, resumeText],
    ];
    for (const [headers, status, text] of parts) {
      const answer = await get(headers);
      expect([headers, answer.status, await answer.text()]).toEqual([headers, status, text]);
      expect(answer.headers.get('content-length')).toBe(String(text.length));
    }
    for (const known of [etag, `"another", W/${etag}`, '*']) {
      const same = await get({ 'If-None-Match': known, Range: 'bytes=0-7' });
      expect([known, same.status, same.headers.get('etag'), await same.text()]).toEqual([
        known,
        304,
        etag,
        '',
      ]);
    }
    const last = await get({ Range: 'bytes=-7' });
    expect(last.headers.get('content-range')).toBe(`bytes ${bytes - 7}-${bytes - 1}/${bytes}`);
    const behind = await get({ Range: `bytes=${bytes}-` });
    expect([behind.status, behind.headers.get('content-range')]).toEqual([416, `bytes */${bytes}`]);
    expect(await behind.json()).toMatchObject({ code: 'range-not-satisfiable' });
  });

  test('the list of templates is open to anybody', async () => {
    const response = await fetch(`${stack.api}/templates`);
    const { items } = (await response.json()) as { items: { name: string; previewUrl: string }[] };
    const names = ['classic', 'modern', 'compact', 'sidebar', 'academic', 'minimal'];
    expect(items.map(({ name }) => name)).toEqual(names);
    for (const { previewUrl } of items) {
      const address = `${stack.api}${previewUrl.split('/api/v1')[1] ?? ''}`;
      const picture = await fetch(address);
      expect(picture.headers.get('content-type')).toBe('image/png');
      const etag = picture.headers.get('etag') ?? '';
      for (const known of [etag, `W/${etag}`, `"another", ${etag}`]) {
        expect((await fetch(address, { headers: { 'If-None-Match': known } })).status).toBe(304);
      }
    }
    expect((await fetch(`${stack.api}/templates/none/preview`)).status).toBe(404);
  });
});

test('deleting a resume takes all with it that was made of it, but letters', async () => {
  const person = await register(stack, 'meera@example.com');
  const id = await uploaded(person);
  await person.finish(`POST /resumes/${id}/analyze`, { jobDescription });
  await person.finish(`POST /resumes/${id}/optimize`, { jobDescription });
  await person.finish(`POST /resumes/${id}/pdf`, {});
  const letter = await person.finish(`POST /resumes/${id}/cover-letters`, { jobDescription });
  expect((await person.call(`DELETE /resumes/${id}`)).status).toBe(204);
  expect((await person.call('GET /documents')).body).toMatchObject({ items: [] });
  expect(
    (await person.call(`GET /cover-letters/${String(letter.result?.['coverLetterId'])}`)).body,
  ).toMatchObject({ resumeId: null });

  const db = database();
  const owner = new mongo.ObjectId(person.id);
  for (const name of [
    'resumes',
    'resume_versions',
    'analyses',
    'optimizations',
    'documents',
    'unclaimed_files',
  ]) {
    expect([name, await db.collection(name).countDocuments({ owner })]).toEqual([name, 0]);
  }
  expect(await db.collection('files.files').countDocuments({ 'metadata.owner': owner })).toBe(0);
});

test('who closes their account is erased, and may follow that to its end', async () => {
  const email = 'erased@example.com';
  const person = await register(stack, email);
  const id = await uploaded(person);
  const { token } = await shareOf(person, id);
  await person.finish(`POST /resumes/${id}/analyze`, { jobDescription });
  const document = await person.finish(`POST /resumes/${id}/pdf`, {});
  const { downloadUrl } = (await person.call(`GET /documents/${String(document.result?.['documentId'])}`))
    .body as { downloadUrl: string };

  const closed = await person.call('DELETE /users/me');
  expect(closed).toMatchObject({ status: 202, body: { operation: 'erase-account' } });
  const self = `/tasks/${(closed.body as { id: string }).id}`;
  expect((await person.call('GET /users/me')).status).toBe(401);
  expect((await person.call('POST /resumes', { title: 'Late', content: {} })).status).toBe(401);
  // Asked again it is the same erasure, and its end.
  expect(await person.finish('DELETE /users/me')).toMatchObject({
    id: self.slice('/tasks/'.length),
    state: 'succeeded',
    result: { filesLeft: 0 },
  });
  expect((await person.call(`GET ${self}`)).body).toMatchObject({ state: 'succeeded', error: null });
  expect((await asha.call(`GET ${self}`)).status).toBe(404);
  expect((await fetch(downloadUrl.replace('http://api.vitae.test', stack.url))).status).toBe(404);
  expect((await visitPage(stack.url, token)).status).toBe(404);
  const everything = await Promise.all(
    (await database().collections()).map(async (each) => [each.collectionName, await each.find().toArray()]),
  );
  expect(JSON.stringify(everything)).not.toContain(email);
  const again = await register(stack, email);
  expect(again.id).not.toBe(person.id);
  expect((await again.call('GET /resumes')).body).toMatchObject({ items: [] });
});

describe('bad input', () => {
  const someone = '0123456789abcdef01234567';
  const table: [string, unknown, number][] = [
    ['POST /ai/analyze-ats', { resumeText, resumeId: someone, jobDescription }, 422],
    ['POST /ai/analyze-ats', { jobDescription }, 422],
    ['POST /ai/analyze-ats', { resumeText }, 422],
    ['POST /ai/analyze-ats', { resumeText: 'short', jobDescription }, 422],
    ['POST /ai/analyze-ats', { resumeText: { $gt: '' }, jobDescription }, 422],
    ['POST /ai/analyze-ats', { resumeText: 'x'.repeat(50_001), jobDescription }, 422],
    ['POST /ai/analyze-ats', { resumeId: someone, jobDescription }, 404],
    ['POST /ai/extract-keywords', {}, 422],
    ['POST /ai/parse-job-description', { jobDescription: 'too short' }, 422],
    ['POST /ai/generate-cover-letter', { resumeText, jobDescription, tone: 'rude' }, 422],
    ['POST /ai/generate-cover-letter', { resumeText, jobDescription, length: 9_000 }, 422],
    ['POST /ai/optimize-resume', { resumeText, jobDescription, writer: 'me' }, 422],
    [`POST /resumes/${someone}/analyze`, {}, 404],
    ['POST /resumes/nonsense/analyze', {}, 404],
    [`POST /resumes/${someone}/optimize`, {}, 404],
    [`POST /resumes/${someone}/pdf`, { template: 'baroque' }, 422],
    [`POST /resumes/${someone}/pdf`, { accent: 'red' }, 422],
    [`GET /resumes/${someone}/file`, undefined, 404],
    [`GET /optimizations/${someone}`, undefined, 404],
    [`GET /documents/${someone}`, undefined, 404],
    [`PUT /cover-letters/${someone}`, { content: { paragraphs: [] } }, 422],
    ['GET /documents?limit=101', undefined, 422],
    ['GET /resumes?cursor=abc', undefined, 422],
    ['PATCH /documents', undefined, 405],
  ];
  const rows = table.map(([route, body, status]) => ({
    route,
    body,
    status,
    sent: JSON.stringify(body ?? null).slice(-60),
  }));
  test.each(rows)('$route …$sent is a $status', async ({ route, body, status }) => {
    const answer = await asha.call(route, body);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });
});
