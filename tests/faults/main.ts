import { Argument, Command, Option } from 'commander';
import { positive } from '../support/numbers.js';
import { safeguards, type Safeguard } from './processes/broken.js';
import type { FaultReport, Scenario } from './report.js';
import { scenarios } from './scenarios.js';
import { soak } from './soak/soak.js';
import { table } from './table.js';

/**
 * `npm run faults -- all|NAME…`: injects faults into real processes, audits, prints a line of JSON for each and
 * a table at the end; exit 1 where something was not as it should be. With `--broken=fence|sweeper|idempotency`
 * that safeguard is off, and `all` means the scenarios that must notice: exit 1 when they did, 2 when not.
 * `soak` runs for as long as `--minutes` says and is no part of `all`.
 */
const command = new Command('npm run faults --')
  .showHelpAfterError()
  .description('Injects faults into real processes under load, and audits what became of each task.')
  .addArgument(
    new Argument('<name...>', 'scenarios').choices(['all', ...[...scenarios, soak].map(({ name }) => name)]),
  )
  .addOption(new Option('--broken <safeguard>', 'turns one off: the audit must notice').choices(safeguards))
  .option('--minutes <number>', 'how long a soak lasts', positive)
  .parse();
const { broken = null, minutes } = command.opts<{ broken?: Safeguard; minutes?: number }>();
const chosen = chosenOf(command.args);
const began = performance.now();
const reports: FaultReport[] = [];
/** Reports of scenarios that did not come to their audit. */
const brokenOff = new Set<FaultReport>();
for (const scenario of chosen) reports.push(...(await runOne(scenario)));

console.log(`\n${table(reports)}\n`);
console.log(`${reports.length} reports in ${Math.round((performance.now() - began) / 1_000)} s.`);
// At once: a scenario that broke off may have left work under way.
process.exit(broken ? verdictOnBroken(broken) : Number(faultsIn(reports) > 0));

async function runOne(scenario: Scenario): Promise<FaultReport[]> {
  console.log(`\n== ${scenario.name}: ${scenario.fault}${broken ? ` (without the ${broken})` : ''}`);
  const found = [
    await scenario.run({ broken, minutes }).catch((error: unknown) => unfinished(scenario, error)),
  ].flat();
  for (const report of found) {
    for (const fault of report.faults) console.log(`   FAULT: ${fault}`);
    console.log(JSON.stringify(report));
  }
  return found;
}

/** A scenario that broke off shows a fault like any other: what it was to show was not seen. */
function unfinished({ name }: Scenario, error: unknown): FaultReport {
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const none = { accepted: 0, succeeded: 0, failed: 0, cancelled: 0, recoverySeconds: null, figures: {} };
  const report = { scenario: name, ...none, faults: [`it broke off: ${words}`] };
  brokenOff.add(report);
  return report;
}

/** Exit 1: the audit noticed that the safeguard was off. Exit 2: it did not, so it proves nothing. */
function verdictOnBroken(safeguard: Safeguard): number {
  const audited = reports.filter((report) => !brokenOff.has(report));
  const reasons = audited.flatMap(({ scenario, faults }) => faults.map((fault) => `${scenario}: ${fault}`));
  if (reasons.length > 0) {
    console.log(
      `Without the ${safeguard} the audit found:\n${reasons.map((reason) => `  - ${reason}`).join('\n')}`,
    );
    return 1;
  }
  console.error(`NOTHING WAS CAUGHT without the ${safeguard}: the audit is blind to it.`);
  return 2;
}

function faultsIn(all: readonly FaultReport[]): number {
  return all.reduce((sum, { faults }) => sum + faults.length, 0);
}

function chosenOf(names: readonly string[]): readonly Scenario[] {
  if (!names.includes('all')) return [...scenarios, soak].filter(({ name }) => names.includes(name));
  return broken ? scenarios.filter(({ catches }) => catches.includes(broken)) : scenarios;
}
