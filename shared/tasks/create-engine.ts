import type { Redis } from 'ioredis';
import type { Config } from '../config.js';
import { producerRedis, workerRedis } from '../connections/redis.js';
import { AppError } from '../errors.js';
import type { Logger } from '../logger.js';
import { cancelTask, replayTask } from './cancel.js';
import { createDispatcher, type Dispatcher } from './dispatch.js';
import type { TaskEngine } from './engine.js';
import { createNotifier, type Notifier } from './notify.js';
import { closeQueues, openQueues, type Queues } from './queues.js';
import { createRounds, type Rounds } from './rounds.js';
import { createShedder } from './shed-load.js';
import { findRepeated, submitTask } from './submit.js';
import { createTurns, type Turns } from './turns.js';
import { createWatching } from './watching.js';

/** What the API and the workers use of the engine. */
export interface Engine extends TaskEngine {
  /** For commands that are given up after 2 s while Redis is frozen, and at once while it is away. */
  redis: Redis;
  queues: Queues;
  dispatcher: Dispatcher;
  notifier: Notifier;
  turns: Turns;
  rounds: Rounds;
  /** Whether Redis answered last. */
  redisUp(): boolean;
  close(): Promise<void>;
}

/** Whether a task was refused because there are too many. */
function isRefusal(error: unknown): boolean {
  return error instanceof AppError && (error.code === 'overloaded' || error.code === 'too-many-tasks');
}

type EngineConfig = Pick<Config, 'REDIS_URL' | 'QUEUE_PREFIX' | 'QUOTAS'>;

/** Joins the engine's parts on connections of its own. Nothing waits for Redis here. */
export function createEngine(config: EngineConfig, logger: Logger): Engine {
  // Dispatch may take its time, unlike what answers people: it happens behind them.
  const redis = producerRedis(config.REDIS_URL, logger, { commandTimeout: 2_000 });
  const subscriber = workerRedis(config.REDIS_URL, logger);
  const queues = openQueues(redis, config.QUEUE_PREFIX);
  const rounds = createRounds(redis, config.QUEUE_PREFIX);
  const dispatcher = createDispatcher(queues, rounds, logger);
  const shed = createShedder(redis, queues);
  const turns = createTurns(dispatcher, logger);
  const notifier = createNotifier(redis, config.QUEUE_PREFIX);
  const watching = createWatching(subscriber, config.QUEUE_PREFIX, logger);

  return {
    redis,
    queues,
    dispatcher,
    notifier,
    turns,
    rounds,
    async submit(operation, submission) {
      try {
        if (submission.owner) shed(operation);
        return await submitTask(dispatcher, config.QUOTAS, operation, submission);
      } catch (error) {
        // Who asks again for what was accepted gets it, also while no more is taken.
        const { idempotency } = submission;
        const repeated = idempotency && isRefusal(error) ? await findRepeated(idempotency) : null;
        if (repeated) return repeated;
        throw error;
      }
    },
    findRepeated,
    async cancel(scope, id) {
      const task = await cancelTask(scope, id);
      notifier.cancelled(id);
      turns.ended(task);
      return task;
    },
    async replay(scope, id) {
      const task = await replayTask(scope, id);
      dispatcher.soon(task);
      notifier.changed(id);
      return task;
    },
    watch: (id, onChange, onClosing) => watching.watch(id, onChange, onClosing),
    letWatchersGo: () => watching.letGo(),
    redisUp: () => redis.status === 'ready',
    async close() {
      watching.close();
      await Promise.race([
        dispatcher.settled(),
        new Promise((resolve) => setTimeout(resolve, 1_000).unref()),
      ]);
      await closeQueues(queues).catch(() => undefined);
      redis.disconnect();
      subscriber.disconnect();
    },
  };
}
