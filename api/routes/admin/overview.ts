import { mongo } from 'mongoose';
import { z } from 'zod';
import { queueNames } from '../../../shared/config.js';
import { monthlyCalls } from '../../../shared/model-calls/totals.js';
import { billingTime } from '../../../shared/payments/months.js';
import type { Engine } from '../../../shared/tasks/create-engine.js';
import { listSchedules } from '../../../shared/tasks/list-schedules.js';
import { depths } from '../../../shared/tasks/depths.js';
import { tasks, type TaskState } from '../../../shared/models/task.js';
import { serverTime } from '../../../shared/tasks/server-clock.js';
import { modelTotalsView, presentModelTotals } from '../../presenters/usage.js';

export const overviewView = z
  .strictObject({
    queues: z.array(
      z.strictObject({
        name: z.enum(queueNames),
        queued: z.int(),
        running: z.int(),
        oldestQueuedSeconds: z.number().nullable(),
      }),
    ),
    lastDay: z.strictObject({ succeeded: z.int(), failed: z.int(), cancelled: z.int() }),
    redis: z.enum(['up', 'down']),
    /** This month's calls of the language model. */
    languageModel: z.array(modelTotalsView),
    schedules: z.array(
      z.strictObject({
        name: z.string(),
        lastRun: z.iso.datetime().nullable(),
        nextRun: z.iso.datetime().nullable(),
      }),
    ),
  })
  .meta({ id: 'Overview' });

const day = 86_400_000;

/** What an admin wants to see first. */
export async function overview(
  engine: Pick<Engine, 'queues' | 'redisUp'>,
): Promise<z.infer<typeof overviewView>> {
  const { month } = billingTime(serverTime());
  const [queues, lastDay, schedules, calls] = await Promise.all([
    depths(),
    outcomesOfLastDay(),
    listSchedules(engine),
    monthlyCalls('everyone', month, ['operation', 'model']),
  ]);
  const languageModel = calls.map(presentModelTotals);
  return { queues, lastDay, redis: schedules ? 'up' : 'down', languageModel, schedules: schedules ?? [] };
}

/** What became of the tasks that were accepted in the last day. */
async function outcomesOfLastDay() {
  const since = { _id: { $gte: mongo.ObjectId.createFromTime((serverTime().getTime() - day) / 1_000) } };
  const count = (state: TaskState) =>
    tasks().countDocuments({ state, queue: { $in: [...queueNames] }, ...since });
  const [succeeded, failed, cancelled] = await Promise.all([
    count('succeeded'),
    count('failed'),
    count('cancelled'),
  ]);
  return { succeeded, failed, cancelled };
}
