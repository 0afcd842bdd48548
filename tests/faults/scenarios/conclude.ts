import type { Audit } from '../audit.js';
import type { FaultReport } from '../report.js';

type Rest = Pick<FaultReport, 'recoverySeconds' | 'figures' | 'faults'> & Partial<Pick<FaultReport, 'raw'>>;

/** The report of a scenario: what the audit counted and found, and what the scenario measured and found itself. */
export function conclude(scenario: string, audited: Audit, { faults, ...rest }: Rest): FaultReport {
  const { accepted, succeeded, failed, cancelled } = audited;
  return {
    scenario,
    accepted,
    succeeded,
    failed,
    cancelled,
    ...rest,
    faults: [...audited.faults, ...faults],
  };
}

/** Seconds from a moment to another; null where that never came. */
export function secondsSince(began: number, at: Date | number | null | undefined): number | null {
  return at === null || at === undefined ? null : Math.max(0, (Number(at) - began) / 1_000);
}

/** The largest; null where one never came, or there are none. */
export function slowest(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null);
  return known.length === 0 || known.length < times.length ? null : Math.max(...known);
}
