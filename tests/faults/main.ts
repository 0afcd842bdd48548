import { workerKilled } from './worker-killed.js';

/** `npm run faults -- NAME`: injects a fault into real processes, audits, ends with one line of JSON; exit 1 on a fault of ours. */
const scenarios: Record<string, () => Promise<FaultReport>> = { 'worker-killed': workerKilled };

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

const [name = ''] = process.argv.slice(2);
const chosen = name === 'all' ? Object.values(scenarios) : [scenarios[name]];
for (const scenario of chosen) {
  if (!scenario) {
    console.error(`There is no scenario "${name}". Choose one: all, ${Object.keys(scenarios).join(', ')}`);
    process.exit(1);
  }
  const report = await scenario();
  console.log(JSON.stringify(report));
  if (report.faults.length > 0) process.exitCode = 1;
}
