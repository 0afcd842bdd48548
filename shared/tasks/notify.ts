import type { Redis } from 'ioredis';
import type { mongo } from 'mongoose';
import { cancelChannel, changedChannel } from './keys.js';

/** Tells whoever watches that a task has changed. Lost messages only delay: watchers look for themselves. */
export interface Notifier {
  changed(taskId: mongo.ObjectId): void;
  /** An attempt has begun: told within 15 ms, or with the next message; most have ended by then. */
  begun(taskId: mongo.ObjectId): void;
  /** Tells the worker that runs it, too. */
  cancelled(taskId: mongo.ObjectId): void;
}

/** Ids in one message, and ids kept while Redis does not take them; the rest is found by looking. */
const idsMost = { sent: 256, kept: 10_000 };

/** Publishes what has changed on one channel for all tasks; gathers while the last message is in flight. */
export function createNotifier(redis: Redis, prefix: string): Notifier {
  const waiting = new Set<string>();
  let isFlying = false;
  let later: NodeJS.Timeout | undefined;

  const fly = async (): Promise<void> => {
    while (waiting.size > 0) {
      const ids = take(waiting, idsMost.sent);
      // Redis being away is told once by the connection; watchers fall back on MongoDB.
      await redis.publish(changedChannel(prefix), ids.join(' ')).catch(() => undefined);
    }
    isFlying = false;
  };
  const keep = (id: mongo.ObjectId): void => {
    if (waiting.size < idsMost.kept) waiting.add(id.toHexString());
  };
  const send = (): void => {
    clearTimeout(later);
    later = undefined;
    if (isFlying) return;
    isFlying = true;
    // What one turn of the event loop brings goes out together.
    setImmediate(() => void fly());
  };
  const changed = (id: mongo.ObjectId): void => {
    keep(id);
    send();
  };

  return {
    changed,
    begun(id) {
      keep(id);
      later ??= setTimeout(send, 15).unref();
    },
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
