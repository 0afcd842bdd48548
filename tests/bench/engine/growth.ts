import { tasks } from '../../../shared/models/task.js';
import { atLeast, atMost, spread, told } from '../figures.js';
import type { Figure } from '../report.js';
import { drain, textsOf } from './drain.js';
import { fill } from './finished-tasks.js';
import type { Ground } from './ground.js';
import { noop } from './noop.js';
import type { Side } from './side.js';

const sizes = [1_000, 100_000, 1_000_000] as const;
const tasksADrain = 6_000;

interface Cost {
  rate: number;
  /** Milliseconds a task, of the worker and MongoDB. */
  cpu: number;
}

/**
 * What a task costs while the collection holds ever more finished ones. Each size has a collection of its own,
 * and they take turns at being the product's: so a change of the machine meets all of them.
 */
export async function growthFigures(ground: Ground, ours: Side, rounds: number): Promise<Figure[]> {
  const bytes = await fillShelves();
  const seen = new Map<number, Cost[]>(sizes.map((size) => [size, []]));
  for (let round = 0; round < rounds; round += 1) {
    const first = round % sizes.length;
    const line: string[] = [];
    for (const size of [...sizes.slice(first), ...sizes.slice(0, first)]) {
      const cost = await besideShelf(size, () => drainOnce(ground, ours, `g${size}-${round}`));
      seen.get(size)?.push(cost);
      line.push(`beside ${size} ${cost.rate.toFixed(0)} (${cost.cpu.toFixed(2)} ms)`);
    }
    console.log(`growth ${round + 1} of ${rounds}, tasks/s: ${line.sort().join(' · ')}`);
  }
  const of = (size: number, field: keyof Cost) => (seen.get(size) ?? []).map((cost) => cost[field]);
  const mostToLeast = (field: keyof Cost) => {
    const least = of(sizes[0], field);
    return of(sizes[2], field).map((value, round) => value / (least[round] ?? Number.NaN));
  };
  return [
    ...sizes.flatMap((size) => [
      spread((value) => told(`B drains beside ${size} tasks`, value, 'tasks/s'), of(size, 'rate')),
      spread((value) => told(`B worker + MongoDB CPU beside ${size}`, value, 'ms'), of(size, 'cpu')),
    ]),
    told('a finished task on disk, with its indexes', bytes, 'bytes'),
    spread((value) => atLeast('rate beside 1 M to beside 1 k', value, '×', 0.8), mostToLeast('rate')),
    spread((value) => atMost('CPU beside 1 M to beside 1 k', value, '×', 1.25), mostToLeast('cpu')),
  ];
}

/** Fills a collection of each size and puts it aside; gives the bytes on disk of a task in the largest. */
async function fillShelves(): Promise<number> {
  const finished = await tasks().findOne({ operation: noop.name, state: 'succeeded' });
  if (!finished) throw new Error('No task has ended yet that others could be made after.');
  let bytes = Number.NaN;
  const indexes = await tasks().indexes();
  await tasks().deleteMany({});
  for (const size of sizes) {
    await tasks().db.command({ createIndexes: tasks().collectionName, indexes });
    await fill(finished, size);
    bytes = await bytesOnDisk();
    await tasks().rename(shelf(size));
  }
  return bytes;
}

const shelf = (size: number) => `tasks_beside_${size}`;

/** Makes the collection of this size the product's for a while. What is asked between finds no tasks. */
async function besideShelf<T>(size: number, work: () => Promise<T>): Promise<T> {
  await tasks().db.renameCollection(shelf(size), tasks().collectionName, { dropTarget: true });
  const done = await work();
  await tasks().deleteMany({ operation: noop.name });
  await tasks().rename(shelf(size));
  return done;
}

async function drainOnce(ground: Ground, ours: Side, name: string): Promise<Cost> {
  const { drainRate, workerCpu, mongodbCpu } = await drain(ground, ours, textsOf(name, tasksADrain));
  return { rate: drainRate, cpu: workerCpu + mongodbCpu };
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
