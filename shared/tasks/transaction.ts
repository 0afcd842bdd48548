import mongoose, { mongo } from 'mongoose';

/**
 * Runs writes that stand or fall together; transient conflicts are tried again by the driver,
 * so `work` must bear being run more than once.
 */
export async function inTransaction<T>(work: (session: mongo.ClientSession) => Promise<T>): Promise<T> {
  const session = await mongoose.connection.startSession();
  try {
    return await session.withTransaction(work, {
      readConcern: { level: 'snapshot' },
      writeConcern: new mongo.WriteConcern('majority'),
      maxCommitTimeMS: 10_000,
    });
  } finally {
    await session.endSession();
  }
}
