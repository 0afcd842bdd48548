import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { BroadcastChannel, threadId } from 'node:worker_threads';
import work from '../../workers/threads/from-source.mjs';

/** Jobs between two rounds of the garbage collector. */
const every = 20;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
const channel = new BroadcastChannel('vitae-fuzz-live-memory');
channel.unref();
let done = 0;

/** A thread that collects its garbage now and then, so that what its process holds is what it needs, and tells it. */
export default async function tidyWork(order) {
  const report = await work(order);
  done += 1;
  if (done % every === 0) {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    channel.postMessage({ thread: threadId, bytes: heapUsed + external });
  }
  return report;
}
