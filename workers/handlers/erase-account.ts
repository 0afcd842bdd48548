import { tasks } from '../../shared/models/task.js';
import { eraseAddress, erasePerson } from '../../shared/erasure/erase-person.js';
import type { eraseAccount } from '../../shared/operations/erase-account.js';
import { done, type Handler } from './handler.js';

/** Erases a person; of the task itself only its figures stay, for a day. */
export const handleEraseAccount: Handler<typeof eraseAccount> = async ({ email }, context) => {
  const { owner, services, task } = context;
  const { rows, files, filesLeft } = await erasePerson(services.files, owner);
  context.progress(90, 'the last rows');
  const mailed = await eraseAddress(email, services.config.SESSION_SECRET);
  return done({ rows: rows + mailed, files, filesLeft }, async (session) => {
    await tasks().updateOne({ _id: task._id }, { $set: { 'input.email': '' } }, { session });
  });
};
