import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checked } from '../../../shared/storage/checked.js';
import { inMemory, spool } from '../../../shared/storage/spool.js';

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitae-spool-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a stream far larger than what is held flows through, and can be read again and again', async () => {
  const before = process.memoryUsage().arrayBuffers;
  const hash = createHash('sha256');
  let most = 0;
  const source = Readable.from(
    (function* () {
      for (let piece = 0; piece < 1_500; piece += 1) {
        const bytes = Buffer.alloc(65_536, piece % 251);
        hash.update(bytes);
        most = Math.max(most, process.memoryUsage().arrayBuffers - before);
        yield bytes;
      }
    })(),
  );
  const spooled = await spool(source, folder);
  expect(spooled).toMatchObject({ bytes: 1_500 * 65_536, sha256: hash.digest('hex') });
  expect(most).toBeLessThan(70_000_000);
  for (const _ of ['once', 'again']) {
    let bytes = 0;
    for await (const piece of checked(spooled.content(), spooled)) bytes += (piece as Buffer).length;
    expect(bytes).toBe(spooled.bytes);
  }
  expect(await readdir(folder)).toEqual([]);
  await spooled.close();
});

test('a stream that breaks off leaves nothing on the disk', async () => {
  const source = Readable.from(
    (function* () {
      yield Buffer.from('some of it');
      throw new Error('broken off');
    })(),
  );
  await expect(spool(source, folder)).rejects.toThrow('broken off');
  expect(await readdir(folder)).toEqual([]);
});

test('a disk that takes nothing is told as what it is', async () => {
  const source = Readable.from([Buffer.from('a file')]);
  const refused = spool(source, join(folder, 'missing'));
  await expect(refused).rejects.toMatchObject({ code: 'files-unavailable', status: 503 });
});

test('bytes in memory are seen the same way', async () => {
  const bytes = Buffer.alloc(200_001, 'ab');
  const seen = inMemory(bytes);
  expect(seen).toMatchObject({ bytes: 200_001, sha256: sha256Of(bytes) });
  expect((await buffer(seen.content())).equals(bytes)).toBe(true);
});

test.each([
  ['changed', 'not what was saved'],
  ['cut short', 'what was'],
  ['longer', 'what was saved and more'],
  ['empty', ''],
])('%s bytes do not pass for what was saved', async (_how, arrived) => {
  const stream = checked(Readable.from([Buffer.from(arrived)]), {
    sha256: sha256Of(Buffer.from('what was saved')),
  });
  await expect(buffer(stream)).rejects.toThrow('not what was saved');
});
