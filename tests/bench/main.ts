import { engineBench } from './engine/bench.js';
import { parts } from './engine/options.js';
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

const usage = `npm run bench -- NAME, where NAME is one of ${Object.keys(benches).join(', ')};
npm run bench -- engine takes --rounds=5 --tasks=10000 --people=5000 --only=${parts.join(',')} --profile`;

const [name = '', ...args] = process.argv.slice(2);
if (name === '--help' || name === '-h') {
  console.log(usage);
  process.exit();
}
const bench = benches[name];
if (!bench) leave(`There is no bench "${name}".`);
const report = await bench(args).catch((error: unknown) => {
  if (isAboutOptions(error)) leave(error.message);
  throw error;
});
for (const { name: label, value, unit, bar, met, spread } of report.figures) {
  const verdict = met === null ? '' : `${met ? 'met' : 'MISSED'} (${bar ?? ''})`;
  const range = spread ? `${shown(spread[0])}..${shown(spread[1])}` : '';
  console.log(
    `${label.padEnd(48)} ${shown(value).padStart(10)} ${unit.padEnd(8)} ${range.padEnd(18)} ${verdict}`,
  );
}
console.log(JSON.stringify(report));
process.exitCode = report.figures.some(({ met }) => met === false) ? 1 : 0;

function isAboutOptions(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function leave(message: string): never {
  console.error(`${message}\n${usage}`);
  process.exit(1);
}

/** Two decimals for what is small, one for the rest. */
function shown(value: number): string {
  return value.toFixed(Math.abs(value) < 10 ? 2 : 1);
}
