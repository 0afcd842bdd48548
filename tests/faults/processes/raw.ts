import type { mongo } from 'mongoose';

/** What a raw job carries. */
export interface RawTask {
  id: string;
  /** Milliseconds that it takes. */
  sleeps: number;
}

/** The queue of the raw side. */
export const rawQueue = 'raw';

/** One row for each time that a task's effect happened. */
export function rawEffects(db: mongo.Db): mongo.Collection<{ taskId: string }> {
  return db.collection<{ taskId: string }>('raw-effects');
}

/** One row for each task that was done. */
export function rawResults(db: mongo.Db): mongo.Collection<{ _id: string; doneAt: Date }> {
  return db.collection<{ _id: string; doneAt: Date }>('raw-results');
}

/** What the house tells its processes. BullMQ makes the connection itself, with its defaults. */
export function settings() {
  const { MONGODB_URL = '', REDIS_URL = '', RAW_CONCURRENCY = '1', RAW_PORT = '0' } = process.env;
  const { hostname: host, port } = new URL(REDIS_URL);
  return {
    mongodb: MONGODB_URL,
    connection: { host, port: Number(port) },
    concurrency: Number(RAW_CONCURRENCY),
    port: Number(RAW_PORT),
  };
}

/** Writes a line as the product's log does, for the house to hear. */
export function say(msg: string): void {
  process.stdout.write(`${JSON.stringify({ level: 30, time: Date.now(), msg })}\n`);
}
