import { fileURLToPath } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { PermanentError } from '../../shared/errors.js';
import type { LanguageModel } from '../llm/language-model.js';
import { errorFromData } from './error-as-data.js';
import type { JobName } from './jobs.js';
import { createMemoryGuard, type MemoryGuard } from './memory-guard.js';
import { serveModel } from './model-bridge.js';
import { createSharedLock } from './shared-lock.js';
import type { Order, Report, ThreadData } from './thread.js';

export interface PoolOptions {
  minThreads?: number;
  maxThreads?: number;
  /** Milliseconds that one job may run, not counting its wait for a thread; Infinity for no limit. */
  timeLimit?: number;
  /** Megabytes that one job may take, on the heap and beside it; 512 by default. */
  memoryLimit?: number;
  /** Jobs whose engines each thread makes ready before it takes its first. */
  warm?: readonly JobName[];
  /**
   * Told of a thread that died with no job: of something that its last job had left running, or of the very memory it
   * was ended for. Another takes its place.
   */
  onDeath?: (error: Error) => void;
  /** The module that threads run, in place of `thread.ts`: for tests. */
  entry?: URL;
}

interface Assignment {
  job: JobName;
  input: unknown;
  model: LanguageModel | null;
  signal: AbortSignal | undefined;
  /** Milliseconds, where this job may run for less than the pool's others. */
  timeLimit?: number | undefined;
  /** What whoever asked may do where the job goes beyond its limits; a sentence. */
  wayOut?: string | undefined;
}

export interface Pool {
  run(assignment: Assignment): Promise<unknown>;
  close(): Promise<void>;
}

/** How many bytes a megabyte has. */
const megabyte = 1_048_576;

/**
 * A pool of threads, each with one job at a time and limits of time and memory. Where the process outgrows the
 * memory limit, all running jobs are suspects: each is done again alone, in half of its time, and the one that does it
 * again is told.
 */
export function createPool({ timeLimit = Infinity, memoryLimit = 512, ...options }: PoolOptions): Pool {
  const threads = new Piscina({
    filename: fileURLToPath(options.entry ?? moduleToRun()),
    execArgv: [],
    minThreads: options.minThreads ?? 0,
    maxThreads: options.maxThreads ?? 2,
    idleTimeout: 60_000,
    workerData: { warm: options.warm ?? [] } satisfies ThreadData,
    // No settings and no secrets where other people's files are read.
    env: { NODE_ENV: process.env['NODE_ENV'] ?? 'development', TZ: 'UTC' },
    resourceLimits: { maxOldGenerationSizeMb: memoryLimit, stackSizeMb: 4 },
  });
  // An 'error' that nobody listens to would end the process.
  threads.on('error', (error: Error) => options.onDeath?.(error));
  const lock = createSharedLock();
  const limits = { timeLimit, guard: createMemoryGuard(memoryLimit * megabyte) };
  const attempt = (assignment: Assignment, alone: boolean) =>
    lock.run(alone, assignment.signal, () => runJob(threads, assignment, limits));
  return {
    async run(assignment) {
      try {
        return await attempt(assignment, false);
      } catch (error) {
        if (!(error instanceof OutgrownMemory)) throw error;
      }
      return attempt({ ...assignment, timeLimit: (assignment.timeLimit ?? Infinity) / 2 }, true).catch(
        (error: unknown) => {
          throw error instanceof OutgrownMemory ? tooMuchMemory(assignment, error) : error;
        },
      );
    },
    close: () => threads.destroy(),
  };
}

/** The process grew beyond the limit while this job ran, among others perhaps. */
class OutgrownMemory extends Error {
  override readonly name = 'OutgrownMemory';
}

interface Limits {
  timeLimit: number;
  guard: MemoryGuard;
}

/** Compiled code is run as it is, sources through tsx. */
function moduleToRun(): URL {
  const compiled = import.meta.url.endsWith('.js');
  return new URL(compiled ? './thread.js' : './from-source.mjs', import.meta.url);
}

async function runJob(
  threads: Piscina,
  assignment: Assignment,
  { timeLimit: common, guard }: Limits,
): Promise<unknown> {
  const { job, input, model, signal, timeLimit: own = Infinity } = assignment;
  const timeLimit = Math.min(own, common);
  const { port1: ours, port2: port } = new MessageChannel();
  const excess = new AbortController();
  const stop = signal ? AbortSignal.any([signal, excess.signal]) : excess.signal;
  const cleanup: (() => void)[] = [() => ours.close()];
  let isOver = false;
  ours.once('message', () => {
    // The news of a quick job's start may come after its end.
    if (isOver) return;
    cleanup.push(guard.watch(() => excess.abort(new OutgrownMemory())));
    if (timeLimit === Infinity) return;
    const late = tooComplex(assignment, `It took over ${timeLimit / 1_000} s.`);
    const timer = setTimeout(() => excess.abort(late), timeLimit);
    cleanup.push(() => clearTimeout(timer));
  });
  if (model) serveModel(ours, model, stop);
  try {
    const order: Order = { job, input, port, hasModel: model !== null };
    return unwrap((await threads.run(order, { signal: stop, transferList: [port] })) as Report);
  } catch (error) {
    stop.throwIfAborted();
    throw isOutOfHeap(error) ? tooMuchMemory(assignment, error) : error;
  } finally {
    isOver = true;
    for (const clean of cleanup) clean();
  }
}

function unwrap(report: Report): unknown {
  if (report.ok) return report.value;
  throw errorFromData(report.error);
}

function tooComplex({ wayOut }: Assignment, detail: string, cause?: unknown): PermanentError {
  return new PermanentError('file-too-complex', [detail, wayOut].filter(Boolean).join(' '), { cause });
}

const tooMuchMemory = (assignment: Assignment, cause: unknown) =>
  tooComplex(assignment, 'It took too much memory.', cause);

/** Asked by code alone: the error comes from Node's own realm, where `instanceof` may not reach. */
function isOutOfHeap(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
