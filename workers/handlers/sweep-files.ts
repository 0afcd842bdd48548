import type { sweepFiles } from '../../shared/operations/sweep-files.js';
import { removeDueFiles } from '../../shared/papers/files.js';
import { done, type Handler } from './handler.js';

export const handleSweepFiles: Handler<typeof sweepFiles> = async (_input, { services }) =>
  done({ removed: await removeDueFiles(services.files) });
