import { parseArgs } from 'node:util';
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
const { values, positionals } = readArguments();
const broken = safeguardNamed(values.broken);
const minutes = values.minutes === undefined ? undefined : Number(values.minutes);
const chosen = chosenOf(positionals);
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

function readArguments() {
  try {
    return parseArgs({
      options: { broken: { type: 'string' }, minutes: { type: 'string' } },
      allowPositionals: true,
    });
  } catch (error) {
    return leave(`${String(error)}\nnpm run faults -- all|NAME… [--broken=fence] [--minutes=10]`);
  }
}

function safeguardNamed(name: string | undefined): Safeguard | null {
  if (name === undefined) return null;
  const safeguard = safeguards.find((known) => known === name);
  return safeguard ?? leave(`There is no safeguard "${name}". Choose one: ${safeguards.join(', ')}`);
}

function chosenOf(names: readonly string[]): readonly Scenario[] {
  if (names.includes('all'))
    return broken ? scenarios.filter(({ catches }) => catches.includes(broken)) : scenarios;
  const all = [...scenarios, soak];
  const known = names.map((name) => all.find((scenario) => scenario.name === name));
  const found = known.filter((scenario) => scenario !== undefined);
  if (found.length > 0 && found.length === known.length) return found;
  const choice = all.map(({ name }) => name).join(', ');
  return leave(`Name a scenario, or several: all, ${choice}`);
}

function leave(message: string): never {
  console.error(message);
  process.exit(1);
}
