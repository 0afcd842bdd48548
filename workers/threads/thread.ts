import type { MessagePort } from 'node:worker_threads';
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

/** The thread's side of the pool: does one job at a time. */
export default async function work({ job, input, port, hasModel }: Order): Promise<Report> {
  await engines[job]?.();
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
