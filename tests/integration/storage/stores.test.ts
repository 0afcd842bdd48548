import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import mongoose, { mongo } from 'mongoose';
import { connectMongo, database } from '../../../shared/connections/mongodb.js';
import { storedFiles } from '../../../shared/models/stored-file.js';
import { unclaimedFiles } from '../../../shared/models/unclaimed-file.js';
import {
  claimFile,
  giveUpFiles,
  removeDueFiles,
  removeFiles,
  storeFile,
} from '../../../shared/papers/files.js';
import type { BlobStore } from '../../../shared/storage/blob-store.js';
import { bunnyStore } from '../../../shared/storage/bunny.js';
import { filesInStores } from '../../../shared/storage/files-in-stores.js';
import { gridFsStore } from '../../../shared/storage/gridfs.js';
import { moveFiles } from '../../../shared/storage/move-files.js';
import { s3Store } from '../../../shared/storage/s3.js';
import { inTransaction } from '../../../shared/tasks/transaction.js';
import { startBunnyStandIn, type BunnyStandIn } from '../../support/bunny-stand-in.js';
import { startS3StandIn, type S3StandIn } from '../../support/s3-stand-in.js';
import type { StoreServer } from '../../support/store-server.js';

const asha = new mongo.ObjectId();
const ravi = new mongo.ObjectId();
const gone = { code: 'not-found' };
const away = { code: 'files-unavailable', status: 503 };
/** Short, so that silence does not make the tests long. */
const patience = { silence: 300, answer: 600, reader: 600 };
let bunny: BunnyStandIn;
let s3: S3StandIn;

beforeAll(async () => {
  const url = new URL(process.env['MONGODB_URL'] ?? '');
  url.pathname = `/s${randomBytes(6).toString('hex')}`;
  await connectMongo(url.toString());
  [bunny, s3] = [await startBunnyStandIn(), await startS3StandIn()];
});

afterAll(async () => {
  await bunny.close();
  await s3.close();
  await mongoose.connection.dropDatabase();
  await mongoose.disconnect();
});

type Three = [mongo.ObjectId, mongo.ObjectId, mongo.ObjectId];

interface Kind {
  name: BlobStore['name'];
  make: () => BlobStore;
  /** Where its bytes are; null for MongoDB. */
  far: () => StoreServer | null;
}

const kinds: readonly Kind[] = [
  { name: 'gridfs', make: gridFsStore, far: () => null },
  { name: 'bunny', make: () => bunnyStore(bunny.settings, patience), far: () => bunny.storage },
  { name: 's3', make: () => s3Store(s3.settings, patience), far: () => s3.storage },
];
const farKinds = kinds.filter(({ name }) => name !== 'gridfs');

/** How many files have bytes in a store, in whole or in part. */
async function filesIn({ far }: Kind): Promise<number> {
  return far()?.objects.size ?? (await database().collection('files.chunks').distinct('files_id')).length;
}

