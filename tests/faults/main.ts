import type { FaultReport } from './report.js';
import { workerKilled } from './worker-killed.js';

/** `npm run faults -- NAME`: injects a fault into real processes, audits, ends with one line of JSON; exit 1 on a fault of ours. */
const scenarios: Record<string, () => Promise<FaultReport>> = { 'worker-killed': workerKilled };

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
