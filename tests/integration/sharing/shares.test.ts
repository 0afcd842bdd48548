import { describe, expect, test } from '@jest/globals';
import jsQR from 'jsqr';
import { mongo } from 'mongoose';
import { PNG } from 'pngjs';
import { extractText } from 'unpdf';
import { database } from '../../../shared/connections/mongodb.js';
import { resumeVersions } from '../../../shared/models/resume-version.js';
import { shares } from '../../../shared/models/share.js';
import { tasks } from '../../../shared/models/task.js';
import { sealToken } from '../../../shared/sharing/share-token.js';
import { createShare, openShareUrl } from '../../../shared/sharing/shares.js';
import { resumeOf, sharedContent, shareOf, visitPage, type Share } from '../../support/sharing.js';
import { stackForTwo } from '../../support/stack-for-two.js';

const { stack, asha, ravi } = await stackForTwo();

const share = (resumeId: string, wishes: object = {}) => shareOf(asha, resumeId, wishes);
const visit = (token: string, how: Parameters<typeof visitPage>[2] = {}) => visitPage(stack.url, token, how);

describe('making a link', () => {
  test('answers with the token, the address and a QR code that leads there', async () => {
    const id = await resumeOf(asha);
    const made = await asha.call(`POST /resumes/${id}/shares`, { label: 'Example Logistics' });
    const body = made.body as Share;
    expect(made).toMatchObject({
      status: 201,
      body: {
        label: 'Example Logistics',
        version: null,
        standing: 'live',
        hasPassword: false,
        expiresAt: null,
      },
    });
    expect(body.token).toMatch(/^[\w-]{22,}$/);
    expect(body.previewUrl).toBe(`http://api.vitae.test/r/${body.token}`);
    const { data, width, height } = PNG.sync.read(Buffer.from(body.qr.split(',')[1] ?? '', 'base64'));
    expect(body.qr).toMatch(/^data:image\/png;base64,/);
    expect(jsQR.default(new Uint8ClampedArray(data), width, height)?.data).toBe(body.previewUrl);
    expect(body.qrSvg).toMatch(/^<svg[^>]* viewBox=/);
    const own = await asha.call(`GET ${made.headers.get('location')?.replace('/api/v1', '') ?? ''}`);
    expect(own).toMatchObject({ status: 200, body });
    const list = await asha.call(`GET /resumes/${id}/shares`);
    expect(list.body).toMatchObject({
      items: [{ id: body.id, previewUrl: body.previewUrl }],
      nextCursor: null,
    });
  });

  test.each([
    [{ expiresAt: '2020-01-01T00:00:00Z' }, 'body.expiresAt'],
    [{ expiresAt: 'tomorrow' }, 'body.expiresAt'],
    [{ password: 'short' }, 'body.password'],
    [{ password: 'x'.repeat(129) }, 'body.password'],
    [{ label: 'two\nlines' }, 'body.label'],
    [{ version: 2 }, 'body.version'],
    [{ colour: 'red' }, 'body.colour'],
  ])('refuses %j', async (body, path) => {
    const answer = await asha.call(`POST /resumes/${await resumeOf(asha)}/shares`, body);
    expect(answer).toMatchObject({ status: 422, body: { code: 'validation-failed', errors: [{ path }] } });
  });

  test('keeps neither token nor password in the database or the log', async () => {
    const { id, token } = await share(await resumeOf(asha), { password: 'plum tram quiet' });
    const everything = JSON.stringify(await database().collection('shares').find().toArray());
    expect(everything).toContain(id);
    expect(everything).not.toMatch(new RegExp(`${token}|plum`));
    await visit(token);
    expect(stack.logs.join('')).not.toContain(token);
  });

  test('made under another secret is lost, and hides none that is not', async () => {
    const resumeId = await resumeOf(asha);
    const [good, lost] = [await share(resumeId), await share(resumeId)];
    const owner = new mongo.ObjectId(asha.id);
    const _id = new mongo.ObjectId(lost.id);
    await shares().updateOne({ _id }, { $set: { sealedToken: sealToken(lost.token, _id, 'x'.repeat(32)) } });
    const { items } = (await asha.call(`GET /resumes/${resumeId}/shares`)).body as { items: object[] };
    expect(items).toMatchObject([{ standing: 'lost', token: null, previewUrl: null }, { standing: 'live' }]);
    expect((await asha.call(`GET /resumes/${resumeId}/shares/${lost.id}`)).status).toBe(404);
    expect((await asha.call(`DELETE /resumes/${resumeId}/shares/${lost.id}`)).status).toBe(204);
    const { config } = stack.services;
    expect(await openShareUrl(owner, new mongo.ObjectId(resumeId), config)).toBe(good.previewUrl);
  });

  test('takes one of the month’s allowance, and ends at a hundred links', async () => {
    const resumeId = new mongo.ObjectId(await resumeOf(asha));
    const owner = new mongo.ObjectId(asha.id);
    const draft = { label: null, version: null, expiresAt: null, passwordHash: null };
    const make = (QUOTAS: boolean) =>
      createShare(owner, resumeId, draft, { ...stack.services.config, QUOTAS });
    for (let n = 0; n < 10; n += 1) await make(true);
    await expect(make(true)).rejects.toMatchObject({ code: 'quota-exceeded', status: 402 });
    for (let n = 10; n < 99; n += 1) await make(false);
    const last = await Promise.allSettled([make(false), make(false), make(false)]);
    expect(last.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(make(false)).rejects.toMatchObject({ code: 'conflict' });
  });

  test("other people's links are not there", async () => {
    const resumeId = await resumeOf(asha);
    const { id } = await share(resumeId);
    for (const route of ['POST', 'GET'].map((method) => `${method} /resumes/${resumeId}/shares`)) {
      expect(await ravi.call(route, route.startsWith('POST') ? {} : undefined)).toMatchObject({
        status: 404,
      });
    }
    for (const method of ['GET', 'DELETE']) {
      expect((await ravi.call(`${method} /resumes/${resumeId}/shares/${id}`)).status).toBe(404);
      const own = await resumeOf(ravi);
      expect((await ravi.call(`${method} /resumes/${own}/shares/${id}`)).status).toBe(404);
    }
    expect((await ravi.call(`GET /resumes/${resumeId}/access-logs`)).status).toBe(404);
  });
});

describe('the QR code on a PDF', () => {
  test('leads to the newest link that anybody may open, and needs one', async () => {
    const resumeId = await resumeOf(asha);
    const wishes = { template: 'modern', qr: true };
    const without = await asha.call(`POST /resumes/${resumeId}/pdf`, wishes);
    expect(without).toMatchObject({ status: 409, body: { code: 'share-needed' } });
    await share(resumeId, { label: 'older' });
    const { previewUrl } = await share(resumeId);
    await share(resumeId, { password: 'plum tram quiet' });
    const task = await asha.finish(`POST /resumes/${resumeId}/pdf`, wishes);
    expect(task).toMatchObject({ state: 'succeeded' });
    const response = await fetch(`${stack.api}/documents/${String(task.result?.['documentId'])}/download`, {
      headers: { Authorization: `Bearer ${asha.token}` },
    });
    const { text } = await extractText(new Uint8Array(await response.arrayBuffer()), { mergePages: true });
    expect(text.replace(/\s/g, '')).toContain(previewUrl.replace('http://', ''));
  });
});

describe('the page', () => {
  test('shows the resume to nobody but who has the link, and lets nothing out', async () => {
    const { token } = await share(await resumeOf(asha), { label: 'A private label' });
    const page = await visit(token);
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain('<h1>Asha Rao</h1>');
    expect(html).not.toContain('A private label');
    expect(Object.fromEntries(page.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-robots-tag': expect.stringContaining('noindex'),
      'referrer-policy': 'no-referrer',
      'cache-control': expect.stringContaining('no-store'),
      'content-security-policy': expect.stringMatching(/^default-src 'none'; style-src 'sha256-[^;']+';/),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    for (const wrong of ['x'.repeat(24), 'short', `${token}x`, '%2e%2e.', '%ff', '__proto__']) {
      const answer = await visit(wrong);
      expect([wrong, answer.status]).toEqual([wrong, 404]);
      expect(answer.headers.get('content-type')).toContain('text/html');
    }
    expect((await visit(token, { method: 'PUT' })).status).toBe(405);
  });

  test('has the PDF in view and to download, made by a worker', async () => {
    const { token } = await share(await resumeOf(asha));
    const html = await (await visit(token)).text();
    const addressIn = (attribute: string) =>
      new RegExp(`${attribute}="/r/${token}([^"]+)"`).exec(html)?.[1] ?? '';
    const shown = await visit(token, { path: addressIn('iframe src') });
    expect(
      Buffer.from(await shown.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(shown.headers.get('content-disposition')).toBe('inline; filename="Asha Rao - Resume.pdf"');
    expect(shown.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    const saved = await visit(token, { path: addressIn('class="button" href') });
    expect(saved.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(saved.headers.get('content-type')).toBe('application/pdf');
    const part = await visit(token, { path: '/resume.pdf', headers: { Range: 'bytes=0-4' } });
    expect([part.status, await part.text()]).toEqual([206, '%PDF-']);
  });

  test('follows the latest version, unless it is pinned', async () => {
    const resumeId = await resumeOf(asha);
    const [follows, pinned] = [await share(resumeId), await share(resumeId, { version: 1 })];
    const renamed = { ...sharedContent, basics: { name: 'Asha Verma' } };
    await asha.call(`PUT /resumes/${resumeId}`, { content: renamed });
    expect(await (await visit(follows.token)).text()).toContain('<h1>Asha Verma</h1>');
    expect(await (await visit(pinned.token)).text()).toContain('<h1>Asha Rao</h1>');
    const names = await Promise.all(
      [follows, pinned].map(async ({ token }) =>
        (await visit(token, { path: '/resume.pdf' })).headers.get('content-disposition'),
      ),
    );
    expect(names).toEqual([expect.stringContaining('Asha Verma'), expect.stringContaining('Asha Rao')]);
    const own = await asha.call('GET /tasks?limit=100');
    expect(JSON.stringify(own.body)).not.toContain('render-shared-pdf');
  });

  test('has its PDF tried again a while after it failed, not with each visitor', async () => {
    const { id: resumeId } = (
      await asha.call('POST /resumes', { title: 'Unset', content: { basics: { name: '山田' } } })
    ).body as { id: string };
    const { token } = await share(resumeId);
    const which = { 'input.resumeId': resumeId };
    const pdf = () => visit(token, { path: '/resume.pdf' });
    expect((await pdf()).status).toBe(404);
    const failed = await tasks().findOne(which);
    expect(failed).toMatchObject({ state: 'failed', error: { code: 'unrenderable' }, claims: 1 });
    // What was wrong is mended, say by a release with more typefaces.
    const mended = { 'content.basics.name': 'Yamada' };
    await resumeVersions().updateOne({ resumeId: new mongo.ObjectId(resumeId) }, { $set: mended });
    expect((await pdf()).status).toBe(404);
    expect(await tasks().findOne(which)).toMatchObject({ state: 'failed', claims: 1 });
    const longAgo = new Date(Date.now() - 120_000);
    await tasks().updateOne(which, { $set: { finishedAt: longAgo } });
    const answers = await Promise.all([pdf(), pdf(), pdf()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await tasks().find(which).toArray()).toMatchObject([{ state: 'succeeded', claims: 2 }]);
  });

  test('says that a link has expired, or was withdrawn, at once', async () => {
    const resumeId = await resumeOf(asha);
    const [old, gone] = [await share(resumeId), await share(resumeId)];
    const past = { expiresAt: new Date(Date.now() - 1_000) };
    await shares().updateOne({ _id: new mongo.ObjectId(old.id) }, { $set: past });
    const expired = await visit(old.token);
    expect([expired.status, await expired.text()]).toEqual([410, expect.stringContaining('has expired')]);
    expect((await asha.call(`DELETE /resumes/${resumeId}/shares/${gone.id}`)).status).toBe(204);
    for (const path of ['', '/resume.pdf']) {
      const revoked = await visit(gone.token, { path });
      expect([revoked.status, await revoked.text()]).toEqual([404, expect.stringContaining('withdrawn')]);
    }
    const { items } = (await asha.call(`GET /resumes/${resumeId}/shares`)).body as { items: object[] };
    expect(items).toMatchObject([{ id: old.id, standing: 'expired' }]);
    expect((await asha.call(`DELETE /resumes/${resumeId}/shares/${gone.id}`)).status).toBe(404);
  });
});
