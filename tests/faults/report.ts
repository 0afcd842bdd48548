/** What a scenario saw. */
export interface FaultReport {
  scenario: string;
  accepted: number;
  succeeded: number;
  failed: number;
  cancelled: number;
  /** Seconds from the fault until every task had ended. */
  recoverySeconds: number;
  /** What should not have been; none where all is well. */
  faults: string[];
}
