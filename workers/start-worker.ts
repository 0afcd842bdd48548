import { Worker, type Job } from 'bullmq';
import type { Redis } from 'ioredis';
import { mongo } from 'mongoose';
import { hostname } from 'node:os';
import type { QueueName } from '../shared/config.js';
import { workerRedis } from '../shared/connections/redis.js';
import type { Engine } from '../shared/tasks/create-engine.js';
import { figures } from '../shared/tasks/figures.js';
import { cancelChannel } from '../shared/tasks/keys.js';
import type { Rounds } from '../shared/tasks/rounds.js';
import { retention, type JobData } from '../shared/tasks/queues.js';
import type { Logger } from '../shared/logger.js';
import { createLeaseKeeper } from './lease-keeper.js';
import type { Registry } from './handlers/handler.js';
import { runTask, type Runner } from './run-task.js';
import { putSchedulesBack, runSchedule } from './schedules.js';
import type { WorkerServices } from './services.js';
import { startSweeper } from './sweeper.js';

/** Tasks that a worker runs at once, by queue; WORKER_CONCURRENCY where it says nothing. Computing gains nothing beyond the cores. */
const concurrency: Partial<Record<QueueName, number>> = { parsing: 4, analysis: 2, pdf: 4, maintenance: 1 };

export interface RunningWorker {
  /** Stops taking jobs, waits up to 20 s for those that run, and hands the rest back. */
  close(): Promise<void>;
}

/** Starts taking tasks from the queues that the settings name. MongoDB and Redis must answer. */
export async function startWorker(
  registry: Registry,
  services: WorkerServices,
  engine: Engine,
  logger: Logger,
): Promise<RunningWorker> {
  const { config } = services;
  const leases = createLeaseKeeper(logger);
  const name = `${hostname()}-${process.pid}-${new mongo.ObjectId().toHexString().slice(-6)}`;
  const runner: Runner = { name, registry, services, leases, logger, ...engine };
  const redis = workerRedis(config.REDIS_URL, logger);
  const running = trackRuns();
  const run = (queue: QueueName, { data, priority, timestamp, opts }: Job<JobData>): Promise<void> => {
    // A job that was delayed says so in its options only, once it runs.
    if ('schedule' in data) return runSchedule(engine, data.schedule, timestamp + (opts.delay ?? 0));
    engine.rounds.reached(queue, priority);
    return running.track(runTask(new mongo.ObjectId(data.taskId), runner));
  };
  const workers = config.WORKER_QUEUES.map((queue) =>
    takeFrom(queue, run, { runner, rounds: engine.rounds, redis, prefix: config.QUEUE_PREFIX }),
  );

  const subscriber = workerRedis(config.REDIS_URL, logger);
  subscriber.on('message', (_channel: string, taskId: string) => leases.check(taskId));
  await subscriber.subscribe(cancelChannel(config.QUEUE_PREFIX));

  const sweeper = startSweeper({
    name,
    engine,
    logger,
    prefix: config.QUEUE_PREFIX,
    schedules: () => putSchedulesBack(engine.queues),
  });

  return {
    async close() {
      await within(figures.closing, sweeper.close());
      for (const worker of workers) void worker.pause(true);
      await within(figures.drain, running.settled());
      leases.stopAll('shutdown');
      await within(figures.closing, running.settled());
      // What could not tell Redis that it has ended is told by MongoDB when its job comes again.
      await within(figures.closing, Promise.all(workers.map((worker) => worker.close())));
      leases.close();
      subscriber.disconnect();
      redis.disconnect();
    },
  };
}

/** Waits for something, but no longer than `ms` milliseconds. */
async function within(ms: number, wait: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    await Promise.race([wait, over]);
  } finally {
    clearTimeout(timer);
  }
}

/** The tasks that run at the moment. */
function trackRuns() {
  const runs = new Set<Promise<void>>();
  return {
    track(run: Promise<void>): Promise<void> {
      runs.add(run);
      const ended = () => void runs.delete(run);
      run.then(ended, ended);
      return run;
    },
    async settled(): Promise<void> {
      while (runs.size > 0) await Promise.allSettled(runs);
    },
  };
}

function takeFrom(
  queue: QueueName,
  run: (queue: QueueName, job: Job<JobData>) => Promise<void>,
  { runner, rounds, redis, prefix }: { runner: Runner; rounds: Rounds; redis: Redis; prefix: string },
): Worker<JobData> {
  const { config, model } = runner.services;
  const worker = new Worker<JobData>(queue, (job) => run(queue, job), {
    connection: redis,
    prefix,
    concurrency: concurrency[queue] ?? config.WORKER_CONCURRENCY,
    lockDuration: 30_000,
    maxStalledCount: 3,
    skipVersionCheck: true,
    ...retention,
    // The language model's limit holds over all workers, for BullMQ counts on Redis.
    ...(queue === 'writing' && model ? { limiter: { max: config.LLM_PER_MINUTE, duration: 60_000 } } : {}),
  });
  worker.on('drained', () => rounds.drained(queue));
  worker.on('error', (error) => runner.logger.debug({ err: error, queue }, 'queue connection error'));
  worker.on('failed', (job, error) =>
    runner.logger.error({ err: error, queue, jobId: job?.id }, 'a job failed outside its task'),
  );
  return worker;
}
