import { engineBench } from './engine/bench.js';
import { httpBench } from './http.js';
import { parseBench } from './parse.js';
import { pdfBench } from './pdf.js';
import type { BenchReport } from './report.js';
import { scaleBench } from './scale.js';
import { scoreBench } from './score.js';
import { streamsBench } from './streams.js';

/** `npm run bench -- NAME`: measures, prints what it saw, ends with one line of JSON; exit 1 below a bar. */
const benches: Record<string, (args: readonly string[]) => Promise<BenchReport>> = {
  http: httpBench,
  engine: engineBench,
  scale: scaleBench,
  streams: streamsBench,
  parse: parseBench,
  score: scoreBench,
  pdf: pdfBench,
};

const [name = '', ...args] = process.argv.slice(2);
const bench = benches[name];
if (!bench) {
  console.error(`There is no bench "${name}". Choose one: ${Object.keys(benches).join(', ')}`);
  process.exit(1);
}
const report = await bench(args);
for (const { name: label, value, unit, bar, met, spread } of report.figures) {
  const verdict = met === null ? '' : met ? `met (${bar ?? ''})` : `MISSED (${bar ?? ''})`;
  const range = spread ? `${shown(spread[0])}..${shown(spread[1])}` : '';
  console.log(
    `${label.padEnd(48)} ${shown(value).padStart(10)} ${unit.padEnd(8)} ${range.padEnd(18)} ${verdict}`,
  );
}
console.log(JSON.stringify(report));
process.exitCode = report.figures.some(({ met }) => met === false) ? 1 : 0;

/** Two decimals for what is small, one for the rest. */
function shown(value: number): string {
  return value.toFixed(Math.abs(value) < 10 ? 2 : 1);
}
