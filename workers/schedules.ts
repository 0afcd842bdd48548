import type { Queues } from '../shared/tasks/queues.js';

/**
 * Periodic work: nothing yet is periodic but what MongoDB's TTL indexes do by themselves.
 */
export async function schedulePeriodicWork(_queues: Queues): Promise<void> {}
