import { type MessagePort, workerData } from 'node:worker_threads';
import { errorToData, type ErrorAsData } from './error-as-data.js';
import { engines, jobs, type JobName, type JobTools } from './jobs.js';
import { bridgedModel } from './model-bridge.js';

/** What the pool sends to a thread. */
export interface Order {
  job: JobName;
  input: unknown;
  /**
   * Told `null` as the work begins, as waiting for a free thread or its engine costs no time limit; carries the
   * model's talk.
   */
  port: MessagePort;
  hasModel: boolean;
}

/** What a thread sends back. */
export type Report = { ok: true; value: unknown } | { ok: false; error: ErrorAsData };

/** What a thread is told as it begins. */
export interface ThreadData {
  /** Engines that are made ready before the thread takes jobs. */
  warm: readonly JobName[];
}

// The pool counts a thread in once this module is loaded. What fails here fails again in the first job, which tells it.
for (const job of (workerData as ThreadData | null)?.warm ?? []) {
  await engines[job]?.warmUp().catch(() => undefined);
}

/** The thread's side of the pool: does one job at a time. */
export default async function work({ job, input, port, hasModel }: Order): Promise<Report> {
  await engines[job]?.load();
  port.postMessage(null);
  const tools: JobTools = { model: hasModel ? bridgedModel(port) : null };
  try {
    const run = jobs[job] as (input: unknown, tools: JobTools) => Promise<unknown>;
    return { ok: true, value: await run(input, tools) };
  } catch (thrown) {
    return { ok: false, error: errorToData(thrown) };
  } finally {
    port.close();
  }
}
