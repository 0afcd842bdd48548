import { setTimeout as sleep } from 'node:timers/promises';
import type { Child } from './child.js';

/** One contender as the bench drives it: its producer is here, its worker is a child. */
export interface Side {
  name: string;
  worker: Child;
  /** Makes one piece of work, the `n`th. */
  submit(text: string, n: number): Promise<void>;
  /** Makes a piece of work of each text; settles once the worker can be given all of it. */
  enqueue(texts: readonly string[]): Promise<void>;
  /** Settles once all has ended, where its truth is kept. */
  ended(texts: readonly string[]): Promise<void>;
  /** What is wrong with what has ended: each must have, once, with its result. */
  audit(texts: readonly string[]): Promise<string[]>;
}

/** Asks again every few milliseconds until it is so. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(3);
}
