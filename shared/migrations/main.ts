import { mongo } from 'mongoose';
import { configOrExit } from '../config.js';
import { asError } from '../errors.js';
import { migrate } from './migrate.js';

/** `npm run migrate`: the release step that brings the database to what this release needs. */
const print = (line: string) => void process.stdout.write(`${line}\n`);
const { MONGODB_URL } = configOrExit();
// Building an index may take long, so no socket times out here.
const client = new mongo.MongoClient(MONGODB_URL, {
  serverSelectionTimeoutMS: 10_000,
  appName: 'vitae-migrate',
});
try {
  const done = await migrate(client.db(), print);
  print(done.length === 0 ? 'The database is up to date.' : `Migrated: ${done.join(', ')}.`);
} catch (thrown) {
  process.stderr.write(`The database was not migrated: ${asError(thrown).message}\n`);
  process.exitCode = 1;
} finally {
  await client.close();
}
