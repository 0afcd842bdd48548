import mongoose, { mongo } from 'mongoose';
import { failWritesOfClosingConnections } from './closing-connections.js';

/**
 * Connects mongoose. Producers and workers alike fail within 2.5 s when no primary answers, so that
 * a request gets its 503 in time; who wants to wait does so in a loop of its own.
 * @throws the driver's error when the first connection fails
 */
export async function connectMongo(url: string, options: { poolSize?: number } = {}): Promise<void> {
  failWritesOfClosingConnections();
  mongoose.set('autoIndex', false);
  mongoose.set('autoCreate', false);
  mongoose.set('bufferCommands', false);
  mongoose.set('strictQuery', 'throw');
  await mongoose.connect(url, {
    serverSelectionTimeoutMS: 2_500,
    connectTimeoutMS: 2_500,
    socketTimeoutMS: 30_000,
    maxPoolSize: options.poolSize ?? 50,
    minPoolSize: 2,
    retryWrites: true,
    writeConcern: { w: 'majority' },
    readConcern: { level: 'local' },
  });
}

/** Whether an error means that MongoDB cannot be reached or has no primary, rather than that it refused. */
export function isMongoDown(error: unknown): boolean {
  if (error instanceof mongo.MongoServerSelectionError || error instanceof mongo.MongoNetworkError)
    return true;
  if (error instanceof mongo.MongoNetworkTimeoutError) return true;
  if (!(error instanceof Error)) return false;
  // A batch that never had an answer: the driver wraps what happened to its connection.
  if (error instanceof mongo.MongoBulkWriteError && error.errorResponse instanceof Error)
    return isMongoDown(error.errorResponse);
  // A connection that was closed a moment ago: the driver passes on what Node says of writing to it.
  if (error.message === 'This socket has been ended by the other party') return true;
  if (error.name === 'MongooseServerSelectionError' || error.name === 'MongoNotConnectedError') return true;
  if (error.name === 'MongoPoolClearedError' || error.name === 'MongoTopologyClosedError') return true;
  if (/before initial connection is complete|Client must be connected|client was closed/i.test(error.message))
    return true;
  // 91 shutting down, 189 stepped down, 10107 not primary, 11600 interrupted at shutdown, 13435/13436 no primary
  const down = [91, 189, 10107, 11600, 11602, 13435, 13436];
  return 'code' in error && typeof error.code === 'number' && down.includes(error.code);
}

/**
 * The faults of a deployment that would lose tasks.
 * @returns one sentence a fault; none where transactions and change streams work
 */
export async function mongoFaults(): Promise<string[]> {
  const hello = await database().command({ hello: 1 });
  if (typeof hello['setName'] === 'string' || hello['msg'] === 'isdbgrid') return [];
  return [
    'MONGODB_URL is no replica set: transactions need one (a single node will do, see docs/OPERATIONS.md)',
  ];
}

/** The connected database. @throws while mongoose has no connection */
export function database(): mongoose.mongo.Db {
  const db = mongoose.connection.db;
  if (!db) throw new Error('Client must be connected before use');
  return db;
}
