import { createThreads } from '../../workers/threads/threads.js';
import { check, type Outcome, slowest } from './check.js';
import { followMemory, type Growth } from './memory.js';
import { spoil } from './mutate.js';
import { loadSeeds, type Seed } from './seeds.js';

export interface Finding {
  index: number;
  file: Seed;
  outcome: Outcome;
}

export interface FuzzReport {
  files: number;
  /** How many files ended how. */
  endings: ReadonlyMap<string, number>;
  findings: readonly Finding[];
  slowest: { took: number; index: number };
  growth: Growth;
}

export interface FuzzOptions {
  seed: number;
  /** First file. */
  from: number;
  /** Milliseconds, or a number of files, whichever is over first. */
  lasts: number;
  files: number;
  atOnce: number;
  progress: (report: FuzzReport, megabytes: number) => void;
}

const progressEvery = 10_000;

/** Spoils files and reads them in threads, as a worker does, until the time is over. */
export async function fuzz(options: FuzzOptions): Promise<FuzzReport> {
  const seeds = await loadSeeds();
  const entry = new URL('./tidy-thread.mjs', import.meta.url);
  const threads = createThreads({ maxThreads: options.atOnce, entry });
  const memory = followMemory();
  const endings = new Map<string, number>();
  const findings: Finding[] = [];
  const report: FuzzReport = {
    files: 0,
    endings,
    findings,
    slowest: { took: 0, index: -1 },
    growth: memory.growth(),
  };
  const until = performance.now() + options.lasts;
  let next = options.from;
  let told = performance.now();

  const one = async (index: number): Promise<void> => {
    const file = await spoil(seeds, options.seed, index);
    let outcome = await check(file, threads);
    // A machine that is busy elsewhere makes a file look slow: what is slow is so twice.
    if (outcome.fault !== null && outcome.took > slowest) outcome = await check(file, threads);
    report.files += 1;
    endings.set(outcome.ended, (endings.get(outcome.ended) ?? 0) + 1);
    if (outcome.took > report.slowest.took) report.slowest = { took: outcome.took, index };
    if (outcome.fault !== null) findings.push({ index, file, outcome });
    memory.sample();
  };
  const lane = async (): Promise<void> => {
    while (performance.now() < until && next < options.from + options.files) {
      await one((next += 1) - 1);
      if (performance.now() - told < progressEvery) continue;
      told = performance.now();
      options.progress(report, memory.now());
    }
  };
  try {
    await Promise.all(Array.from({ length: options.atOnce }, lane));
    return { ...report, growth: memory.growth() };
  } finally {
    memory.close();
    await threads.close();
  }
}
