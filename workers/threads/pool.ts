import { fileURLToPath } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { PermanentError } from '../../shared/errors.js';
import type { LanguageModel } from '../llm/language-model.js';
import { errorFromData } from './error-as-data.js';
import type { JobName } from './jobs.js';
import { serveModel } from './model-bridge.js';
import type { Order, Report } from './thread.js';

export interface PoolOptions {
  minThreads?: number;
  maxThreads?: number;
  /** Milliseconds that one job may run, not counting its wait for a thread; Infinity for no limit. */
  timeLimit?: number;
  /** Megabytes of heap that one job may take; 512 by default. */
  memoryLimit?: number;
  /** The module that threads run, in place of `thread.ts`: for tests. */
  entry?: URL;
}

interface Assignment {
  job: JobName;
  input: unknown;
  model: LanguageModel | null;
  signal: AbortSignal | undefined;
}

export interface Pool {
  run(assignment: Assignment): Promise<unknown>;
  close(): Promise<void>;
}

/** A pool of threads, each with one job at a time and limits of time and memory. */
export function createPool({ timeLimit = Infinity, memoryLimit = 512, ...options }: PoolOptions): Pool {
  const threads = new Piscina({
    filename: fileURLToPath(options.entry ?? moduleToRun()),
    execArgv: [],
    minThreads: options.minThreads ?? 0,
    maxThreads: options.maxThreads ?? 2,
    idleTimeout: 60_000,
    // No settings and no secrets where other people's files are read.
    env: { NODE_ENV: process.env['NODE_ENV'] ?? 'development', TZ: 'UTC' },
    resourceLimits: { maxOldGenerationSizeMb: memoryLimit, stackSizeMb: 4 },
  });
  return {
    run: (assignment) => runJob(threads, assignment, timeLimit),
    close: () => threads.destroy(),
  };
}

/** Compiled code is run as it is, sources through tsx. */
function moduleToRun(): URL {
  const compiled = import.meta.url.endsWith('.js');
  return new URL(compiled ? './thread.js' : './from-source.mjs', import.meta.url);
}

async function runJob(
  threads: Piscina,
  { job, input, model, signal }: Assignment,
  timeLimit: number,
): Promise<unknown> {
  signal?.throwIfAborted();
  const { port1: ours, port2: port } = new MessageChannel();
  const late = new AbortController();
  const stop = signal ? AbortSignal.any([signal, late.signal]) : late.signal;
  let timer: NodeJS.Timeout | undefined;
  ours.once('message', () => {
    if (timeLimit !== Infinity) timer = setTimeout(() => late.abort(), timeLimit);
  });
  if (model) serveModel(ours, model, stop);
  try {
    const order: Order = { job, input, port, hasModel: model !== null };
    return unwrap((await threads.run(order, { signal: stop, transferList: [port] })) as Report);
  } catch (error) {
    signal?.throwIfAborted();
    if (late.signal.aborted) throw tooComplex(`It took over ${timeLimit / 1_000} s.`, error);
    throw isOutOfMemory(error) ? tooComplex('It took too much memory.', error) : error;
  } finally {
    clearTimeout(timer);
    ours.close();
  }
}

function unwrap(report: Report): unknown {
  if (report.ok) return report.value;
  throw errorFromData(report.error);
}

function tooComplex(detail: string, cause: unknown): PermanentError {
  return new PermanentError('file-too-complex', detail, { cause });
}

/** Asked by code alone: the error comes from Node's own realm, where `instanceof` may not reach. */
function isOutOfMemory(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
