import { mongo } from 'mongoose';
import { AppError } from '../errors.js';
import { metrics } from '../metrics.js';
import { isMongoDown } from '../connections/mongodb.js';
import { nextId } from '../models/next-id.js';
import { finalStates, tasks, type TaskRow } from '../models/task.js';
import type { Operation } from '../operations/definition.js';
import { reserveQuota } from '../payments/quotas.js';
import type { Dispatcher } from './dispatch.js';
import type { Idempotency, Submission } from './engine.js';
import { figures } from './figures.js';
import { admit, type Place } from './admission.js';
import { gatherer, type Gathered } from './gather.js';
import { serverTime } from './server-clock.js';
import { inTransaction } from './transaction.js';
import { currentTrace, inSpan, note } from '../tracing/spans.js';
import { taskNotes } from '../tracing/task-notes.js';

const duplicateKey = 11_000;
/** The platform's own tasks wait for nobody's. */
const first: Place = { held: false, before: 0 };

/** Accepts tasks: inserts the row, with quota and business writes in the same transaction, then dispatches. */
export function submitTask<O extends Operation>(
  dispatcher: Dispatcher,
  quotas: boolean,
  operation: O,
  submission: Submission<O>,
): Promise<TaskRow> {
  return inSpan(`submit ${operation.name}`, { kind: 'producer' }, async () => {
    const task = await accept(dispatcher, quotas, operation, submission);
    note(taskNotes(task));
    return task;
  });
}

async function accept<O extends Operation>(
  dispatcher: Dispatcher,
  quotas: boolean,
  operation: O,
  submission: Submission<O>,
): Promise<TaskRow> {
  const { idempotency, owner, alongside, atNoCost = false } = submission;
  const place = owner ? await admit(owner, operation.queue) : first;
  const task = newTask(operation, submission, place);
  const kind = quotas && owner && !atNoCost ? operation.quota : null;
  const alone = !kind && !alongside;
  const insert = () => (alone ? insertSoon(task) : insertWithMore(task, kind, alongside));
  // A row alone sets out together with its job: the worker who comes first waits for the row (claim.ts). Not one
  // that may be there already: workers would wait in vain for a row that never comes.
  const early = alone && !place.held && !idempotency;
  if (early) dispatcher.soon(task);
  const accepted = await insertOrFind(task, insert, idempotency).catch((error: unknown) => {
    if (early) dispatcher.takeBack(task);
    throw error;
  });
  if (accepted !== task) return accepted;
  metrics.accepted.inc({ operation: operation.name });
  if (!early && !place.held) dispatcher.soon(task);
  return task;
}

/** Inserts the task, unless its key was used before. Returns the task that the key stands for. */
async function insertOrFind(
  task: TaskRow,
  insert: () => Promise<void>,
  idempotency: Idempotency | undefined,
): Promise<TaskRow> {
  for (let triesLeft = 2; ; triesLeft -= 1) {
    try {
      await insert();
      return task;
    } catch (error) {
      if (!idempotency || !isDuplicate(error) || triesLeft === 0) throw error;
      const repeated = await findRepeated(idempotency);
      if (repeated) return repeated;
      await forgetSpent(idempotency);
    }
  }
}

/** Inserts a row together with its quota and business writes, all or nothing. */
async function insertWithMore(
  task: TaskRow,
  kind: Operation['quota'],
  alongside: Submission<Operation>['alongside'],
): Promise<void> {
  await inTransaction(async (session) => {
    // The row first: a repeated key must end here, before it takes quota.
    await tasks().insertOne(task, { session });
    if (kind && task.owner) {
      task.quota = await reserveQuota(task.owner, kind, task.createdAt, session);
      await tasks().updateOne({ _id: task._id }, { $set: { quota: task.quota } }, { session });
    }
    await alongside?.(session);
  });
}

/** Inserts a row together with others that come now. */
const insertSoon = gatherer<TaskRow, undefined>(insertAll, { everybodys: isMongoDown });

async function insertAll(rows: readonly TaskRow[]): Promise<Gathered<undefined>[]> {
  try {
    await tasks().insertMany(rows, { ordered: false });
    return rows.map(() => ({ value: undefined }));
  } catch (error) {
    // Refused row by row; anything else is no answer to any of them, though the driver calls it a bulk error too.
    if (!(error instanceof mongo.MongoBulkWriteError) || error.result.getWriteConcernError()) throw error;
    const refused = new Map([error.writeErrors].flat().map((refusal) => [refusal.index, refusal]));
    if (refused.size === 0) throw error;
    return rows.map((_row, index) => {
      const refusal = refused.get(index);
      if (!refusal) return { value: undefined };
      return { error: new mongo.MongoServerError({ message: refusal.errmsg ?? '', code: refusal.code }) };
    });
  }
}

/** The task that the key of a request stands for. @throws AppError `idempotency-key-reused` */
export async function findRepeated(idempotency: Idempotency): Promise<TaskRow | null> {
  const first = await tasks().findOne({
    'idempotency.key': idempotency.key,
    'idempotency.until': { $gt: serverTime() },
    ...(idempotency.whileUnfinished ? { state: { $nin: [...finalStates] } } : {}),
  });
  if (first && first.idempotency?.body !== idempotency.body) {
    throw new AppError(
      'idempotency-key-reused',
      'This Idempotency-Key was sent with another body: use a new key.',
    );
  }
  return first;
}

/** A key is kept for a day, or until its task has ended; after that it may be used anew. */
async function forgetSpent({ key, whileUnfinished = false }: Idempotency): Promise<void> {
  const isExpired = { 'idempotency.until': { $lte: serverTime() } };
  const isSpent = whileUnfinished ? { $or: [isExpired, { state: { $in: [...finalStates] } }] } : isExpired;
  await tasks().updateOne({ 'idempotency.key': key, ...isSpent }, { $unset: { idempotency: '' } });
}

function newTask<O extends Operation>(operation: O, submission: Submission<O>, place: Place): TaskRow {
  const now = serverTime();
  const { idempotency } = submission;
  return {
    _id: nextId(),
    owner: submission.owner,
    internal: operation.internal,
    operation: operation.name,
    queue: operation.queue,
    state: 'queued',
    revision: 1,
    fence: 0,
    attempt: null,
    endedBy: null,
    claims: 0,
    failures: 0,
    lostWorkers: 0,
    input: submission.input,
    result: null,
    error: null,
    progress: { percent: 0, stage: null },
    steps: {},
    dispatch: {
      number: 1,
      dueAt: now,
      checkAt: place.held ? null : serverTime(figures.firstCheck),
      ...place,
    },
    ...(idempotency ? { idempotency: keptKey(idempotency) } : {}),
    quota: null,
    ...currentTrace(),
    createdAt: now,
    startedAt: null,
    finishedAt: null,
    expiresAt: null,
  };
}

function keptKey({ key, body }: Idempotency): NonNullable<TaskRow['idempotency']> {
  return { key, body, until: serverTime(figures.idempotencyKept) };
}

function isDuplicate(error: unknown): boolean {
  return error instanceof mongo.MongoServerError && error.code === duplicateKey;
}
