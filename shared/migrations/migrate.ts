import type { mongo } from 'mongoose';
import type { UmzugStorage } from 'umzug';
import { models } from '../models/index.js';
import { migrations } from './index.js';
import { withMigrationLease } from './lease.js';
import type { Migration } from './migration.js';
import { type Model, compareSchema, syncSchema } from './schema.js';

/** What a database is brought to; tests bring their own. */
export interface Target {
  migrations: readonly Migration[];
  models: readonly Model[];
}

type Log = (line: string) => void;

const ours: Target = { migrations, models };

/** Follows the data migrations: a new unique index may need data that one of them has put right. */
const schemaStep = 'collections-and-indexes';

/** Which migrations a database still needs, in the order in which they will run. */
export async function schemaStatus(db: mongo.Db, target: Target = ours): Promise<{ pending: string[] }> {
  return { pending: await pendingSteps(db, target, 'missing') };
}

/**
 * Brings a database up to date. One process migrates at a time; another waits for it, and then finds nothing
 * to do.
 * @returns the migrations that were run
 * @throws the error of the migration that failed; those before it are done, and stay done
 */
export async function migrate(db: mongo.Db, log: Log, target: Target = ours): Promise<string[]> {
  if ((await pendingSteps(db, target, 'missing or surplus')).length === 0) return [];
  return withMigrationLease(db, log, () => runPending(db, target, log));
}

/**
 * Sees to it that a process does not serve on a schema that is behind: in production it refuses, elsewhere it
 * migrates.
 * @throws Error that names what is pending and the command to run
 */
export async function ensureSchema({ env, db, log }: { env: string; db: mongo.Db; log: Log }): Promise<void> {
  if (env !== 'production') {
    await migrate(db, log);
    return;
  }
  const { pending } = await schemaStatus(db);
  if (pending.length === 0) return;
  throw new Error(`The database is behind this release (${pending.join(', ')}): run npm run migrate first.`);
}

/** Whether a surplus index makes the schema step pending; it harms nobody who only wants to serve. */
type Strictness = 'missing' | 'missing or surplus';

async function pendingSteps(db: mongo.Db, target: Target, strictness: Strictness): Promise<string[]> {
  const done = await doneSteps(db, target, strictness);
  return [...target.migrations.map(({ name }) => name), schemaStep].filter((name) => !done.includes(name));
}

/** Data migrations are done once they stand in the log; the schema is when it is what the models declare. */
async function doneSteps(db: mongo.Db, target: Target, strictness: Strictness): Promise<string[]> {
  const logged = await migrationLog(db).find().toArray();
  const { collections, missing, surplus } = await compareSchema(db, target.models);
  const faults = [...collections, ...missing, ...(strictness === 'missing' ? [] : surplus)];
  return [...logged.map(({ migrationName }) => migrationName), ...(faults.length === 0 ? [schemaStep] : [])];
}

/** Umzug is loaded where there is something to run: most starts only look, and loading it takes longer than that. */
async function runPending(db: mongo.Db, target: Target, log: Log): Promise<string[]> {
  const { Umzug } = await import('umzug');
  const steps = target.migrations.map((step) => ({ name: step.name, up: () => step.up(db, log) }));
  const umzug = new Umzug({
    migrations: [...steps, { name: schemaStep, up: () => syncSchema(db, log, target.models) }],
    context: db,
    storage: storage(db, target),
    logger: undefined,
  });
  const done = await umzug.up();
  return done.map(({ name }) => name);
}

function storage(db: mongo.Db, target: Target): UmzugStorage<mongo.Db> {
  const rows = migrationLog(db);
  return {
    executed: () => doneSteps(db, target, 'missing or surplus'),
    logMigration: async ({ name }) => {
      if (name !== schemaStep) await rows.insertOne({ migrationName: name });
    },
    unlogMigration: async ({ name }) => {
      await rows.deleteOne({ migrationName: name });
    },
  };
}

/** In the form of Umzug's own storage for MongoDB. */
function migrationLog(db: mongo.Db): mongo.Collection<{ migrationName: string }> {
  return db.collection('migrations');
}
