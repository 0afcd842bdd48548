import type { Redis } from 'ioredis';
import type { mongo } from 'mongoose';
import type { Logger } from '../logger.js';
import { tasks } from '../models/task.js';
import { cancelChannel, changedChannel } from './keys.js';

/** Tells whoever watches that a task has changed. Lost messages only delay: watchers look for themselves. */
export interface Notifier {
  changed(taskId: mongo.ObjectId): void;
  /** Tells the worker that runs it, too. */
  cancelled(taskId: mongo.ObjectId): void;
}

/** Ids in one message, and ids kept while Redis does not take them; the rest is found by looking. */
const idsMost = { sent: 256, kept: 10_000 };

/** Publishes what has changed on one channel for all tasks; gathers while the last message is in flight. */
export function createNotifier(redis: Redis, prefix: string): Notifier {
  const waiting = new Set<string>();
  let isFlying = false;

  const fly = async (): Promise<void> => {
    while (waiting.size > 0) {
      const ids = take(waiting, idsMost.sent);
      // Redis being away is told once by the connection; watchers fall back on MongoDB.
      await redis.publish(changedChannel(prefix), ids.join(' ')).catch(() => undefined);
    }
    isFlying = false;
  };
  const changed = (id: mongo.ObjectId): void => {
    if (waiting.size < idsMost.kept) waiting.add(id.toHexString());
    if (isFlying) return;
    isFlying = true;
    // What one turn of the event loop brings goes out together.
    setImmediate(() => void fly());
  };

  return {
    changed,
    cancelled(id) {
      redis.publish(cancelChannel(prefix), id.toHexString()).catch(() => undefined);
      changed(id);
    },
  };
}

function take(from: Set<string>, most: number): string[] {
  const taken: string[] = [];
  for (const id of from) {
    if (taken.length === most) break;
    from.delete(id);
    taken.push(id);
  }
  return taken;
}

/** Calls back on changes of tasks, wherever they happen. */
export interface Watching {
  /** What is called back may be late news, or none: it looks for itself. */
  watch(id: mongo.ObjectId, onChange: () => void): () => void;
  close(): void;
}

/** How often it is asked whether Redis still tells, and how often watched tasks are looked at although it does. */
const every = { ask: 300, look: 2_000 };

/**
 * Watches tasks through Redis where it can, and by looking at MongoDB in any case: one query for all
 * watched tasks, so that a lost message or a Redis that is dead or frozen costs a little time and nothing else.
 */
export function createWatching(subscriber: Redis, prefix: string, logger: Logger): Watching {
  const watched = new Map<string, { id: mongo.ObjectId; revision: number; callbacks: Set<() => void> }>();
  let timer: NodeJS.Timeout | undefined;
  let isSubscribed = false;
  let isLooking = false;
  let lookedAt = -Infinity;

  const tell = (key: string) => {
    for (const callback of [...(watched.get(key)?.callbacks ?? [])]) callback();
  };
  subscriber.on('message', (_channel: string, ids: string) => {
    if (watched.size > 0) ids.split(' ').forEach(tell);
  });

  /** Tells of every revision that was not seen by the last look: of the first one too, as it may be news. */
  const look = async (): Promise<void> => {
    const ids = [...watched.values()].map((entry) => entry.id);
    const rows = await tasks()
      .find({ _id: { $in: ids } })
      .project<{ _id: mongo.ObjectId; revision: number }>({ revision: 1 })
      .toArray();
    for (const row of rows) {
      const entry = watched.get(row._id.toHexString());
      if (!entry || entry.revision === row.revision) continue;
      entry.revision = row.revision;
      tell(row._id.toHexString());
    }
  };
  const lookOnce = () => {
    if (isLooking || watched.size === 0) return;
    isLooking = true;
    lookedAt = performance.now();
    look()
      .catch((error: unknown) => logger.debug({ err: error }, 'looking at watched tasks failed'))
      .finally(() => {
        isLooking = false;
      });
  };

  const redisTells = pulse(subscriber);
  let told = false;
  subscriber.on('close', () => {
    told = false;
  });
  const beat = () => {
    const wasTold = told;
    told = redisTells();
    // Once more as Redis is back, for what changed before the subscription was.
    if (!told || !wasTold || performance.now() - lookedAt >= every.look) lookOnce();
    timer = watched.size > 0 ? setTimeout(beat, every.ask) : undefined;
  };

  return {
    watch(id, onChange) {
      const key = id.toHexString();
      const entry = watched.get(key) ?? { id, revision: 0, callbacks: new Set() };
      watched.set(key, entry);
      entry.callbacks.add(onChange);
      if (!isSubscribed) {
        // Once for good, by the first who watches: ioredis repeats it whenever it connects again.
        isSubscribed = true;
        subscriber.subscribe(changedChannel(prefix)).then(lookOnce, () => undefined);
      }
      if (!timer) beat();
      return () => {
        entry.callbacks.delete(onChange);
        if (entry.callbacks.size === 0 && watched.get(key) === entry) watched.delete(key);
      };
    },
    close() {
      clearTimeout(timer);
      watched.clear();
    },
  };
}

/**
 * Whether Redis answers on the connection that the messages come by: a ping is sent with each question and
 * must be answered by the next, so that a frozen Redis, whose connection stays, counts as away too.
 */
function pulse(redis: Redis): () => boolean {
  let isAnswered = false;
  let isAsked = false;
  return () => {
    if (redis.status !== 'ready' || isAsked) return false;
    const wasAnswered = isAnswered;
    isAsked = true;
    isAnswered = false;
    redis
      .ping()
      .then(
        () => {
          isAnswered = true;
        },
        () => undefined,
      )
      .finally(() => {
        isAsked = false;
      });
    return wasAnswered;
  };
}
