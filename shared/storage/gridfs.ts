import { pipeline } from 'node:stream/promises';
import { mongo } from 'mongoose';
import { database } from '../connections/mongodb.js';
import type { BlobStore } from './blob-store.js';

const bucketName = 'files';

/**
 * Bytes in MongoDB's GridFS, beside the rows that tell of them: one store to back up. It fails as MongoDB does.
 * It serves nobody: the API does.
 */
export function gridFsStore(): BlobStore {
  return {
    name: 'gridfs',
    put: ({ _id }, content) => pipeline(content(), bucket().openUploadStreamWithId(_id, _id.toHexString())),
    async get({ _id }) {
      const known = await database().collection(`${bucketName}.files`).findOne({ _id });
      return known && bucket().openDownloadStream(_id);
    },
    async delete({ _id }) {
      try {
        await bucket().delete(_id);
      } catch (error) {
        // There was no row (yet): its bytes are gone too, which is all that was asked.
        if (!(error instanceof mongo.MongoRuntimeError)) throw error;
      }
    },
    urlFor: () => Promise.resolve(null),
  };
}

function bucket(): mongo.GridFSBucket {
  return new mongo.GridFSBucket(database(), { bucketName });
}
