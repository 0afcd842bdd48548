import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { mongo } from 'mongoose';
import { AppError } from '../errors.js';
import { storedFiles } from '../models/stored-file.js';
import { unclaimedFiles } from '../models/unclaimed-file.js';
import type { FileStore, StoredFile } from '../storage/file-store.js';
import type { Spooled } from '../storage/spool.js';

/** Longer than a failed task is kept for replay. Milliseconds. */
const patience = 32 * 86_400_000;
/** How long somebody who deletes waits for the store. Milliseconds. */
const politeness = 1_000;
/** When a removal that failed is tried again, at the earliest. Milliseconds. */
const pause = 5 * 60_000;
/** Failures that end a round of removals: the store is away, and each further one would wait for it in vain. */
const enough = 5;

/** Notes a file that is about to be stored: unless it is claimed in time, it goes again. */
async function expectFile(owner: mongo.ObjectId, id: mongo.ObjectId): Promise<void> {
  await unclaimedFiles().updateOne(
    { _id: id },
    { $set: { owner, dueAt: fromNow(patience) } },
    { upsert: true },
  );
}

/**
 * Stores a file that a transaction is to claim (`claimFile`). Of one that fails nothing stays: what the store
 * may hold of it is removed with what nobody claims.
 * @throws AppError `files-unavailable`
 */
export async function storeFile(
  files: FileStore,
  owner: mongo.ObjectId,
  contentType: string,
  content: Readable | Uint8Array | Spooled,
): Promise<StoredFile> {
  const id = new mongo.ObjectId();
  await expectFile(owner, id);
  try {
    return await files.save(owner, contentType, content, id);
  } catch (error) {
    // Not at once: what the store was sent may be written after we have given up.
    await unclaimedFiles().updateOne({ _id: id }, { $set: { dueAt: fromNow(pause) } });
    throw error;
  }
}

/** Claims a file, in the transaction that writes what points to it. */
export async function claimFile(id: mongo.ObjectId, session: mongo.ClientSession): Promise<void> {
  await unclaimedFiles().deleteOne({ _id: id }, { session });
}

/** Gives files up, in the transaction that deletes what pointed to them. */
export async function giveUpFiles(
  owner: mongo.ObjectId,
  ids: readonly mongo.ObjectId[],
  session: mongo.ClientSession,
): Promise<void> {
  if (ids.length === 0) return;
  const dueAt = new Date();
  await unclaimedFiles().insertMany(
    ids.map((_id) => ({ _id, owner, dueAt })),
    { session },
  );
}

/**
 * Removes files that were given up, as far as that goes in a second; the rest is done behind the answer, and
 * what fails by the next `removeDueFiles`. So whoever deletes is never refused because a store is away.
 */
export async function removeFiles(
  files: FileStore,
  owner: mongo.ObjectId,
  ids: readonly mongo.ObjectId[],
): Promise<void> {
  const due = ids.map((_id) => ({ _id, owner }));
  await Promise.race([removeAll(files, due).catch(() => null), sleep(politeness, null, { ref: false })]);
}

/**
 * Gives up all files of a person and removes them.
 * @returns how many, and how many could not be removed yet
 */
export async function removeFilesOf(files: FileStore, owner: mongo.ObjectId): Promise<Removal> {
  const dueAt = new Date();
  const stored = await storedFiles().find({ owner }).project<{ _id: mongo.ObjectId }>({ _id: 1 }).toArray();
  const notes = stored.map(({ _id }) => ({
    updateOne: { filter: { _id }, update: { $set: { owner, dueAt } }, upsert: true },
  }));
  if (notes.length > 0) await unclaimedFiles().bulkWrite(notes, { ordered: false });
  return removeAll(files, await unclaimedFiles().find({ owner }).toArray());
}

/**
 * Removes the files that nobody has claimed in time. For the sweeper, every few minutes.
 * @returns how many, and how many could not be removed yet
 */
export async function removeDueFiles(files: FileStore, most = 500): Promise<Removal> {
  const due = await unclaimedFiles()
    .find({ dueAt: { $lte: new Date() } })
    .sort({ dueAt: 1 })
    .limit(most)
    .toArray();
  return removeAll(files, due);
}

interface Removal {
  removed: number;
  postponed: number;
}

/** Some at a time; those that fail come after the others next time. */
async function removeAll(
  files: FileStore,
  due: readonly { _id: mongo.ObjectId; owner: mongo.ObjectId }[],
): Promise<Removal> {
  const waiting = [...due];
  let [removed, failed] = [0, 0];
  const worker = async () => {
    for (let file = waiting.shift(); file && failed < enough; file = waiting.shift()) {
      if (await isRemoved(files, file.owner, file._id)) removed += 1;
      else failed += 1;
    }
  };
  await Promise.all(Array.from({ length: 5 }, worker));
  return { removed, postponed: due.length - removed };
}

/** The store counts its failures; the file stays noted until it is gone. */
async function isRemoved(files: FileStore, owner: mongo.ObjectId, id: mongo.ObjectId): Promise<boolean> {
  const removed = await files.remove(owner, id.toHexString()).then(
    () => true,
    (error: unknown) => {
      if (error instanceof AppError && error.code === 'files-unavailable') return false;
      throw error;
    },
  );
  if (removed) await unclaimedFiles().deleteOne({ _id: id });
  else await unclaimedFiles().updateOne({ _id: id }, { $set: { dueAt: fromNow(pause) } });
  return removed;
}

const fromNow = (ms: number) => new Date(Date.now() + ms);
