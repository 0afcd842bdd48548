import { BroadcastChannel } from 'node:worker_threads';
import { after, type Sample, type Slope, slopeOf } from '../support/trend.js';

const megabyte = 1_048_576;
/** Milliseconds in each of which the least that the process held is looked at. */
const window = 30_000;
/** The share of a run in which engines are loaded and tables filled. */
const warmUp = 1 / 3;

/** Megabytes a minute that may be added while spoilt files are read. */
const steepest = { live: 5, resident: 10 };
/** Standard errors within which a slope says nothing: the garbage collector and malloc are noisy. */
export const noise = 2;

export interface Growth {
  /** What threads hold after a round of the garbage collector: a leak, where it grows. */
  live: Slope;
  /** What the process holds at the least: a leak beside the heap, or memory in pieces. */
  resident: Slope;
}

/** What a thread tells after a round of the garbage collector (tidy-thread.mjs). */
interface LiveMemory {
  thread: number;
  bytes: number;
}

const liveMemoryChannel = 'vitae-fuzz-live-memory';

/** The least of each window. */
function lowest(samples: readonly Sample[]): Sample[] {
  const least = new Map<number, Sample>();
  for (const sample of samples) {
    const at = Math.floor(sample.at / window);
    const before = least.get(at);
    if (before === undefined || sample.megabytes < before.megabytes) least.set(at, sample);
  }
  return [...least.values()];
}

/**
 * How memory grew. A thread that ended, as a file was too much for it, took its memory with it, and the one in its
 * place is warm only after a part of its own life: each thread is a run of its own.
 */
export function growthOf(live: Iterable<readonly Sample[]>, resident: readonly Sample[]): Growth {
  return {
    live: slopeOf([...live].map((run) => after(warmUp, run))),
    resident: slopeOf([after(warmUp, lowest(resident))]),
  };
}

export function grows({ live, resident }: Growth): boolean {
  const climbs = ({ perMinute, error }: Slope, most: number): boolean => perMinute - noise * error > most;
  return climbs(live, steepest.live) || climbs(resident, steepest.resident);
}

/** Follows the memory of this process and of its threads over time. */
export function followMemory(): { sample(): void; growth(): Growth; now(): number; close(): void } {
  const resident: Sample[] = [];
  const live = new Map<number, Sample[]>();
  const channel = new BroadcastChannel(liveMemoryChannel);
  channel.unref();
  channel.onmessage = (message: unknown) => {
    const { thread, bytes } = (message as { data: LiveMemory }).data;
    live.set(thread, [...(live.get(thread) ?? []), { at: performance.now(), megabytes: bytes / megabyte }]);
  };
  const now = (): number => process.memoryUsage.rss() / megabyte;
  return {
    now,
    sample: () => resident.push({ at: performance.now(), megabytes: now() }),
    growth: () => growthOf(live.values(), resident),
    close: () => channel.close(),
  };
}
