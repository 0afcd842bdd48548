import type { BenchReport, Figure } from '../report.js';
import { drain, textsOf } from './drain.js';
import { prepareGround, type Ground } from './ground.js';
import { readOptions, type EngineOptions } from './options.js';
import { drainRounds, roundFigures } from './rounds.js';
import type { Side } from './side.js';
import { ourSide, rawSide, upsertingSide } from './sides.js';

/** Our engine beside raw BullMQ and its peers, on the same servers, in turns. */
export async function engineBench(args: readonly string[]): Promise<BenchReport> {
  const options = readOptions(args);
  const ground = await prepareGround();
  try {
    return { bench: 'engine', figures: await measure(ground, options) };
  } finally {
    await ground.close();
  }
}

async function measure(ground: Ground, options: EngineOptions): Promise<Figure[]> {
  const { only, rounds, tasks, profile } = options;
  const [raw, upserting, ours] = await Promise.all([rawSide(ground), upsertingSide(ground), ourSide(ground)]);
  const sides: Side[] = [raw, upserting, ours];
  console.log('Warming up …');
  for (const side of sides) await drain(ground, side, textsOf('warm', 3_000));
  if (profile) await ours.worker.ask({ do: 'profile' });
  const figures: Figure[] = [];
  if (only.has('drain') || only.has('enqueue'))
    figures.push(...roundFigures(await drainRounds(ground, sides, { rounds, count: () => tasks })));
  for (const side of sides) {
    const file = await side.worker.stop();
    if (file) console.log(`The CPU profile of ${side.name}'s worker: ${file}`);
  }
  return figures;
}
