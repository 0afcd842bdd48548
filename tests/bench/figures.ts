import { median } from '../support/statistics.js';
import type { Figure } from './report.js';

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
