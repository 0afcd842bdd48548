import { setTimeout as sleep } from 'node:timers/promises';
import type { RawSide } from './processes/raw-side.js';

/** How long a client of the raw side waits for its answer. */
const patience = 5_000;

/** Asks the raw side for short tasks, so many a second, until it is stopped. */
export function startRawLoad(side: RawSide, rate: number): { stop(): Promise<{ refused: number }> } {
  const answers: Promise<boolean>[] = [];
  const ask = async () => {
    const late = sleep(patience, false, { ref: false });
    return Promise.race([side.post(20).catch(() => false), late]);
  };
  const timer = setInterval(() => answers.push(ask()), 1_000 / rate);
  return {
    async stop() {
      clearInterval(timer);
      const accepted = await Promise.all(answers);
      return { refused: accepted.filter((answer) => !answer).length };
    },
  };
}
