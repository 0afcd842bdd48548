import { describe, expect, test } from '@jest/globals';
import { resumeText } from '../../support/plain-resume.js';
import { stackForTwo } from '../../support/stack-for-two.js';
import { uploaded } from '../../support/uploaded.js';

const { stack, asha, ravi } = await stackForTwo();

describe('documents', () => {
  test('are downloaded by their owner, or by a signed link for a while', async () => {
    const id = await uploaded(asha);
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
    const id = await uploaded(asha);
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
