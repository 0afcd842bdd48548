import { describe, expect, test } from '@jest/globals';
import { jobDescription, resumeText } from '../../support/plain-resume.js';
import { stackForTwo } from '../../support/stack-for-two.js';
import { plainFile, uploaded } from '../../support/uploaded.js';

const { stack, asha, ravi } = await stackForTwo();

describe('uploading', () => {
  test('makes a resume with the content of the file, and keeps the file', async () => {
    const id = await uploaded(asha, { fields: { title: 'From a file', isPublic: 'true' } });
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
    const id = await uploaded(asha);
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
    ['an unknown field', plainFile.bytes, { colour: 'red' }, 422, 'validation-failed'],
    ['a yes that is none', plainFile.bytes, { isPublic: 'perhaps' }, 422, 'validation-failed'],
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
    const id = await uploaded(asha);
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
    const id = await uploaded(asha);
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
    const id = await uploaded(asha);
    const ask = () => asha.finish(`POST /resumes/${id}/optimize`, { jobDescription });
    const tasks = await Promise.all([ask(), ask()]);
    expect(tasks.map(({ state }) => state)).toEqual(['succeeded', 'succeeded']);
    expect(tasks.map(({ result }) => result?.['version']).sort()).toEqual([2, 3]);
    expect((await asha.call(`GET /resumes/${id}`)).body).toMatchObject({ version: 3 });
  });

  test('a cover letter can be read, edited, rendered and deleted', async () => {
    const id = await uploaded(asha);
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
