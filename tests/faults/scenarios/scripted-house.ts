import { setTimeout as sleep } from 'node:timers/promises';
import { mongo } from 'mongoose';
import type { TaskRow } from '../../../shared/models/task.js';
import type { Child } from '../../support/house/child.js';
import { openHouse, type House, type HouseOptions } from '../house/house.js';
import type { Person } from '../house/people.js';
import { requestFor, type Kind } from '../house/requests.js';
import { sendOne, type SendOptions, type Sent } from '../load.js';
import { scripted, type Script } from '../processes/script.js';

/** A house whose tasks may bring scripts (processes/script.ts). */
export function openScriptedHouse(options: HouseOptions): Promise<House> {
  const workerEntry = 'tests/faults/processes/worker.ts';
  return openHouse({ workerEntry, apiEntry: 'tests/faults/processes/api.ts', ...options });
}

/** A task with a script: a quick one, or one that stores an analysis with its end. */
export interface Wish extends SendOptions {
  script: Script;
  kind?: Extract<Kind, 'keywords' | 'analysis'>;
}

/** Asks for a task with a script, once. */
export function ask(house: House, person: Person, { script, ...options }: Wish): Promise<Sent> {
  const { path, body, mailbox } = requestFor(options.kind ?? 'keywords', person);
  const jobDescription = scripted(script);
  return sendOne(house, person, { path, body: { ...(body as object), jobDescription }, mailbox }, options);
}

const triesMost = 120;

/**
 * Asks one API after the other for as long as they give no answer or say that they cannot take it now (429,
 * 5xx), at most a minute; a wish with a key is so one task.
 */
export async function askUntilAccepted(
  house: House,
  person: Person,
  wish: Wish,
  urls: readonly (string | undefined)[] = [undefined],
): Promise<Sent> {
  for (let tries = 1; ; tries += 1) {
    const sent = await ask(house, person, { ...wish, url: urls[(tries - 1) % urls.length] });
    const isOver = sent.status !== 0 && sent.status !== 429 && sent.status < 500;
    if (isOver || tries === triesMost) return { ...sent, tries };
    await sleep(Math.min(500, 100 * tries));
  }
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

/** Waits until a worker has so many tasks in its hands. @returns them @throws Error when it takes none for 10 s */
export async function untilHolding(house: House, worker: Child, count: number): Promise<TaskRow[]> {
  const until = Date.now() + 10_000;
  while (Date.now() < until) {
    const held = await heldBy(house, worker);
    if (held.length >= count) return held;
    await sleep(50);
  }
  throw new Error(`The worker ${worker.pid ?? ''} did not have ${count} tasks at once within 10 s.`);
}

/** The tasks, as they are in MongoDB. */
export function tasksIn({ db }: House): mongo.Collection<TaskRow> {
  return db.collection<TaskRow>('tasks');
}
