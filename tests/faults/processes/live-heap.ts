import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * With TEST_LIVE_HEAP, tells so often (milliseconds) how many megabytes are still in use after a full collection:
 * what a process resides in goes up and down with garbage that has not been collected yet.
 */
const every = Number(process.env['TEST_LIVE_HEAP'] ?? 0);

if (every > 0) {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  setInterval(() => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    const megabytes = (heapUsed + external) / 1_048_576;
    console.log(
      JSON.stringify({ level: 30, pid: process.pid, time: Date.now(), msg: 'live heap', megabytes }),
    );
  }, every).unref();
}
