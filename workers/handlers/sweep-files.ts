import type { sweepFiles } from '../../shared/operations/sweep-files.js';
import { eraseLeftovers } from '../../shared/erasure/erase-person.js';
import { removeDueFiles } from '../../shared/papers/files.js';
import { done, type Handler } from './handler.js';

/** Also of those who were just erased. What a store that is away does not remove is left for the next sweep. */
export const handleSweepFiles: Handler<typeof sweepFiles> = async (_input, { services, logger }) => {
  await eraseLeftovers(services.files);
  const { removed, postponed } = await removeDueFiles(services.files);
  if (postponed > 0) logger.warn({ removed, postponed }, 'files could not be removed yet');
  return done({ removed, postponed });
};
