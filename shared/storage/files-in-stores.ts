import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { mongo } from 'mongoose';
import { AppError } from '../errors.js';
import { storedFiles, type StoredFileRow } from '../models/stored-file.js';
import type { StoreName } from '../storage-settings.js';
import type { BlobStore } from './blob-store.js';
import { checked } from './checked.js';
import type { FileStore, LinkWishes, SignedUrl, StoredFile } from './file-store.js';
import { inMemory, spool, type Spooled } from './spool.js';
import { storeFailure, type StoreAct } from './store-failure.js';

/** The largest file that is taken into memory: as large as an upload may be. */
const mostRead = 5 * 1024 * 1024;

/**
 * Files whose rows are in MongoDB and whose bytes are in a store. A row names its store, so files of several
 * stores live side by side; new ones go to the first.
 */
export function filesInStores(stores: readonly [BlobStore, ...BlobStore[]]): FileStore {
  const named = (store: StoreName, act: StoreAct): BlobStore => {
    const found = stores.find(({ name }) => name === store);
    if (!found) throw storeFailure(store, act, 'its settings are missing');
    return found;
  };
  const open: FileStore['open'] = async (owner, id) => {
    const row = await findRow(owner, id);
    const content = await named(row.store, 'get').get(row);
    if (content) return { file: fileOf(row), content: checked(content, row) };
    // It may have moved to another store since its row was read.
    const { store } = await findRow(owner, id);
    if (store === row.store) throw gone();
    return open(owner, id);
  };
  return {
    save: (owner, contentType, content, id = new mongo.ObjectId()) =>
      save(stores[0], { _id: id, owner, contentType }, content),
    open,
    async read(owner, id) {
      const { file, content } = await open(owner, id);
      if (file.bytes <= mostRead) return buffer(content);
      content.destroy();
      throw new RangeError(`A file of ${file.bytes} bytes is not taken into memory.`);
    },
    async urlFor(owner: mongo.ObjectId, id: string, wishes: LinkWishes): Promise<SignedUrl | null> {
      const row = await findRow(owner, id);
      return named(row.store, 'sign').urlFor(row, wishes);
    },
    async remove(owner, id) {
      const row = await rowOf(owner, id);
      if (!row) return;
      for (const store of [row.store, row.alsoIn]) if (store) await named(store, 'delete').delete(row);
      await storedFiles().deleteOne({ _id: row._id, owner });
    },
  };
}

/** The row comes first: whatever happens to the bytes, it tells where they are to be deleted. */
async function save(
  store: BlobStore,
  about: Pick<StoredFileRow, '_id' | 'owner' | 'contentType'>,
  content: Readable | Uint8Array | Spooled,
): Promise<StoredFile> {
  const spooled = await takeIn(content);
  try {
    const { bytes, sha256 } = spooled;
    const row = { ...about, store: store.name, alsoIn: null, bytes, sha256, createdAt: new Date() };
    await storedFiles().insertOne(row);
    await store.put(row, spooled.content);
    return fileOf(row);
  } finally {
    if (spooled !== content) await spooled.close();
  }
}

function takeIn(content: Readable | Uint8Array | Spooled): Promise<Spooled> | Spooled {
  if (content instanceof Uint8Array) return inMemory(content);
  return 'sha256' in content ? content : spool(content);
}

async function findRow(owner: mongo.ObjectId, id: string): Promise<StoredFileRow> {
  const row = await rowOf(owner, id);
  if (!row) throw gone();
  return row;
}

function rowOf(owner: mongo.ObjectId, id: string): Promise<StoredFileRow | null> {
  if (!mongo.ObjectId.isValid(id)) return Promise.resolve(null);
  return storedFiles().findOne({ _id: new mongo.ObjectId(id), owner });
}

const fileOf = ({ _id, bytes, sha256, contentType }: StoredFileRow): StoredFile => ({
  id: _id.toHexString(),
  bytes,
  sha256,
  contentType,
});

const gone = () => new AppError('not-found', 'The file is gone.');
