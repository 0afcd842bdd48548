import { mongo } from 'mongoose';
import { shares, type AccessCounts } from '../models/share.js';
import { shareDays } from '../models/share-day.js';
import { shareVisits, type ShareVisitRow } from '../models/share-visit.js';
import { inTransaction } from '../tasks/transaction.js';

const duplicateKey = 11_000;

/**
 * Writes visits and what they add to the counts, all or nothing; those of shares that were deleted meanwhile are
 * left out. The same visits may be given again where it is not known whether they were written.
 */
export async function saveVisits(visits: readonly ShareVisitRow[]): Promise<void> {
  try {
    await inTransaction((session) => write(visits, session));
  } catch (error) {
    // An earlier try did reach the database: these visits stand in it, and are counted.
    if (!(error instanceof mongo.MongoServerError && error.code === duplicateKey)) throw error;
  }
}

async function write(visits: readonly ShareVisitRow[], session: mongo.ClientSession): Promise<void> {
  const ids = [...new Map(visits.map(({ shareId }) => [shareId.toHexString(), shareId])).values()];
  const there = await shares()
    .find({ _id: { $in: ids } }, { session, projection: { _id: 1 } })
    .toArray();
  const known = new Set(there.map(({ _id }) => _id.toHexString()));
  const kept = visits.filter(({ shareId }) => known.has(shareId.toHexString()));
  if (kept.length === 0) return;
  await shareVisits().insertMany([...kept], { session });
  await addToShares(kept, session);
  await addToDays(kept, session);
}

/** A deletion at the same moment collides with this write, so that nothing is left of what it deletes. */
async function addToShares(visits: readonly ShareVisitRow[], session: mongo.ClientSession): Promise<void> {
  const updates = grouped(visits, ({ shareId }) => shareId.toHexString()).map(({ first, counts, last }) => ({
    updateOne: {
      filter: { _id: first.shareId },
      update: {
        $inc: {
          'accesses.people': counts.people,
          'accesses.bots': counts.bots,
          'accesses.downloads': counts.downloads,
        },
        $max: { lastAccessAt: last },
      },
    },
  }));
  await shares().bulkWrite(updates, { session });
}

async function addToDays(visits: readonly ShareVisitRow[], session: mongo.ClientSession): Promise<void> {
  const rowId = ({ shareId, at }: ShareVisitRow) => `${shareId.toHexString()} ${dayOf(at)}`;
  const updates = grouped(visits, rowId).map(({ first, counts }) => ({
    updateOne: {
      filter: { _id: rowId(first) },
      update: {
        $setOnInsert: {
          owner: first.owner,
          resumeId: first.resumeId,
          shareId: first.shareId,
          day: dayOf(first.at),
        },
        $inc: { ...counts },
      },
      upsert: true,
    },
  }));
  await shareDays().bulkWrite(updates, { session });
}

/** The day in UTC that a moment belongs to: `YYYY-MM-DD`. */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

/** What visits add to the counts. A person who takes the PDF alone is a download. */
export function countVisits(visits: readonly Pick<ShareVisitRow, 'kind' | 'way'>[]): AccessCounts {
  const bots = visits.filter(({ kind }) => kind === 'bot').length;
  const downloads = visits.filter(({ kind, way }) => kind === 'person' && way === 'pdf').length;
  return { people: visits.length - bots - downloads, bots, downloads };
}

interface Group {
  first: ShareVisitRow;
  last: Date;
  counts: AccessCounts;
}

function grouped(visits: readonly ShareVisitRow[], keyOf: (visit: ShareVisitRow) => string): Group[] {
  const groups = new Map<string, [ShareVisitRow, ...ShareVisitRow[]]>();
  for (const visit of visits) {
    const group = groups.get(keyOf(visit));
    if (group) group.push(visit);
    else groups.set(keyOf(visit), [visit]);
  }
  return [...groups.values()].map((group) => ({
    first: group[0],
    last: new Date(Math.max(...group.map(({ at }) => at.getTime()))),
    counts: countVisits(group),
  }));
}
