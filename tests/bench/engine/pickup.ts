import { atMost, percentile, spread, told } from '../figures.js';
import type { Figure } from '../report.js';
import { auditTally, textsOf } from './drain.js';
import { monotonic } from './orders.js';
import type { Side } from './side.js';

const ratePerSecond = 200;
const samplesARound = 1_000;

/**
 * Milliseconds from when each piece of work is due to the start of its handler: 200 a second at fixed times,
 * whether or not the last ones have been taken. What enqueuing costs is part of it: for A an add, for B a task
 * in MongoDB and its dispatch.
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
    while (monotonic() < at) await new Promise((resolve) => setTimeout(resolve, at - monotonic()));
    submitted.push(side.submit(text, n));
  }
  await Promise.all([done, ...submitted]);
  const starts = await worker.ask<[string, number][]>({ do: 'starts' });
  await side.ended(texts);
  await auditTally(side, texts);
  return starts.map(([text, at]) => at - (due.get(text) ?? Number.NaN));
}

/** Rounds of A and B in turn; the bar is on the ratio of their p99 in the same round. */
export async function pickupFigures(raw: Side, ours: Side, rounds: number): Promise<Figure[]> {
  const seen: { raw: number[]; ours: number[] }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const texts = textsOf(`p${round}`, samplesARound);
    const [a, b] =
      round % 2 === 0
        ? [await pickup(raw, texts), await pickup(ours, texts)]
        : [await pickup(ours, texts), await pickup(raw, texts)].reverse();
    seen.push({ raw: a ?? [], ours: b ?? [] });
    console.log(`pickup ${round + 1} of ${rounds}, p99 ms: A ${p99(a)} · B ${p99(b)}`);
  }
  const of = (side: 'raw' | 'ours', p: number) => seen.map((round) => percentile(round[side], p));
  const theirs = of('raw', 0.99);
  const ratios = of('ours', 0.99).map((value, round) => value / (theirs[round] ?? Number.NaN));
  return [
    spread((value) => told(`A pickup at ${ratePerSecond}/s, p50`, value, 'ms'), of('raw', 0.5)),
    spread((value) => told(`B pickup at ${ratePerSecond}/s, p50`, value, 'ms'), of('ours', 0.5)),
    spread((value) => told(`A pickup at ${ratePerSecond}/s, p99`, value, 'ms'), theirs),
    spread((value) => told(`B pickup at ${ratePerSecond}/s, p99`, value, 'ms'), of('ours', 0.99)),
    spread((value) => atMost('pickup p99, B to A', value, '×', 2), ratios),
  ];
}

const p99 = (samples: readonly number[] = []) => percentile(samples, 0.99).toFixed(1);
