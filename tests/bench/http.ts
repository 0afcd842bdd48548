import { setTimeout as sleep } from 'node:timers/promises';
import autocannon from 'autocannon';
import { z } from 'zod';
import { taskView } from '../../api/presenters/task.js';
import { atMost, told } from './figures.js';
import { percentile } from '../support/statistics.js';
import { openHouse, type House } from './house.js';
import type { BenchReport } from './report.js';

const idleRounds = 300;
const drained = 2_000;
const inFlight = 50;
const pollsASecond = 50;
const text =
  'We look for a data engineer with Python, SQL, Apache Airflow, Kafka and Spark; Docker and Terraform are a plus.';

/** One API, two workers, embedded servers: how fast tasks are accepted, done, and seen. */
export async function httpBench(): Promise<BenchReport> {
  const house = await openHouse({ workers: 2 });
  try {
    await idleLatency(house, 50); // warm
    const idle = await idleLatency(house, idleRounds);
    console.log(`${idleRounds} tasks one by one: done. Now ${drained} with ${inFlight} in flight …`);
    const { accepted, status, drainSeconds } = await load(house);
    return {
      bench: 'http',
      figures: [
        atMost('API start to ready', house.apiStart, 'ms', 3_000),
        atMost('POST to finished at idle, p50', percentile(idle, 0.5), 'ms', 30),
        told('POST to finished at idle, p99', percentile(idle, 0.99), 'ms'),
        told(`tasks accepted, ${inFlight} in flight`, accepted, '/s'),
        told(`${drained} tasks drained in`, drainSeconds, 's'),
        told('status GET while draining, p50', percentile(status, 0.5), 'ms'),
        atMost('status GET while draining, p99', percentile(status, 0.99), 'ms', 25),
        told('status GETs measured', status.length, ''),
      ],
    };
  } finally {
    await house.stop();
  }
}

/** Milliseconds from POST to the finished task, one at a time. @throws where a task does not succeed */
async function idleLatency({ api, token }: House, rounds: number): Promise<number[]> {
  const samples: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    const response = await fetch(`${api}/ai/extract-keywords`, {
      method: 'POST',
      headers: { ...headers(token), Prefer: 'wait=20' },
      body: JSON.stringify({ jobDescription: text }),
    });
    const { state } = taskView.parse(await response.json());
    samples.push(performance.now() - began);
    if (state !== 'succeeded') throw new Error(`A task ended ${state}.`);
  }
  return samples;
}

/** What a load of tasks showed. */
interface Load {
  accepted: number;
  status: number[];
  drainSeconds: number;
}

/**
 * Posts with 50 in flight while the workers work: that is the rate of acceptance. Then posts as many again to
 * halted workers, lets them go, and asks for status while they drain.
 */
async function load(house: House): Promise<Load> {
  const began = performance.now();
  const first = await postAll(house);
  const accepted = first.length / ((performance.now() - began) / 1_000);
  await watchWhileDraining(house, first);
  house.halt(true);
  const ids = await postAll(house);
  house.halt(false);
  const draining = performance.now();
  const status = await watchWhileDraining(house, ids);
  return { accepted, status, drainSeconds: (performance.now() - draining) / 1_000 };
}

async function postAll(house: House): Promise<string[]> {
  const ids: string[] = [];
  const posting = await autocannon({
    url: `${house.api}/ai/extract-keywords`,
    method: 'POST',
    headers: headers(house.token),
    body: JSON.stringify({ jobDescription: text }),
    connections: inFlight,
    amount: drained,
    setupClient: (client) => {
      client.on('body', (body) => ids.push(taskView.parse(JSON.parse(String(body))).id));
    },
  });
  if (posting.non2xx > 0 || ids.length < drained)
    throw new Error(`${posting.non2xx} of ${drained} were not accepted.`);
  return ids;
}

/**
 * Fifty people poll once a second, at fixed times whether or not the last answer has come, until all tasks
 * have ended; gives the milliseconds from when each request was due to its answer.
 */
async function watchWhileDraining(house: House, ids: readonly string[]): Promise<number[]> {
  const samples: number[] = [];
  const asked: Promise<void>[] = [];
  const ask = async (path: string, due: number): Promise<unknown> => {
    const response = await fetch(`${house.api}${path}`, { headers: headers(house.token) });
    const body: unknown = await response.json();
    samples.push(performance.now() - due);
    return body;
  };
  const began = performance.now();
  const all = { drained: false };
  const drained = untilDrained(house).finally(() => {
    all.drained = true;
  });
  for (let n = 0; !all.drained; n += 1) {
    const due = began + n * (1_000 / pollsASecond);
    await sleep(Math.max(0, due - performance.now()));
    asked.push(ask(`/tasks/${ids[n % ids.length] ?? ''}`, due).then(() => undefined));
  }
  await Promise.all([drained, ...asked]);
  return samples;
}

const someTasks = z.object({ items: z.array(z.unknown()) });

async function untilDrained(house: House): Promise<void> {
  while (!(await isDrained(house))) await sleep(500);
}

async function isDrained({ api, token }: House): Promise<boolean> {
  const left = await Promise.all(
    ['queued', 'running'].map(async (state) => {
      const response = await fetch(`${api}/tasks?state=${state}&limit=1`, { headers: headers(token) });
      return someTasks.parse(await response.json()).items.length;
    }),
  );
  return left.every((found) => found === 0);
}

function headers(token: string): Record<string, string> {
  return { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
}
