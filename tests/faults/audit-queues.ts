import { setTimeout as sleep } from 'node:timers/promises';
import { Queue, type Job, type JobType } from 'bullmq';
import { mongo } from 'mongoose';
import { queueNames } from '../../shared/config.js';
import { finalStates, type TaskRow } from '../../shared/models/task.js';
import { queuePrefix, type House } from './house/house.js';
import { fewOf } from './report.js';

/** How long a job of a task that has ended may still lie in Redis: a second dispatch is taken and dropped. */
const patience = 10_000;

/** A dead worker's job lies among the active ones until BullMQ finds it stalled, a minute later at most; its claim is refused. */
const states = (workersDied: boolean): JobType[] => [
  ...(['waiting', 'delayed', 'prioritized'] as const),
  ...(workersDied ? [] : (['active'] as const)),
];

/** Jobs in Redis, waiting or running, whose task has ended. */
export async function queueFaults(house: House, workersDied: boolean): Promise<string[]> {
  const url = new URL(house.redis.url);
  const connection = { host: url.hostname, port: Number(url.port) };
  const queues = queueNames.map((name) => new Queue(name, { connection, prefix: queuePrefix }));
  try {
    const until = Date.now() + patience;
    for (;;) {
      const left = await leftOver(house, queues, states(workersDied));
      if (left.length === 0) return [];
      if (Date.now() > until) return fewOf(await Promise.all(left.map(told)));
      await sleep(250);
    }
  } finally {
    await Promise.all(queues.map((queue) => queue.close()));
  }
}

async function leftOver({ db }: House, queues: readonly Queue[], types: JobType[]): Promise<Job[]> {
  const jobs = (await Promise.all(queues.map((queue) => queue.getJobs(types)))).flat();
  const ended = await db
    .collection<TaskRow>('tasks')
    .find({
      _id: { $in: jobs.flatMap((job) => taskOf(job) ?? []) },
      state: { $in: finalStates },
    })
    .project<Pick<TaskRow, '_id'>>({ _id: 1 })
    .toArray();
  const ids = new Set(ended.map(({ _id }) => _id.toHexString()));
  return jobs.filter((job) => ids.has(taskOf(job)?.toHexString() ?? ''));
}

function taskOf(job: Job): mongo.ObjectId | null {
  const { taskId } = job.data as { taskId?: string };
  return taskId === undefined ? null : new mongo.ObjectId(taskId);
}

async function told(job: Job): Promise<string> {
  const { id = '', name, timestamp, delay, processedOn } = job;
  const age = Date.now() - timestamp;
  const taken = processedOn === undefined ? 'never taken' : `taken ${Date.now() - processedOn} ms ago`;
  return `job ${id} of an ended ${name} is ${await job.getState()}: made ${age} ms ago, delay ${delay}, ${taken}`;
}
