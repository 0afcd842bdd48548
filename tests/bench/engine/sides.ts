import { Queue } from 'bullmq';
import { mongo } from 'mongoose';
import { tasks } from '../../../shared/models/task.js';
import { startChild } from './child.js';
import type { RawJob } from './contenders/raw.js';
import { upserted } from './contenders/upserting.js';
import type { Ground } from './ground.js';
import { inFlight } from './in-flight.js';
import { answerTo, concurrency, keptJobs, noop, rawPrefix } from './noop.js';
import { until, type Side } from './side.js';

/** People that our tasks are spread over. */
const people = Array.from({ length: 200 }, () => new mongo.ObjectId());
const personOf = (n: number) => people[n % people.length] ?? null;

function rawQueue(ground: Ground, name: string): Queue<RawJob> {
  const connection = ground.redis;
  return new Queue(name, {
    connection,
    prefix: rawPrefix,
    defaultJobOptions: keptJobs,
    skipVersionCheck: true,
  });
}

/** A: BullMQ alone. Its jobs are added in bulk, for only its draining is measured. */
export async function rawSide(ground: Ground): Promise<Side> {
  const queue = rawQueue(ground, 'raw');
  return {
    name: 'A',
    worker: await startChild('raw', ground.urls, ground.watchdog),
    async enqueue(texts) {
      if (texts.length === 1) {
        await queue.add(noop.name, { text: texts[0] ?? '' });
        return;
      }
      await queue.addBulk(texts.map((text) => ({ name: noop.name, data: { text } })));
    },
    ended: () => Promise.resolve(), // its worker has heard it from Redis
    async audit() {
      const left = await queue.getJobCounts('waiting', 'active', 'failed', 'delayed');
      return Object.entries(left)
        .filter(([, count]) => count > 0)
        .map(([state, count]) => `${count} ${state}`);
    },
  };
}

interface SubmittedRow {
  _id: string;
  owner: mongo.ObjectId | null;
  operation: string;
  state: 'queued';
  input: { text: string };
  createdAt: Date;
}

/** A′: BullMQ with a row a job: one insert and one add to enqueue it, one upsert to end it. */
export async function upsertingSide(ground: Ground): Promise<Side> {
  const queue = rawQueue(ground, 'upserting');
  const submitted = ground.rows<SubmittedRow>('bench_submitted');
  const submit = async (text: string, n: number): Promise<void> => {
    await submitted.insertOne({
      _id: text,
      owner: personOf(n),
      operation: noop.name,
      state: 'queued',
      input: { text },
      createdAt: new Date(),
    });
    await queue.add(noop.name, { text });
  };
  return {
    name: 'A′',
    worker: await startChild('upserting', ground.urls, ground.watchdog),
    enqueue: (texts) => inFlight(concurrency, [...texts.entries()], ([n, text]) => submit(text, n)),
    ended: (texts) => until(async () => (await countUpserted(texts)) === texts.length),
    async audit(texts) {
      const rows = await upserted()
        .find({ _id: { $in: [...texts] } })
        .toArray();
      const right = rows.filter(({ _id, times, result }) => times === 1 && result.said === answerTo(_id));
      return right.length === texts.length
        ? []
        : [`${texts.length - right.length} rows are missing or not right`];
    },
  };
}

/** Texts of a round are in order, and no others lie between them. */
function countUpserted(texts: readonly string[]): Promise<number> {
  return upserted().countDocuments({ _id: { $gte: texts[0] ?? '', $lte: texts.at(-1) ?? '' } });
}

/** B: our engine, whole. Enqueued means accepted and dispatched. */
export async function ourSide(ground: Ground): Promise<Side> {
  const { engine } = ground;
  let ids: mongo.ObjectId[] = [];
  return {
    name: 'B',
    worker: await startChild('ours', ground.urls, ground.watchdog),
    async enqueue(texts) {
      ids = [];
      await inFlight(concurrency, [...texts.entries()], async ([n, text]) => {
        const task = await engine.submit(noop, { owner: personOf(n), input: { text } });
        ids.push(task._id);
      });
      await engine.dispatcher.settled();
    },
    ended: () =>
      until(async () => {
        const unfinished = { queue: noop.queue, state: { $in: ['queued' as const, 'running' as const] } };
        return (await tasks().countDocuments(unfinished, { limit: 1 })) === 0;
      }),
    async audit(texts) {
      const rows = await tasks()
        .find({ _id: { $in: ids } })
        .project<EndedTask>({ state: 1, claims: 1, input: 1, result: 1, attempt: 1 })
        .toArray();
      const right = rows.filter(isRight);
      return right.length === texts.length
        ? []
        : [`${texts.length - right.length} tasks are missing or not right`];
    },
  };
}

interface EndedTask {
  state: string;
  claims: number;
  attempt: unknown;
  input: { text: string };
  result: { said: string } | null;
}

function isRight({ state, claims, attempt, input, result }: EndedTask): boolean {
  return state === 'succeeded' && claims === 1 && attempt === null && result?.said === answerTo(input.text);
}
