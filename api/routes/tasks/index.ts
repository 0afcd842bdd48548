import { mongo } from 'mongoose';
import { z } from 'zod';
import { finalStates, tasks, taskStates, type TaskRow } from '../../../shared/models/task.js';
import { objectId } from '../../../shared/operations/fields.js';
import type { SeenTask } from '../../../shared/tasks/missed-states.js';
import { presentTask, presentTaskRow, taskView } from '../../presenters/task.js';
import type { Services } from '../../services.js';
import { answerWithTask, preferHeader, revisionHeader, taskAnswers } from '../answer-with-task.js';
import { awaitChange } from '../await-change.js';
import { endpoint, ok, type Endpoint, type Reply } from '../endpoint.js';
import { afterCursor, pageQuery, pageView, toPage } from '../page.js';
import { findSeenTask, seenFields } from '../seen-task.js';
import { streamTask } from './events.js';

const tag = 'Tasks';
const params = z.object({ id: objectId });
const one = { 200: { description: 'The task.', schema: taskView, headers: revisionHeader } };
const listQuery = pageQuery.extend({
  state: z.enum(taskStates).optional(),
  operation: z.string().max(60).optional(),
});
const waitQuery = z.object({ wait: z.coerce.number().int().min(0).max(30).default(0) });

/** Following, cancelling and retrying one's own tasks. */
export function tasksEndpoints({ engine }: Services): Endpoint[] {
  return [
    endpoint(
      {
        method: 'get',
        path: '/tasks',
        tag,
        summary: 'My tasks, newest first',
        auth: 'user',
        limit: 'read',
        query: listQuery,
        answers: {
          200: {
            description: 'A page of tasks, without results.',
            schema: pageView(taskView.omit({ result: true })),
          },
        },
      },
      async ({ owner, query }) => {
        const filter = { owner, internal: false, ...afterCursor(query), ...pick(query) };
        const rows = await tasks()
          .find<SeenTask>(filter, { projection: seenFields })
          .sort({ _id: -1 })
          .limit(query.limit + 1)
          .toArray();
        return ok(toPage(rows, query, presentTaskRow));
      },
    ),
    endpoint(
      {
        method: 'get',
        path: '/tasks/:id',
        tag,
        summary: 'A task; with ?wait=n once it changes',
        description:
          'ETag is the revision. With If-None-Match: 304 while it has not changed. With ?wait=n the answer is held until the revision changes, at most n seconds (0 to 30).',
        auth: 'user',
        outlivesAccount: true,
        limit: 'read',
        params,
        query: waitQuery,
        headers: z.object({
          'If-None-Match': z.string().optional().meta({ description: 'The ETag that you have.' }),
        }),
        answers: { ...one, 304: { description: 'Not changed.' } },
      },
      async ({ owner, params: { id }, query, req }) => {
        const task = await findSeenTask(owner, new mongo.ObjectId(id));
        const known = knownRevision(req.get('if-none-match'), task.revision);
        if (query.wait === 0 || finalStates.includes(task.state)) return taskReply(task, known);
        if (known !== null && known !== task.revision) return taskReply(task, known);
        return taskReply(await awaitChange(engine, task, { ms: query.wait * 1_000, req }), known);
      },
    ),
    endpoint(
      {
        method: 'get',
        path: '/tasks/:id/events',
        tag,
        summary: 'A task as server-sent events',
        description:
          'Event `task`, its data as GET gives it, its id the revision. Resumes after Last-Event-ID; ends with the final revision.',
        auth: 'user',
        outlivesAccount: true,
        limit: 'read',
        params,
        headers: z.object({
          'Last-Event-ID': z.string().optional().meta({ description: 'The revision that you have.' }),
        }),
        answers: { 200: { description: 'The stream.', contentType: 'text/event-stream' } },
      },
      async ({ owner, params: { id }, req, res }) => {
        const task = await findSeenTask(owner, new mongo.ObjectId(id));
        return streamTask(engine, task, req, res);
      },
    ),
    endpoint(
      {
        method: 'delete',
        path: '/tasks/:id',
        tag,
        summary: 'Cancel a task, queued or running',
        auth: 'user',
        limit: 'write',
        params,
        answers: { 200: { description: 'The cancelled task.', schema: taskView } },
      },
      async ({ owner, params: { id } }) =>
        taskReply(await engine.cancel({ owner }, new mongo.ObjectId(id)), null),
    ),
    endpoint(
      {
        method: 'post',
        path: '/tasks/:id/retry',
        tag,
        summary: 'Try a failed task again, with all its attempts',
        auth: 'user',
        outlivesAccount: true,
        limit: 'heavy',
        params,
        headers: z.object(preferHeader),
        answers: taskAnswers,
      },
      async ({ owner, params: { id }, req }) =>
        answerWithTask(engine, req, await engine.replay({ owner }, new mongo.ObjectId(id))),
    ),
  ];
}

/** The filters of a list that were given. */
export function pick({
  state,
  operation,
}: {
  state?: TaskRow['state'] | undefined;
  operation?: string | undefined;
}) {
  return { ...(state ? { state } : {}), ...(operation === undefined ? {} : { operation }) };
}

/** 200 with the task and its revision as ETag; 304 where the client has this revision. */
function taskReply(task: SeenTask, known: number | null): Reply {
  const headers = { ETag: `"${task.revision}"` };
  if (known === task.revision) return { status: 304, headers };
  return ok(presentTask(task), headers);
}

/**
 * The revision that If-None-Match names (RFC 9110 § 13.1.2): the present one where it is among those listed, or
 * for `*`; else the first; null for none and what is no revision.
 */
function knownRevision(header: string | undefined, present: number): number | null {
  if (header?.trim() === '*') return present;
  const listed = [...(header ?? '').matchAll(/(?:W\/)?"(\d{1,12})"/g)].map((match) => Number(match[1]));
  return listed.includes(present) ? present : (listed[0] ?? null);
}