describe.each(kinds)('what every store does: $name', (kind) => {
  const files = () => filesInStores([kind.make()]);

  test('a file comes back as it was saved, from bytes or a stream', async () => {
    const bytes = randomBytes(1_200_000);
    const saved = await files().save(asha, 'application/pdf', bytes);
    expect(saved).toMatchObject({ bytes: bytes.length, contentType: 'application/pdf' });
    expect(Buffer.from(await files().read(asha, saved.id)).equals(bytes)).toBe(true);
    const { file, content } = await files().open(asha, saved.id);
    expect(file).toEqual(saved);
    expect((await buffer(content)).equals(bytes)).toBe(true);
    const pieces = Readable.from([bytes.subarray(0, 9), bytes.subarray(9)]);
    const streamed = await files().save(asha, 'application/pdf', pieces);
    expect(streamed).toEqual({ ...saved, id: streamed.id });
    expect(await storedFiles().findOne({ _id: new mongo.ObjectId(saved.id) })).toMatchObject({
      owner: asha,
      store: kind.name,
      sha256: saved.sha256,
      bytes: saved.bytes,
    });
  });

  test('an empty file is a file', async () => {
    const { id } = await files().save(asha, 'text/plain', new Uint8Array());
    expect(await files().read(asha, id)).toHaveLength(0);
  });

  test("somebody else's, a deleted one and an id that is none are not there", async () => {
    const { id } = await files().save(asha, 'text/plain', Buffer.from('mine'));
    await expect(files().read(ravi, id)).rejects.toMatchObject(gone);
    await expect(files().urlFor(ravi, id, { expiresIn: 1_000, fileName: 'x' })).rejects.toMatchObject(gone);
    await files().remove(ravi, id);
    expect(Buffer.from(await files().read(asha, id)).toString()).toBe('mine');
    const before = await filesIn(kind);
    await Promise.all([files().remove(asha, id), files().remove(asha, id)]);
    await expect(files().read(asha, id)).rejects.toMatchObject(gone);
    expect(await filesIn(kind)).toBe(before - 1);
    await expect(files().open(asha, '../../etc/passwd')).rejects.toMatchObject(gone);
    await files().remove(asha, '../../etc/passwd');
  });

  test('a stream that breaks off is not a file, and nothing of it is sent', async () => {
    const before = await filesIn(kind);
    const broken = Readable.from(
      (function* () {
        yield randomBytes(70_000);
        throw new Error('the client left');
      })(),
    );
    await expect(storeFile(files(), asha, 'text/plain', broken)).rejects.toThrow('the client left');
    expect(await filesIn(kind)).toBe(before);
  });

  test('what nobody claims in time is removed, and nothing else', async () => {
    const store = () => storeFile(files(), asha, 'text/plain', Buffer.from('x'));
    const stored = [await store(), await store(), await store()];
    const [claimed, lost, early] = stored.map(({ id }) => new mongo.ObjectId(id)) as Three;
    await inTransaction((session) => claimFile(claimed, session));
    await makeDue(claimed, lost);
    expect(await removeDueFiles(files())).toEqual({ removed: 1, postponed: 0 });
    await expect(files().read(asha, lost.toHexString())).rejects.toMatchObject(gone);
    expect(await files().read(asha, claimed.toHexString())).toHaveLength(1);
    expect(await files().read(asha, early.toHexString())).toHaveLength(1);
  });

  test('bytes whose upload ended amid, as its process did, are removed with what nobody claims', async () => {
    const before = await filesIn(kind);
    const _id = new mongo.ObjectId();
    const [contentType, bytes, sha256] = ['application/pdf', 9, 'of the whole'];
    await unclaimedFiles().insertOne({ _id, owner: asha, dueAt: new Date(0) });
    const row = { _id, owner: asha, store: kind.name, alsoIn: null, contentType, bytes, sha256 };
    await storedFiles().insertOne({ ...row, createdAt: new Date() });
    kind.far()?.objects.set(`files/${_id.toHexString()}.pdf`, { bytes: Buffer.from('half'), contentType });
    if (!kind.far())
      await database()
        .collection('files.chunks')
        .insertOne({ files_id: _id, n: 0, data: Buffer.from('half') });
    expect(await filesIn(kind)).toBe(before + 1);
    expect(await removeDueFiles(files())).toEqual({ removed: 1, postponed: 0 });
    expect(await filesIn(kind)).toBe(before);
  });
});

