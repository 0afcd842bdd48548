import { httpBench } from './http.js';
import type { BenchReport } from './report.js';

/** `npm run bench -- NAME`: measures, prints what it saw, ends with one line of JSON; exit 1 below a bar. */
const benches: Record<string, () => Promise<BenchReport>> = { http: httpBench };

const [name = ''] = process.argv.slice(2);
const bench = benches[name];
if (!bench) {
  console.error(`There is no bench "${name}". Choose one: ${Object.keys(benches).join(', ')}`);
  process.exit(1);
}
const report = await bench();
for (const { name: label, value, unit, bar, met } of report.figures) {
  const verdict = met === null ? '' : met ? `met (${bar ?? ''})` : `MISSED (${bar ?? ''})`;
  console.log(`${label.padEnd(48)} ${value.toFixed(1).padStart(10)} ${unit.padEnd(8)} ${verdict}`);
}
console.log(JSON.stringify(report));
process.exitCode = report.figures.some(({ met }) => met === false) ? 1 : 0;
