import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from '../../../shared/embedded/readable-log.js';
import type { Child } from '../../support/house/child.js';
import { after, mean, type Sample, slopeOf } from '../../support/trend.js';

/** How the memory of a process went over the second half of its life. */
export interface Trend {
  /** The process's name, and its number where it was started more than once. */
  name: string;
  minutes: number;
  /** The mean of the second half, MB. */
  mean: number;
  /** Least squares over the second half, MB an hour. */
  slope: number;
  /** What the slope comes to over the second half, MB. */
  growth: number;
}

interface MemoryWatch {
  /** Those that lived at least so many minutes, with their trends. */
  trends(minutesLeast: number): Trend[];
  stop(): void;
}

const sampleEvery = 2_000;

/** Watches the memory of processes, each run of one by itself. */
export function watchMemory(children: readonly Child[]): MemoryWatch {
  const runs = new Map<string, Sample[]>();
  const look = async (): Promise<void> => {
    const alive = children.flatMap(({ name, pid }) => (pid === undefined ? [] : [{ name, pid }]));
    if (alive.length === 0) return;
    const resident = await residentOf(alive.map(({ pid }) => pid));
    for (const { name, pid } of alive) {
      const megabytes = resident.get(pid);
      if (megabytes === undefined) continue; // it ended while we looked
      const key = `${name} (${pid})`;
      runs.set(key, [...(runs.get(key) ?? []), { at: performance.now(), megabytes }]);
    }
  };
  // A look that fails, as a process ended meanwhile, is made up for by the next one.
  const timer = setInterval(() => void look().catch(() => undefined), sampleEvery);
  return {
    trends: (minutesLeast) => trendsOf(runs, minutesLeast),
    stop: () => clearInterval(timer),
  };
}

/** Resident megabytes by process id. */
async function residentOf(pids: readonly number[]): Promise<Map<number, number>> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'pid=,rss=', '-p', pids.join(',')]);
  const lines = stdout.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [pid = 0, kilobytes = 0] = line.trim().split(/\s+/).map(Number);
      return [pid, kilobytes / 1_024];
    }),
  );
}

/** What processes said of their live heaps (processes/live-heap.ts), each run of one by itself. */
export async function liveHeaps(
  logs: string,
  children: readonly Pick<Child, 'name'>[],
  minutesLeast: number,
): Promise<Trend[]> {
  const runs = new Map<string, Sample[]>();
  for (const { name } of children) {
    const text = await readFile(join(logs, `${name}.log`), 'utf8');
    for (const entry of text.split('\n').map(parse)) {
      if (entry?.['msg'] !== 'live heap') continue;
      const key = `${name} (${Number(entry['pid'])}) live heap`;
      const sample = { at: Number(entry['time']), megabytes: Number(entry['megabytes']) };
      runs.set(key, [...(runs.get(key) ?? []), sample]);
    }
  }
  return trendsOf(runs, minutesLeast);
}

function trendsOf(runs: ReadonlyMap<string, readonly Sample[]>, minutesLeast: number): Trend[] {
  const trends = [...runs].map(([name, samples]) => trendOf(name, samples));
  return trends.filter(({ minutes }) => minutes >= minutesLeast);
}

function trendOf(name: string, samples: readonly Sample[]): Trend {
  const minutes = ((samples.at(-1)?.at ?? 0) - (samples[0]?.at ?? 0)) / 60_000;
  const half = after(1 / 2, samples);
  const { perMinute } = slopeOf([half]);
  return {
    name,
    minutes,
    mean: mean(half.map(({ megabytes }) => megabytes)),
    slope: perMinute * 60,
    growth: (perMinute * minutes) / 2,
  };
}
