import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { queueNames, type QueueName } from '../config.js';

/** What a job carries, and all it carries: a task's id, or the name of a schedule whose time has come. */
export type JobData = { taskId: string } | { schedule: string };
export type TaskQueue = Queue<JobData>;

/** How long finished jobs stay for Bull Board, in seconds, and how many of a queue. MongoDB decides retries: a job runs once. */
export const retention = {
  removeOnComplete: { age: 3_600, count: 500 },
  removeOnFail: { age: 86_400, count: 1_000 },
};

export type Queues = ReadonlyMap<QueueName, TaskQueue>;

/** Every queue there is, on one connection. */
export function openQueues(redis: Redis, prefix: string): Queues {
  const open = (name: QueueName): TaskQueue => {
    const queue: TaskQueue = new Queue(name, {
      connection: redis,
      prefix,
      skipVersionCheck: true,
    });
    // Connection faults are told once, by the connection itself.
    queue.on('error', () => undefined);
    return queue;
  };
  return new Map(queueNames.map((name) => [name, open(name)]));
}

/** Removes finished jobs that are too old: BullMQ itself does so only as another job of the queue finishes. */
export async function removeOldJobs(queues: Queues): Promise<void> {
  const most = 10_000;
  for (const queue of queues.values()) {
    await queue.clean(retention.removeOnComplete.age * 1_000, most, 'completed');
    await queue.clean(retention.removeOnFail.age * 1_000, most, 'failed');
  }
}

/** Closes them all; their connection stays its opener's. */
export async function closeQueues(queues: Queues): Promise<void> {
  await Promise.all([...queues.values()].map((queue) => queue.close()));
}

/** The queue of that name. @throws for a name that no code knows, which only a broken row can hold */
export function queueOf(queues: Queues, name: QueueName): TaskQueue {
  const queue = queues.get(name);
  if (!queue) throw new Error(`There is no queue ${name}.`);
  return queue;
}
