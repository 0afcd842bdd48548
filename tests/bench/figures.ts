import type { Figure } from './report.js';

/** The value below which a share `p` (0 to 1) of the samples lies. */
export function percentile(samples: readonly number[], p: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * p) - 1)] ?? Number.NaN;
}

/** The middle one of the samples, or the mean of the two in the middle. */
export function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const [below, above] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return ((below ?? Number.NaN) + (above ?? Number.NaN)) / 2;
}

/** A figure that should not be above its bar. */
export function atMost(name: string, value: number, unit: string, bar: number): Figure {
  return { name, value, unit, bar: `≤ ${bar} ${unit}`, met: value <= bar };
}

/** A figure that should not be below its bar. */
export function atLeast(name: string, value: number, unit: string, bar: number): Figure {
  return { name, value, unit, bar: `≥ ${bar} ${unit}`, met: value >= bar };
}

/** A figure that is only told. */
export function told(name: string, value: number, unit: string): Figure {
  return { name, value, unit, bar: null, met: null };
}

/** The median of several samples, with their spread. */
export function spread(figure: (value: number) => Figure, samples: readonly number[]): Figure {
  return { ...figure(median(samples)), spread: [Math.min(...samples), Math.max(...samples)] };
}
