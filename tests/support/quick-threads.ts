import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ThreadOptions } from '../../workers/threads/threads.js';
import { compiledProject } from '../faults/processes/compile.js';

/** Threads for tests: none starts before there is a job, as many tests have none, and all run compiled code. */
export async function quickThreads(): Promise<ThreadOptions> {
  return { minThreads: 0, entry: pathToFileURL(join(await compiledProject(), 'workers/threads/thread.js')) };
}
