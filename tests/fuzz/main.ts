import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { createThreads } from '../../workers/threads/threads.js';
import { positive, whole } from '../support/numbers.js';
import type { Slope } from '../support/trend.js';
import { check } from './check.js';
import { grows, noise } from './memory.js';
import { type Finding, fuzz, type FuzzReport } from './run.js';

/** Minutes below which a slope says nothing. */
const settled = 5;

interface Options {
  minutes: number;
  seed: number;
  from: number;
  files: number;
  file?: string;
}

const options = new Command('npm run fuzz --')
  .description('Spoils resumes of every kind and reads them as a worker would.')
  .option('--minutes <number>', 'for how long', positive, 1)
  .option(
    '--seed <number>',
    'what the spoiling is drawn from; another each time',
    whole,
    Date.now() % 1_000_000,
  )
  .option('--from <number>', 'the file of the seed to begin with', whole, 0)
  .option('--files <number>', 'how many files at most', whole, 100_000_000)
  .option('--file <path>', 'reads this one file again, and nothing else')
  .parse()
  .opts<Options>();

process.exitCode = options.file === undefined ? await run() : await repeat(options.file);

async function run(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'vitae-fuzz-'));
  const { minutes } = options;
  console.log(`Seed ${options.seed}, ${minutes} min; files that fail go to ${folder}`);
  let shown = 0;
  const show = async ({ findings }: FuzzReport): Promise<void> => {
    const news = findings.slice(shown);
    shown = findings.length;
    for (const finding of news) await tell(finding, folder);
  };
  const report = await fuzz({
    seed: options.seed,
    from: options.from,
    files: options.files,
    lasts: minutes * 60_000,
    atOnce: 2,
    progress: (so, megabytes) => {
      console.log(
        `${so.files} files, ${endings(so)}, slowest ${seconds(so.slowest.took)}, ${megabytes.toFixed(0)} MB`,
      );
      void show(so);
    },
  });
  await show(report);
  const { live, resident } = report.growth;
  const grew = minutes >= settled && grows(report.growth);
  console.log(
    `${report.files} files: ${endings(report)}. Slowest ${seconds(report.slowest.took)} (--seed=${options.seed} --from=${report.slowest.index} --files=1). ` +
      `Live memory of a thread ${signed(live)}, of the process at its lowest ${signed(resident)} MB a minute${grew ? ': GROWS' : ''}. ${report.findings.length} findings.`,
  );
  return report.findings.length > 0 || grew ? 1 : 0;
}

async function tell({ index, file, outcome }: Finding, folder: string): Promise<void> {
  const path = join(folder, `${index}-${file.name}`);
  await writeFile(path, file.bytes);
  console.log(`FINDING ${outcome.fault ?? ''}\n  npm run fuzz -- --file=${path}`);
}

async function repeat(path: string): Promise<number> {
  const threads = createThreads({ maxThreads: 1 });
  const name = basename(path).replace(/^\d+-/u, '');
  const outcome = await check({ name, bytes: await readFile(path) }, threads);
  await threads.close();
  console.log(
    `${outcome.ended} after ${seconds(outcome.took)}${outcome.fault === null ? '' : `: ${outcome.fault}`}`,
  );
  return outcome.fault === null ? 0 : 1;
}

function endings({ endings: counts }: FuzzReport): string {
  return [...counts].map(([ending, count]) => `${count} ${ending}`).join(', ');
}

function signed({ perMinute, error }: Slope): string {
  return `${perMinute >= 0 ? '+' : ''}${perMinute.toFixed(1)} ± ${(noise * error).toFixed(1)}`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(1)} s`;
}
