import type { mongo } from 'mongoose';
import type { Migration } from './migration.js';

interface GridFsFile {
  _id: mongo.ObjectId;
  length: number;
  uploadDate: Date;
  metadata?: { owner: mongo.ObjectId; sha256: string; contentType: string };
}

/** Files had all that was known of them in GridFS's own rows; now every store's files have rows of ours. */
export const listStoredFiles: Migration = {
  name: '0003-list-stored-files',
  async up(db, log) {
    let listed = 0;
    const files = db.collection<GridFsFile>('files.files').find({ 'metadata.owner': { $exists: true } });
    for await (const { _id, length, uploadDate, metadata } of files) {
      const row = { ...metadata, store: 'gridfs', alsoIn: null, bytes: length, createdAt: uploadDate };
      const { upsertedCount } = await db
        .collection('stored_files')
        .updateOne({ _id }, { $setOnInsert: row }, { upsert: true });
      listed += upsertedCount;
    }
    log(`listed ${listed} stored files`);
  },
};
