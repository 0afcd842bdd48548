import { isMongoDown } from '../shared/connections/mongodb.js';
import { untilMongoAnswers } from '../shared/connections/until-mongo-answers.js';
import { AppError, PermanentError } from '../shared/errors.js';
import type { Logger } from '../shared/logger.js';
import { metrics } from '../shared/metrics.js';
import type { Operation } from '../shared/operations/definition.js';
import { StaleAttempt, type ClaimedTask } from '../shared/tasks/attempt.js';
import type { Engine } from '../shared/tasks/create-engine.js';
import { figures } from '../shared/tasks/figures.js';
import { queueOf } from '../shared/tasks/queues.js';
import { serverTime } from '../shared/tasks/server-clock.js';
import { fail, handBack, retryLater, taskProblem } from '../shared/tasks/settle.js';
import { note, noteFailure } from '../shared/tracing/spans.js';
import { AttemptStopped } from './lease-keeper.js';
import { RetryAfter } from './retry-after.js';

type Patience = Pick<Operation, 'attempts' | 'retention' | 'timeLimit'>;
type Means = Pick<Engine, 'dispatcher' | 'queues'> & { logger: Logger };

/** Settles an attempt that gave no result. A stale one's end is nobody's business any more. */
export async function settleAttempt(
  task: ClaimedTask,
  operation: Patience | undefined,
  error: unknown,
  means: Means,
): Promise<void> {
  try {
    await untilMongoAnswers(() => decide(task, operation ?? unknownOperation, error, means));
  } catch (settling) {
    if (!(settling instanceof StaleAttempt)) throw settling;
    metrics.staleRefused.inc({ operation: task.operation });
    note({ 'vitae.outcome': 'refused' });
    means.logger.info({ attempt: task.claims }, 'a stale attempt was refused');
  }
}

/** A person's fault → failed; shutdown or asked for patience → handed back; anything else → tried again. */
async function decide(task: ClaimedTask, operation: Patience, error: unknown, means: Means): Promise<void> {
  const { dispatcher, logger } = means;
  if (error instanceof StaleAttempt) throw error;
  if (isNoFaultOfIts(error)) {
    // A lease that is really lost is refused here as stale.
    dispatcher.soon(await handBack(task));
    note({ 'vitae.outcome': 'handed-back' });
  } else if (error instanceof RetryAfter && ageOf(task) < figures.patienceInAll) {
    const wait = Math.min(error.milliseconds, figures.patienceMost);
    await pauseQueue(task, wait, means);
    dispatcher.soon(await handBack(task, wait));
    note({ 'vitae.outcome': 'handed-back' });
  } else if (error instanceof PermanentError) {
    await fail(task, operation, taskProblem(error.code, error.detail));
    noteFailure('failed', error.code);
    logger.info({ code: error.code }, 'task failed');
  } else if (task.failures + 1 >= operation.attempts) {
    const code = lastCode(error);
    await fail(task, operation, taskProblem(code, lastWords(code, operation)), {
      failures: task.failures + 1,
    });
    noteFailure('failed', code);
    logger.error({ err: error, attempts: task.claims }, 'task failed after its last attempt');
  } else {
    dispatcher.soon(await retryLater(task, Math.random()));
    noteFailure('retried', lastCode(error));
    logger.warn({ err: error, attempt: task.claims }, 'attempt failed, will be tried again');
  }
}

function isNoFaultOfIts(error: unknown): boolean {
  if (error instanceof AttemptStopped) return error.why !== 'time-limit';
  return isMongoDown(error);
}

function ageOf(task: ClaimedTask): number {
  return serverTime().getTime() - task.createdAt.getTime();
}

/** No worker takes a job of a queue with a limiter for so long: BullMQ keeps that in Redis. */
async function pauseQueue({ queue }: ClaimedTask, ms: number, { queues, logger }: Means): Promise<void> {
  metrics.queuePauses.inc({ queue });
  logger.info({ queue, ms }, 'the far side asked for patience, the queue waits');
  await queueOf(queues, queue)
    .rateLimit(ms)
    .catch((error: unknown) => logger.debug({ err: error, queue }, 'the queue was not held back'));
}

const unknownOperation: Patience = { attempts: 1, retention: 30 * 86_400_000, timeLimit: 0 };

function lastCode(error: unknown): AppError['code'] {
  if (error instanceof AttemptStopped) return 'time-limit';
  const failure = error instanceof RetryAfter ? error.failure : error;
  return failure instanceof AppError ? failure.code : 'attempts-exhausted';
}

function lastWords(code: AppError['code'], { attempts, timeLimit }: Patience): string {
  if (code === 'time-limit') return `It took over ${timeLimit / 1_000} s, ${attempts} times.`;
  if (code === 'writer-unavailable')
    return `The language model could not be reached in ${attempts} attempts.`;
  return `It failed ${attempts} times. You can try again later.`;
}
