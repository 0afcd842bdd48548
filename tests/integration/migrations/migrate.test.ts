import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import mongoose, { Schema, mongo } from 'mongoose';
import { ensureSchema, migrate, schemaStatus } from '../../../shared/migrations/migrate.js';
import type { Migration } from '../../../shared/migrations/migration.js';
import { models } from '../../../shared/models/index.js';

const client = new mongo.MongoClient(process.env.MONGODB_URL ?? '');
let db: mongo.Db;
let lines: string[];
const log = (line: string) => void lines.push(line);
const silent = () => undefined;

beforeEach(() => {
  db = client.db(`migrations-${randomUUID().slice(0, 8)}`);
  lines = [];
});
afterEach(() => db.dropDatabase());
afterAll(() => client.close());

/** A model of its own collection with these indexes; no connection is made. */
function model(...indexes: [keys: Record<string, 1 | -1>, options?: { unique: true }][]) {
  const schema = new Schema({ email: String, name: String }, { collection: 'people', autoIndex: false });
  for (const [keys, options] of indexes) schema.index(keys, options);
  return new mongoose.Mongoose().model('Person', schema);
}

const migration = (name: string, up: Migration['up']): Migration => ({ name, up });
const keysOf = async () => {
  const rows = (await db.collection('people').listIndexes().toArray()) as { key: unknown }[];
  return rows.map(({ key }) => key);
};

describe('migrate', () => {
  test('brings an empty database to what all models declare, and then has nothing to do', async () => {
    const before = await schemaStatus(db);
    expect(before.pending).toContain('collections-and-indexes');
    await migrate(db, log);
    expect(await schemaStatus(db)).toEqual({ pending: [] });
    for (const { collection, schema } of models) {
      const rows = await db.collection(collection.collectionName).listIndexes().toArray();
      expect(rows).toHaveLength(1 + schema.indexes().length);
    }
    expect(await migrate(db, log)).toEqual([]);
  });

  test('runs each data migration once, in order, before the indexes', async () => {
    const ran: string[] = [];
    const target = {
      models: [model([{ email: 1 }, { unique: true }])],
      migrations: [
        migration('0001-first', () => Promise.resolve(void ran.push('first'))),
        migration('0002-no-doubles', async (to) => {
          ran.push('second');
          await to.collection('people').deleteMany({ name: 'double' });
        }),
      ],
    };
    await db.collection('people').insertMany([
      { email: 'a', name: 'a' },
      { email: 'a', name: 'double' },
    ]);
    expect(await migrate(db, log, target)).toEqual([
      '0001-first',
      '0002-no-doubles',
      'collections-and-indexes',
    ]);
    await migrate(db, log, { ...target, models: [model([{ name: 1 }])] });
    expect(ran).toEqual(['first', 'second']);
    await expect(db.collection('people').insertOne({ email: 'b', name: 'b' })).resolves.toBeDefined();
  });

  test('one that fails keeps those before it done and is run again the next time', async () => {
    let broken = true;
    const target = {
      models: [],
      migrations: [
        migration('0001-good', () => Promise.resolve()),
        migration('0002-bad', () => (broken ? Promise.reject(new Error('out of paper')) : Promise.resolve())),
      ],
    };
    await expect(migrate(db, log, target)).rejects.toThrow('out of paper');
    expect(await schemaStatus(db, target)).toEqual({ pending: ['0002-bad'] });
    broken = false;
    expect(await migrate(db, log, target)).toEqual(['0002-bad']);
  });

  test('a new, a changed and a dropped index are seen', async () => {
    const first = { migrations: [], models: [model([{ email: 1 }], [{ name: 1 }])] };
    const second = {
      migrations: [],
      models: [model([{ email: 1 }, { unique: true }], [{ email: 1, name: -1 }])],
    };
    await migrate(db, log, first);
    expect((await schemaStatus(db, second)).pending).toEqual(['collections-and-indexes']);
    await migrate(db, log, second);
    expect(await keysOf()).toEqual([{ _id: 1 }, { email: 1 }, { email: 1, name: -1 }]);
    await db.collection('people').insertOne({ email: 'a' });
    await expect(db.collection('people').insertOne({ email: 'a' })).rejects.toThrow('E11000');
  });

  test('an older release may serve on a newer schema', async () => {
    const older = { migrations: [], models: [model([{ email: 1 }])] };
    await migrate(db, log, { migrations: [], models: [model([{ email: 1 }], [{ name: 1 }])] });
    expect(await schemaStatus(db, older)).toEqual({ pending: [] });
  });

  test('two processes at once: one migrates, the other waits and finds nothing to do', async () => {
    let running = 0;
    let most = 0;
    let runs = 0;
    const slow = migration('0001-slow', async () => {
      most = Math.max(most, (running += 1));
      await sleep(300);
      running -= 1;
      runs += 1;
    });
    const target = { migrations: [slow], models: [model([{ email: 1 }])] };
    const results = await Promise.all([1, 2, 3].map(() => migrate(db, log, target)));
    expect({ most, runs }).toEqual({ most: 1, runs: 1 });
    expect(results.filter((done) => done.length > 0)).toHaveLength(1);
    expect(lines.filter((line) => line.includes('waiting'))).toHaveLength(2);
  });
});

describe('ensureSchema', () => {
  test('refuses in production and names the command; migrates elsewhere', async () => {
    const refusal = ensureSchema({ env: 'production', db, log: silent });
    await expect(refusal).rejects.toThrow(/collections-and-indexes.*npm run migrate/);
    await ensureSchema({ env: 'development', db, log: silent });
    await expect(ensureSchema({ env: 'production', db, log: silent })).resolves.toBeUndefined();
  });
});
