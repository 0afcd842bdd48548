import type { mongo } from 'mongoose';
import { MongoDBStorage, Umzug, type UmzugStorage } from 'umzug';
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
  const pending = await migrator(db, target, () => undefined, 'missing').pending();
  return { pending: pending.map(({ name }) => name) };
}

/**
 * Brings a database up to date. One process migrates at a time; another waits for it, and then finds nothing
 * to do.
 * @returns the migrations that were run
 * @throws the error of the migration that failed; those before it are done, and stay done
 */
export async function migrate(db: mongo.Db, log: Log, target: Target = ours): Promise<string[]> {
  const steps = migrator(db, target, log, 'missing or surplus');
  if ((await steps.pending()).length === 0) return [];
  const done = await withMigrationLease(db, log, () => steps.up());
  return done.map(({ name }) => name);
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

function migrator(db: mongo.Db, target: Target, log: Log, strictness: Strictness): Umzug<mongo.Db> {
  const steps = target.migrations.map((step) => ({ name: step.name, up: () => step.up(db, log) }));
  return new Umzug({
    migrations: [...steps, { name: schemaStep, up: () => syncSchema(db, log, target.models) }],
    context: db,
    storage: storage(db, target.models, strictness),
    logger: undefined,
  });
}

/** Data migrations are done once they stand in the log; the schema is when it is what the models declare. */
function storage(db: mongo.Db, declared: readonly Model[], strictness: Strictness): UmzugStorage<mongo.Db> {
  const log = new MongoDBStorage({ collection: db.collection('migrations') });
  return {
    executed: async () => {
      const { collections, missing, surplus } = await compareSchema(db, declared);
      const faults = [...collections, ...missing, ...(strictness === 'missing' ? [] : surplus)];
      return [...(await log.executed()), ...(faults.length === 0 ? [schemaStep] : [])];
    },
    logMigration: async (params) => {
      if (params.name !== schemaStep) await log.logMigration(params);
    },
    unlogMigration: (params) => log.unlogMigration(params),
  };
}
