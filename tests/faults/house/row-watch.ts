import { once } from 'node:events';
import type { mongo } from 'mongoose';
import { finalStates, type TaskState } from '../../../shared/models/task.js';

/** Sees every durable change of every task, in order and without gaps, whatever the product's own watchers miss. */
export interface RowWatch {
  /** Tasks whose revisions did not strictly increase, or that changed after they had ended. */
  faults(): string[];
  /** How many tasks it has seen end. */
  ended(): number;
  /** Where a task is, as far as it has seen. */
  at(id: string): Seen | undefined;
  close(): Promise<void>;
}

interface Seen {
  revision: number;
  state: TaskState;
  /** Each state that it entered, in order. */
  states: TaskState[];
}

/** Follows MongoDB's change stream of the tasks; the driver takes it up again when MongoDB was away. */
export async function watchRows(db: mongo.Db): Promise<RowWatch> {
  const seen = new Map<string, Seen>();
  const faults: string[] = [];
  const stream = db.collection('tasks').watch([], { maxAwaitTimeMS: 500 });
  stream.on('change', (event) => {
    if (!('documentKey' in event) || event.operationType === 'delete') return;
    const id = String(event.documentKey._id);
    const before = seen.get(id);
    const changed = fieldsOf(event);
    const fault = before && faultOf(before, changed);
    if (fault) faults.push(`task ${id}: ${fault}`);
    seen.set(id, after(before, changed));
  });
  stream.on('error', (error) => faults.push(`the watch of the tasks broke: ${error.message}`));
  await once(stream, 'resumeTokenChanged');
  return {
    faults: () => [...faults],
    ended: () => [...seen.values()].filter(({ state }) => finalStates.includes(state)).length,
    at: (id) => seen.get(id),
    close: () => stream.close(),
  };
}

function fieldsOf(event: mongo.ChangeStreamDocument): Record<string, unknown> {
  if (event.operationType === 'insert' || event.operationType === 'replace') return event.fullDocument;
  return event.operationType === 'update' ? (event.updateDescription.updatedFields ?? {}) : {};
}

/** What may be written to a task that has ended: nothing. An expired idempotency key is unset, which sets no field. */
function faultOf(before: Seen, changed: Record<string, unknown>): string | null {
  const { revision, state } = changed as Partial<Seen>;
  if (revision !== undefined && revision <= before.revision)
    return `its revision went from ${before.revision} to ${revision}`;
  const replayed = before.state === 'failed' && state === 'queued';
  const names = Object.keys(changed);
  if (finalStates.includes(before.state) && !replayed && names.length > 0)
    return `it had ${before.state} when ${names.join(', ')} changed`;
  return null;
}

function after(before: Seen | undefined, changed: Record<string, unknown>): Seen {
  const { revision = before?.revision ?? 0, state } = changed as Partial<Seen>;
  const states = [...(before?.states ?? []), ...(state === undefined ? [] : [state])];
  return { revision, state: state ?? before?.state ?? 'queued', states };
}
