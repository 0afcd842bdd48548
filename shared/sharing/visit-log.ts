import type { mongo } from 'mongoose';
import { isMongoDown } from '../connections/mongodb.js';
import { keyedHash } from '../keyed-hash.js';
import type { Logger } from '../logger.js';
import { metrics } from '../metrics.js';
import { nextId } from '../models/next-id.js';
import type { AccessCounts, ShareRow } from '../models/share.js';
import type { ShareVisitRow } from '../models/share-visit.js';
import { countVisits, dayOf, saveVisits } from './save-visits.js';
import { visitorKey } from './visitor-keys.js';

/** An access as it is noted; what tells the visitor from others is hashed before it is written. */
export type Visit = Pick<ShareVisitRow, 'way' | 'kind' | 'agent' | 'referrer' | 'country'> & {
  share: Pick<ShareRow, '_id' | 'owner' | 'resumeId'>;
  /** Address and browser: in memory only. */
  visitor: string;
};
type Noted = Visit & Pick<ShareVisitRow, '_id' | 'at'>;

/** Notes accesses without keeping the answer waiting, and writes them together behind it. */
export interface VisitLog {
  note(visit: Visit): void;
  /** What this process has noted of a share and not written yet. */
  unwritten(shareId: mongo.ObjectId): AccessCounts;
  /** Writes what is left; gives up after 3 s. */
  close(): Promise<void>;
}

/** Milliseconds that visits are gathered. */
const pause = 1_000;
const mostAtOnce = 1_000;
/** Kept while the database does not take them: some minutes of a busy link, 10 MB at most. */
const mostKept = 20_000;

export function createVisitLog(logger: Logger): VisitLog {
  const waiting: Noted[] = [];
  /** Tried again as they are, so that a batch that was written after all is known by its ids. */
  let flying: Noted[] = [];
  let timer: NodeJS.Timeout | undefined;
  let flight: Promise<void> | undefined;
  let stuck = false;
  let full = false;

  const lose = (visits: number, reason: string, err?: unknown) => {
    metrics.visits.inc({ outcome: 'lost' }, visits);
    // Of a flood that does not fit, the first one is told; the metric counts all.
    if (!full) logger.error({ err, visits, reason }, 'visits of share links were lost');
  };
  const fly = async (): Promise<void> => {
    if (flying.length === 0) flying = waiting.splice(0, mostAtOnce);
    try {
      await saveVisits(await Promise.all(flying.map(toRow)));
      metrics.visits.inc({ outcome: 'written' }, flying.length);
      flying = [];
      if (stuck) logger.info('visits of share links are written again');
      [stuck, full] = [false, false];
    } catch (error) {
      if (!isMongoDown(error)) lose(flying.splice(0).length, 'refused', error);
      else if (!stuck) logger.warn({ most: mostKept }, 'visits of share links wait for MongoDB');
      stuck = isMongoDown(error);
    }
  };
  const flyOnce = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    flight ??= fly().finally(() => {
      flight = undefined;
      plan();
    });
    return flight;
  };
  const plan = () => {
    if (timer || flight || waiting.length + flying.length === 0) return;
    timer = setTimeout(() => void flyOnce(), waiting.length >= mostAtOnce && !stuck ? 0 : pause).unref();
  };

  return {
    note(visit) {
      const noted = { ...visit, _id: nextId(), at: new Date() };
      if (waiting.length + flying.length < mostKept) waiting.push(noted);
      else {
        lose(1, 'too many wait');
        full = true;
      }
      plan();
    },
    unwritten: (shareId) =>
      countVisits([...flying, ...waiting].filter(({ share }) => share._id.equals(shareId))),
    async close() {
      const until = performance.now() + 3_000;
      while (waiting.length + flying.length > 0 && performance.now() < until) {
        await Promise.race([flyOnce(), new Promise((resolve) => setTimeout(resolve, 3_000).unref())]);
        if (stuck) break;
      }
      clearTimeout(timer);
      const left = flying.splice(0).length + waiting.splice(0).length;
      if (left > 0) lose(left, 'closing');
    },
  };
}

async function toRow({ _id, at, share, visitor, ...said }: Noted): Promise<ShareVisitRow> {
  const { _id: shareId, owner, resumeId } = share;
  // With the owner, so that two people cannot find out that they had the same visitor.
  const who = `${owner.toHexString()}\n${visitor}`;
  const hash = keyedHash(await visitorKey(dayOf(at)), 'visitor', who).slice(0, 22);
  return { _id, owner, resumeId, shareId, at, visitor: hash, ...said };
}
