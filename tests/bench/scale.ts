import { queueNames } from '../../shared/config.js';
import { unfinished, type TaskRow } from '../../shared/models/task.js';
import { openHouse, type House } from '../faults/house/house.js';
import { signInPeople, type Person } from '../faults/house/people.js';
import { requestFor, type Kind } from '../faults/house/requests.js';
import { cpuOf } from './cpu.js';
import { timesInFlight } from '../support/in-flight.js';
import { until } from './engine/side.js';
import { spread, told } from './figures.js';
import { median } from '../support/statistics.js';
import type { BenchReport, Figure } from './report.js';

const workersMost = 3;
const rounds = 3;
const tasks = 1_500;
const people = 150;
const connections = 50;
/** What is asked for, in turns: words of a posting, which takes next to nothing, and the analysis of a resume. */
const mix: readonly Kind[] = ['keywords', 'analysis'];

/** What one backlog took; CPU in milliseconds a task. */
interface Round {
  accepted: number;
  drained: number;
  api: number;
  worker: number;
  /** Of accepting and of doing together. */
  mongodb: number;
  redis: number;
}

/** The same backlog for 1, 2 and 3 worker processes: how fast it drains, and what each kind of process does for a task. */
export async function scaleBench(): Promise<BenchReport> {
  const house = await openHouse({ workers: 1, settings: { QUOTAS: 'off' } });
  try {
    await house.rows.close(); // MongoDB would work for it
    console.log(`Signing in ${people} people …`);
    const owners = await signInPeople(house, people);
    const figures: Figure[] = [];
    for (let workers = 1; workers <= workersMost; workers += 1) {
      if (workers > 1) await house.addWorker().start();
      await drainBacklog(house, owners, tasks / 5); // warm
      const seen: Round[] = [];
      for (let round = 0; round < rounds; round += 1) seen.push(await drainBacklog(house, owners, tasks));
      figures.push(...figuresOf(workers, seen));
      console.log(`${workers} workers: ${median(seen.map(({ drained }) => drained)).toFixed(0)} tasks/s`);
    }
    return { bench: 'scale', figures };
  } finally {
    await house.stop();
  }
}

function figuresOf(workers: number, seen: readonly Round[]): Figure[] {
  const of = (name: string, field: keyof Round, unit: string) =>
    spread(
      (value) => told(`${workers} × worker: ${name}`, value, unit),
      seen.map((round) => round[field]),
    );
  return [
    of('drain', 'drained', 'tasks/s'),
    of('accept over HTTP', 'accepted', 'tasks/s'),
    of('API CPU a task', 'api', 'ms'),
    of('worker CPU a task', 'worker', 'ms'),
    of('MongoDB CPU a task', 'mongodb', 'ms'),
    of('Redis CPU a task', 'redis', 'ms'),
  ];
}

/** Posts to frozen workers, thaws them, and waits until all has ended. @throws where a task did not succeed */
async function drainBacklog(house: House, owners: readonly Person[], count: number): Promise<Round> {
  const rows = house.db.collection<TaskRow>('tasks');
  const done = { operation: { $in: ['extract-keywords', 'analyze-resume'] }, state: 'succeeded' as const };
  const before = await rows.countDocuments(done);
  for (const worker of house.workers) worker.freeze();
  const start = await usage(house);
  const posting = performance.now();
  await timesInFlight(connections, count, (n) => post(house, owners, n));
  const posted = performance.now();
  const accepted = await usage(house);
  const draining = performance.now();
  for (const worker of house.workers) worker.thaw();
  await until(
    async () =>
      (await rows.countDocuments({ queue: { $in: queueNames }, ...unfinished }, { limit: 1 })) === 0,
  );
  const drained = performance.now();
  const end = await usage(house);
  const succeeded = (await rows.countDocuments(done)) - before;
  if (succeeded !== count) throw new Error(`${succeeded} of ${count} tasks succeeded.`);
  return {
    accepted: (count * 1_000) / (posted - posting),
    drained: (count * 1_000) / (drained - draining),
    api: (accepted.api - start.api) / count,
    worker: (end.worker - accepted.worker) / count,
    mongodb: (end.mongodb - start.mongodb) / count,
    redis: (end.redis - start.redis) / count,
  };
}

async function post(house: House, owners: readonly Person[], n: number): Promise<void> {
  const [owner, kind] = [owners[n % owners.length], mix[n % mix.length]];
  if (!owner || !kind) throw new Error('Nobody is signed in.');
  const { path, body } = requestFor(kind, owner);
  const response = await fetch(`${house.api}${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${owner.token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  await response.arrayBuffer();
  if (response.status !== 202) throw new Error(`A task was not accepted: ${response.status}`);
}

/** Milliseconds of CPU so far, by kind of process. */
async function usage({ apis, workers, mongodb, redis }: House) {
  return {
    api: await cpuOfAll(apis),
    worker: await cpuOfAll(workers),
    mongodb: await cpuOfAll([mongodb]),
    redis: await cpuOfAll([redis]),
  };
}

async function cpuOfAll(processes: readonly { pid: number | undefined }[]): Promise<number> {
  const pids = processes.map(({ pid }) => pid).filter((pid) => pid !== undefined);
  return (await Promise.all(pids.map(cpuOf))).reduce((a, b) => a + b, 0);
}
