import { BroadcastChannel } from 'node:worker_threads';

const megabyte = 1_048_576;
/** Windows of time in each of which the least that the process held is looked at. */
const windows = 12;

interface Sample {
  minutes: number;
  megabytes: number;
}

/** Megabytes a minute. */
export interface Growth {
  /** What threads hold after a round of the garbage collector: a leak, where it grows. */
  live: number;
  /** What the process holds at the least: a leak beside the heap, or memory in pieces. */
  resident: number;
}

/** What a thread tells after a round of the garbage collector (tidy-thread.mjs). */
interface LiveMemory {
  thread: number;
  bytes: number;
}

const liveMemoryChannel = 'vitae-fuzz-live-memory';

/** Megabytes a minute by least squares. */
function slopeOf(samples: readonly Sample[]): number {
  const mean = (of: (sample: Sample) => number): number =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / Math.max(1, samples.length);
  const [x, y] = [mean((sample) => sample.minutes), mean((sample) => sample.megabytes)];
  const spread = samples.reduce((sum, sample) => sum + (sample.minutes - x) ** 2, 0);
  const product = samples.reduce((sum, sample) => sum + (sample.minutes - x) * (sample.megabytes - y), 0);
  return spread === 0 ? 0 : product / spread;
}

/** What comes after the first third, in which engines are loaded. */
const settled = (samples: readonly Sample[], end: number): Sample[] =>
  samples.filter(({ minutes }) => minutes > end / 3);

/** The least of each window. */
function lowest(samples: readonly Sample[], end: number): Sample[] {
  const least = new Map<number, Sample>();
  for (const sample of samples) {
    const window = Math.floor((sample.minutes / end) * windows);
    const before = least.get(window);
    if (before === undefined || sample.megabytes < before.megabytes) least.set(window, sample);
  }
  return [...least.values()];
}

/** Follows the memory of this process and of its threads over time. */
export function followMemory(): { sample(): void; growth(): Growth; now(): number; close(): void } {
  const began = performance.now();
  const minutes = (): number => (performance.now() - began) / 60_000;
  const resident: Sample[] = [];
  const live = new Map<number, Sample[]>();
  const channel = new BroadcastChannel(liveMemoryChannel);
  channel.unref();
  channel.onmessage = (message: unknown) => {
    const { thread, bytes } = (message as { data: LiveMemory }).data;
    live.set(thread, [...(live.get(thread) ?? []), { minutes: minutes(), megabytes: bytes / megabyte }]);
  };
  const now = (): number => process.memoryUsage.rss() / megabyte;
  return {
    now,
    sample: () => resident.push({ minutes: minutes(), megabytes: now() }),
    growth: () => {
      const end = minutes();
      // A thread that ended, as a file was too much for it, took its memory with it: the one that lived longest counts.
      const longest = [...live.values()].sort((a, b) => b.length - a.length)[0] ?? [];
      return { live: slopeOf(settled(longest, end)), resident: slopeOf(settled(lowest(resident, end), end)) };
    },
    close: () => channel.close(),
  };
}
