import { mongo } from 'mongoose';
import type { TaskRow } from '../../../shared/models/task.js';
import type { Child } from '../../support/house/child.js';
import { openHouse, type House, type HouseOptions } from '../house/house.js';
import type { Person } from '../house/people.js';
import { requestFor, type Kind } from '../house/requests.js';
import type { Sent } from '../load.js';
import { scripted, type Script } from '../processes/script.js';

/** A house whose tasks may bring scripts (processes/script.ts). */
export function openScriptedHouse(options: HouseOptions): Promise<House> {
  const workerEntry = 'tests/faults/processes/worker.ts';
  return openHouse({ workerEntry, apiEntry: 'tests/faults/processes/api.ts', ...options });
}

export interface Wish {
  script: Script;
  kind?: Extract<Kind, 'keywords' | 'analysis'>;
  /** Sent as Idempotency-Key. */
  key?: string | null;
  /** The API that is asked, without a path; the house's first where it says nothing. */
  url?: string;
}

/** Asks for a task with a script, once. Status 0 where no answer came. */
export async function ask(house: House, person: Person, { script, ...rest }: Wish): Promise<Sent> {
  const { kind = 'keywords', key = null, url } = rest;
  const { path, body } = requestFor(kind, person);
  const jobDescription = scripted(script);
  const request = { path, body: { ...(body as object), jobDescription }, mailbox: null };
  const sent: Sent = {
    ...request,
    kind,
    person,
    key,
    status: 0,
    ms: 0,
    at: Date.now(),
    tries: 1,
    taskId: null,
  };
  const began = performance.now();
  try {
    const response = await fetch((url === undefined ? house.api : `${url}/api/v1`) + path, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-Forwarded-For': person.address,
        Authorization: `Bearer ${person.token}`,
        ...(key === null ? {} : { 'Idempotency-Key': key }),
      },
      body: JSON.stringify(request.body),
    });
    const answer = (await response.json()) as { id?: string };
    sent.status = response.status;
    if (response.status === 202) sent.taskId = answer.id ?? null;
  } catch {
    sent.status = 0; // no answer: the API is gone
  }
  sent.ms = performance.now() - began;
  return sent;
}

/** Asks for several tasks with the same script at once. */
export function askMany(house: House, person: Person, count: number, wish: Wish): Promise<Sent[]> {
  return Promise.all(Array.from({ length: count }, () => ask(house, person, wish)));
}

/** Tasks as they are by now. */
export function reload(house: House, rows: readonly Pick<TaskRow, '_id'>[]): Promise<TaskRow[]> {
  return tasksIn(house)
    .find({ _id: { $in: rows.map(({ _id }) => _id) } })
    .toArray();
}

/** The rows of tasks that were asked for. */
export function rowsOf(house: House, sent: readonly Sent[]): Promise<TaskRow[]> {
  return reload(
    house,
    sent.map(({ taskId }) => ({ _id: new mongo.ObjectId(taskId ?? '') })),
  );
}

/** What a worker has claimed and not ended. */
export function heldBy(house: House, worker: Child): Promise<TaskRow[]> {
  if (worker.pid === undefined) return Promise.resolve([]);
  return tasksIn(house)
    .find({ state: 'running', 'attempt.worker': new RegExp(`-${worker.pid}-`) })
    .toArray();
}

/** The tasks, as they are in MongoDB. */
export function tasksIn({ db }: House): mongo.Collection<TaskRow> {
  return db.collection<TaskRow>('tasks');
}
