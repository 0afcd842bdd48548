import { mkdtemp, writeFile } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Profiles this process's CPU between two orders. */
export interface Profiler {
  start(): Promise<void>;
  /** Gives the file that was written; null where nothing was profiled. */
  stop(): Promise<string | null>;
}

export function createProfiler(name: string): Profiler {
  let session: Session | null = null;
  return {
    async start() {
      session = new Session();
      session.connect();
      await session.post('Profiler.enable');
      await session.post('Profiler.start');
    },
    async stop() {
      if (!session) return null;
      const { profile } = await session.post('Profiler.stop');
      session.disconnect();
      const file = join(await mkdtemp(join(tmpdir(), 'vitae-profile-')), `${name}.cpuprofile`);
      await writeFile(file, JSON.stringify(profile));
      return file;
    },
  };
}
