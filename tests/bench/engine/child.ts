import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { nodeFlags } from '../../../shared/embedded/node-flags.js';
import type { Watchdog } from '../../../shared/embedded/watchdog.js';
import type { Answered, Asked, Order } from './orders.js';

const entry = fileURLToPath(new URL('./contender.ts', import.meta.url));

/** The process of a contender, as the bench sees it. */
export interface Child {
  pid: number;
  /** @throws the contender's error */
  ask<T = unknown>(order: Order): Promise<T>;
  /** Halts it (SIGSTOP), or lets it go on. */
  halt(halted: boolean): void;
  /** Ends it; gives the file of its profile, if it made one. */
  stop(): Promise<string | null>;
}

/** Starts a contender and waits until it takes work. */
export async function startChild(name: string, urls: readonly string[], watchdog: Watchdog): Promise<Child> {
  const child = spawn(process.execPath, [...nodeFlags, '--import', 'tsx', entry, name, ...urls], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`The process of ${name} did not start.`);
  watchdog.guard(pid);
  const ended = once(child, 'exit').then(() => watchdog.forget(pid));
  const pending = new Map<number, (answered: Answered) => void>();
  const answered = (id: number) => new Promise<Answered>((resolve) => pending.set(id, resolve));
  child.on('message', (message: Answered) => {
    pending.get(message.id)?.(message);
    pending.delete(message.id);
  });
  const gone = ended.then((): never => {
    throw new Error(`The process of ${name} has ended.`);
  });
  gone.catch(() => undefined);
  await Promise.race([answered(0), gone]);

  let asked = 0;
  const ask = async <T>(order: Order): Promise<T> => {
    asked += 1;
    const id = asked;
    const reply = answered(id);
    const message: Asked = { id, order };
    child.send(message);
    const { answer, error } = await Promise.race([reply, gone]);
    if (error !== undefined) throw new Error(`${name}: ${error}`);
    return answer as T;
  };
  return {
    pid,
    ask,
    halt: (halted) => void child.kill(halted ? 'SIGSTOP' : 'SIGCONT'),
    async stop() {
      const file = await ask<string | null>({ do: 'stop' });
      await ended;
      return file;
    },
  };
}
