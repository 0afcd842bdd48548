import type { BenchReport, Figure } from '../report.js';
import { crowdFigures } from './crowds.js';
import { drain, textsOf } from './drain.js';
import { growthFigures } from './growth.js';
import { hottest } from './hot.js';
import { idleFigures } from './idle.js';
import { pickupFigures } from './pickup.js';
import { planFigures } from './plans.js';
import { prepareGround, type Ground } from './ground.js';
import { readOptions, type EngineOptions } from './options.js';
import { drainRounds, roundFigures } from './rounds.js';
import type { Side } from './side.js';
import { ourSide, type OurSide } from './sides/ours.js';
import { peerSide } from './sides/peer.js';
import { rawSide } from './sides/raw.js';
import { upsertingSide } from './sides/upserting.js';

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

/** Jobs of a backlog of the peer's: fewer, as it is slower. */
const peerShare = 0.2;

async function measure(ground: Ground, options: EngineOptions): Promise<Figure[]> {
  const { only, tasks, profile } = options;
  const { ours, others } = await startSides(ground, options);
  const sides = [...others, ours];
  console.log('Warming up …');
  for (const side of sides) await drain(ground, side, textsOf('warm', side.name === 'C' ? 300 : 3_000));
  if (profile) await ours.worker.ask({ do: 'profile' });
  const count = ({ name }: Side) => (name === 'C' ? Math.ceil(tasks * peerShare) : tasks);
  const figures: Figure[] = [];
  if (only.has('drain') || only.has('enqueue') || only.has('peer'))
    figures.push(...roundFigures(await drainRounds(ground, sides, { ...options, count })));
  if (only.has('pickup')) {
    const raw = others.filter(({ name }) => name !== 'C');
    figures.push(...(await pickupFigures([...raw, ours], options.rounds)));
  }
  if (only.has('idle')) figures.push(...(await idleFigures(ours)));
  for (const side of others) await side.worker.stop();
  if (only.has('crowds')) figures.push(...(await crowdFigures(ground, ours, options)));
  if (only.has('plans')) figures.push(...(await planFigures(ground, ours)));
  if (only.has('growth')) figures.push(...(await growthFigures(ground, ours, options.rounds)));
  const file = await ours.worker.stop();
  if (file) await showProfile(file);
  return figures;
}

async function showProfile(file: string): Promise<void> {
  console.log(`The CPU profile of B's worker: ${file}`);
  for (const line of await hottest(file, 25)) console.log(line);
}

/** Those whom the chosen parts need. */
async function startSides(
  ground: Ground,
  { only, people }: EngineOptions,
): Promise<{ ours: OurSide; others: Side[] }> {
  const beside = only.has('drain') || only.has('enqueue') || only.has('pickup');
  const [ours, ...others] = await Promise.all([
    ourSide(ground, people),
    ...(beside ? [rawSide(ground), upsertingSide(ground, people)] : []),
    ...(only.has('peer') ? [peerSide(ground)] : []),
  ]);
  return { ours, others };
}
