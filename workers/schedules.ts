import { untilMongoAnswers } from '../shared/connections/until-mongo-answers.js';
import type { Operation } from '../shared/operations/definition.js';
import { sweepFiles } from '../shared/operations/sweep-files.js';
import type { TaskEngine } from '../shared/tasks/engine.js';
import { queueOf, type Queues } from '../shared/tasks/queues.js';

/** Periodic work of the platform, by the operation that does it. Inputs are empty. */
const schedules: readonly { operation: Operation; every: number }[] = [
  { operation: sweepFiles, every: 600_000 },
];

/** Sees to it that Redis has every schedule; it may have lost them. */
export async function putSchedulesBack(queues: Queues): Promise<void> {
  for (const { operation, every } of schedules) {
    const { name } = operation;
    await queueOf(queues, 'maintenance').upsertJobScheduler(
      name,
      { every },
      { name, data: { schedule: name } },
    );
  }
}

/**
 * Makes the task of a schedule whose time has come. A tick makes one task, however often its job runs.
 * @param tick when it was due, in milliseconds
 */
export async function runSchedule(engine: TaskEngine, name: string, tick: number): Promise<void> {
  const schedule = schedules.find(({ operation }) => operation.name === name);
  // One of a release that had another schedule: its job goes with this run.
  if (!schedule) return;
  const idempotency = { key: `schedule ${name} ${Math.floor(tick / schedule.every)}`, body: '' };
  await untilMongoAnswers(() => engine.submit(schedule.operation, { owner: null, input: {}, idempotency }));
}
