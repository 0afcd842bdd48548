import { PermanentError } from '../../shared/errors.js';
import { resumeContent } from '../../shared/resume/content.js';
import { reading } from '../../shared/resume/reading.js';
import type { Threads } from '../../workers/threads/threads.js';
import type { Seed } from './seeds.js';

/** Errors that a file may end in. */
const clearErrors: ReadonlySet<string> = new Set([
  'unreadable',
  'encrypted',
  'empty-file',
  'unsupported-file',
  'broken-file',
  'file-too-complex',
]);

/** How an outcome is named that a thread's limit of time brought about. */
const stopped = 'stopped';

/** Milliseconds in which any file is answered. */
export const slowest = 10_000;

export interface Outcome {
  /** `read`, the code of a clear error, or `stopped` where it was told that it took too long. */
  ended: string;
  /** What is wrong with it; null where nothing is. */
  fault: string | null;
  took: number;
}

async function endOf({ bytes, name }: Seed, threads: Threads): Promise<Omit<Outcome, 'took'>> {
  try {
    const parsed = await threads.parse({ bytes: new Uint8Array(bytes), fileName: name });
    const content = resumeContent.safeParse(parsed.resume);
    const told = reading.safeParse(parsed.reading);
    const [issue] = [...(content.error?.issues ?? []), ...(told.error?.issues ?? [])];
    const fault = issue === undefined ? null : `invalid result: /${issue.path.join('/')}: ${issue.message}`;
    return { ended: 'read', fault };
  } catch (thrown) {
    if (thrown instanceof PermanentError && clearErrors.has(thrown.code)) {
      return { ended: /^It took over/u.test(thrown.detail) ? stopped : thrown.code, fault: null };
    }
    return {
      ended: 'error',
      fault: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
    };
  }
}

/** Reads a file as a worker would, in a thread, and holds the outcome against what is promised. */
export async function check(file: Seed, threads: Threads): Promise<Outcome> {
  const began = performance.now();
  const end = await endOf(file, threads);
  const took = performance.now() - began;
  const isSlow = took > slowest && end.fault === null;
  return { ...end, took, fault: isSlow ? `took ${(took / 1_000).toFixed(1)} s` : end.fault };
}
