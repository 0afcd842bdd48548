import type { mongo } from 'mongoose';
import type { Logger } from '../../shared/logger.js';
import type { TaskRow } from '../../shared/models/task.js';
import type { InputOf, Operation, ResultOf } from '../../shared/operations/definition.js';
import type { WorkerServices } from '../services.js';

/** What a handler may lean on while it works. */
export interface HandlerContext {
  /** The task as it was claimed. */
  task: Readonly<
    Pick<TaskRow, '_id' | 'operation' | 'createdAt' | 'claims' | 'failures' | 'fence' | 'quota'>
  >;
  /** Whose rows it may touch; throws for the platform's own tasks, which have no owner. */
  readonly owner: mongo.ObjectId;
  logger: Logger;
  /** Aborts on cancel, lost lease, time limit and shutdown: pass it on to whatever waits. */
  signal: AbortSignal;
  /** Tells watchers how far it is: 0 to 100. Written at most 5 times a second; the latest wins. */
  progress(percent: number, stage: string): void;
  /**
   * Runs a costly effect once: a later attempt gets what the first one gave.
   * @param key `[a-z0-9-]`, one per effect of a task
   * @param run gives something JSON can hold
   */
  step<T>(key: string, run: () => Promise<T>): Promise<T>;
  services: WorkerServices;
}

/** Writes that are made in the same transaction as the result, or not at all. */
export type BusinessWrites = (session: mongo.ClientSession) => Promise<void>;

export interface Outcome<Result> {
  result: Result;
  writes: BusinessWrites | null;
}

/** How an operation is done. Throws PermanentError where no retry can help; anything else is retried. */
export type Handler<O extends Operation> = (
  input: InputOf<O>,
  context: HandlerContext,
) => Promise<Outcome<ResultOf<O>>>;

/** What a handler returns: its result, and the business writes that belong to it. */
export function done<Result>(result: Result, writes: BusinessWrites | null = null): Outcome<Result> {
  return { result, writes };
}

/** An operation with the function that does it. */
export interface Registered {
  operation: Operation;
  handle: Handler<Operation>;
}

/** Finds what does the operation of a name. */
export type Registry = (name: string) => Registered | undefined;
