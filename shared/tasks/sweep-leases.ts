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
 * Queues again what dead workers held; a task that has ended three workers in a row is quarantined. Tasks that were
 * lost together more than once come back apart from each other, and none is quarantined for a death that it shares with
 * one that is as much of a suspect: the next death, which one of them has alone, tells the cause.
 * The dispatch follows in the same sweep.
 */
export async function sweepEndedLeases(notifier: Notifier): Promise<Record<Fate, number>> {
  const found = { requeued: 0, quarantined: 0 };
  const lost = await endedLeases();
  for (const task of lost) {
    const suspects = lost.filter((other) => other.lostWorkers > 0 && isOfOneWorker(task, other));
    try {
      await endForeignSession(task.attempt.session);
      const fate = await fateOf(task, suspects);
      if (fate === null) continue;
      if (fate === 'quarantined') await quarantine(task);
      else await handBackLost(task, apart(task, suspects));
      found[fate] += 1;
      metrics.swept.inc({ found: fate, operation: task.operation });
      notifier.changed(task._id);
    } catch (error) {
      // Its worker was faster after all.
      if (!(error instanceof StaleAttempt)) throw error;
    }
  }
  return found;
}

/** What the sweep does with a task whose worker has died. */
type Fate = 'requeued' | 'quarantined';

async function endedLeases(): Promise<HeldTask[]> {
  const ended = { state: 'running' as const, 'attempt.leaseUntil': { $lt: serverTime() } };
  const rows = await tasks()
    .find<TaskRow>(ended, { projection: { input: 0, steps: 0 } })
    .limit(most)
    .toArray();
  return rows.flatMap((row) => (row.attempt ? [{ ...row, attempt: row.attempt }] : []));
}

const isOfOneWorker = (one: HeldTask, other: HeldTask) => one.attempt.worker === other.attempt.worker;

/** Whether the worker that it has lost now was its last. */
const isAtLimit = ({ lostWorkers }: HeldTask) => lostWorkers + 1 >= figures.lostWorkersMost;

/** @returns null where the worker's other leases have to end first */
async function fateOf(task: HeldTask, suspects: readonly HeldTask[]): Promise<Fate | null> {
  if (!isAtLimit(task)) return 'requeued';
  if (await holdsMoreSuspects(task.attempt.worker)) return null;
  return suspects.some((other) => other !== task && isAtLimit(other)) ? 'requeued' : 'quarantined';
}

async function holdsMoreSuspects(worker: string): Promise<boolean> {
  const held = {
    state: 'running' as const,
    'attempt.leaseUntil': { $gte: serverTime() },
    'attempt.worker': worker,
    lostWorkers: { $gte: figures.lostWorkersMost - 1 },
  };
  return (await tasks().findOne(held, { projection: { _id: 1 } })) !== null;
}

/**
 * Milliseconds after which a task is taken up again: at once, but of those that have lost a worker before each later
 * than the one before, by ever more, so that they are not in the same hands again.
 */
function apart(task: HeldTask, suspects: readonly HeldTask[]): number {
  const before = Math.max(0, suspects.indexOf(task));
  return Math.min(figures.backoffMost, before * figures.lease * 2 ** Math.max(0, task.lostWorkers - 1));
}

async function quarantine(task: HeldTask): Promise<void> {
  const lostWorkers = task.lostWorkers + 1;
  const detail = `Its worker ended ${lostWorkers} times while it ran. Support can replay it.`;
  const operation = findOperation(task.operation) ?? { retention: 30 * 86_400_000 };
  await fail(task, operation, taskProblem('task-quarantined', detail), { lostWorkers });
}