describe.each(farKinds)('a store that fails: $name', (kind) => {
  const files = () => filesInStores([kind.make()]);
  const far = () => kind.far() as StoreServer;
  afterEach(async () => {
    far().fault = null;
    await far().goDown();
    await far().comeUp();
  });

  test.each(['error', 'refuse', 'silence', 'cut'] as const)(
    'by %s amid an upload: 503 soon, and nothing stays once it is swept',
    async (fault) => {
      const before = far().objects.size;
      far().fault = fault;
      const started = performance.now();
      await expect(storeFile(files(), ravi, 'application/pdf', randomBytes(900_000))).rejects.toMatchObject(
        away,
      );
      expect(performance.now() - started).toBeLessThan(3_000);
      far().fault = null;
      await makeDue(...(await unclaimedOf(ravi)));
      expect(await removeDueFiles(files())).toEqual({ removed: 1, postponed: 0 });
      expect(far().objects.size).toBe(before);
      expect(await storedFiles().countDocuments({ owner: ravi })).toBe(0);
    },
  );

  test.each(['cut', 'damage'] as const)(
    'by %s amid a download: nobody takes it for the whole file',
    async (fault) => {
      const { id } = await files().save(asha, 'application/pdf', randomBytes(300_000));
      far().fault = fault;
      await expect(files().read(asha, id)).rejects.toThrow();
      const { content } = await files().open(asha, id);
      let received = 0;
      await expect(
        (async () => {
          for await (const chunk of content) received += (chunk as Buffer).length;
        })(),
      ).rejects.toThrow();
      expect(received).toBeLessThan(300_000);
    },
  );

  test('by being down: reading says so, and deleting is done once it is up again', async () => {
    const kept = await files().save(asha, 'text/plain', Buffer.from('kept'));
    const ids = await Promise.all([1, 2, 3].map(() => files().save(asha, 'text/plain', randomBytes(10))));
    const due = ids.map(({ id }) => new mongo.ObjectId(id));
    const before = far().objects.size;
    await far().goDown();
    await expect(files().read(asha, kept.id)).rejects.toMatchObject(away);
    await inTransaction((session) => giveUpFiles(asha, due, session));
    await removeFiles(files(), asha, due);
    expect(await unclaimedFiles().countDocuments({ _id: { $in: due } })).toBe(3);
    await makeDue(...due);
    expect(await removeDueFiles(files())).toEqual({ removed: 0, postponed: 3 });
    await far().comeUp();
    expect(far().objects.size).toBe(before);
    expect(await removeDueFiles(files())).toEqual({ removed: 0, postponed: 0 });
    await makeDue(...due);
    expect(await removeDueFiles(files())).toEqual({ removed: 3, postponed: 0 });
    expect(far().objects.size).toBe(before - 3);
    expect(await files().read(asha, kept.id)).toHaveLength(4);
  });

  test('by refusing a wrong key: nothing is stored, read or deleted', async () => {
    const { id } = await files().save(asha, 'text/plain', Buffer.from('kept'));
    const before = far().objects.size;
    const wrong =
      kind.name === 'bunny'
        ? bunnyStore({ ...bunny.settings, accessKey: 'guessed' }, patience)
        : s3Store({ ...s3.settings, secretAccessKey: 'guessed' }, patience);
    const strangers = filesInStores([wrong]);
    await expect(strangers.save(asha, 'text/plain', Buffer.from('x'))).rejects.toMatchObject(away);
    await expect(strangers.read(asha, id)).rejects.toMatchObject(away);
    await expect(strangers.remove(asha, id)).rejects.toMatchObject(away);
    expect(far().objects.size).toBe(before);
    expect(await files().read(asha, id)).toHaveLength(4);
  });

  test('by silence: whoever deletes does not wait for it', async () => {
    const { id } = await files().save(asha, 'text/plain', randomBytes(10));
    const due = [new mongo.ObjectId(id)];
    await inTransaction((session) => giveUpFiles(asha, due, session));
    far().fault = 'silence';
    const started = performance.now();
    await removeFiles(files(), asha, due);
    expect(performance.now() - started).toBeLessThan(1_500);
    expect(await unclaimedFiles().countDocuments({ _id: { $in: due } })).toBe(1);
  });
});

describe.each(farKinds)('links of $name', (kind) => {
  const files = () => filesInStores([kind.make()]);
  const pdf = Buffer.from('%PDF-1.7 of somebody');
  const linkTo = async (contentType: string, expiresIn: number) => {
    const { id } = await files().save(asha, contentType, pdf);
    return files().urlFor(asha, id, { expiresIn, fileName: 'आशा - Resume.pdf' });
  };

  test('save the file under its name, for whoever holds them', async () => {
    const before = Date.now();
    const link = await linkTo('application/pdf', 60_000);
    expect(link?.expiresAt.getTime()).toBeGreaterThan(before + 58_000);
    expect(link?.expiresAt.getTime()).toBeLessThanOrEqual(before + 61_000);
    const answer = await fetch(link?.url ?? '');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const name = `filename*=UTF-8''${encodeURIComponent('आशा - Resume.pdf')}`;
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(answer.headers.get('content-disposition')).toContain(name);
    expect(Buffer.from(await answer.arrayBuffer()).equals(pdf)).toBe(true);
  });

  test('open nothing else, and nothing once they have expired', async () => {
    const { url = '' } = (await linkTo('application/pdf', 60_000)) ?? {};
    const other = (await linkTo('application/pdf', 60_000))?.url ?? '';
    const swapped = url.replace(/files\/[0-9a-f]{24}/, /files\/[0-9a-f]{24}/.exec(other)?.[0] ?? '');
    const longer = url.replace(/(expires=)(\d)/i, '$19');
    const renamed = url.replace('Resume', 'Invoice');
    for (const forged of [swapped, longer, renamed, url.replace(/\?.*/, '')]) {
      expect(forged).not.toBe(url);
      expect((await fetch(forged)).status).toBe(403);
    }
    const short = (await linkTo('application/pdf', 1_000))?.url ?? '';
    await sleep(1_100);
    expect((await fetch(short)).status).toBe(403);
  });
});

