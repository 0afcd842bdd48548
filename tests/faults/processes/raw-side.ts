import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../../shared/embedded/ports.js';
import type { Child } from '../../support/house/child.js';
import type { House } from '../house/house.js';
import type { RawFigures } from '../report.js';
import { rawEffects, rawResults, type RawTask } from './raw.js';

/** How long a client waits for an answer. */
const answerPatience = 5_000;

/** BullMQ as everybody uses it, beside the product on the same Redis and MongoDB. */
export interface RawSide {
  api: Child;
  workers: readonly Child[];
  /** Asks for a task; whether it was accepted. */
  post(sleeps: number): Promise<boolean>;
  /** Waits until all that was accepted is done, at most `patience` milliseconds, and counts. */
  settle(faultAt: number, patience: number): Promise<RawFigures>;
}

/** Starts a raw API and raw workers in a house, each with as many tasks at once as one of the product's has. */
export async function openRawSide(house: House, workers: number, concurrency = 2): Promise<RawSide> {
  const port = await freePort();
  const api = house.addProcess('raw-api', 'tests/faults/processes/raw-api.ts', { RAW_PORT: String(port) });
  const running = Array.from({ length: workers }, (_, n) =>
    house.addProcess(`raw-worker-${n + 1}`, 'tests/faults/processes/raw-worker.ts', {
      RAW_CONCURRENCY: String(concurrency),
    }),
  );
  await Promise.all([api, ...running].map((child) => child.start()));
  const accepted = new Set<string>();
  let refused = 0;
  return {
    api,
    workers: running,
    async post(sleeps) {
      const task: RawTask = { id: randomUUID(), sleeps };
      const isAccepted = await fetch(`http://127.0.0.1:${port}`, {
        method: 'POST',
        body: JSON.stringify(task),
        signal: AbortSignal.timeout(answerPatience),
      }).then(
        ({ status }) => status === 202,
        () => false,
      );
      if (isAccepted) accepted.add(task.id);
      else refused += 1;
      return isAccepted;
    },
    settle: async (faultAt, patience) => ({ ...(await settle(house, accepted, faultAt, patience)), refused }),
  };
}

async function settle(
  { db }: House,
  accepted: ReadonlySet<string>,
  faultAt: number,
  patience: number,
): Promise<Omit<RawFigures, 'refused'>> {
  const until = Date.now() + patience;
  const done = () => rawResults(db).countDocuments({ _id: { $in: [...accepted] } });
  while ((await done()) < accepted.size && Date.now() < until) await sleep(250);
  const [last] = await rawResults(db).find().sort({ doneAt: -1 }).limit(1).toArray();
  const doubled = await rawEffects(db)
    .aggregate([{ $group: { _id: '$taskId', times: { $sum: 1 } } }, { $match: { times: { $gt: 1 } } }])
    .toArray();
  const lost = accepted.size - (await done());
  return {
    accepted: accepted.size,
    lost,
    doubled: doubled.length,
    recoverySeconds: lost > 0 || !last ? null : Math.max(0, (last.doneAt.getTime() - faultAt) / 1_000),
  };
}
