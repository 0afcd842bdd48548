import { setTimeout as sleep } from 'node:timers/promises';
import type { mongo } from 'mongoose';
import { finalStates, type TaskRow, type TaskState } from '../../shared/models/task.js';
import { effectFaults } from './audit-effects.js';
import { queueFaults } from './audit-queues.js';
import type { House } from './house/house.js';
import type { Person } from './house/people.js';
import { acceptedOf, type Sent } from './load.js';
import { fewOf, some } from './report.js';

/** What the audit counts, and what should not have been. */
export interface Audit {
  accepted: number;
  succeeded: number;
  failed: number;
  cancelled: number;
  /** Claims beyond the first, over all tasks: work that was begun again. */
  reclaims: number;
  /** Failures that counted against a task's attempts, over all tasks. */
  attemptsUsed: number;
  /** Mails that went out again under the same Message-ID, as their worker died between sending and committing. */
  mailedAgain: number;
  faults: string[];
}

export interface AuditOptions {
  people: readonly Person[];
  /** Error lines that the scenario brings about on purpose. */
  expectedErrors?: RegExp;
  /** Whether a mail may have gone out again: where workers died in the middle. */
  mayMailAgain?: boolean;
  /** Whether tasks may have failed. */
  mayFail?: boolean;
  /** Whether workers died with jobs in their hands, or Redis came back as it was when they had them. */
  workersDied?: boolean;
}

/** Milliseconds between the two looks at what must not change any more. */
const stillness = 2_500;

/**
 * Holds what was accepted against what MongoDB, Redis, the mail folder and the logs say: each task ended once,
 * each effect happened once, nothing is left over. Call it once every task has ended (`untilEnded`).
 */
export async function audit(house: House, sent: readonly Sent[], options: AuditOptions): Promise<Audit> {
  const accepted = acceptedOf(sent);
  const rows = await taskRows(house.db);
  const byId = new Map(rows.map((row) => [row._id.toHexString(), row]));
  const mails = new Map(rows.flatMap((row) => (isMail(row) ? [[mailboxOf(row), row]] : [])));
  const found = accepted.map(({ taskId, mailbox }) =>
    mailbox === null ? byId.get(taskId ?? '') : mails.get(mailbox),
  );
  const ofAccepted = found.filter((row) => row !== undefined);
  const count = (state: TaskState) => ofAccepted.filter((row) => row.state === state).length;
  const effects = await effectFaults(house, rows, options.people);
  const faults = [
    ...some(accepted.length - ofAccepted.length, 'accepted tasks are not in MongoDB'),
    ...some(new Set(ofAccepted).size - ofAccepted.length, 'accepted requests share a task'),
    ...fewOf(rows.flatMap(rowFaults)),
    ...(options.mayFail ? [] : some(rows.filter(({ state }) => state === 'failed').length, 'tasks failed')),
    ...fewOf(house.rows.faults()),
    ...(await watchFaults(house, rows)),
    ...effects.faults,
    ...(options.mayMailAgain ? [] : some(effects.mailedAgain, 'mails went out twice')),
    ...(await queueFaults(house, options.workersDied ?? false)),
    ...logFaults(house, options.expectedErrors),
    ...(await changedSince(house.db, rows)),
  ];
  return {
    accepted: accepted.length,
    succeeded: count('succeeded'),
    failed: count('failed'),
    cancelled: count('cancelled'),
    reclaims: rows.reduce((sum, row) => sum + Math.max(0, row.claims - 1), 0),
    attemptsUsed: rows.reduce((sum, row) => sum + row.failures, 0),
    mailedAgain: effects.mailedAgain,
    faults,
  };
}

/**
 * Waits until no task of a person is queued or running.
 * @returns the milliseconds it took; null where some were left after `patience`
 */
export async function untilEnded(house: House, patience: number): Promise<number | null> {
  const began = performance.now();
  const unfinished = { state: { $in: ['queued', 'running'] }, operation: { $ne: 'sweep-files' } };
  for (;;) {
    const left = await house.db.collection('tasks').countDocuments(unfinished, { limit: 1 });
    const took = performance.now() - began;
    if (left === 0) return took;
    if (took > patience) return null;
    await sleep(100);
  }
}

/** The platform's own schedules come and go by themselves. */
function taskRows(db: mongo.Db): Promise<TaskRow[]> {
  return db
    .collection<TaskRow>('tasks')
    .find({ operation: { $ne: 'sweep-files' } })
    .toArray();
}

const isMail = (row: TaskRow) => row.operation === 'send-otp-email';
const mailboxOf = (row: TaskRow) => (row.input as { email: string }).email;

/** What is wrong with one row. */
function rowFaults(row: TaskRow): string[] {
  const name = `task ${row._id.toHexString()} (${row.operation})`;
  if (!finalStates.includes(row.state)) return [`${name} is still ${row.state}`];
  return [
    ...(row.attempt === null ? [] : [`${name} has ended and still holds a lease`]),
    ...(row.finishedAt && row.expiresAt ? [] : [`${name} has ended without a time`]),
    ...((row.state === 'succeeded') === (row.result !== null)
      ? []
      : [`${name} ${row.state}, yet its result`]),
    ...((row.state === 'failed') === (row.error !== null) ? [] : [`${name} ${row.state}, yet its error`]),
  ];
}

/** The watch of the rows must have seen each task end, once, and at the revision that it has. */
async function watchFaults(house: House, rows: readonly TaskRow[]): Promise<string[]> {
  const until = Date.now() + 10_000;
  const behind = () =>
    rows.filter((row) => house.rows.at(row._id.toHexString())?.revision !== row.revision).length;
  while (behind() > 0 && Date.now() < until) await sleep(100);
  const ends = ({ _id }: TaskRow) =>
    house.rows.at(_id.toHexString())?.states.filter((state) => finalStates.includes(state)) ?? [];
  const twice = rows.filter((row) => ends(row).filter((state) => state !== 'failed').length > 1);
  return [
    ...some(behind(), 'tasks have a revision that no watcher was told of'),
    ...some(twice.length, 'tasks ended more than once'),
  ];
}

function logFaults({ journal }: House, expected: RegExp | undefined): string[] {
  const unexpected = journal.errors.filter(({ line }) => !expected?.test(line));
  return fewOf(unexpected.map(({ process, line }) => `${process} logged: ${line.slice(0, 300)}`));
}

/** Looks again after a while: what has ended stays as it was. */
async function changedSince(db: mongo.Db, before: readonly TaskRow[]): Promise<string[]> {
  await sleep(stillness);
  const after = new Map((await taskRows(db)).map((row) => [row._id.toHexString(), JSON.stringify(row)]));
  const changed = before.filter(
    (row) => row.finishedAt && after.get(row._id.toHexString()) !== JSON.stringify(row),
  );
  return some(changed.length, 'tasks changed after they had ended');
}
