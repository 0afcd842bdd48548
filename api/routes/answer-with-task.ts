import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { z } from 'zod';
import { AppError } from '../../shared/errors.js';
import { finalStates, type TaskRow } from '../../shared/models/task.js';
import type { Idempotency, TaskEngine } from '../../shared/tasks/engine.js';
import type { SeenTask } from '../../shared/tasks/missed-states.js';
import type { Principal } from '../auth/principal.js';
import { presentTask, taskView } from '../presenters/task.js';
import type { Answer, Reply } from './endpoint.js';
import { awaitChange } from './await-change.js';

/** For the document: `awaitEnd` reads it. */
export const preferHeader = {
  Prefer: z
    .string()
    .optional()
    .meta({ examples: ['wait=10'] }),
};

/** The ETag of a task is its revision. */
export const revisionHeader = z.object({ ETag: z.string().meta({ description: 'The revision.' }) });
const madeHeaders = revisionHeader.extend({
  Location: z.string().meta({ description: 'The address of the task.' }),
});

/** What every route that makes a task can answer. */
export const taskAnswers: Record<number, Answer> = {
  200: {
    description: 'With Prefer: wait=n: the finished task.',
    schema: taskView,
    headers: madeHeaders.extend({ 'Preference-Applied': z.string() }),
  },
  202: {
    description: 'Accepted: follow it at Location.',
    schema: taskView,
    headers: madeHeaders.extend({ 'Retry-After': z.string() }),
  },
};

/** A route that makes a task of a person's. */
export const makingTask = {
  method: 'post',
  auth: 'user',
  limit: 'heavy',
  task: true,
  answers: taskAnswers,
} as const;

/** 202 with the task; with `Prefer: wait=n` (RFC 7240) 200 with the finished one, if it ends in time. */
export async function answerWithTask(engine: TaskEngine, req: Request, task: TaskRow): Promise<Reply> {
  const wait = preferredWait(req.get('prefer'));
  const latest = await awaitEnd(engine, req, task);
  if (wait === 0 || !isFinished(latest)) return accepted(latest);
  return {
    status: 200,
    body: presentTask(latest),
    headers: { ...addressed(latest), 'Preference-Applied': `wait=${wait}` },
  };
}

/** 202 with a task that is to be followed. */
function accepted(task: SeenTask): Reply {
  return { status: 202, body: presentTask(task), headers: { ...addressed(task), 'Retry-After': '1' } };
}

const addressed = (task: SeenTask) => ({
  ETag: `"${task.revision}"`,
  Location: presentTask(task).links.self,
});

/** Waits for the end of a task as long as `Prefer: wait=n` says; not at all without one. */
export async function awaitEnd(engine: TaskEngine, req: Request, task: SeenTask): Promise<SeenTask> {
  const ms = preferredWait(req.get('prefer')) * 1_000;
  if (ms === 0 || isFinished(task)) return task;
  return awaitChange(engine, task, { ms, until: isFinished, req });
}

const isFinished = ({ state }: SeenTask) => finalStates.includes(state);

/** Seconds that `Prefer: wait=n` asks for; 0 without one, at most 30. */
function preferredWait(header: string | undefined): number {
  const asked = /(?:^|[,;\s])wait\s*=\s*"?(\d{1,6})"?/i.exec(header ?? '')?.[1];
  return asked === undefined ? 0 : Math.min(30, Number(asked));
}

const keySchema = z.string().regex(/^[\x21-\x7e]{1,255}$/);

/**
 * Reads Idempotency-Key: it counts per person and route, and the body is compared as parsed.
 * @param body what the request asks, as validated; for uploads with the file's hash in it
 * @throws AppError `validation-failed` for a key that is none
 */
export function idempotencyOf(req: Request, principal: Principal, body: unknown): Idempotency | undefined {
  const given = req.get('idempotency-key');
  if (given === undefined) return undefined;
  if (!keySchema.safeParse(given).success) {
    const message = 'A key has 1 to 255 visible ASCII characters.';
    throw new AppError('validation-failed', `Idempotency-Key: ${message}`, {
      errors: [{ path: 'headers.idempotency-key', message }],
    });
  }
  const route = `${req.method} ${req.baseUrl}${req.path}`;
  return {
    key: digest([principal.id.toHexString(), route, given]),
    body: digest([canonical(body)]),
  };
}

function digest(value: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}

/** Sorts object keys, so that equal values have equal hashes. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, canonical(inner)]),
  );
}
