import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { mongo } from 'mongoose';
import { database } from '../connections/mongodb.js';
import { AppError } from '../errors.js';
import type { FileStore, StoredFile } from './file-store.js';

const bucketName = 'files';

interface FileRow {
  _id: mongo.ObjectId;
  length: number;
  metadata: { owner: mongo.ObjectId; sha256: string; contentType: string };
}

/** Files in MongoDB's GridFS, beside the rows that point to them: one store to back up. */
export function gridFsStore(): FileStore {
  return { save, open, read, remove, urlFor: () => Promise.resolve(null) };
}

/** At most 5 MB each, so a file is taken into memory: its hash stands in the row from the start. */
async function save(
  owner: mongo.ObjectId,
  contentType: string,
  content: Readable | Uint8Array,
  id = new mongo.ObjectId(),
): Promise<StoredFile> {
  const bytes = content instanceof Uint8Array ? content : await buffer(content);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const metadata: FileRow['metadata'] = { owner, sha256, contentType };
  // The name is ours: a client's never becomes a name of storage.
  const upload = bucket().openUploadStreamWithId(id, id.toHexString(), { metadata });
  await new Promise<void>((resolve, reject) => {
    upload.once('finish', resolve).once('error', reject);
    upload.end(bytes);
  });
  return { id: id.toHexString(), bytes: bytes.byteLength, sha256, contentType };
}

async function open(owner: mongo.ObjectId, id: string): Promise<{ file: StoredFile; content: Readable }> {
  const row = await findFile(owner, id);
  if (!row) throw new AppError('not-found', 'The file is gone.');
  const { sha256, contentType } = row.metadata;
  const file = { id, bytes: row.length, sha256, contentType };
  return { file, content: bucket().openDownloadStream(row._id) };
}

async function read(owner: mongo.ObjectId, id: string): Promise<Uint8Array> {
  const { content } = await open(owner, id);
  return buffer(content);
}

/** Also of a file whose bytes came only in part, as its process ended: there is no row of it yet. */
async function remove(owner: mongo.ObjectId, id: string): Promise<void> {
  if (!mongo.ObjectId.isValid(id)) return;
  const _id = new mongo.ObjectId(id);
  if (await rows().findOne({ _id, 'metadata.owner': { $ne: owner } })) return;
  try {
    await bucket().delete(_id);
  } catch (error) {
    // There was no row, or somebody else was faster: it is gone, which is all that was asked.
    if (!(error instanceof mongo.MongoRuntimeError)) throw error;
  }
}

function findFile(owner: mongo.ObjectId, id: string): Promise<FileRow | null> {
  if (!mongo.ObjectId.isValid(id)) return Promise.resolve(null);
  return rows().findOne({ _id: new mongo.ObjectId(id), 'metadata.owner': owner });
}

function rows(): mongo.Collection<FileRow> {
  return database().collection<FileRow>(`${bucketName}.files`);
}

function bucket(): mongo.GridFSBucket {
  return new mongo.GridFSBucket(database(), { bucketName });
}
