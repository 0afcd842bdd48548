import { mongo } from 'mongoose';
import { z } from 'zod';
import { tasks, taskStates, type TaskRow } from '../../../shared/models/task.js';
import { objectId } from '../../../shared/operations/fields.js';
import { presentTask, presentTaskRow, taskView } from '../../presenters/task.js';
import type { Services } from '../../services.js';
import { endpoint, ok, type Endpoint } from '../endpoint.js';
import { afterCursor, pageQuery, pageView, toPage } from '../page.js';
import { pick } from '../tasks/index.js';
import { overview, overviewView } from './overview.js';

const tag = 'Admin';
const params = z.object({ id: objectId });
const adminTaskFields = {
  owner: objectId.nullable(),
  queue: z.string(),
  failures: z.int(),
  lostWorkers: z.int(),
  worker: z.string().nullable(),
};
const adminTaskView = taskView.extend(adminTaskFields).meta({ id: 'AdminTask' });
const listQuery = pageQuery.extend({
  state: z.enum(taskStates).optional(),
  operation: z.string().max(60).optional(),
  owner: objectId.optional(),
  code: z.string().max(60).optional().meta({ description: 'The error code of failed tasks.' }),
});

/** Everybody's tasks, for admins: input and result stay out, they are people's. */
export function adminEndpoints({ engine }: Services): Endpoint[] {
  const admin = { tag, auth: 'admin', action: 'tasks.administer' } as const;
  return [
    endpoint(
      {
        ...admin,
        method: 'get',
        path: '/admin/tasks',
        summary: 'Tasks of everybody, newest first',
        query: listQuery,
        answers: {
          200: { description: 'A page of tasks.', schema: pageView(adminTaskView.omit({ result: true })) },
        },
      },
      async ({ query }) => {
        const filter = {
          ...afterCursor(query),
          ...pick(query),
          ...(query.owner ? { owner: new mongo.ObjectId(query.owner) } : {}),
          ...(query.code === undefined ? {} : { 'error.code': query.code }),
        };
        const rows = await tasks()
          .find(filter as mongo.Filter<TaskRow>)
          .sort({ _id: -1 })
          .limit(query.limit + 1)
          .toArray();
        return ok(toPage(rows, query, (row) => ({ ...presentTaskRow(row), ...adminFields(row) })));
      },
    ),
    endpoint(
      {
        ...admin,
        method: 'post',
        path: '/admin/tasks/:id/replay',
        summary: 'Replay a failed task',
        params,
        answers: { 202: { description: 'Queued again.', schema: adminTaskView } },
      },
      async ({ params: { id } }) => {
        const task = await engine.replay('everyone', new mongo.ObjectId(id));
        return { status: 202, body: { ...presentTask(task), ...adminFields(task), result: null } };
      },
    ),
    endpoint(
      {
        ...admin,
        method: 'post',
        path: '/admin/tasks/:id/cancel',
        summary: 'Cancel a task',
        params,
        answers: { 200: { description: 'The cancelled task.', schema: adminTaskView } },
      },
      async ({ params: { id } }) => {
        const task = await engine.cancel('everyone', new mongo.ObjectId(id));
        return ok({ ...presentTask(task), ...adminFields(task), result: null });
      },
    ),
    endpoint(
      {
        ...admin,
        action: 'platform.watch',
        method: 'get',
        path: '/admin/overview',
        summary: 'Queues, outcomes and schedules at a glance',
        answers: { 200: { description: 'The overview.', schema: overviewView } },
      },
      async () => ok(await overview(engine)),
    ),
  ];
}

function adminFields(task: TaskRow): z.input<z.ZodObject<typeof adminTaskFields>> {
  return {
    owner: task.owner?.toHexString() ?? null,
    queue: task.queue,
    failures: task.failures,
    lostWorkers: task.lostWorkers,
    worker: task.attempt?.worker ?? null,
  };
}
