import type { Request } from 'express';
import type { TaskRow } from '../../shared/models/task.js';
import type { InputOf, Operation } from '../../shared/operations/definition.js';
import type { Submission, TaskEngine } from '../../shared/tasks/engine.js';
import type { OwnerId, Principal } from '../auth/principal.js';
import { answerWithTask, idempotencyOf } from './answer-with-task.js';
import type { Reply } from './endpoint.js';

export interface Asked {
  req: Request;
  principal: Principal;
  owner: OwnerId;
  body?: unknown;
}

/**
 * Submits a task for who asks, and answers with it as Prefer and Idempotency-Key say.
 * @param more what stands or falls with the task, what it costs, and its key where the request has none
 */
export async function submitTask<O extends Operation>(
  engine: TaskEngine,
  { req, principal, owner, body }: Asked,
  operation: O,
  input: InputOf<O>,
  more: Pick<Submission<O>, 'alongside' | 'atNoCost' | 'idempotency'> = {},
): Promise<Reply> {
  const idempotency = idempotencyOf(req, principal, body ?? null) ?? more.idempotency;
  const task: TaskRow = await engine.submit(operation, { owner, input, ...more, idempotency });
  return answerWithTask(engine, req, task);
}

/** The day that a task counts to: today in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
