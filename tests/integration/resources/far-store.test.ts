import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { documents } from '../../../shared/models/document.js';
import { storedFiles } from '../../../shared/models/stored-file.js';
import { unclaimedFiles } from '../../../shared/models/unclaimed-file.js';
import { removeDueFiles } from '../../../shared/papers/files.js';
import { startBunnyStandIn, type BunnyStandIn } from '../../support/bunny-stand-in.js';
import { eventually } from '../../support/eventually.js';
import { register, type Caller, type FinishedTask } from '../../support/people.js';
import { startStack, type Stack } from '../../support/stack.js';
import { uploaded } from '../../support/uploaded.js';

/** Over HTTP, with files at Bunny. */
let bunny: BunnyStandIn;
let stack: Stack;
let asha: Caller;

beforeAll(async () => {
  bunny = await startBunnyStandIn();
  const { storageUrl, zone, accessKey, cdnUrl, token } = bunny.settings;
  stack = await startStack({
    settings: {
      STORAGE: 'bunny',
      BUNNY_STORAGE_URL: storageUrl,
      BUNNY_STORAGE_ZONE: zone,
      BUNNY_ACCESS_KEY: accessKey,
      BUNNY_CDN_URL: cdnUrl,
      BUNNY_TOKEN_KEY: token.key,
    },
  });
  asha = await register(stack, 'asha@example.com');
}, 60_000);
afterAll(async () => {
  await stack.stop();
  await bunny.close();
}, 60_000);
beforeEach(() => {
  bunny.storage.fault = null;
});

const file = {
  bytes: new TextEncoder().encode(
    'Asha Rao\nasha@example.com\n\nExperience\nEngineer, Example Ltd\n2020 - 2024\n- Built 12 things in Python',
  ),
  name: '../../etc/Asha "Rao"\r\n.txt',
};

async function rendered(resumeId: string): Promise<string> {
  const task = await asha.finish(`POST /resumes/${resumeId}/pdf`, { template: 'classic' });
  expect(task).toMatchObject({ state: 'succeeded', error: null });
  return String(task.result?.['documentId']);
}

const get = (address: string, token?: string) =>
  fetch(address, {
    redirect: 'manual',
    headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
  });

