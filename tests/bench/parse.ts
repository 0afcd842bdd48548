import { monitorEventLoopDelay } from 'node:perf_hooks';
import { taskView } from '../../api/presenters/task.js';
import { createThreads, type Threads } from '../../workers/threads/threads.js';
import { loadSeeds, type Seed } from '../fuzz/seeds.js';
import { atMost, told } from './figures.js';
import { percentile } from '../support/statistics.js';
import { openHouse, type House } from './house.js';
import type { BenchReport } from './report.js';

const rounds = 8;
const uploads = 30;
const nanoseconds = 1_000_000;

/** How long reading a resume takes in a warm thread, what it does to its process, and from upload to result. */
export async function parseBench(): Promise<BenchReport> {
  const files = await loadSeeds();
  console.log(`${files.length} files, ${rounds} times each …`);
  const { took, stall } = await readAll(files);
  const house = await openHouse({ workers: 1 });
  try {
    await uploadAll(house, files.slice(0, 8)); // warm
    const arrived = await uploadAll(
      house,
      Array.from({ length: uploads }, (_, at) => files[at % files.length]).filter(
        (file) => file !== undefined,
      ),
    );
    return {
      bench: 'parse',
      figures: [
        atMost('read a file in a warm thread, p50', percentile(took, 0.5), 'ms', 60),
        atMost('read a file in a warm thread, p99', percentile(took, 0.99), 'ms', 500),
        told('the slowest', Math.max(...took), 'ms'),
        told('files read', took.length, ''),
        atMost("longest stall of the process's event loop", stall, 'ms', 200),
        told('upload to result, p50', percentile(arrived, 0.5), 'ms'),
        atMost('upload to result, p99', percentile(arrived, 0.99), 'ms', 1_000),
      ],
    };
  } finally {
    await house.stop();
  }
}

/** Milliseconds a file, one at a time as a worker's thread has them, after a round that loads the engines. */
async function readAll(files: readonly Seed[]): Promise<{ took: number[]; stall: number }> {
  const threads = createThreads({ maxThreads: 1 });
  for (const file of files) await read(file, threads);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const took: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const file of files) took.push(await read(file, threads));
  }
  delay.disable();
  await threads.close();
  return { took, stall: delay.max / nanoseconds };
}

async function read({ bytes, name }: Seed, threads: Threads): Promise<number> {
  const began = performance.now();
  await threads.parse({ bytes: new Uint8Array(bytes), fileName: name });
  return performance.now() - began;
}

/** Milliseconds from upload to the finished task, one after the other. @throws where a task does not succeed */
async function uploadAll({ api, token }: House, files: readonly Seed[]): Promise<number[]> {
  const samples: number[] = [];
  for (const { bytes, name } of files) {
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(bytes)]), name);
    const began = performance.now();
    const response = await fetch(`${api}/resumes/upload`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, Prefer: 'wait=20' },
      body,
    });
    const { state, error } = taskView.parse(await response.json());
    samples.push(performance.now() - began);
    if (state !== 'succeeded') throw new Error(`${name} ended ${state}: ${error?.detail ?? ''}`);
  }
  return samples;
}
