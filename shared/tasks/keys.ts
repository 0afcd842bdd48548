import type { QueueName } from '../config.js';
import type { TaskRow } from '../models/task.js';

/**
 * The BullMQ job id of a dispatch: never used twice, so that a retained job cannot swallow a new one. In base64,
 * as Redis keeps a job whose options are over 64 bytes in more than twice the space.
 */
export function jobId(task: Pick<TaskRow, '_id' | 'dispatch'>): string {
  return `${Buffer.from(task._id.id).toString('base64url')}-${task.dispatch.number}`;
}

/** Redis keys and channels of our own; BullMQ's live below the same prefix. */
export const changedChannel = (prefix: string) => `${prefix}:changed`;
export const cancelChannel = (prefix: string) => `${prefix}:cancelled`;
export const roundKey = (prefix: string, queue: QueueName) => `${prefix}:round:${queue}`;
export const sentinelKey = (prefix: string) => `${prefix}:sentinel`;
