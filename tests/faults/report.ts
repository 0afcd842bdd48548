import type { Safeguard } from './processes/broken.js';

/** What the same fault did to raw BullMQ with one upsert a job, in the same run. */
export interface RawFigures {
  /** Jobs whose `add` was acknowledged. */
  accepted: number;
  /** Those of them that were never done. */
  lost: number;
  /** Those of them that were done more than once. */
  doubled: number;
  /** Requests that failed, or had no answer in 5 s. */
  refused?: number;
  /** Seconds from the end of the fault until the last was done; null where that never came. */
  recoverySeconds: number | null;
}

/** What a scenario saw. */
export interface FaultReport {
  scenario: string;
  accepted: number;
  succeeded: number;
  failed: number;
  cancelled: number;
  /** Seconds from the end of the fault (or from the kill) until every task had ended; null where some had not. */
  recoverySeconds: number | null;
  /** What else was measured, by name with its unit, such as `POST p99, ms`. */
  figures: Record<string, number>;
  /** The same under raw BullMQ, where the scenario has it. */
  raw?: RawFigures;
  /** What should not have been; none where all is well. */
  faults: string[];
}

export interface ScenarioOptions {
  /** A safeguard that is turned off, to see the audit notice; null for the product as it is. */
  broken: Safeguard | null;
  /** How long the soak lasts; the others know themselves. */
  minutes?: number | undefined;
}

/** A fault that is injected into real processes. */
export interface Scenario {
  name: string;
  /** What is done to whom, in a line. */
  fault: string;
  /** The safeguards whose absence this scenario must show. */
  catches: readonly Safeguard[];
  /** Runs it in a house of its own, says what happens, and gives a report, or one per part. */
  run(options: ScenarioOptions): Promise<FaultReport | FaultReport[]>;
}

/** One fault where a count is not zero. */
export function some(count: number, what: string): string[] {
  return count === 0 ? [] : [`${Math.abs(count)} ${what}`];
}

/** The first few of many faults of one kind, and how many more there are. */
export function fewOf(faults: readonly string[], most = 4): string[] {
  const more = faults.length - most;
  return more > 1 ? [...faults.slice(0, most), `… and ${more} more like these`] : [...faults];
}

/** A figure that must not be above its bar. @returns a fault where it is */
export function atMost(what: string, value: number | null, most: number, unit: string): string[] {
  if (value !== null && value <= most) return [];
  return [value === null ? `${what}: never` : `${what}: ${value.toFixed(1)} ${unit}, over ${most} ${unit}`];
}
