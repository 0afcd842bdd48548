import { queueNames } from '../config.js';
import { metrics } from '../metrics.js';
import { finalStates } from '../models/task.js';
import { operations } from '../operations/index.js';

/**
 * Lets every counter begin at 0. Prometheus sees no increase in a series that begins at 1, so the first
 * quarantined task would raise no alert.
 */
export function startFromZero(): void {
  for (const { name: operation } of operations) {
    for (const counter of [metrics.accepted, metrics.retries, metrics.staleRefused, metrics.shed]) {
      counter.inc({ operation }, 0);
    }
    for (const state of finalStates) metrics.finished.inc({ operation, state }, 0);
    for (const found of ['redispatched', 'requeued', 'quarantined'])
      metrics.swept.inc({ found, operation }, 0);
  }
  for (const counter of [metrics.queuePauses, metrics.released]) {
    for (const queue of queueNames) counter.inc({ queue }, 0);
  }
}
