import { metrics } from '../metrics.js';
import { tasks, type TaskRow } from '../models/task.js';
import { findOperation } from '../operations/index.js';
import { StaleAttempt, type HeldTask } from './attempt.js';
import { fail, handBackLost, taskProblem } from './settle.js';
import { figures } from './figures.js';
import type { Notifier } from './notify.js';
import { serverTime } from './server-clock.js';
import { endForeignSession } from './transaction.js';

const most = 1_000;

/**
 * Queues again what dead workers held; a task that has ended three workers in a row is quarantined.
 * The dispatch follows in the same sweep.
 */
export async function sweepEndedLeases(
  notifier: Notifier,
): Promise<{ requeued: number; quarantined: number }> {
  const found = { requeued: 0, quarantined: 0 };
  const ended = tasks()
    .find<TaskRow>({ state: 'running', 'attempt.leaseUntil': { $lt: serverTime() } })
    .limit(most);
  for await (const row of ended) {
    if (!row.attempt) continue;
    const task = { ...row, attempt: row.attempt };
    try {
      await endForeignSession(task.attempt.session);
      if (task.lostWorkers + 1 >= figures.lostWorkersMost) {
        await quarantine(task);
        found.quarantined += 1;
        metrics.swept.inc({ found: 'quarantined', operation: task.operation });
      } else {
        await handBackLost(task);
        found.requeued += 1;
        metrics.swept.inc({ found: 'requeued', operation: task.operation });
      }
      notifier.changed(task._id);
    } catch (error) {
      // Its worker was faster after all.
      if (!(error instanceof StaleAttempt)) throw error;
    }
  }
  return found;
}

async function quarantine(task: HeldTask): Promise<void> {
  const detail = `Its worker ended ${figures.lostWorkersMost} times while it ran. Support can replay it.`;
  const operation = findOperation(task.operation) ?? { retention: 30 * 86_400_000 };
  await fail(task, operation, taskProblem('task-quarantined', detail), { lostWorkers: task.lostWorkers + 1 });
}
