import { readFile } from 'node:fs/promises';
import { Agent, get, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { mongo } from 'mongoose';
import { taskView } from '../../api/presenters/task.js';
import type { TaskRow } from '../../shared/models/task.js';
import { createNotifier, type Notifier } from '../../shared/tasks/notify.js';
import { openHouse, queuePrefix, type House } from '../faults/house/house.js';
import { signInPeople } from '../faults/house/people.js';
import { eventually } from '../support/eventually.js';
import type { Child } from '../support/house/child.js';
import { atLeast, atMost, told } from './figures.js';
import { percentile } from '../support/statistics.js';
import type { BenchReport } from './report.js';

const polls = 300;
const open = 500;
/** From one heartbeat to the next and a little more. */
const heartbeats = 16_000;

/** Two APIs, no worker: the bench changes tasks, tells of it as the engine does, and waits at the second API. */
interface Scene {
  house: House;
  /** The second API, with `/api/v1`. */
  api: string;
  headers: Record<string, string>;
  notifier: Notifier;
}

/** How soon a long poll answers after a change made elsewhere, and what open event streams cost an API. */
export async function streamsBench(): Promise<BenchReport> {
  const house = await openHouse({ workers: 1, apis: 2, settings: { WORKER_QUEUES: 'mail' } });
  const redis = new Redis(house.redis.url);
  try {
    const [, second] = house.apis;
    const [person] = await signInPeople(house, 1);
    if (!second || !person) throw new Error('The house lacks an API or a person.');
    const headers = { Authorization: `Bearer ${person.token}`, 'Content-Type': 'application/json' };
    const notifier = createNotifier(redis, queuePrefix);
    const scene: Scene = { house, api: `${second.url}/api/v1`, headers, notifier };
    const ids = await submit(scene, open);

    await delays(scene, ids.slice(0, 1), 50); // warm
    const idle = await delays(scene, ids.slice(0, 1), polls);
    const before = await memoryOf(second.pid);
    const streams = await openStreams(scene, ids);
    await sleep(heartbeats);
    const held = (await memoryOf(second.pid)) - before;
    const burst = await toldAll(scene, ids, streams);
    const busy = await delays(scene, ids.slice(0, 1), polls);
    const after = (await memoryOf(second.pid)) - before;
    const { ended, took } = await stopped(second, streams);
    return {
      bench: 'streams',
      figures: [
        told('long poll after a change, p50', percentile(idle, 0.5), 'ms'),
        atMost('long poll after a change, p99', percentile(idle, 0.99), 'ms', 50),
        told(`with ${open} streams open, p50`, percentile(busy, 0.5), 'ms'),
        atMost(`with ${open} streams open, p99`, percentile(busy, 0.99), 'ms', 50),
        atMost(`memory of ${open} open streams`, held, 'MB', 100),
        atMost('the same after events on all of them', after, 'MB', 100),
        told(`${open} changes at once, the last one told after`, burst, 'ms'),
        atMost(`SIGTERM with ${open} streams open, to its exit`, took, 'ms', 2_000),
        atLeast('streams that it ended in order', ended, '', open),
      ],
    };
  } finally {
    redis.disconnect();
    await house.stop();
  }
}

/** Tasks that stay queued, as no worker takes them. */
async function submit({ house, headers }: Scene, count: number): Promise<mongo.ObjectId[]> {
  const ids: mongo.ObjectId[] = [];
  const body = JSON.stringify({ jobDescription: 'Data engineer with Python, SQL and Airflow.' });
  while (ids.length < count) {
    const response = await fetch(`${house.api}/ai/extract-keywords`, { method: 'POST', headers, body });
    ids.push(new mongo.ObjectId(taskView.parse(await response.json()).id));
  }
  return ids;
}

/** Gives tasks a new revision, journaled, and tells of it. Returns when MongoDB had it. */
async function change({ house, notifier }: Scene, ids: readonly mongo.ObjectId[]): Promise<number> {
  const rows = house.db.collection<TaskRow>('tasks');
  await rows.updateMany({ _id: { $in: [...ids] } }, { $inc: { revision: 1 } });
  const changed = performance.now();
  for (const id of ids) notifier.changed(id);
  return changed;
}

/** Milliseconds from each change to the answer of a long poll that waits for it at the second API. */
async function delays(scene: Scene, ids: readonly mongo.ObjectId[], rounds: number): Promise<number[]> {
  const samples: number[] = [];
  const address = `${scene.api}/tasks/${ids[0]?.toHexString() ?? ''}`;
  const first = await fetch(address, { headers: scene.headers });
  let known = taskView.parse(await first.json()).revision;
  for (let round = 0; round < rounds; round += 1) {
    const headers = { ...scene.headers, 'If-None-Match': `"${known}"` };
    const answer = fetch(`${address}?wait=20`, { headers }).then(async (response) => {
      known = taskView.parse(await response.json()).revision;
      return performance.now();
    });
    await sleep(20); // until it waits
    const changed = await change(scene, ids);
    samples.push((await answer) - changed);
  }
  return samples;
}

interface OpenStream {
  response: IncomingMessage;
  /** Events so far. */
  events: number;
}

async function openStreams({ api, headers }: Scene, ids: readonly mongo.ObjectId[]): Promise<OpenStream[]> {
  const agent = new Agent({ maxSockets: Infinity });
  const opened = ids.map(async (id) => {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      get(`${api}/tasks/${id.toHexString()}/events`, { agent, headers }, resolve).on('error', reject);
    });
    if (response.statusCode !== 200) throw new Error(`A stream answered ${response.statusCode ?? ''}.`);
    const stream: OpenStream = { response, events: 0 };
    response.on('error', () => undefined); // it is cut when we leave
    response.setEncoding('utf8').on('data', (text: string) => {
      stream.events += text.split('event: task').length - 1;
    });
    return stream;
  });
  const streams = await Promise.all(opened);
  await allHave(streams, 1);
  return streams;
}

async function allHave(streams: readonly OpenStream[], events: number): Promise<void> {
  await eventually(
    () => streams.filter((stream) => stream.events < events).length,
    (missing) => missing === 0,
  );
}

/** Stops an API in order. @returns milliseconds that it took, and how many streams it did not just cut */
async function stopped(api: Child, streams: readonly OpenStream[]): Promise<{ ended: number; took: number }> {
  const began = performance.now();
  await api.stop();
  const took = performance.now() - began;
  return { took, ended: streams.filter(({ response }) => response.complete).length };
}

/** Milliseconds from a change of all tasks to the last event of it. */
async function toldAll(
  scene: Scene,
  ids: readonly mongo.ObjectId[],
  streams: readonly OpenStream[],
): Promise<number> {
  const due = Math.max(...streams.map(({ events }) => events)) + 1;
  for (const stream of streams) stream.events = due - 1;
  const changed = await change(scene, ids);
  await allHave(streams, due);
  return performance.now() - changed;
}

/** Resident memory of a process in MB (proc(5), /proc/PID/status, VmRSS in kB). */
async function memoryOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid ?? 'self'}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1_024;
}