describe('files at Bunny', () => {
  test('an upload comes back as it was, as an attachment under a safe name', async () => {
    const id = await uploaded(asha, { file });
    expect(
      [...bunny.storage.objects.keys()].every((name) => /^files\/[0-9a-f]{24}(\.pdf)?$/.test(name)),
    ).toBe(true);
    const answer = await get(`${stack.api}/resumes/${id}/file`, asha.token);
    expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(file.bytes))).toBe(true);
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[^/\\"]+\.txt"$/);
  });

  test('a document is saved from the pull zone, by a link that nobody can change', async () => {
    const id = await rendered(await uploaded(asha, { file }));
    const { body } = await asha.call(`GET /documents/${id}`);
    const { downloadUrl, downloadExpiresAt } = body as { downloadUrl: string; downloadExpiresAt: string };
    expect(downloadUrl.startsWith(`${bunny.settings.cdnUrl}/files/`)).toBe(true);
    const soon = Date.parse(downloadExpiresAt) - Date.now();
    expect(soon > 280_000 && soon <= 300_000).toBe(true);
    const direct = await get(downloadUrl);
    expect(direct.status).toBe(200);
    expect(
      Buffer.from(await direct.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect((await get(downloadUrl.replace('expires=1', 'expires=2'))).status).toBe(403);

    const download = await get(`${stack.api}/documents/${id}/download`, asha.token);
    expect(download.status).toBe(302);
    expect(download.headers.get('cache-control')).toBe('no-store');
    expect((await get(download.headers.get('location') ?? '')).status).toBe(200);
    expect((await get(`${stack.api}/documents/${id}/download`)).status).toBe(401);
  });

  test.each(['down', 'silence', 'cut', 'error', 'refuse'] as const)(
    'an upload while the store fails (%s) is answered 503 soon, and leaves nothing',
    async (fault) => {
      const before = { stored: bunny.storage.objects.size, resumes: await asha.call('GET /resumes') };
      if (fault === 'down') await bunny.storage.goDown();
      else bunny.storage.fault = fault;
      const started = performance.now();
      const answer = await asha.upload(file);
      if (fault === 'down') await bunny.storage.comeUp();
      bunny.storage.fault = null;
      expect(answer).toMatchObject({ status: 503, body: { code: 'files-unavailable' } });
      expect(answer.headers.get('retry-after')).toBe('2');
      expect(performance.now() - started).toBeLessThan(6_000);
      expect(await asha.call('GET /resumes')).toMatchObject({ body: before.resumes.body });
      await sweep();
      expect(bunny.storage.objects.size).toBe(before.stored);
      expect(await unclaimedFiles().countDocuments({})).toBe(0);
    },
  );

  test('a document whose store fails amid the upload is tried again, and is there once', async () => {
    const id = await uploaded(asha, { file });
    const owner = new mongo.ObjectId(asha.id);
    const before = await documents().countDocuments({ owner });
    const asked = bunny.storage.requests.length;
    bunny.storage.fault = 'cut';
    const accepted = await asha.call(`POST /resumes/${id}/pdf`, { template: 'modern' });
    expect(accepted.status).toBe(202);
    const { id: taskId } = accepted.body as FinishedTask;
    await eventually(
      () => bunny.storage.requests.slice(asked),
      (requests) => requests.some((line) => line.startsWith('PUT')),
    );
    bunny.storage.fault = null;
    const ended = await eventually(
      async () => (await asha.call(`GET /tasks/${taskId}`)).body as FinishedTask,
      ({ state }) => !['queued', 'running'].includes(state),
    );
    expect(ended).toMatchObject({ state: 'succeeded', error: null });
    expect(await documents().countDocuments({ owner })).toBe(before + 1);
    await sweep();
    const rows = await storedFiles().find({ owner, contentType: 'application/pdf' }).toArray();
    const names = rows.map(({ _id }) => `files/${_id.toHexString()}.pdf`).sort();
    expect([...bunny.storage.objects.keys()].filter((name) => name.endsWith('.pdf')).sort()).toEqual(names);
  });

  test('a resume is deleted at once while the store is down, its files once it is up', async () => {
    const id = await uploaded(asha, { file });
    await rendered(id);
    const before = bunny.storage.objects.size;
    await bunny.storage.goDown();
    expect((await asha.call(`DELETE /resumes/${id}`)).status).toBe(204);
    expect((await asha.call(`GET /resumes/${id}`)).status).toBe(404);
    await bunny.storage.comeUp();
    expect(bunny.storage.objects.size).toBe(before);
    await sweep();
    expect(bunny.storage.objects.size).toBe(before - 2);
    expect(await unclaimedFiles().countDocuments({})).toBe(0);
  });

  test('an upload that is cut off by its sender leaves nothing', async () => {
    const before = bunny.storage.requests.length;
    const controller = new AbortController();
    const body = new ReadableStream<Uint8Array>({
      start(stream) {
        const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="cv.txt"\r\n\r\n';
        stream.enqueue(new TextEncoder().encode(head));
        stream.enqueue(randomBytes(100_000));
        setTimeout(() => controller.abort(), 200);
      },
    });
    const headers = {
      Authorization: `Bearer ${asha.token}`,
      'Content-Type': 'multipart/form-data; boundary=b',
    };
    const init = { method: 'POST', headers, body, duplex: 'half', signal: controller.signal } as RequestInit;
    await expect(fetch(`${stack.api}/resumes/upload`, init)).rejects.toThrow();
    expect(bunny.storage.requests.length).toBe(before);
  });

  test('no key and no name of a person stands in a log', () => {
    const { accessKey, token } = bunny.settings;
    const said = stack.logs.join('');
    expect(said).toContain('bunny failed to put');
    for (const secret of [accessKey, token.key, 'Asha']) expect(said).not.toContain(secret);
  });
});

/** Runs the sweep as if all that waits for it were due. */
async function sweep(): Promise<void> {
  await unclaimedFiles().updateMany({}, { $set: { dueAt: new Date(0) } });
  await removeDueFiles(stack.services.files);
}
