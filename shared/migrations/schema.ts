import { createHash } from 'node:crypto';
import type { mongo } from 'mongoose';

/** What an index is made from: the part of a mongoose model that is read here. */
export interface Model {
  collection: { collectionName: string };
  schema: { indexes(): [keys: Record<string, unknown>, options: object][] };
}

interface Named {
  collection: string;
  name: string;
}

interface Index extends Named {
  keys: mongo.IndexSpecification;
  options: mongo.CreateIndexesOptions;
}

/** What differs between the collections and indexes that the models declare and those of a database. */
export interface SchemaDifference {
  collections: string[];
  missing: Index[];
  /** Declared no longer, or declared otherwise: an index's name holds a hash of what it is. */
  surplus: Named[];
}

/** Compares what the models declare with a database. What is surplus does an older release no harm. */
export async function compareSchema(db: mongo.Db, from: readonly Model[]): Promise<SchemaDifference> {
  const existing = new Set(
    (await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name),
  );
  const wanted = [...new Set(from.map(collectionOf))];
  const declared = from.flatMap(declaredIndexes);
  const reads = wanted.filter((name) => existing.has(name)).map((name) => presentIndexes(db, name));
  const present = (await Promise.all(reads)).flat();
  return {
    collections: wanted.filter((name) => !existing.has(name)),
    missing: without(declared, present),
    surplus: without(present, declared),
  };
}

/**
 * Makes a database's collections and indexes those that the models declare. MongoDB takes no two indexes on
 * the same keys, so a changed one is dropped first.
 * @throws the driver's error, for one where the data break a new unique index
 */
export async function syncSchema(
  db: mongo.Db,
  log: (line: string) => void,
  from: readonly Model[],
): Promise<void> {
  const { collections, missing, surplus } = await compareSchema(db, from);
  await Promise.all(collections.map((name) => db.createCollection(name)));
  if (collections.length > 0) log(`made the collections ${collections.join(', ')}`);
  for (const { collection, name } of surplus) {
    await db.collection(collection).dropIndex(name);
    log(`dropped the index ${name} of ${collection}`);
  }
  await Promise.all(
    [...new Set(missing.map(({ collection }) => collection))].map(async (collection) => {
      const due = missing.filter((index) => index.collection === collection);
      for (const { name, keys, options } of due) {
        await db.collection(collection).createIndex(keys, { ...options, name }, {});
      }
      log(`built indexes of ${collection}: ${due.map(({ name }) => name).join(', ')}`);
    }),
  );
}

const collectionOf = (model: Model) => model.collection.collectionName;

function without<T extends Named>(all: readonly T[], others: readonly Named[]): T[] {
  const identity = ({ collection, name }: Named) => `${collection} ${name}`;
  const known = new Set(others.map(identity));
  return all.filter((index) => !known.has(identity(index)));
}

function declaredIndexes(model: Model): Index[] {
  return model.schema.indexes().map(([keys, options]) => {
    const fields = Object.entries(keys).map(([field, kind]) => `${field}_${String(kind)}`);
    const hash = createHash('sha256')
      .update(JSON.stringify([keys, options]))
      .digest('hex')
      .slice(0, 8);
    const name = `${fields.join('_').slice(0, 80)}_${hash}`;
    return { collection: collectionOf(model), name, keys: keys as mongo.IndexSpecification, options };
  });
}

async function presentIndexes(db: mongo.Db, collection: string): Promise<Named[]> {
  const rows = (await db.collection(collection).listIndexes().toArray()) as { name: string }[];
  return rows.map(({ name }) => ({ collection, name })).filter(({ name }) => name !== '_id_');
}
