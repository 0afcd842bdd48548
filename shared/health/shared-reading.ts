import { randomUUID } from 'node:crypto';
import { leases } from '../models/lease.js';
import { elect } from '../tasks/election.js';
import { serverTime } from '../tasks/server-clock.js';

interface Kept<T> {
  /** When it was read, in milliseconds by MongoDB's clock. */
  at: number;
  value: T;
}

/** A reading that is older than this is none: nobody takes it any more. */
const staleAfter = 60_000;
/** Somebody who takes so long over a reading may be gone: the next one tries. */
const takingMost = 15_000;
/** Reading takes at most this share of the time: what takes long is read rarely. */
const share = 0.1;

/**
 * A costly reading that one process takes for all: who finds the last one too old takes the next, the others
 * get it from MongoDB.
 * @param every how old a reading may be, in milliseconds
 * @param read gives what JSON can hold
 * @returns null where somebody else is at it for the first time
 */
export function sharedReading<T>(
  name: string,
  every: number,
  read: () => Promise<T>,
): () => Promise<T | null> {
  const reader = randomUUID();
  const row = { _id: `reading ${name}` };

  const take = async (): Promise<T> => {
    const started = performance.now();
    const value = await read();
    const pause = Math.max(every, (performance.now() - started) / share);
    const kept: Kept<T> = { at: serverTime().getTime(), value };
    await leases().updateOne(
      { ...row, holder: reader },
      { $set: { until: serverTime(pause), memory: { reading: JSON.stringify(kept) } } },
    );
    return value;
  };

  return async () => {
    const last = await leases().findOne(row);
    const isDue = last === null || last.until <= serverTime();
    if (isDue && (await elect(row._id, reader, takingMost))) return take();
    const reading = last?.memory['reading'];
    if (reading === undefined) return null;
    const { at, value } = JSON.parse(reading) as Kept<T>;
    return serverTime().getTime() - at < staleAfter ? value : null;
  };
}
