import { availableParallelism } from 'node:os';
import type { LanguageModel } from '../llm/language-model.js';
import type { JobName, Jobs } from './jobs.js';
import { createPool, type PoolOptions } from './pool.js';

type Input<Name extends JobName> = Parameters<Jobs[Name]>[0];
type Job<Name extends JobName> = (input: Input<Name>, signal?: AbortSignal) => ReturnType<Jobs[Name]>;
type WritingJob<Name extends JobName> = (
  input: Input<Name>,
  model: LanguageModel | null,
  signal?: AbortSignal,
) => ReturnType<Jobs[Name]>;
type WritingName = 'optimize' | 'writeLetter' | 'refine';

/**
 * CPU-heavy work, done in threads so that it can neither block this process's event loop nor take it down.
 * Each job throws what its engine throws, PermanentError `file-too-complex` where it goes beyond the limits
 * of time or memory, and the signal's reason when it is aborted, which ends its thread.
 */
export type Threads = { readonly [Name in Exclude<JobName, WritingName>]: Job<Name> } & {
  readonly [Name in WritingName]: WritingJob<Name>;
} & {
  /** Ends all threads; what they were doing is dropped. */
  close(): Promise<void>;
};

export interface ThreadOptions extends PoolOptions {
  /** Threads that may wait for a language model at once. */
  writers?: number;
}

/** Milliseconds that jobs may run which take other people's files; loading the engine does not count. */
const longest: Partial<Record<JobName, number>> = { parse: 6_000 };

/** What whoever asked may do where a job goes beyond its limits. */
const waysOut: Partial<Record<JobName, string>> = {
  parse: 'Print the file as PDF, or save it as plain text, and send that.',
};

/**
 * Engines get a thread each, of which two stay where they are kept warm; writers wait for the language model most of
 * the time, so they get their own pool.
 */
export function createThreads({ writers = 8, warm = [], ...options }: ThreadOptions = {}): Threads {
  const engines = createPool({
    timeLimit: 20_000,
    minThreads: warm.length > 0 ? 2 : 1,
    maxThreads: Math.max(2, availableParallelism()),
    ...options,
    warm,
  });
  const writing = createPool({ ...options, timeLimit: Infinity, minThreads: 0, maxThreads: writers });
  const job =
    <Name extends JobName>(name: Name): Job<Name> =>
    (input, signal) =>
      engines.run({
        job: name,
        input,
        model: null,
        signal,
        timeLimit: options.timeLimit ?? longest[name],
        wayOut: waysOut[name],
      }) as ReturnType<Jobs[Name]>;
  const writingJob =
    <Name extends WritingName>(name: Name): WritingJob<Name> =>
    (input, model, signal) =>
      writing.run({ job: name, input, model, signal }) as ReturnType<Jobs[Name]>;
  return {
    parse: job('parse'),
    score: job('score'),
    keywords: job('keywords'),
    requirements: job('requirements'),
    renderResume: job('renderResume'),
    renderLetter: job('renderLetter'),
    exportResume: job('exportResume'),
    exportLetter: job('exportLetter'),
    optimize: writingJob('optimize'),
    writeLetter: writingJob('writeLetter'),
    refine: writingJob('refine'),
    async close() {
      await Promise.all([engines.close(), writing.close()]);
    },
  };
}
