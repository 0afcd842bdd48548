/** A look at memory: megabytes, and when (milliseconds). */
export interface Sample {
  at: number;
  megabytes: number;
}

/** A slope by least squares, and its standard error: how far noise alone may have bent it. Megabytes a minute. */
export interface Slope {
  perMinute: number;
  error: number;
}

/**
 * The one slope that fits all runs, each of which stands on a level of its own (least squares within groups), so
 * that a run which begins higher than the one before it is no growth. Level where there is too little to fit.
 */
export function slopeOf(runs: readonly (readonly Sample[])[]): Slope {
  const centred = runs.flatMap(aroundItsMean);
  const spread = sum(centred.map(({ x }) => x ** 2));
  if (spread === 0) return { perMinute: 0, error: 0 };
  const perMinute = sum(centred.map(({ x, y }) => x * y)) / spread;
  const freedom = centred.length - runs.length - 1;
  const residues = sum(centred.map(({ x, y }) => (y - perMinute * x) ** 2));
  return { perMinute, error: freedom > 0 ? Math.sqrt(residues / freedom / spread) : Infinity };
}

/** What comes after a share (0 to 1) of the run's own time. */
export function after(share: number, run: readonly Sample[]): Sample[] {
  const [first, last] = [run[0]?.at ?? 0, run.at(-1)?.at ?? 0];
  return run.filter(({ at }) => at >= first + (last - first) * share);
}

/** Minutes and megabytes, from the middle of both. */
function aroundItsMean(run: readonly Sample[]): { x: number; y: number }[] {
  const [at, megabytes] = [mean(run.map((sample) => sample.at)), mean(run.map((sample) => sample.megabytes))];
  return run.map((sample) => ({ x: (sample.at - at) / 60_000, y: sample.megabytes - megabytes }));
}

export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
