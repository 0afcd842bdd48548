import type { mongo } from 'mongoose';
import { database } from '../connections/mongodb.js';
import { models } from '../models/index.js';
import { StoredFileModel } from '../models/stored-file.js';
import { tasks, TaskModel } from '../models/task.js';
import { UnclaimedFileModel } from '../models/unclaimed-file.js';
import { eraseAccount } from '../operations/erase-account.js';
import { sendOtpEmail } from '../operations/send-otp-email.js';
import { removeFilesOf } from '../papers/files.js';
import { forgetCode } from '../sign-in/codes.js';
import type { FileStore } from '../storage/file-store.js';

/** What was erased. */
interface Erased {
  rows: number;
  files: number;
  /** Noted, for the sweep to remove: their store is away. */
  filesLeft: number;
}

/** Rows that tell where bytes are: they go with the bytes. */
const rowsOfFiles: readonly object[] = [StoredFileModel, UnclaimedFileModel];
/** Every other collection whose rows have an owner; one that is added is erased, too. */
const personal = models.filter(
  (model) => 'owner' in model.schema.paths && model !== TaskModel && !rowsOfFiles.includes(model),
);

/**
 * Erases everything that has this owner, but for the task that erases. May be run again, and for whoever is erased
 * already. Tasks go first: from then on no attempt of theirs can commit anything.
 * @throws what MongoDB throws
 */
export async function erasePerson(files: FileStore, owner: mongo.ObjectId): Promise<Erased> {
  const others = { owner, operation: { $ne: eraseAccount.name } };
  let rows = (await tasks().deleteMany(others)).deletedCount;
  for (const { collection } of personal) {
    const { deletedCount } = await database().collection(collection.collectionName).deleteMany({ owner });
    rows += deletedCount;
  }
  const { removed, postponed } = await removeFilesOf(files, owner);
  return { rows, files: removed, filesLeft: postponed };
}

/** Erases what an address has left where no owner stands: codes, and the tasks that mailed them. */
export async function eraseAddress(email: string, secret: string): Promise<number> {
  await forgetCode(email, secret);
  const mailed = await tasks().deleteMany({ operation: sendOtpEmail.name, 'input.email': email });
  return mailed.deletedCount;
}

/** Milliseconds that a request which was under way as the account was closed may still write something. */
const afterwards = 60 * 60_000;

/** Erases once more what late requests have left of those who were erased in the last hour. */
export async function eraseLeftovers(files: FileStore): Promise<void> {
  const since = { $gt: new Date(Date.now() - afterwards) };
  const done = tasks().find({ operation: eraseAccount.name, state: 'succeeded', finishedAt: since });
  for await (const { owner } of done) if (owner) await erasePerson(files, owner);
}
