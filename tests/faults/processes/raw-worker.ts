import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'bullmq';
import { mongo } from 'mongoose';
import { rawEffects, rawQueue, rawResults, say, settings, type RawTask } from './raw.js';

/** The worker that everybody writes: BullMQ as it comes, what is to be done in the job, one upsert at the end. */
const { mongodb, connection, concurrency } = settings();
const db = (await new mongo.MongoClient(mongodb).connect()).db();

const worker = new Worker<RawTask>(
  rawQueue,
  async ({ data: { id, sleeps } }) => {
    await sleep(sleeps);
    await rawEffects(db).insertOne({ taskId: id });
    await rawResults(db).updateOne({ _id: id }, { $set: { doneAt: new Date() } }, { upsert: true });
  },
  { connection, concurrency },
);
worker.on('error', (error) => say(error.message));
process.once('SIGTERM', () => void worker.close().then(() => process.exit(0)));

await worker.waitUntilReady();
say('worker ready');
