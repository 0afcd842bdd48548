import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { requirements } from '../../../shared/analysis/analysis.js';
import { lettersHaveVersions } from '../../../shared/migrations/0002-letters-have-versions.js';
import { listStoredFiles } from '../../../shared/migrations/0003-list-stored-files.js';
import { documentsHaveFormats } from '../../../shared/migrations/0004-documents-have-formats.js';
import { migrate } from '../../../shared/migrations/migrate.js';
import { readInFull, reading } from '../../../shared/resume/reading.js';

const client = new mongo.MongoClient(process.env.MONGODB_URL ?? '');
const db = client.db(`migrations-${randomUUID().slice(0, 8)}`);
afterAll(async () => {
  await db.dropDatabase();
  await client.close();
});

test('what was stored before has the shape that the API promises now', async () => {
  const { fields: _fields, ...readingBefore } = readInFull(3);
  const asked = { title: null, mustHave: [], niceToHave: [], minYears: 3, education: null };
  await db.collection('resume_versions').insertMany([
    { version: 1, reading: readingBefore },
    { version: 2, reading: null },
  ]);
  await db.collection('analyses').insertMany([
    { score: 1, requirements: { ...asked, certificates: [], duties: [] } },
    { score: null, requirements: null },
  ]);
  await migrate(db, () => undefined);
  const [read, typed] = await db.collection('resume_versions').find().sort({ version: 1 }).toArray();
  expect(reading.parse(read?.['reading'])).toEqual({ ...readingBefore, fields: [] });
  expect(typed?.['reading']).toBeNull();
  const [scored, unscored] = await db.collection('analyses').find().sort({ _id: 1 }).toArray();
  expect(requirements.parse(scored?.['requirements'])).toMatchObject({ minYears: 3, employer: null });
  expect(unscored?.['requirements']).toBeNull();
});

test('letters that were edited keep their number, and have the words that are left as a version', async () => {
  const owner = new mongo.ObjectId();
  const content = { paragraphs: ['I build pipelines.'] };
  const letter = { owner, content, updatedAt: new Date(0) };
  const letters = db.collection('cover_letters');
  await letters.insertMany([
    { ...letter, resumeId: null, version: null, revision: 1 },
    { ...letter, resumeId: new mongo.ObjectId(), version: 4, revision: 3 },
  ]);
  // Whatever cuts it short, it can be run again.
  await lettersHaveVersions.up(db, () => undefined);
  await lettersHaveVersions.up(db, () => undefined);
  const [written, edited] = await letters.find({ owner }).sort({ _id: 1 }).toArray();
  expect(written).toMatchObject({ resumeVersion: null, version: 1 });
  expect(edited).toMatchObject({ resumeVersion: 4, version: 3 });
  expect(edited).not.toHaveProperty('revision');
  const versions = await db
    .collection('cover_letter_versions')
    .find({ owner })
    .sort({ version: 1 })
    .toArray();
  expect(versions).toMatchObject([
    { coverLetterId: written?._id, version: 1, origin: 'written', content, createdAt: letter.updatedAt },
    { coverLetterId: edited?._id, version: 3, origin: 'edited', content },
  ]);
});

test('documents of before are PDFs, with the options that there were', async () => {
  const owner = new mongo.ObjectId();
  const options = { template: 'modern', paper: 'letter', accent: null };
  await db.collection('documents').insertOne({ owner, kind: 'resume', options, pages: 2 });
  await documentsHaveFormats.up(db, () => undefined);
  expect(await db.collection('documents').findOne({ owner })).toMatchObject({
    format: 'pdf',
    fingerprint: null,
    coverLetterVersion: null,
    options: { ...options, sectionOrder: [], hiddenSections: [], photo: false, qr: false },
  });
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
