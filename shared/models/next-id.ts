import { randomBytes } from 'node:crypto';
import { mongo } from 'mongoose';

/** Parts of a second that an id tells. */
const ticks = 2 ** 16;
let last = 0;

/**
 * An id for a new row. Lists come newest first by their ids, and "the latest" is the one with the highest: so ids are
 * in the order of time over all processes, to the millisecond, and strictly within one. Those that the driver makes
 * are in no order within a second, where several processes make them.
 * @returns 4 bytes of seconds, as everywhere; 2 of the part of the second; 6 random ones
 */
export function nextId(): mongo.ObjectId {
  last = Math.max(last + 1, Math.floor((Date.now() * ticks) / 1_000));
  const bytes = randomBytes(12);
  bytes.writeUIntBE(last, 0, 6);
  return new mongo.ObjectId(bytes);
}
