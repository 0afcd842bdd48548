import { storedFiles, type StoredFileRow } from '../models/stored-file.js';
import { unclaimedFiles } from '../models/unclaimed-file.js';
import type { StoreName } from '../storage-settings.js';
import type { BlobStore } from './blob-store.js';
import { checked } from './checked.js';
import { spool } from './spool.js';

/** How many files were moved, and how many were not. */
export interface Moving {
  moved: number;
  failed: number;
}

type Log = (line: string) => void;
type Stores = readonly [BlobStore, ...BlobStore[]];

/**
 * Moves every file to the first of these stores, while files are saved, served and deleted. A row tells at every
 * moment where its bytes are and where a copy may be (`alsoIn`), so this may be ended at any point and run again.
 * @throws what MongoDB throws
 */
export async function moveFiles(stores: Stores, log: Log): Promise<Moving> {
  const [target] = stores;
  const waiting = storedFiles()
    .find({ $or: [{ store: { $ne: target.name } }, { alsoIn: { $type: 'string' } }] })
    .sort({ _id: 1 });
  const result = { moved: 0, failed: 0 };
  for await (const row of waiting) {
    try {
      await moveOne(row, stores);
      result.moved += 1;
    } catch (error) {
      result.failed += 1;
      log(`file ${row._id.toHexString()} stays in ${row.store}: ${wordsOf(error)}`);
    }
    if ((result.moved + result.failed) % 1_000 === 0) log(`${result.moved} moved, ${result.failed} not`);
  }
  return result;
}

async function moveOne(row: StoredFileRow, stores: Stores): Promise<void> {
  const [target] = stores;
  if (row.store !== target.name && !(await copy(row, named(stores, row.store), target))) return;
  const left = row.store === target.name ? row.alsoIn : row.store;
  if (!left) return;
  await named(stores, left).delete(row);
  await storedFiles().updateOne({ _id: row._id, store: target.name }, { $set: { alsoIn: null } });
}

/** Returns whether the row points to the copy: not where the file was deleted meanwhile. */
async function copy(row: StoredFileRow, from: BlobStore, to: BlobStore): Promise<boolean> {
  const rows = storedFiles();
  const stillThere = { _id: row._id, store: from.name };
  const marked = await rows.updateOne(stillThere, { $set: { alsoIn: to.name } });
  if (marked.matchedCount === 0) return false;
  await carry(row, from, to);
  const { matchedCount } = await rows.updateOne(stillThere, { $set: { store: to.name, alsoIn: from.name } });
  if (matchedCount === 0) await to.delete(row);
  return matchedCount > 0;
}

async function carry(row: StoredFileRow, from: BlobStore, to: BlobStore): Promise<void> {
  const content = await from.get(row);
  if (!content) {
    // One that was given up, or whose upload failed, has nothing to carry.
    const soon = new Date(Date.now() + 86_400_000);
    if (await unclaimedFiles().findOne({ _id: row._id, dueAt: { $lte: soon } })) return;
    throw new Error('its bytes are not there');
  }
  const spooled = await spool(checked(content, row));
  try {
    await to.delete(row); // half a copy of a run before
    await to.put(row, spooled.content);
  } finally {
    await spooled.close();
  }
}

function named(stores: Stores, name: StoreName): BlobStore {
  const store = stores.find((each) => each.name === name);
  if (!store) throw new Error(`the settings of ${name} are missing`);
  return store;
}

/** A store's failure has its words in its cause. */
function wordsOf(error: unknown): string {
  const telling = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return telling instanceof Error ? telling.message : String(telling);
}
