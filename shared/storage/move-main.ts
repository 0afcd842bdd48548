import mongoose from 'mongoose';
import { configOrExit } from '../config.js';
import { connectMongo } from '../connections/mongodb.js';
import { asError } from '../errors.js';
import { createStores } from './create-file-store.js';
import { moveFiles } from './move-files.js';

/** `npm run move-files`: brings every file to the store that STORAGE names, and deletes it where it was. */
const print = (line: string) => void process.stdout.write(`${line}\n`);
const config = configOrExit();
try {
  await connectMongo(config.MONGODB_URL);
  const { moved, failed } = await moveFiles(createStores(config), print);
  print(`Moved ${moved} files to ${config.STORAGE}; ${failed} could not be moved.`);
  if (failed > 0) process.exitCode = 1;
} catch (thrown) {
  process.stderr.write(`Files were not moved: ${asError(thrown).message}\n`);
  process.exitCode = 1;
} finally {
  await mongoose.disconnect();
}
