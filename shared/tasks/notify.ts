import type { Redis } from 'ioredis';
import type { mongo } from 'mongoose';
import type { Logger } from '../logger.js';
import { tasks } from '../models/task.js';
import { cancelChannel, channelOf } from './keys.js';

/** Tells whoever watches that a task has changed. Lost messages only delay: watchers look for themselves. */
export interface Notifier {
  changed(taskId: mongo.ObjectId): void;
  /** Tells the worker that runs it, too. */
  cancelled(taskId: mongo.ObjectId): void;
}

export function createNotifier(redis: Redis, prefix: string): Notifier {
  const publish = (channel: string, message: string) => {
    // Redis being away is told once by the connection; watchers fall back on MongoDB.
    redis.publish(channel, message).catch(() => undefined);
  };
  return {
    changed: (id) => publish(channelOf(prefix, id.toHexString()), ''),
    cancelled: (id) => {
      publish(cancelChannel(prefix), id.toHexString());
      publish(channelOf(prefix, id.toHexString()), '');
    },
  };
}

/** Calls back on changes of tasks, wherever they happen. */
export interface Watching {
  watch(id: mongo.ObjectId, onChange: () => void): () => void;
  close(): void;
}

/** How often the tasks that are watched are looked at in MongoDB: while Redis tells of changes, and while it does not. */
const lookEvery = { told: 2_000, untold: 300 };

/**
 * Watches tasks through Redis where it can, and by looking at MongoDB in any case: one query for all
 * watched tasks, so that a lost message or a dead Redis costs a little time and nothing else.
 */
export function createWatching(subscriber: Redis, prefix: string, logger: Logger): Watching {
  const watched = new Map<
    string,
    { id: mongo.ObjectId; revision: number | null; callbacks: Set<() => void> }
  >();
  let timer: NodeJS.Timeout | undefined;

  const tell = (key: string) => {
    for (const callback of watched.get(key)?.callbacks ?? []) callback();
  };
  subscriber.on('message', (channel: string) => tell(channel.slice(channelOf(prefix, '').length)));

  const look = async (): Promise<void> => {
    const ids = [...watched.values()].map((entry) => entry.id);
    const rows = await tasks()
      .find({ _id: { $in: ids } })
      .project<{ _id: mongo.ObjectId; revision: number }>({ revision: 1 })
      .toArray();
    for (const row of rows) {
      const entry = watched.get(row._id.toHexString());
      if (!entry) continue;
      if (entry.revision !== null && entry.revision !== row.revision) tell(row._id.toHexString());
      entry.revision = row.revision;
    }
  };
  const schedule = () => {
    timer = setTimeout(
      () => {
        look()
          .catch((error: unknown) => logger.debug({ err: error }, 'looking at watched tasks failed'))
          .finally(() => {
            if (watched.size > 0) schedule();
            else timer = undefined;
          });
      },
      subscriber.status === 'ready' ? lookEvery.told : lookEvery.untold,
    );
  };

  return {
    watch(id, onChange) {
      const key = id.toHexString();
      const entry = watched.get(key) ?? { id, revision: null, callbacks: new Set() };
      watched.set(key, entry);
      entry.callbacks.add(onChange);
      if (entry.callbacks.size === 1) subscriber.subscribe(channelOf(prefix, key)).catch(() => undefined);
      if (!timer) schedule();
      return () => {
        entry.callbacks.delete(onChange);
        if (entry.callbacks.size > 0 || watched.get(key) !== entry) return;
        watched.delete(key);
        subscriber.unsubscribe(channelOf(prefix, key)).catch(() => undefined);
      };
    },
    close() {
      clearTimeout(timer);
      watched.clear();
    },
  };
}
