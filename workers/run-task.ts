import type { mongo } from 'mongoose';
import { PermanentError } from '../shared/errors.js';
import type { Logger } from '../shared/logger.js';
import { metrics } from '../shared/metrics.js';
import { untilMongoAnswers } from '../shared/connections/until-mongo-answers.js';
import type { ClaimedTask } from '../shared/tasks/attempt.js';
import { claim } from '../shared/tasks/claim.js';
import { commit } from '../shared/tasks/settle.js';
import type { Engine } from '../shared/tasks/create-engine.js';
import { continuing, inSpan, note } from '../shared/tracing/spans.js';
import { taskNotes } from '../shared/tracing/task-notes.js';
import { createContext } from './context.js';
import type { Outcome, Registered, Registry } from './handlers/handler.js';
import { AttemptStopped, type LeaseKeeper } from './lease-keeper.js';
import type { WorkerServices } from './services.js';
import { settleAttempt } from './settle-attempt.js';

/** What running tasks takes, the same for every task of a worker. */
export interface Runner extends Pick<Engine, 'dispatcher' | 'notifier' | 'queues' | 'turns'> {
  /** Names this worker in leases. */
  name: string;
  registry: Registry;
  services: WorkerServices;
  leases: LeaseKeeper;
  logger: Logger;
}

/** claim → parse input → handler → commit, for every operation alike. */
export async function runTask(id: mongo.ObjectId, runner: Runner): Promise<void> {
  const task = await claim(id, runner.name);
  if (!task) return; // finished, cancelled, or somebody else's
  const span = { kind: 'consumer', notes: { ...taskNotes(task), 'vitae.attempt': task.claims } } as const;
  await continuing(task.trace, () => inSpan(`run ${task.operation}`, span, () => runClaimed(task, runner)));
}

async function runClaimed(task: ClaimedTask, runner: Runner): Promise<void> {
  runner.notifier.begun(task._id);
  const logger = runner.logger.child({ taskId: task._id.toHexString(), operation: task.operation });
  const known = runner.registry(task.operation);
  const started = performance.now();
  try {
    if (!known) throw new PermanentError('invalid-input', `No worker knows the operation ${task.operation}.`);
    const outcome = await attempt(task, known, runner, logger);
    await untilMongoAnswers(() => commit(task, known.operation, outcome.result, outcome.writes));
    note({ 'vitae.outcome': 'succeeded' });
  } catch (error) {
    await settleAttempt(task, known?.operation, error, { ...runner, logger });
  } finally {
    metrics.attemptSeconds.observe({ operation: task.operation }, (performance.now() - started) / 1_000);
    await task.session.endSession();
    runner.notifier.changed(task._id);
    runner.turns.ended(task);
  }
}

/** Runs the handler under its lease and time limit; what it returns has the shape its definition says. */
async function attempt(
  task: ClaimedTask,
  { operation, handle }: Registered,
  runner: Runner,
  logger: Logger,
): Promise<Outcome<unknown>> {
  const controller = new AbortController();
  runner.leases.hold(task, controller);
  const limit = setTimeout(() => controller.abort(new AttemptStopped('time-limit')), operation.timeLimit);
  const { context, flush } = createContext({ ...runner, task, logger, signal: controller.signal });
  try {
    const input = operation.input.safeParse(task.input);
    if (!input.success)
      throw new PermanentError('invalid-input', 'The input does not fit the operation any more.');
    const outcome = await Promise.race([handle(input.data, context), aborted(controller.signal)]);
    await flush();
    return { result: operation.result.parse(outcome.result), writes: outcome.writes };
  } finally {
    clearTimeout(limit);
    await flush();
    runner.leases.release(task);
  }
}

/** Rejects when the signal aborts, so that a handler which does not heed it cannot hold the worker. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}
