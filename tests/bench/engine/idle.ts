import { setTimeout as sleep } from 'node:timers/promises';
import { atMost } from '../figures.js';
import type { Figure } from '../report.js';
import type { Side } from './side.js';

const watched = 20_000;

/** What a worker with nothing to do costs: its polls, its sweeper, its connections; in percent of one core. */
export async function idleFigures({ worker }: Side): Promise<Figure[]> {
  console.log(`Watching an idle worker for ${watched / 1_000} s …`);
  const used = async () => {
    const { user, system } = await worker.ask<NodeJS.CpuUsage>({ do: 'usage' });
    return (user + system) / 1_000;
  };
  await sleep(5_000); // what the last round left to do, and the compiler
  const [before, began] = [await used(), performance.now()];
  await sleep(watched);
  const share = ((await used()) - before) / (performance.now() - began);
  return [atMost('idle worker, CPU of a core', share * 100, '%', 2)];
}
