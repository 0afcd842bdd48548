import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import mongoose, { mongo } from 'mongoose';
import { connectMongo, database } from '../../../shared/connections/mongodb.js';
import { unclaimedFiles } from '../../../shared/models/unclaimed-file.js';
import { claimFile, expectFile, removeDueFiles } from '../../../shared/papers/files.js';
import { gridFsStore } from '../../../shared/storage/gridfs.js';
import { inTransaction } from '../../../shared/tasks/transaction.js';

const files = gridFsStore();
const asha = new mongo.ObjectId();
const ravi = new mongo.ObjectId();

beforeAll(async () => {
  const url = new URL(process.env['MONGODB_URL'] ?? '');
  url.pathname = `/s${randomBytes(6).toString('hex')}`;
  await connectMongo(url.toString());
});

afterAll(async () => {
  await mongoose.connection.dropDatabase();
  await mongoose.disconnect();
});

test('a file comes back as it was saved, from bytes or a stream', async () => {
  const bytes = randomBytes(1_200_000);
  const saved = await files.save(asha, 'application/pdf', bytes);
  expect(saved).toMatchObject({ bytes: bytes.length, contentType: 'application/pdf' });
  expect(Buffer.from(await files.read(asha, saved.id)).equals(bytes)).toBe(true);
  const { file, content } = await files.open(asha, saved.id);
  expect(file).toEqual(saved);
  expect((await buffer(content)).equals(bytes)).toBe(true);

  const streamed = await files.save(
    asha,
    'application/pdf',
    Readable.from([bytes.subarray(0, 9), bytes.subarray(9)]),
  );
  expect(streamed.sha256).toBe(saved.sha256);
});

test("somebody else's, a deleted one and an id that is none are not there", async () => {
  const { id } = await files.save(asha, 'text/plain', Buffer.from('mine'));
  const gone = { code: 'not-found' };
  await expect(files.read(ravi, id)).rejects.toMatchObject(gone);
  await files.remove(ravi, id);
  expect(Buffer.from(await files.read(asha, id)).toString()).toBe('mine');
  await Promise.all([files.remove(asha, id), files.remove(asha, id)]);
  await expect(files.read(asha, id)).rejects.toMatchObject(gone);
  await expect(files.open(asha, '../../etc/passwd')).rejects.toMatchObject(gone);
  expect(
    await database()
      .collection('files.chunks')
      .countDocuments({ files_id: new mongo.ObjectId(id) }),
  ).toBe(0);
});

test('what nobody claims in time is removed, and nothing else', async () => {
  const [claimed, lost, early] = [new mongo.ObjectId(), new mongo.ObjectId(), new mongo.ObjectId()];
  for (const id of [claimed, lost, early]) {
    await expectFile(asha, id);
    await files.save(asha, 'text/plain', Buffer.from('x'), id);
  }
  await inTransaction((session) => claimFile(claimed, session));
  await unclaimedFiles().updateMany({ _id: { $in: [claimed, lost] } }, { $set: { dueAt: new Date(0) } });
  expect(await removeDueFiles(files)).toBe(1);
  await expect(files.read(asha, lost.toHexString())).rejects.toMatchObject({ code: 'not-found' });
  expect(await files.read(asha, claimed.toHexString())).toHaveLength(1);
  expect(await files.read(asha, early.toHexString())).toHaveLength(1);
});

test('bytes that came without their row, as a process ended amid its upload, are removed with what nobody claims', async () => {
  const id = new mongo.ObjectId();
  await expectFile(asha, id);
  const chunks = database().collection('files.chunks');
  await chunks.insertOne({ files_id: id, n: 0, data: Buffer.from('half a file') });
  await unclaimedFiles().updateOne({ _id: id }, { $set: { dueAt: new Date(0) } });
  expect(await removeDueFiles(files)).toBe(1);
  expect(await chunks.countDocuments({ files_id: id })).toBe(0);
});
