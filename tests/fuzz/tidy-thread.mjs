import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import work from '../../workers/threads/from-source.mjs';

/** Jobs between two rounds of the garbage collector. */
const every = 20;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
let done = 0;

/** A thread that collects its garbage now and then, so that what its process holds is what it needs. */
export default async function tidyWork(order) {
  const report = await work(order);
  done += 1;
  if (done % every === 0) collect();
  return report;
}
