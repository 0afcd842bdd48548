import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentRow } from '../../shared/models/document.js';
import type { TaskRow } from '../../shared/models/task.js';
import type { UsageRow } from '../../shared/models/usage.js';
import type { House } from './house/house.js';
import { quotaStart, type Person } from './house/people.js';
import { fewOf, some } from './report.js';

type Rows = readonly TaskRow[];

/** Whether each succeeded task had each of its effects once, and every other task none. */
export async function effectFaults(
  house: House,
  rows: Rows,
  people: readonly Person[],
): Promise<{ faults: string[]; mailedAgain: number }> {
  const mails = await mailFaults(house.mailDir, rows);
  const faults = [
    ...(await storedOnce(house, rows, 'analyses', 'analysisId')),
    ...(await storedOnce(house, rows, 'documents', 'documentId')),
    ...(await fileFaults(house)),
    ...fewOf(await quotaFaults(house, rows, people)),
    ...mails.faults,
  ];
  return { faults, mailedAgain: mails.mailedAgain };
}

/** Each row of a collection is the result of one succeeded task, and each such result is there. */
async function storedOnce({ db }: House, rows: Rows, collection: string, key: string): Promise<string[]> {
  const stored = await db.collection(collection).find().project({ _id: 1 }).toArray();
  const ids = new Set(stored.map(({ _id }) => String(_id)));
  const named = rows.flatMap((row) => {
    const id = (row.result as Record<string, unknown> | null)?.[key];
    return typeof id === 'string' ? [id] : [];
  });
  const claimed = new Set(named);
  return [
    ...some(named.filter((id) => !ids.has(id)).length, `${collection} that a result names are missing`),
    ...some([...ids].filter((id) => !claimed.has(id)).length, `${collection} that no task's result names`),
    ...some(named.length - claimed.size, `tasks share ${collection}`),
  ];
}

/** Each file belongs to one document, or is on the list of those that will be removed. */
async function fileFaults({ db }: House): Promise<string[]> {
  const idsIn = async (collection: string, field: string) =>
    (await db.collection(collection).distinct(field)).map(String);
  const [rows, files, chunks, unclaimed, claimed] = await Promise.all([
    idsIn('stored_files', '_id'),
    idsIn('files.files', '_id'),
    idsIn('files.chunks', 'files_id'),
    idsIn('unclaimed_files', '_id'),
    db
      .collection<DocumentRow>('documents')
      .find()
      .project<Pick<DocumentRow, 'fileId'>>({ fileId: 1 })
      .toArray(),
  ]);
  const owned = claimed.map(({ fileId }) => fileId.toHexString());
  const [stored, known] = [new Set(files), new Set([...owned, ...unclaimed])];
  const [awaited, listed] = [new Set(unclaimed), new Set(rows)];
  return [
    ...some(owned.filter((id) => !stored.has(id)).length, 'documents have no file'),
    ...some(owned.length - new Set(owned).size, 'documents share a file'),
    ...some(
      owned.filter((id) => awaited.has(id)).length,
      "documents' files are on the list of unclaimed ones",
    ),
    ...some([...stored].filter((id) => !known.has(id)).length, 'files belong to nothing'),
    ...some([...stored].filter((id) => !listed.has(id)).length, 'files are in no row'),
    ...some(rows.filter((id) => !stored.has(id) && !awaited.has(id)).length, 'rows of files have no bytes'),
    ...some(
      chunks.filter((id) => !stored.has(id) && !awaited.has(id)).length,
      'files lost their row, not their bytes',
    ),
  ];
}

/** A unit is taken by each task, and given back by those that failed or were cancelled. */
async function quotaFaults({ db }: House, rows: Rows, people: readonly Person[]): Promise<string[]> {
  const usage = await db.collection<UsageRow>('usage').find().toArray();
  const taken = new Map<string, number>();
  for (const { owner, quota, state } of rows) {
    if (!owner || !quota || state === 'failed' || state === 'cancelled') continue;
    const unit = `${owner.toHexString()} ${quota.month} ${quota.kind}`;
    taken.set(unit, (taken.get(unit) ?? 0) + 1);
  }
  const known = new Set(people.map(({ id }) => id));
  return usage
    .filter(({ owner }) => known.has(owner.toHexString()))
    .flatMap(({ owner, month, used }) =>
      Object.entries(used).flatMap(([kind, count]) => {
        const expected = taken.get(`${owner.toHexString()} ${month} ${kind}`) ?? 0;
        const counted = count - quotaStart;
        return counted === expected ? [] : [`${kind} counted ${counted} for ${expected} tasks`];
      }),
    );
}

/** Each mail task that succeeded has its mail. A Message-ID that came again is the same mail to its reader. */
async function mailFaults(mailDir: string, rows: Rows): Promise<{ faults: string[]; mailedAgain: number }> {
  const names = (await readdir(mailDir)).filter((name) => name.endsWith('.eml'));
  const times = new Map<string, number>();
  for (const name of names) {
    const id =
      /^Message-ID: <([0-9a-f]{24})@/im.exec(await readFile(join(mailDir, name), 'utf8'))?.[1] ?? name;
    times.set(id, (times.get(id) ?? 0) + 1);
  }
  const succeeded = rows.filter((row) => row.operation === 'send-otp-email' && row.state === 'succeeded');
  const sent = new Set(succeeded.map((row) => row._id.toHexString()));
  return {
    faults: [
      ...some([...sent].filter((id) => !times.has(id)).length, 'mails did not go out'),
      ...some([...times.keys()].filter((id) => !sent.has(id)).length, 'mails of tasks that did not succeed'),
    ],
    mailedAgain: [...times.values()].reduce((sum, count) => sum + count - 1, 0),
  };
}
