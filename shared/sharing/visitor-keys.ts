import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { visitorKeys } from '../models/visitor-key.js';

const day = 86_400_000;
/** Two: visits of before midnight may be written after it. */
const known = new LRUCache<string, string>({ max: 2 });

/**
 * The key of a day's visitor hashes, the same in all processes. It is random and deleted after the day that
 * follows its own: from then on no address can be tried against the hashes.
 * @param date `YYYY-MM-DD`, UTC
 */
export async function visitorKey(date: string): Promise<string> {
  const kept = known.get(date);
  if (kept !== undefined) return kept;
  const fresh = {
    key: randomBytes(32).toString('base64url'),
    expiresAt: new Date(Date.parse(date) + 2 * day),
  };
  const row = await visitorKeys().findOneAndUpdate(
    { _id: date },
    { $setOnInsert: fresh },
    { upsert: true, returnDocument: 'after' },
  );
  const key = row?.key ?? fresh.key;
  known.set(date, key);
  return key;
}
