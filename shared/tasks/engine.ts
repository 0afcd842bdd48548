import type { mongo } from 'mongoose';
import type { InputOf, Operation } from '../operations/definition.js';
import type { TaskRow } from '../models/task.js';

/** How a repeated request finds the task that the first one made. */
export interface Idempotency {
  /** Person, route and key together, hashed. */
  key: string;
  /** Hash of the body as parsed. */
  body: string;
  /** The key stands for the task only until that has ended: then the same request makes another. */
  whileUnfinished?: boolean;
}

export interface Submission<O extends Operation> {
  /** The person; null for the platform's own. */
  owner: mongo.ObjectId | null;
  input: InputOf<O>;
  idempotency?: Idempotency | undefined;
  /** Takes nothing of the person's plan, whatever the operation costs: what was made before is asked for again. */
  atNoCost?: boolean;
  /** Business writes that stand or fall with the task. */
  alongside?: (session: mongo.ClientSession) => Promise<void>;
}

/** What tells a watcher that a task has changed. */
type Unwatch = () => void;

/** The producer's side of the task engine: accepts, answers, tells of changes. It knows no operation. */
export interface TaskEngine {
  /**
   * Accepts a task; it is dispatched in the background, and by the sweeper should that fail.
   * @returns the task, or the first one made with the same idempotency key
   * @throws AppError `idempotency-key-reused`, `too-many-tasks`, `overloaded`, `quota-exceeded`
   */
  submit<O extends Operation>(operation: O, submission: Submission<O>): Promise<TaskRow>;
  /** The task made with an idempotency key, if there is one. @throws AppError `idempotency-key-reused` */
  findRepeated(idempotency: Idempotency): Promise<TaskRow | null>;
  /** Ends a task at once, queued or running. @throws AppError `not-found`, `task-finished` */
  cancel(scope: TaskScope, id: mongo.ObjectId): Promise<TaskRow>;
  /** Queues a failed task again, with all its attempts. @throws AppError `not-found`, `task-not-failed` */
  replay(scope: TaskScope, id: mongo.ObjectId): Promise<TaskRow>;
  /**
   * Calls back on each change of a task, through any process, until told otherwise; `onClosing` once the
   * watchers are let go.
   */
  watch(id: mongo.ObjectId, onChange: () => void, onClosing?: () => void): Unwatch;
  /** Lets go of all who watch, as the process stops: they go on elsewhere. */
  letWatchersGo(): void;
}

/** Whose tasks: one person's, or everybody's for admins and the platform itself. */
export type TaskScope = { owner: mongo.ObjectId } | 'everyone';
