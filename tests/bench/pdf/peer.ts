import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { ResumeContent } from '../../../shared/resume/content.js';
import type { Growth } from './growth.js';

/** A thread of the bench's own. */
export interface Peer {
  /** Draws a resume with @react-pdf/renderer; gives the file's size in bytes. */
  draw(content: ResumeContent): Promise<number>;
  /** Megabytes that so many of our renders leave behind, after as many that warm the thread. */
  growth(order: Growth): Promise<{ heap: number; process: number }>;
  close(): Promise<void>;
}

export function openPeer(): Peer {
  const threads = new Piscina({
    filename: fileURLToPath(new URL('./peer-thread.mjs', import.meta.url)),
    execArgv: [],
    minThreads: 1,
    maxThreads: 1,
    idleTimeout: 600_000,
  });
  return {
    draw: (content) => threads.run({ content }, { name: 'draw' }) as Promise<number>,
    growth: (order) => threads.run(order, { name: 'growth' }) as ReturnType<Peer['growth']>,
    close: () => threads.destroy(),
  };
}
