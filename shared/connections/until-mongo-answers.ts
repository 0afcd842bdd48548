import { setTimeout as sleep } from 'node:timers/promises';
import { isMongoDown } from './mongodb.js';

const between = 500;

/**
 * Tries again while MongoDB is away. `work` must bear being run more than once, also when its answer was lost
 * after it had been done.
 * @param patience milliseconds
 * @throws what `work` throws for another reason, or after so long
 */
export async function untilMongoAnswers<T>(work: () => Promise<T>, patience = 60_000): Promise<T> {
  const until = performance.now() + patience;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isMongoDown(error) || performance.now() > until) throw error;
      await sleep(between);
    }
  }
}
