import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { unclaimedFiles } from '../../shared/models/unclaimed-file.js';
import { sweepFiles } from '../../shared/operations/sweep-files.js';
import { handleSweepFiles } from '../../workers/handlers/sweep-files.js';
import { startHandlerBench, type HandlerBench } from '../support/handler-bench.js';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
afterAll(() => bench.close());

test('a file that nobody claimed in time is removed, one whose time is to come stays', async () => {
  const owner = bench.owner();
  const save = async (dueAt: Date) => {
    const { id } = await bench.services.files.save(owner, 'text/plain', Buffer.from('left behind'));
    await unclaimedFiles().insertOne({ _id: new mongo.ObjectId(id), owner, dueAt });
    return id;
  };
  const due = await save(new Date(Date.now() - 1_000));
  const later = await save(new Date(Date.now() + 60_000));
  expect(await bench.run(sweepFiles, handleSweepFiles, owner, {})).toEqual({
    removed: 1,
    postponed: 0,
  });
  await expect(bench.services.files.read(owner, due)).rejects.toMatchObject({ code: 'not-found' });
  expect(await bench.services.files.read(owner, later)).toHaveLength(11);
});
