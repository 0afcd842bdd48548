import { mongo } from 'mongoose';
import { AppError } from '../errors.js';
import { metrics } from '../metrics.js';
import { tasks, type TaskRow } from '../models/task.js';
import type { Operation } from '../operations/definition.js';
import { reserveQuota } from '../payments/quotas.js';
import type { Dispatcher } from './dispatch.js';
import type { Idempotency, Submission } from './engine.js';
import { figures } from './figures.js';
import { refuseTooMany } from './admission.js';
import { serverTime } from './server-clock.js';
import { inTransaction } from './transaction.js';

const duplicateKey = 11_000;

/** Accepts tasks: inserts the row, with quota and business writes in the same transaction, then dispatches. */
export async function submitTask<O extends Operation>(
  dispatcher: Dispatcher,
  quotas: boolean,
  operation: O,
  submission: Submission<O>,
): Promise<TaskRow> {
  const { idempotency, owner } = submission;
  if (owner) await refuseTooMany(owner);
  const task = newTask(operation, submission);
  try {
    await insert(task, operation, submission, quotas);
  } catch (error) {
    const repeated = idempotency && isDuplicate(error) ? await findRepeated(idempotency) : null;
    if (!repeated) throw error;
    return repeated;
  }
  metrics.accepted.inc({ operation: operation.name });
  dispatcher.soon(task);
  return task;
}

async function insert<O extends Operation>(
  task: TaskRow,
  operation: O,
  { owner, alongside, idempotency }: Submission<O>,
  quotas: boolean,
): Promise<void> {
  if (idempotency) await forgetExpired(idempotency);
  const kind = quotas && owner ? operation.quota : null;
  if (!kind && !alongside) {
    await tasks().insertOne(task);
    return;
  }
  await inTransaction(async (session) => {
    // The row first: a repeated key must end here, before it takes quota.
    await tasks().insertOne(task, { session });
    if (kind && owner) {
      task.quota = await reserveQuota(owner, kind, task.createdAt, session);
      await tasks().updateOne({ _id: task._id }, { $set: { quota: task.quota } }, { session });
    }
    await alongside?.(session);
  });
}

/** The task that the first request with this key made. @throws AppError `idempotency-key-reused` */
export async function findRepeated(idempotency: Idempotency): Promise<TaskRow | null> {
  const first = await tasks().findOne({
    'idempotency.key': idempotency.key,
    'idempotency.until': { $gt: serverTime() },
  });
  if (first && first.idempotency?.body !== idempotency.body) {
    throw new AppError(
      'idempotency-key-reused',
      'This Idempotency-Key was sent with another body: use a new key.',
    );
  }
  return first;
}

/** A key is kept for a day; after that it may be used anew. */
async function forgetExpired(idempotency: Idempotency): Promise<void> {
  await tasks().updateOne(
    { 'idempotency.key': idempotency.key, 'idempotency.until': { $lte: serverTime() } },
    { $unset: { idempotency: '' } },
  );
}

function newTask<O extends Operation>(operation: O, submission: Submission<O>): TaskRow {
  const now = serverTime();
  const { idempotency } = submission;
  return {
    _id: new mongo.ObjectId(),
    owner: submission.owner,
    internal: operation.internal,
    operation: operation.name,
    queue: operation.queue,
    state: 'queued',
    revision: 1,
    fence: 0,
    attempt: null,
    claims: 0,
    failures: 0,
    lostWorkers: 0,
    input: submission.input,
    result: null,
    error: null,
    progress: { percent: 0, stage: null },
    steps: {},
    dispatch: { number: 1, dueAt: now, checkAt: serverTime(figures.firstCheck) },
    ...(idempotency ? { idempotency: { ...idempotency, until: serverTime(figures.idempotencyKept) } } : {}),
    quota: null,
    createdAt: now,
    startedAt: null,
    finishedAt: null,
    expiresAt: null,
  };
}

function isDuplicate(error: unknown): boolean {
  return error instanceof mongo.MongoServerError && error.code === duplicateKey;
}
