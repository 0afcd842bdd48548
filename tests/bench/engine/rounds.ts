import { atLeast, atMost, spread, told } from '../figures.js';
import type { Figure } from '../report.js';
import { drain, textsOf, type Drained } from './drain.js';
import type { Ground } from './ground.js';
import type { Side } from './side.js';

/** What each round saw, by contender. */
type Seen = Map<string, Drained[]>;

/** Rounds of the same backlog for each contender in turn; every round begins with another one. */
export async function drainRounds(
  ground: Ground,
  sides: readonly Side[],
  { rounds, count }: { rounds: number; count: (side: Side) => number },
): Promise<Seen> {
  const seen: Seen = new Map(sides.map((side) => [side.name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const first = round % sides.length;
    const told: string[] = [];
    for (const side of [...sides.slice(first), ...sides.slice(0, first)]) {
      const drained = await drain(ground, side, textsOf(`r${round}`, count(side)));
      seen.get(side.name)?.push(drained);
      told.push(`${side.name} ${drained.enqueueRate.toFixed(0)} in, ${drained.drainRate.toFixed(0)} out`);
    }
    console.log(`round ${round + 1} of ${rounds}, tasks/s: ${told.sort().join(' · ')}`);
  }
  return seen;
}

/** The bars on draining and enqueuing, from ratios of the same round. */
export function roundFigures(seen: Seen): Figure[] {
  const of = (name: string, field: keyof Drained) => (seen.get(name) ?? []).map((drained) => drained[field]);
  const ratio = (field: keyof Drained, against: string) => {
    const theirs = of(against, field);
    return of('B', field).map((ours, round) => ours / (theirs[round] ?? Number.NaN));
  };
  const names = [...seen.keys()];
  const rates = names.flatMap((name) => [
    spread((value) => told(`${name} drains`, value, 'tasks/s'), of(name, 'drainRate')),
    spread((value) => told(`${name} worker CPU a task`, value, 'ms'), of(name, 'workerCpu')),
    spread((value) => told(`${name} MongoDB CPU a task`, value, 'ms'), of(name, 'mongodbCpu')),
    spread((value) => told(`${name} MongoDB commands a task`, value, ''), of(name, 'mongodbCommands')),
    spread((value) => told(`${name} Redis CPU a task`, value, 'ms'), of(name, 'redisCpu')),
  ]);
  const bars = [
    ...(seen.has('A′')
      ? [
          spread((value) => atLeast('drain, B to A′', value, '×', 0.9), ratio('drainRate', 'A′')),
          spread((value) => told('A′ enqueues (insert + add)', value, 'tasks/s'), of('A′', 'enqueueRate')),
          spread((value) => told('B enqueues', value, 'tasks/s'), of('B', 'enqueueRate')),
          spread((value) => atLeast('enqueue, B to A′', value, '×', 1.5), ratio('enqueueRate', 'A′')),
        ]
      : []),
    ...(seen.has('A') ? [spread((value) => told('drain, B to A', value, '×'), ratio('drainRate', 'A'))] : []),
    ...(seen.has('C')
      ? [spread((value) => atLeast('drain, B to C', value, '×', 5), ratio('drainRate', 'C'))]
      : []),
    spread(
      (value) => atMost('Redis memory of a backlog, a task', value, 'bytes', 1_024),
      of('B', 'redisBytes'),
    ),
  ];
  return [...rates, ...bars];
}
