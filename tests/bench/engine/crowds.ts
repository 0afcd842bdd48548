import { spread, told } from '../figures.js';
import type { Figure } from '../report.js';
import { drain, textsOf } from './drain.js';
import type { Ground } from './ground.js';
import type { EngineOptions } from './options.js';
import type { OurSide } from './sides/ours.js';

/** So few people that each has far more tasks than wait among everybody's. */
const few = 200;
const rounds = 3;

/**
 * What fairness costs: the same backlog as few people's, whose tasks take turns, beside the same as many
 * people's, whose tasks need none.
 */
export async function crowdFigures(
  ground: Ground,
  ours: OurSide,
  { tasks, people }: EngineOptions,
): Promise<Figure[]> {
  const ratios: { enqueue: number; drain: number; commands: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const many = await drain(ground, ours, textsOf(`many${round}`, tasks));
    ours.spreadOver(few);
    const crowded = await drain(ground, ours, textsOf(`few${round}`, tasks));
    ours.spreadOver(people);
    console.log(
      `tasks of ${people} people ${many.drainRate.toFixed(0)}/s, of ${few} people ${crowded.drainRate.toFixed(0)}/s`,
    );
    ratios.push({
      enqueue: crowded.enqueueRate / many.enqueueRate,
      drain: crowded.drainRate / many.drainRate,
      commands: crowded.mongodbCommands,
    });
  }
  return [
    spread(
      (value) => told(`B drain, ${few} people to ${people}`, value, '×'),
      ratios.map(({ drain: ratio }) => ratio),
    ),
    spread(
      (value) => told(`B enqueue, ${few} people to ${people}`, value, '×'),
      ratios.map(({ enqueue }) => enqueue),
    ),
    spread(
      (value) => told(`B MongoDB commands a task, ${few} people`, value, ''),
      ratios.map(({ commands }) => commands),
    ),
  ];
}
