import type { Figure } from './report.js';

/** The value below which a share `p` (0 to 1) of the samples lies. */
export function percentile(samples: readonly number[], p: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * p) - 1)] ?? Number.NaN;
}

/** A figure that should not be above its bar. */
export function atMost(name: string, value: number, unit: string, bar: number): Figure {
  return { name, value, unit, bar: `≤ ${bar} ${unit}`, met: value <= bar };
}

/** A figure that is only told. */
export function told(name: string, value: number, unit: string): Figure {
  return { name, value, unit, bar: null, met: null };
}
