import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ThreadOptions } from '../../workers/threads/threads.js';
import { compiledProject } from '../faults/processes/compile.js';

/**
 * Threads for tests: none starts before there is a job, as many tests have none, and all run compiled code. One for
 * the engines, as each thread that starts loads those that it needs, which costs more than the jobs of a test.
 */
export async function quickThreads(): Promise<ThreadOptions> {
  return {
    minThreads: 0,
    maxThreads: 1,
    entry: pathToFileURL(join(await compiledProject(), 'workers/threads/thread.js')),
  };
}
