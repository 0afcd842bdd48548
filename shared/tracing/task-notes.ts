import type { Attributes } from '@opentelemetry/api';
import type { TaskRow } from '../models/task.js';

/** What spans tell of a task: ids and names only. */
export function taskNotes({
  _id,
  operation,
  queue,
}: Pick<TaskRow, '_id' | 'operation' | 'queue'>): Attributes {
  return {
    'messaging.system': 'bullmq',
    'messaging.destination.name': queue,
    'vitae.operation': operation,
    'vitae.task.id': _id.toHexString(),
  };
}
