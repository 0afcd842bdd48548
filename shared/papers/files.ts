import type { mongo } from 'mongoose';
import { unclaimedFiles } from '../models/unclaimed-file.js';
import type { FileStore } from '../storage/file-store.js';

/** Longer than a failed task is kept for replay. */
const patience = 32 * 86_400_000;

/** Notes a file that is about to be stored: unless it is claimed in time, it goes again. */
export async function expectFile(owner: mongo.ObjectId, id: mongo.ObjectId): Promise<void> {
  const dueAt = new Date(Date.now() + patience);
  await unclaimedFiles().updateOne({ _id: id }, { $set: { owner, dueAt } }, { upsert: true });
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

/** Removes files that were given up; what fails here is done by the next `removeDueFiles`. */
export async function removeFiles(
  files: FileStore,
  owner: mongo.ObjectId,
  ids: readonly mongo.ObjectId[],
): Promise<void> {
  for (const id of ids) {
    await files.remove(owner, id.toHexString());
    await unclaimedFiles().deleteOne({ _id: id });
  }
}

/**
 * Removes the files that nobody has claimed in time. For the sweeper, every few minutes.
 * @returns how many
 */
export async function removeDueFiles(files: FileStore, most = 500): Promise<number> {
  const due = await unclaimedFiles()
    .find({ dueAt: { $lte: new Date() } })
    .limit(most)
    .toArray();
  for (const { _id, owner } of due) await removeFiles(files, owner, [_id]);
  return due.length;
}
