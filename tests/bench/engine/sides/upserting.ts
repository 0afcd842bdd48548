import type { mongo } from 'mongoose';
import { startChild } from '../child.js';
import { upserted } from '../contenders/upserting.js';
import type { Ground } from '../ground.js';
import { inFlight } from '../../../support/in-flight.js';
import { answerTo, concurrency, noop } from '../noop.js';
import { personOf } from '../people.js';
import { until, type Side } from '../side.js';
import { rawQueue } from './raw.js';

interface SubmittedRow {
  _id: string;
  owner: mongo.ObjectId | null;
  operation: string;
  state: 'queued';
  input: { text: string };
  createdAt: Date;
}

/** A′: BullMQ with a row a job: one insert and one add to enqueue it, one upsert to end it. */
export async function upsertingSide(ground: Ground, people: number): Promise<Side> {
  const queue = rawQueue(ground, 'upserting');
  const submitted = ground.rows<SubmittedRow>('bench_submitted');
  const submit = async (text: string, n: number): Promise<void> => {
    await submitted.insertOne({
      _id: text,
      owner: personOf(n, people),
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
    submit,
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
