import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { freePort } from '../../../shared/embedded/ports.js';
import type { Child } from '../../support/house/child.js';
import type { House } from '../house/house.js';
import { compiledProcesses } from './compile.js';
import { rawEffects, rawResults, type RawTask } from './raw.js';

/** What a side had at the end, for the table. */
export interface SideFigures {
  accepted: number;
  done: number;
  /** Accepted, and not done by the time that the scenario waited. */
  lost: number;
  /** Tasks whose effect happened more than once. */
  doubled: number;
  /** From the fault until the last task was done; null where some never were. */
  recoverySeconds: number | null;
}

/** BullMQ as everybody uses it, beside the product on the same Redis and MongoDB. */
export interface RawSide {
  api: Child;
  workers: readonly Child[];
  /** Asks for a task; whether it was accepted. */
  post(sleeps: number): Promise<boolean>;
  /** Waits until all that was accepted is done, at most `patience` milliseconds, and counts. */
  settle(faultAt: number, patience: number): Promise<SideFigures>;
}

/** Starts a raw API and raw workers in a house, each with as many tasks at once as one of the product's has. */
export async function openRawSide(house: House, workers: number, concurrency = 2): Promise<RawSide> {
  const entries = join(await compiledProcesses(), 'tests/faults/processes');
  const port = await freePort();
  const api = house.addProcess('raw-api', join(entries, 'raw-api.js'), { RAW_PORT: String(port) });
  const running = Array.from({ length: workers }, (_, n) =>
    house.addProcess(`raw-worker-${n + 1}`, join(entries, 'raw-worker.js'), {
      RAW_CONCURRENCY: String(concurrency),
    }),
  );
  await Promise.all([api, ...running].map((child) => child.start()));
  const accepted = new Set<string>();
  return {
    api,
    workers: running,
    async post(sleeps) {
      const task: RawTask = { id: randomUUID(), sleeps };
      const answer = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: JSON.stringify(task) });
      if (answer.status === 202) accepted.add(task.id);
      return answer.status === 202;
    },
    settle: (faultAt, patience) => settle(house, accepted, faultAt, patience),
  };
}

async function settle(
  { db }: House,
  accepted: ReadonlySet<string>,
  faultAt: number,
  patience: number,
): Promise<SideFigures> {
  const until = Date.now() + patience;
  const done = () => rawResults(db).countDocuments({ _id: { $in: [...accepted] } });
  while ((await done()) < accepted.size && Date.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 250));
  const [last] = await rawResults(db).find().sort({ doneAt: -1 }).limit(1).toArray();
  const doubled = await rawEffects(db)
    .aggregate([{ $group: { _id: '$taskId', times: { $sum: 1 } } }, { $match: { times: { $gt: 1 } } }])
    .toArray();
  const lost = accepted.size - (await done());
  return {
    accepted: accepted.size,
    done: accepted.size - lost,
    lost,
    doubled: doubled.length,
    recoverySeconds: lost > 0 || !last ? null : Math.max(0, (last.doneAt.getTime() - faultAt) / 1_000),
  };
}
