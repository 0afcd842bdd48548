import { z } from 'zod';
import { problems } from '../../shared/errors.js';
import { taskStates } from '../../shared/models/task.js';
import { objectId } from '../../shared/operations/fields.js';
import type { SeenTask } from '../../shared/tasks/missed-states.js';

const codes = Object.keys(problems) as [string, ...string[]];

/** A task as clients see it: every field always there, null where it is not yet. */
export const taskView = z
  .strictObject({
    id: objectId,
    operation: z.string(),
    state: z.enum(taskStates),
    revision: z.int().positive(),
    progress: z.strictObject({ percent: z.number().min(0).max(100), stage: z.string().nullable() }),
    createdAt: z.iso.datetime(),
    startedAt: z.iso.datetime().nullable(),
    finishedAt: z.iso.datetime().nullable(),
    attempts: z.int().nonnegative(),
    result: z.record(z.string(), z.unknown()).nullable(),
    error: z.strictObject({ code: z.enum(codes), title: z.string(), detail: z.string() }).nullable(),
    links: z.strictObject({
      self: z.string(),
      events: z.string(),
      cancel: z.string().nullable(),
      retry: z.string().nullable(),
      result: z.string().nullable(),
    }),
  })
  .meta({ id: 'Task' });
export type TaskView = z.infer<typeof taskView>;

/** The route that shows what a result names; the first key that is there wins. */
const resultLinks: readonly [key: string, link: (id: string) => string][] = [
  ['documentId', (id) => `/api/v1/documents/${id}`],
  ['coverLetterId', (id) => `/api/v1/cover-letters/${id}`],
  ['optimizationId', (id) => `/api/v1/optimizations/${id}`],
  ['analysisId', (id) => `/api/v1/analyses/${id}`],
  ['resumeId', (id) => `/api/v1/resumes/${id}`],
];

/** Names each field that goes out. */
export function presentTask(task: SeenTask): TaskView {
  const self = `/api/v1/tasks/${task._id.toHexString()}`;
  const open = task.state === 'queued' || task.state === 'running';
  const result = (task.result ?? null) as Record<string, unknown> | null;
  return {
    id: task._id.toHexString(),
    operation: task.operation,
    state: task.state,
    revision: task.revision,
    progress: { percent: task.progress.percent, stage: task.progress.stage },
    createdAt: task.createdAt.toISOString(),
    startedAt: task.startedAt?.toISOString() ?? null,
    finishedAt: task.finishedAt?.toISOString() ?? null,
    attempts: task.claims,
    result,
    error: task.error ? { code: task.error.code, title: task.error.title, detail: task.error.detail } : null,
    links: {
      self,
      events: `${self}/events`,
      cancel: open ? self : null,
      retry: task.state === 'failed' ? `${self}/retry` : null,
      result: resultLink(result),
    },
  };
}

/** In lists the result stays out. */
export function presentTaskRow(task: SeenTask): Omit<TaskView, 'result'> {
  const { result: _left, ...rest } = presentTask(task);
  return rest;
}

function resultLink(result: Record<string, unknown> | null): string | null {
  for (const [key, link] of resultLinks) {
    const id = result?.[key];
    if (typeof id === 'string') return link(id);
  }
  return null;
}
