import type { Order } from '../../../workers/threads/thread.js';

/** What the thread counts up as long as it lives, for its worker to see. */
interface Beats {
  beats: SharedArrayBuffer;
}

/** A thread that is busy for ever and hears nobody. */
export default function work({ input, port }: Order): never {
  port.postMessage(null);
  const beats = new Int32Array((input as Beats).beats);
  for (;;) Atomics.add(beats, 0, 1);
}
