import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks until the answer pleases.
 * @throws after `ms` milliseconds, with the last answer
 */
export async function eventually<T>(
  ask: () => T | Promise<T>,
  pleases: (answer: T) => boolean,
  ms = 10_000,
): Promise<T> {
  const until = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (pleases(answer)) return answer;
    if (Date.now() > until) throw new Error(`Still not so after ${ms} ms: ${JSON.stringify(answer)}`);
    await sleep(25);
  }
}
