import type { QueueName } from '../config.js';
import { tasks } from '../models/task.js';
import { depths, type QueueDepth } from '../tasks/depths.js';
import { queueOf, type Queues } from '../tasks/queues.js';
import { serverTime } from '../tasks/server-clock.js';

/** What waits in one queue. */
export interface Backlog extends QueueDepth {
  /** Queued tasks that MongoDB keeps until it is their owner's turn. */
  held: number;
  /** For how many seconds the oldest task whose turn it is has been due; null where none is or it is not known. */
  oldestDueSeconds: number | null;
  /** BullMQ's jobs by state; null while Redis does not say. */
  jobs: Record<string, number> | null;
}

/** What one of these queries may take, in milliseconds; a backlog of millions is not worth more. */
const patience = 2_000;

/** Counts what waits: from indexes of MongoDB, and from Redis where it answers. */
export async function backlogs(queues: Queues): Promise<Backlog[]> {
  const found = await depths();
  return Promise.all(
    found.map(async (depth) => {
      const [held, oldestDueSeconds, jobs] = await Promise.all([
        tasks().countDocuments({ queue: depth.name, 'dispatch.held': true }, { maxTimeMS: patience }),
        oldestDue(depth.name),
        jobCounts(queues, depth.name),
      ]);
      return { ...depth, held, oldestDueSeconds, jobs };
    }),
  );
}

/** Leaves out what waits for its owner's turn or for a retry: a person's backlog is no sign of missing workers. */
async function oldestDue(queue: QueueName): Promise<number | null> {
  const now = serverTime();
  const due = {
    state: 'queued' as const,
    queue,
    'dispatch.held': false,
    'dispatch.dueAt': { $lte: now },
  };
  const oldest = await tasks().findOne(due, {
    sort: { _id: 1 },
    projection: { 'dispatch.dueAt': 1 },
    maxTimeMS: patience,
  });
  return oldest ? (now.getTime() - oldest.dispatch.dueAt.getTime()) / 1_000 : null;
}

async function jobCounts(queues: Queues, queue: QueueName): Promise<Record<string, number> | null> {
  try {
    return await queueOf(queues, queue).getJobCounts('waiting', 'prioritized', 'delayed', 'active');
  } catch {
    return null;
  }
}
