import type { Redis } from 'ioredis';
import type { mongo } from 'mongoose';
import type { Logger } from '../logger.js';
import { tasks } from '../models/task.js';
import { changedChannel } from './keys.js';

/** Calls back on changes of tasks, wherever they happen. */
export interface Watching {
  /** `onChange` may be late news, or none: who is called looks. `onClosing` is called as the process stops. */
  watch(id: mongo.ObjectId, onChange: () => void, onClosing?: () => void): () => void;
  /** Lets go of all who watch, and of those who come later. */
  letGo(): void;
  close(): void;
}

/** How often it is asked whether Redis still tells, and how often watched tasks are looked at although it does. */
const every = { ask: 300, look: 2_000 };

interface Watched {
  id: mongo.ObjectId;
  /** As last looked at; null when it was gone. */
  revision: number | null;
  watchers: Set<Watcher>;
}

interface Watcher {
  onChange: () => void;
  onClosing: () => void;
}

/**
 * Watches tasks through Redis where it can, and by looking at MongoDB in any case: one query for all
 * watched tasks, so that a lost message or a Redis that is dead or frozen costs a little time and nothing else.
 */
export function createWatching(subscriber: Redis, prefix: string, logger: Logger): Watching {
  const watched = new Map<string, Watched>();
  let isSubscribed = false;
  let isClosing = false;
  const tell = (key: string) => {
    for (const { onChange } of [...(watched.get(key)?.watchers ?? [])]) onChange();
  };
  const looks = regularLooks(subscriber, watched, tell, logger);
  subscriber.on('message', (_channel: string, ids: string) => {
    if (watched.size > 0) for (const id of ids.split(' ')) tell(id);
  });

  return {
    watch(id, onChange, onClosing = () => undefined) {
      const watcher = { onChange, onClosing };
      const key = id.toHexString();
      const entry = watched.get(key) ?? { id, revision: 0, watchers: new Set() };
      watched.set(key, entry);
      entry.watchers.add(watcher);
      if (isClosing) queueMicrotask(onClosing);
      if (!isSubscribed) {
        // Once for good, by the first who watches: ioredis repeats it whenever it connects again.
        isSubscribed = true;
        subscriber.subscribe(changedChannel(prefix)).then(looks.now, () => undefined);
      }
      looks.start();
      return () => {
        entry.watchers.delete(watcher);
        if (entry.watchers.size === 0 && watched.get(key) === entry) watched.delete(key);
      };
    },
    letGo() {
      isClosing = true;
      for (const { watchers } of [...watched.values()])
        for (const { onClosing } of [...watchers]) onClosing();
    },
    close() {
      watched.clear();
      looks.stop();
    },
  };
}

/** Looks at what is watched as long as something is: often while Redis does not tell, now and then while it does. */
function regularLooks(
  subscriber: Redis,
  watched: ReadonlyMap<string, Watched>,
  tell: (key: string) => void,
  logger: Logger,
) {
  const redisAnswers = pulse(subscriber);
  let timer: NodeJS.Timeout | undefined;
  let isLooking = false;
  let lookedAt = -Infinity;
  let isTold = false;
  subscriber.on('close', () => {
    isTold = false;
  });

  const now = (): void => {
    if (isLooking || watched.size === 0) return;
    isLooking = true;
    lookedAt = performance.now();
    look(watched, tell)
      .catch((error: unknown) => logger.debug({ err: error }, 'looking at watched tasks failed'))
      .finally(() => {
        isLooking = false;
      });
  };
  const beat = (): void => {
    const wasTold = isTold;
    isTold = redisAnswers();
    // Once more as Redis is back, for what changed before the subscription was.
    if (!isTold || !wasTold || performance.now() - lookedAt >= every.look) now();
    timer = watched.size > 0 ? setTimeout(beat, every.ask) : undefined;
  };
  return {
    now,
    start() {
      if (!timer) beat();
    },
    stop: () => clearTimeout(timer),
  };
}

/** Tells of each revision that the last look did not see: of the first one too, as it may be news. */
async function look(watched: ReadonlyMap<string, Watched>, tell: (key: string) => void): Promise<void> {
  const entries = [...watched];
  const rows = await tasks()
    .find({ _id: { $in: entries.map(([, { id }]) => id) } })
    .project<{ _id: mongo.ObjectId; revision: number }>({ revision: 1 })
    .toArray();
  const found = new Map(rows.map((row) => [row._id.toHexString(), row.revision]));
  for (const [key, entry] of entries) {
    const revision = found.get(key) ?? null;
    if (entry.revision === revision) continue;
    entry.revision = revision;
    tell(key);
  }
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
    const settled = (answered: boolean) => () => {
      isAnswered = answered;
      isAsked = false;
    };
    redis.ping().then(settled(true), settled(false));
    return wasAnswered;
  };
}
