import mongoose, { Schema, type mongo } from 'mongoose';
import { database } from '../connections/mongodb.js';
import type { ProblemCode } from '../errors.js';
import type { QueueName } from '../config.js';

/** The states of a task, in the order of its life. */
export const taskStates = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const;
export type TaskState = (typeof taskStates)[number];
/** Those that nothing follows. */
export const finalStates: readonly TaskState[] = ['succeeded', 'failed', 'cancelled'];

export type FinalState = Exclude<TaskState, 'queued' | 'running'>;

/** Why a task failed, as clients see it. */
export interface TaskProblem {
  code: ProblemCode;
  title: string;
  detail: string;
}

/** Who works on a task at the moment, and until when nobody else may. */
interface Attempt {
  /** Random: decides which commit is taken. */
  id: string;
  worker: string;
  /** The session that its transactions run in, so that a sweep can end one that a dead worker left open. */
  session: mongo.Binary;
  /** By MongoDB's clock. */
  leaseUntil: Date;
}

/** One accepted request for an operation: the truth about it. */
export interface TaskRow {
  _id: mongo.ObjectId;
  /** The person; null for the platform's own tasks. */
  owner: mongo.ObjectId | null;
  /** Never shown to people, such as sending a code. */
  internal: boolean;
  operation: string;
  queue: QueueName;
  state: TaskState;
  /** Starts at 1 and grows with each visible change. */
  revision: number;
  /** Grows with each claim and cancel: the number of the attempt that may write. */
  fence: number;
  attempt: Attempt | null;
  /** The attempt that ended it, so that a commit whose answer was lost is known again; null after a cancel. */
  endedBy: string | null;
  /** Claims so far. */
  claims: number;
  /** Attempts that count against the limit. */
  failures: number;
  /** Claims in a row that ended with their worker. */
  lostWorkers: number;
  input: unknown;
  result: unknown;
  error: TaskProblem | null;
  progress: { percent: number; stage: string | null };
  /** How it was each time it was queued again, the last ones: for watchers (shared/tasks/missed-states.ts). */
  requeued?: Requeued[];
  /** What costly steps gave, by key. */
  steps: Record<string, unknown>;
  dispatch: {
    /** Part of the job id, so that none is used twice. */
    number: number;
    /** Not to be started before. */
    dueAt: Date;
    /** When the sweeper next looks whether Redis still has the job; null while it waits its turn in MongoDB. */
    checkAt: Date | null;
    /** How many tasks of its owner waited before it in Redis. */
    before: number;
    /** Whether it is kept from Redis until others of its owner have ended; gone once it has ended itself. */
    held?: boolean;
  };
  idempotency?: { key: string; body: string; until: Date };
  /** The traceparent of the request that made it, while traces are on (shared/tracing). */
  trace?: string;
  /** The quota unit to give back should the task not succeed. */
  quota: { kind: string; month: string } | null;
  createdAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
  /** When MongoDB deletes it; set as it ends. */
  expiresAt: Date | null;
}

export type Requeued = Pick<
  TaskRow,
  'state' | 'revision' | 'claims' | 'progress' | 'error' | 'startedAt' | 'finishedAt'
>;

const free = Schema.Types.Mixed;
const schema = new Schema<TaskRow>(
  {
    owner: Schema.Types.ObjectId,
    internal: Boolean,
    operation: String,
    queue: String,
    state: String,
    revision: Number,
    fence: Number,
    attempt: free,
    endedBy: String,
    claims: Number,
    failures: Number,
    lostWorkers: Number,
    input: free,
    result: free,
    error: free,
    progress: free,
    requeued: free,
    steps: free,
    dispatch: free,
    idempotency: free,
    trace: String,
    quota: free,
    createdAt: Date,
    startedAt: Date,
    finishedAt: Date,
    expiresAt: Date,
  },
  { collection: 'tasks', minimize: false },
);

// Each costs every task that passes: what changes as a task is claimed or ends is kept to what is unfinished.
// A person's list, newest first.
schema.index({ owner: 1, _id: -1 });
// The sweeper: queued tasks whose job may be missing, running ones whose lease may have ended.
schema.index({ 'dispatch.checkAt': 1 }, { partialFilterExpression: { state: 'queued' } });
schema.index({ 'attempt.leaseUntil': 1 }, { partialFilterExpression: { state: 'running' } });
// Admission: an owner's unfinished tasks. Metrics: a queue's. Turns: owners with held ones, and these in order.
const isUnfinished = { 'dispatch.held': { $exists: true } };
schema.index({ owner: 1, queue: 1, 'dispatch.held': 1, _id: 1 }, { partialFilterExpression: isUnfinished });
schema.index({ queue: 1, 'dispatch.held': 1, _id: 1 }, { partialFilterExpression: isUnfinished });
schema.index({ queue: 1, owner: 1, _id: 1 }, { partialFilterExpression: { 'dispatch.held': true } });
// Admins: what was cancelled or failed (before 'queued' in the alphabet) is rare; and what an operation did last.
schema.index({ state: 1, _id: -1 }, { partialFilterExpression: { state: { $lt: 'queued' } } });
schema.index({ operation: 1, _id: -1 });
schema.index(
  { 'idempotency.key': 1 },
  { unique: true, partialFilterExpression: { 'idempotency.key': { $exists: true } } },
);
schema.index(
  { expiresAt: 1 },
  { expireAfterSeconds: 0, partialFilterExpression: { expiresAt: { $type: 'date' } } },
);

/** Names the unfinished tasks in a query, in the words of their indexes. */
export const unfinished = { 'dispatch.held': { $in: [true, false] } };

export const TaskModel = mongoose.model('Task', schema);

/** The tasks, through the driver: the engine's updates are pipelines on MongoDB's clock. */
export function tasks(): mongo.Collection<TaskRow> {
  return database().collection<TaskRow>('tasks');
}