describe('where files are', () => {
  test('new ones go to the first store, older ones are served from theirs', async () => {
    const old = await filesInStores([gridFsStore()]).save(asha, 'text/plain', Buffer.from('old'));
    const both = filesInStores([bunnyStore(bunny.settings), gridFsStore()]);
    const fresh = await both.save(asha, 'text/plain', Buffer.from('new'));
    expect(bunny.storage.objects.has(`files/${fresh.id}`)).toBe(true);
    expect(Buffer.from(await both.read(asha, old.id)).toString()).toBe('old');
    await both.remove(asha, old.id);
    await expect(both.read(asha, old.id)).rejects.toMatchObject(gone);
    await expect(filesInStores([gridFsStore()]).read(asha, fresh.id)).rejects.toMatchObject(away);
  });
});

describe('moving files to another store', () => {
  test('takes them there one by one; what was deleted, broken or half moved is put right', async () => {
    const words = ['one', 'two', 'three'];
    await storedFiles().deleteMany({});
    const near = filesInStores([gridFsStore()]);
    const saved = await Promise.all(words.map((word) => near.save(asha, 'text/plain', Buffer.from(word))));
    const [first, second, third] = saved.map(({ id }) => new mongo.ObjectId(id)) as Three;
    // The second was copied by a run that ended amid; the third has lost its bytes.
    await storedFiles().updateOne({ _id: second }, { $set: { alsoIn: 'bunny' } });
    bunny.storage.objects.set(`files/${second.toHexString()}`, {
      bytes: Buffer.from('tw'),
      contentType: '',
    });
    await gridFsStore().delete({ _id: third, contentType: '', bytes: 0, sha256: '' });
    const stores = [bunnyStore(bunny.settings, patience), gridFsStore()] as const;
    const lines: string[] = [];
    expect(await moveFiles(stores, (line) => lines.push(line))).toEqual({ moved: 2, failed: 1 });
    expect(lines).toEqual([expect.stringContaining(`file ${third.toHexString()} stays in gridfs`)]);
    const moved = filesInStores(stores);
    for (const [at, id] of [first, second].entries()) {
      expect(Buffer.from(await moved.read(asha, id.toHexString())).toString()).toBe(words[at]);
      expect(await storedFiles().findOne({ _id: id })).toMatchObject({
        store: 'bunny',
        alsoIn: null,
      });
      expect(await gridFsStore().get({ _id: id, contentType: '', bytes: 0, sha256: '' })).toBeNull();
    }
    await unclaimedFiles().insertOne({ _id: third, owner: asha, dueAt: new Date() });
    await moved.remove(asha, first.toHexString());
    expect(await moveFiles(stores, () => undefined)).toEqual({ moved: 1, failed: 0 });
    expect(await removeDueFiles(moved)).toMatchObject({ postponed: 0 });
    expect(await storedFiles().findOne({ _id: third })).toBeNull();
  });

  test('one that is deleted while it moves is gone from both', async () => {
    const { id } = await filesInStores([gridFsStore()]).save(asha, 'text/plain', Buffer.from('between'));
    await storedFiles().updateOne({ _id: new mongo.ObjectId(id) }, { $set: { alsoIn: 'bunny' } });
    bunny.storage.objects.set(`files/${id}`, { bytes: Buffer.from('between'), contentType: '' });
    await filesInStores([gridFsStore(), bunnyStore(bunny.settings)]).remove(asha, id);
    expect(bunny.storage.objects.has(`files/${id}`)).toBe(false);
    expect(await storedFiles().findOne({ _id: new mongo.ObjectId(id) })).toBeNull();
  });
});

async function makeDue(...ids: mongo.ObjectId[]): Promise<void> {
  await unclaimedFiles().updateMany({ _id: { $in: ids } }, { $set: { dueAt: new Date(0) } });
}

async function unclaimedOf(owner: mongo.ObjectId): Promise<mongo.ObjectId[]> {
  return (await unclaimedFiles().find({ owner }).toArray()).map(({ _id }) => _id);
}
