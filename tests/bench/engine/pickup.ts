import { setTimeout as sleep } from 'node:timers/promises';
import { atMost, spread, told } from '../figures.js';
import { percentile } from '../../support/statistics.js';
import type { Figure } from '../report.js';
import { auditTally, textsOf } from './drain.js';
import { monotonic } from './orders.js';
import type { Side } from './side.js';

const ratePerSecond = 200;
const samplesARound = 1_000;

/**
 * Milliseconds from when each piece of work is due to the start of its handler: 200 a second at fixed times,
 * whether or not the last ones have been taken. What enqueuing costs is part of it: for A an add, for A′ an
 * insert and an add, for B a task in MongoDB and its dispatch.
 */
async function pickup(side: Side, texts: readonly string[]): Promise<number[]> {
  const { worker } = side;
  const done = worker.ask({ do: 'handle', count: texts.length });
  await worker.ask({ do: 'usage' }); // it has heard
  const due = new Map<string, number>();
  const submitted: Promise<void>[] = [];
  const began = monotonic() + 50;
  for (const [n, text] of texts.entries()) {
    const at = began + (n * 1_000) / ratePerSecond;
    due.set(text, at);
    while (monotonic() < at) await sleep(at - monotonic());
    submitted.push(side.submit(text, n));
  }
  await Promise.all([done, ...submitted]);
  const starts = await worker.ask<[string, number][]>({ do: 'starts' });
  await side.ended(texts);
  await auditTally(side, texts);
  return starts.map(([text, at]) => at - (due.get(text) ?? Number.NaN));
}

/**
 * Rounds of all in turn. The bar is on the ratio of B's p99 to A's in the same round; A′, which like B has a row
 * in MongoDB before its job, tells how much of that is the journal.
 */
export async function pickupFigures(sides: readonly Side[], rounds: number): Promise<Figure[]> {
  const seen = new Map<string, number[][]>(sides.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const first = round % sides.length;
    for (const side of [...sides.slice(first), ...sides.slice(0, first)])
      seen.get(side.name)?.push(await pickup(side, textsOf(`p${round}`, samplesARound)));
    const p99 = [...seen].map(([name, of]) => `${name} ${percentile(of.at(-1) ?? [], 0.99).toFixed(1)}`);
    console.log(`pickup ${round + 1} of ${rounds}, p99 ms: ${p99.join(' · ')}`);
  }
  const of = (name: string, p: number) => (seen.get(name) ?? []).map((samples) => percentile(samples, p));
  const ratios = (name: string) => {
    const theirs = of(name, 0.99);
    return of('B', 0.99).map((ours, round) => ours / (theirs[round] ?? Number.NaN));
  };
  return [
    ...[...seen.keys()].flatMap((name) => [
      spread((value) => told(`${name} pickup at ${ratePerSecond}/s, p50`, value, 'ms'), of(name, 0.5)),
      spread((value) => told(`${name} pickup at ${ratePerSecond}/s, p99`, value, 'ms'), of(name, 0.99)),
    ]),
    spread((value) => told('pickup p99, B to A′', value, '×'), ratios('A′')),
    spread((value) => atMost('pickup p99, B to A', value, '×', 2), ratios('A')),
  ];
}
