import { metrics } from '../metrics.js';
import { tasks } from '../models/task.js';
import { missingJobs, renumber, type Dispatchable } from './dispatch.js';
import type { Engine } from './create-engine.js';
import { figures } from './figures.js';
import { serverTime } from './server-clock.js';

const batch = 500;
const batchesMost = 40;

/**
 * Looks for queued tasks whose check is due, and dispatches those that Redis does not have.
 * @returns how many were dispatched
 * @throws while Redis is away; the checks stay due
 */
export async function sweepLostDispatches(
  engine: Pick<Engine, 'redis' | 'queues' | 'dispatcher'>,
): Promise<number> {
  let dispatched = 0;
  for (let round = 0; round < batchesMost; round += 1) {
    const due = await dueForCheck();
    if (due.length === 0) break;
    const missing = await missingJobs(engine.redis, engine.queues, due);
    const renewed = await renumber(missing);
    await engine.dispatcher.now(renewed);
    await checked(due);
    dispatched += renewed.length;
    for (const { operation } of renewed) metrics.swept.inc({ found: 'redispatched', operation });
    if (due.length < batch) break;
  }
  return dispatched;
}

function dueForCheck(): Promise<Dispatchable[]> {
  return tasks()
    .find({ state: 'queued', 'dispatch.checkAt': { $lte: serverTime() } })
    .sort({ 'dispatch.checkAt': 1 })
    .limit(batch)
    .project<Dispatchable>({ operation: 1, owner: 1, queue: 1, dispatch: 1 })
    .toArray();
}

async function checked(due: readonly Dispatchable[]): Promise<void> {
  await tasks().updateMany(
    { _id: { $in: due.map((task) => task._id) }, state: 'queued' },
    { $set: { 'dispatch.checkAt': serverTime(figures.laterChecks) } },
  );
}

/** Makes every queued task due for a check: Redis is not the one that we knew. */
export async function checkEverything(): Promise<void> {
  const now = serverTime();
  await tasks().updateMany(
    {
      state: 'queued',
      'dispatch.checkAt': { $gt: now },
      'dispatch.dueAt': { $lte: new Date(now.getTime() + figures.backoffMost * 2) },
    },
    { $set: { 'dispatch.checkAt': now } },
  );
}
