import mongoose, { mongo } from 'mongoose';
import { database } from '../connections/mongodb.js';

type Work<T> = (session: mongo.ClientSession) => Promise<T>;

/**
 * Runs writes that stand or fall together; transient conflicts are tried again by the driver,
 * so `work` must bear being run more than once.
 */
export async function inTransaction<T>(work: Work<T>): Promise<T> {
  const session = await mongoose.connection.startSession();
  try {
    return await inTransactionOf(session, work);
  } finally {
    await session.endSession();
  }
}

/** The same in a session that is the caller's. */
export function inTransactionOf<T>(session: mongo.ClientSession, work: Work<T>): Promise<T> {
  return session.withTransaction(work, {
    // Not 'snapshot': that may be older than what has just been written, while earlier writes are under way.
    readConcern: { level: 'majority' },
    writeConcern: new mongo.WriteConcern('majority'),
    maxCommitTimeMS: 10_000,
  });
}

/** Has the driver run a transaction again that began before what it must find could be seen. */
export function beganTooEarly(): mongo.MongoError {
  const error = new mongo.MongoError('The transaction began too early.');
  error.addErrorLabel('TransientTransactionError');
  return error;
}

/**
 * Ends a session of a process that is gone. Its open transaction would hold the rows that it has written for
 * as long as MongoDB lets transactions live: a minute.
 */
export async function endForeignSession(id: mongo.Binary): Promise<void> {
  await database().command({ killSessions: [{ id }] });
}
