import type { mongo } from 'mongoose';
import { isMongoDown } from '../shared/connections/mongodb.js';
import { AppError, PermanentError } from '../shared/errors.js';
import type { Logger } from '../shared/logger.js';
import { metrics } from '../shared/metrics.js';
import type { Operation } from '../shared/operations/definition.js';
import {
  claim,
  commit,
  fail,
  handBack,
  retryLater,
  StaleAttempt,
  taskProblem,
  type ClaimedTask,
} from '../shared/tasks/attempts.js';
import type { Dispatcher } from '../shared/tasks/dispatch.js';
import type { Notifier } from '../shared/tasks/notify.js';
import { figures } from '../shared/tasks/figures.js';
import { createContext } from './context.js';
import type { Outcome, Registered, Registry } from './handlers/handler.js';
import { AttemptStopped, type LeaseKeeper } from './lease-keeper.js';
import { RetryAfter } from './retry-after.js';
import type { WorkerServices } from './services.js';

/** What running tasks takes, the same for every task of a worker. */
export interface Runner {
  /** Names this worker in leases. */
  name: string;
  registry: Registry;
  services: WorkerServices;
  dispatcher: Dispatcher;
  notifier: Notifier;
  leases: LeaseKeeper;
  logger: Logger;
}

/** claim → parse input → handler → commit, for every operation alike. */
export async function runTask(id: mongo.ObjectId, runner: Runner): Promise<void> {
  const task = await claim(id, runner.name);
  if (!task) return; // finished, cancelled, or somebody else's
  runner.notifier.changed(task._id);
  const logger = runner.logger.child({ taskId: id.toHexString(), operation: task.operation });
  const known = runner.registry(task.operation);
  const started = performance.now();
  try {
    if (!known) throw new PermanentError('invalid-input', `No worker knows the operation ${task.operation}.`);
    const outcome = await attempt(task, known, runner, logger);
    await untilMongoAnswers(() => commit(task, known.operation, outcome.result, outcome.writes));
  } catch (error) {
    await settle(task, known?.operation, error, runner, logger);
  } finally {
    metrics.attemptSeconds.observe({ operation: task.operation }, (performance.now() - started) / 1_000);
    await task.session.endSession();
    runner.notifier.changed(task._id);
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

/** Stale → nothing; a person's fault → failed; shutdown → handed back; anything else → tried again. */
async function settle(
  task: ClaimedTask,
  operation: Operation | undefined,
  error: unknown,
  runner: Runner,
  logger: Logger,
): Promise<void> {
  try {
    await untilMongoAnswers(() => decide(task, operation, error, runner, logger));
  } catch (settling) {
    if (!(settling instanceof StaleAttempt)) throw settling;
    metrics.staleRefused.inc({ operation: task.operation });
    logger.info({ attempt: task.claims }, 'a stale attempt was refused');
  }
}

async function decide(
  task: ClaimedTask,
  operation: Operation | undefined,
  error: unknown,
  runner: Runner,
  logger: Logger,
): Promise<void> {
  if (error instanceof StaleAttempt) throw error;
  const stopped = error instanceof AttemptStopped ? error.why : null;
  const retention = operation ?? unknownOperation;
  if (stopped === 'shutdown' || stopped === 'lease-lost' || isMongoDown(error)) {
    // No fault of the task. A lease that is really lost is refused here as stale.
    runner.dispatcher.soon(await handBack(task));
  } else if (error instanceof RetryAfter) {
    runner.dispatcher.soon(await handBack(task, Math.min(error.milliseconds, figures.patienceMost)));
  } else if (error instanceof PermanentError) {
    await fail(task, retention, taskProblem(error.code, error.detail));
    logger.info({ code: error.code }, 'task failed');
  } else if (task.failures + 1 >= retention.attempts) {
    const code =
      stopped === 'time-limit' ? 'time-limit' : error instanceof AppError ? error.code : 'attempts-exhausted';
    await fail(task, retention, taskProblem(code, lastWords(code, retention)), {
      failures: task.failures + 1,
    });
    logger.error({ err: error, attempts: task.claims }, 'task failed after its last attempt');
  } else {
    runner.dispatcher.soon(await retryLater(task, Math.random()));
    logger.warn({ err: error, attempt: task.claims }, 'attempt failed, will be tried again');
  }
}

const unknownOperation: Pick<Operation, 'attempts' | 'retention' | 'timeLimit'> = {
  attempts: 1,
  retention: 30 * 86_400_000,
  timeLimit: 0,
};

function lastWords(code: string, { attempts, timeLimit }: Pick<Operation, 'attempts' | 'timeLimit'>): string {
  if (code === 'time-limit') return `It took over ${timeLimit / 1_000} s, ${attempts} times.`;
  if (code === 'writer-unavailable')
    return `The language model could not be reached in ${attempts} attempts.`;
  return `It failed ${attempts} times. You can try again later.`;
}

/** Tries a final write again while MongoDB is away, for as long as a lease may matter. */
async function untilMongoAnswers(write: () => Promise<void>): Promise<void> {
  const until = performance.now() + 60_000;
  for (;;) {
    try {
      await write();
      return;
    } catch (error) {
      if (!isMongoDown(error) || performance.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}
