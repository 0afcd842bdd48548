import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { database } from '../../shared/connections/mongodb.js';
import { AppError } from '../../shared/errors.js';
import { models } from '../../shared/models/index.js';
import { signInCodes } from '../../shared/models/sign-in-code.js';
import { tasks } from '../../shared/models/task.js';
import { eraseAccount } from '../../shared/operations/erase-account.js';
import { sweepFiles } from '../../shared/operations/sweep-files.js';
import { storeFile } from '../../shared/papers/files.js';
import { drawCode } from '../../shared/sign-in/codes.js';
import type { FileStore } from '../../shared/storage/file-store.js';
import { handleEraseAccount } from '../../workers/handlers/erase-account.js';
import { handleSweepFiles } from '../../workers/handlers/sweep-files.js';
import { startHandlerBench, type HandlerBench } from '../support/handler-bench.js';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
afterAll(() => bench.close());

/** Every collection whose rows belong to somebody. */
const owned = models
  .filter(({ schema }) => 'owner' in schema.paths)
  .map(({ collection }) => collection.collectionName);

/** A row in each of them, and a file. */
async function furnished(): Promise<{ owner: mongo.ObjectId; fileId: string }> {
  const owner = bench.owner();
  const unique = () => ({ key: randomUUID(), username: randomUUID(), tokenHash: randomUUID() });
  for (const name of owned) {
    await database()
      .collection(name)
      .insertOne({ owner, ...unique() });
  }
  const { id } = await storeFile(bench.services.files, owner, 'text/plain', Buffer.from('a resume'));
  return { owner, fileId: id };
}

async function left(owner: mongo.ObjectId): Promise<string[]> {
  const counts = await Promise.all(
    owned.map(async (name) => [name, await database().collection(name).countDocuments({ owner })] as const),
  );
  return counts.filter(([, count]) => count > 0).map(([name]) => name);
}

const erase = (owner: mongo.ObjectId, email: string, files = bench.services.files) =>
  bench.run(eraseAccount, handleEraseAccount, owner, { email }, { services: { ...bench.services, files } });

test('nothing of the person is left, and nothing of anybody else is touched', async () => {
  const [asha, ravi] = [await furnished(), await furnished()];
  const { SESSION_SECRET } = bench.services.config;
  await drawCode('asha@example.com', SESSION_SECRET);
  await drawCode('ravi@example.com', SESSION_SECRET);
  const mailed = { operation: 'send-otp-email', owner: null };
  for (const email of ['asha@example.com', 'ravi@example.com']) {
    await database()
      .collection('tasks')
      .insertOne({ ...mailed, input: { email } });
  }
  expect(owned.length).toBeGreaterThan(15);
  const erased = await erase(asha.owner, 'asha@example.com');
  // Two of them are rows without bytes, as of uploads that broke off.
  expect(erased).toMatchObject({ files: 3, filesLeft: 0 });
  expect(erased.rows).toBeGreaterThan(owned.length - 3);
  expect(await left(asha.owner)).toEqual([]);
  await expect(bench.services.files.read(asha.owner, asha.fileId)).rejects.toMatchObject({
    code: 'not-found',
  });
  const bytes = { files_id: new mongo.ObjectId(asha.fileId) };
  expect(await database().collection('files.chunks').countDocuments(bytes)).toBe(0);
  expect(await left(ravi.owner)).toEqual(owned);
  expect(await bench.services.files.read(ravi.owner, ravi.fileId)).toHaveLength(8);
  expect(await signInCodes().countDocuments()).toBe(1);
  expect(await tasks().find({ operation: 'send-otp-email' }).toArray()).toMatchObject([
    { input: { email: 'ravi@example.com' } },
  ]);
  // Again, as an attempt after a lost worker would.
  expect(await erase(asha.owner, 'asha@example.com')).toEqual({ rows: 0, files: 0, filesLeft: 0 });
});

test('of a store that is away the files are left to the sweep, and so is what a late request writes', async () => {
  const { owner, fileId } = await furnished();
  const away: FileStore = {
    ...bench.services.files,
    remove: () => Promise.reject(new AppError('files-unavailable', 'Away.')),
  };
  expect(await erase(owner, 'meera@example.com', away)).toMatchObject({ files: 0, filesLeft: 3 });
  expect(await left(owner)).toEqual(['stored_files', 'unclaimed_files']);
  const task = { operation: eraseAccount.name, owner, state: 'succeeded', finishedAt: new Date() };
  await database().collection('tasks').insertOne(task);
  await database().collection('resumes').insertOne({ owner, title: 'Late' });
  await bench.run(sweepFiles, handleSweepFiles, owner, {});
  expect(await left(owner)).toEqual(['tasks']);
  await expect(bench.services.files.read(owner, fileId)).rejects.toMatchObject({ code: 'not-found' });
});
