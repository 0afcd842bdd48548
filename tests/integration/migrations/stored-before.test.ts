import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { requirements } from '../../../shared/analysis/analysis.js';
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
