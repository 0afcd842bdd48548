import type { Request } from 'express';
import type { Redis } from 'ioredis';
import type { Config } from '../../shared/config.js';
import { AppError } from '../../shared/errors.js';
import { keyedHash, sameHash } from '../../shared/keyed-hash.js';
import type { ShareRow } from '../../shared/models/share.js';
import { checkPassword } from '../auth/passwords.js';
import { openCounter } from '../middleware/counter.js';
import { addressHash, refuseFor } from '../middleware/limits.js';

/** Wrong passwords for one share: of one visitor, and of all, should one have many addresses. Seconds. */
const triesOfVisitor = { points: 5, duration: 15 * 60 };
const triesOfAll = { points: 50, duration: 60 * 60 };

/** Milliseconds that a visitor who gave the password may come back without it. */
const unlockedFor = 60 * 60_000;
const cookieName = 'vitae.share';
const cookiePattern = /(?:^|;\s*)vitae\.share=(\d{1,15})\.([\w-]{43})(?:;|$)/;

/** Keeps visitors out of shares whose password they do not know. */
export interface PasswordGuard {
  /** @throws AppError `wrong-password`, `rate-limited` after too many of them */
  check(share: ShareRow, password: string, req: Request): Promise<void>;
  /** The cookie that lets a visitor in for an hour, under the share's own path. */
  cookieFor(share: ShareRow): { name: string; value: string; maxAge: number };
  /** Whether a request comes from a visitor who gave the password, or the share has none. */
  letsIn(share: ShareRow, req: Request): boolean;
}

/** RATE_LIMITS does not lift these limits: without them a password is worth nothing. */
export function createPasswordGuard(
  redis: Redis,
  { SESSION_SECRET: secret, QUEUE_PREFIX: prefix }: Pick<Config, 'SESSION_SECRET' | 'QUEUE_PREFIX'>,
): PasswordGuard {
  const ofVisitor = openCounter(redis, `${prefix}:limit:share-password`, triesOfVisitor);
  const ofAll = openCounter(redis, `${prefix}:limit:share-passwords`, triesOfAll);
  const oneAtATime = turns();
  const signatureOf = ({ _id }: ShareRow, expires: string) =>
    keyedHash(secret, 'share-unlocked', `${_id.toHexString()} ${expires}`);

  return {
    check(share, password, req) {
      const id = share._id.toHexString();
      const visitor = `${id}:${addressHash(req.ip ?? '', secret)}`;
      return oneAtATime(id, async () => {
        // Taken before the look, so that guesses made at once in several processes share the same tries.
        refuseFor(await ofVisitor.take(visitor));
        refuseFor(await ofAll.take(id));
        if (!(await checkPassword(share.passwordHash, password))) {
          throw new AppError('wrong-password', 'This is not the password of the link.');
        }
        await Promise.all([ofVisitor.giveBack(visitor), ofAll.giveBack(id)]);
      });
    },
    cookieFor(share) {
      const expires = String(Date.now() + unlockedFor);
      return { name: cookieName, value: `${expires}.${signatureOf(share, expires)}`, maxAge: unlockedFor };
    },
    letsIn(share, req) {
      if (share.passwordHash === null) return true;
      const [, expires = '', signature = ''] = cookiePattern.exec(req.headers.cookie ?? '') ?? [];
      return sameHash(signature, signatureOf(share, expires)) && Number(expires) > Date.now();
    },
  };
}

/** Does what has the same key one after the other: right passwords that come together are no guesses. */
function turns() {
  const last = new Map<string, Promise<void>>();
  return (key: string, work: () => Promise<void>): Promise<void> => {
    const mine = (last.get(key) ?? Promise.resolve()).then(work);
    const over = mine
      .catch(() => undefined)
      .then(() => {
        if (last.get(key) === over) last.delete(key);
      });
    last.set(key, over);
    return mine;
  };
}
