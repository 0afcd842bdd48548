import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { listStoredFiles } from '../../../shared/migrations/0003-list-stored-files.js';

const client = new mongo.MongoClient(process.env['MONGODB_URL'] ?? '');
const db = client.db(`migrations-${randomUUID().slice(0, 8)}`);
afterAll(async () => {
  await db.dropDatabase();
  await client.close();
});

test('files of GridFS are listed with what its rows knew of them, once', async () => {
  const [owner, _id, uploadDate] = [new mongo.ObjectId(), new mongo.ObjectId(), new Date(1_700_000_000_000)];
  const metadata = { owner, sha256: 'ab12', contentType: 'application/pdf' };
  await db.collection('files.files').insertMany([
    { _id, length: 12, uploadDate, metadata },
    { _id: new mongo.ObjectId(), length: 3, uploadDate },
  ]);
  const lines: string[] = [];
  await listStoredFiles.up(db, (line) => void lines.push(line));
  await listStoredFiles.up(db, (line) => void lines.push(line));
  expect(lines).toEqual(['listed 1 stored files', 'listed 0 stored files']);
  expect(await db.collection('stored_files').find().toArray()).toEqual([
    { _id, ...metadata, store: 'gridfs', alsoIn: null, bytes: 12, createdAt: uploadDate },
  ]);
});
