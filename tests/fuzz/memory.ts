const megabyte = 1_048_576;

interface Sample {
  minutes: number;
  megabytes: number;
}

/** Follows the size of the process over time. */
export function followMemory(): { sample(): void; slope(): number; now(): number } {
  const began = performance.now();
  const samples: Sample[] = [];
  const now = (): number => process.memoryUsage.rss() / megabyte;
  return {
    now,
    sample: () => samples.push({ minutes: (performance.now() - began) / 60_000, megabytes: now() }),
    /** Megabytes a minute by least squares, once the first third, in which engines are loaded, is over. */
    slope: () => {
      const late = samples.slice(Math.floor(samples.length / 3));
      const mean = (of: (sample: Sample) => number): number =>
        late.reduce((sum, sample) => sum + of(sample), 0) / Math.max(1, late.length);
      const [x, y] = [mean((sample) => sample.minutes), mean((sample) => sample.megabytes)];
      const spread = late.reduce((sum, sample) => sum + (sample.minutes - x) ** 2, 0);
      const product = late.reduce((sum, sample) => sum + (sample.minutes - x) * (sample.megabytes - y), 0);
      return spread === 0 ? 0 : product / spread;
    },
  };
}
