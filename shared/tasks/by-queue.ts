import type { QueueName } from '../config.js';

/** Sorts what belongs to queues by queue. */
export function byQueue<T extends { queue: QueueName }>(items: readonly T[]): Map<QueueName, T[]> {
  const groups = new Map<QueueName, T[]>();
  for (const item of items) {
    const group = groups.get(item.queue);
    if (group) group.push(item);
    else groups.set(item.queue, [item]);
  }
  return groups;
}
