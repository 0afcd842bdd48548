import { mongo } from 'mongoose';
import { tasks, type TaskRow } from '../../../shared/models/task.js';
import { days } from '../../../shared/operations/definition.js';
import { operations } from '../../../shared/operations/index.js';
import { atLeast, atMost, told } from '../figures.js';
import { median } from '../../support/statistics.js';
import type { Figure } from '../report.js';
import { drain, textsOf } from './drain.js';
import type { Ground } from './ground.js';
import { inFlight } from '../../support/in-flight.js';
import { noop } from './noop.js';
import type { Side } from './side.js';

const sizes = [1_000, 100_000, 1_000_000];
const drains = 3;
const tasksADrain = 3_000;
const batch = 2_000;

/** What a task costs while the collection holds ever more finished ones. */
export async function growthFigures(ground: Ground, ours: Side): Promise<Figure[]> {
  const finished = await tasks().findOne({ operation: noop.name, state: 'succeeded' });
  if (!finished) throw new Error('No task has ended yet that others could be made after.');
  await tasks().deleteMany({});
  const seen: { rate: number; cpu: number }[] = [];
  const figures: Figure[] = [];
  let rows = 0;
  for (const size of sizes) {
    await fill(finished, size - rows);
    rows = size;
    const { rate, cpu } = await costs(ground, ours, size);
    seen.push({ rate, cpu });
    console.log(`${size} finished tasks: ${rate.toFixed(0)} tasks/s, ${cpu.toFixed(2)} ms of CPU a task`);
    figures.push(told(`B drains beside ${size} tasks`, rate, 'tasks/s'));
    figures.push(told(`B worker + MongoDB CPU beside ${size}`, cpu, 'ms'));
  }
  const [least, most] = [seen[0], seen.at(-1)];
  if (!least || !most) throw new Error('No size was measured.');
  return [
    ...figures,
    told('a finished task on disk, with its indexes', await bytesOnDisk(), 'bytes'),
    atLeast('rate beside 1 M to beside 1 k', most.rate / least.rate, '×', 0.8),
    atMost('CPU beside 1 M to beside 1 k', most.cpu / least.cpu, '×', 1.25),
  ];
}

/** What a task takes of MongoDB's disk, compressed as it is kept there. */
async function bytesOnDisk(): Promise<number> {
  const [stats] = await tasks()
    .aggregate<{ bytes: number; count: number }>([
      { $collStats: { storageStats: {} } },
      { $project: { count: '$storageStats.count', bytes: '$storageStats.totalSize' } },
    ])
    .toArray();
  return stats ? stats.bytes / stats.count : Number.NaN;
}

/** Medians of several drains, whose own tasks are taken away again. */
async function costs(ground: Ground, ours: Side, size: number): Promise<{ rate: number; cpu: number }> {
  const seen: { rate: number; cpu: number }[] = [];
  for (let n = 0; n < drains; n += 1) {
    const { drainRate, workerCpu, mongodbCpu } = await drain(
      ground,
      ours,
      textsOf(`g${size}-${n}`, tasksADrain),
    );
    seen.push({ rate: drainRate, cpu: workerCpu + mongodbCpu });
    await tasks().deleteMany({ operation: noop.name });
  }
  return { rate: median(seen.map(({ rate }) => rate)), cpu: median(seen.map(({ cpu }) => cpu)) };
}

/** Adds finished tasks of the last month, of many people; then lets MongoDB write down what it still holds in memory. */
async function fill(finished: TaskRow, count: number): Promise<void> {
  const people = Array.from({ length: 20_000 }, () => new mongo.ObjectId());
  const starts = Array.from({ length: Math.ceil(count / batch) }, (_, n) => n * batch);
  let [made, told] = [0, performance.now()];
  await inFlight(2, starts, async (start) => {
    const rows = Array.from({ length: Math.min(batch, count - start) }, () => finishedTask(finished, people));
    await tasks().insertMany(rows, { ordered: false, writeConcern: { w: 1 } });
    made += rows.length;
    if (performance.now() - told > 5_000) {
      told = performance.now();
      console.log(`${made} of ${count} finished tasks made …`);
    }
  });
  await tasks().db.admin().command({ fsync: 1 });
}

const posting =
  `We look for a data engineer with Python, SQL, Apache Airflow, Kafka and Spark; Docker and Terraform are
a plus. You build pipelines that others rely on, and say early when a number looks wrong. `.repeat(6);

/** A task like one that the engine has just ended, of some operation, person and time in the last month. */
function finishedTask(model: TaskRow, people: readonly mongo.ObjectId[]): TaskRow {
  const createdAt = new Date(Date.now() - Math.random() * days(29));
  const later = (ms: number) => new Date(createdAt.getTime() + ms);
  const operation = operations[Math.floor(Math.random() * operations.length)] ?? noop;
  const jobDescription = posting.slice(0, 200 + Math.floor(Math.random() * (posting.length - 200)));
  return {
    ...model,
    _id: idOf(createdAt),
    owner: people[Math.floor(Math.random() * people.length)] ?? null,
    operation: operation.name,
    queue: operation.queue,
    state: Math.random() < 0.03 ? 'failed' : 'succeeded',
    input: { source: { resumeId: new mongo.ObjectId().toHexString() }, jobDescription, asOf: '2026-01-01' },
    result: {
      analysisId: new mongo.ObjectId().toHexString(),
      score: Math.random() * 100,
      missingKeywords: ['Kafka', 'Terraform', 'Spark'],
      recommendations: [
        'Name the result of each piece of work in numbers.',
        'Say which cloud you have used.',
      ],
    },
    createdAt,
    startedAt: later(40),
    finishedAt: later(400),
    expiresAt: later(days(30)),
  };
}

/** An id as it would have been made then. */
function idOf(createdAt: Date): mongo.ObjectId {
  const id = new mongo.ObjectId().toHexString();
  return new mongo.ObjectId(Math.floor(createdAt.getTime() / 1_000).toString(16) + id.slice(8));
}
