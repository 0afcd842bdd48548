import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A folder that the servers of one process keep their data in. */
export interface DataDir {
  path: string;
  temporary: boolean;
  /** Gives the folder back; a temporary one is removed. */
  close(): Promise<void>;
}

/** Whether a process with this id runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Opens a folder for this process alone.
 * @param location a folder that is kept, or `temporary` for one that is thrown away
 * @throws Error when another live process has the folder and does not give it back within 5 s
 */
export async function openDataDir(location: string): Promise<DataDir> {
  if (location === 'temporary') {
    const path = await mkdtemp(join(tmpdir(), 'vitae-'));
    return { path, temporary: true, close: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
  }
  const path = resolve(location);
  await mkdir(path, { recursive: true });
  const lock = join(path, 'servers.pid');
  const deadline = Date.now() + 5_000;
  for (let owner = await claim(lock); owner !== undefined; owner = await claim(lock)) {
    if (Date.now() > deadline)
      throw new Error(
        `${path} is in use by process ${owner}. Stop that first (or, if it is not ours, remove ${lock}).`,
      );
    await sleep(100);
  }
  return { path, temporary: false, close: () => rm(lock, { force: true }) };
}

/** Writes our id into the lock file; returns the id of a live process that has it already. */
async function claim(lock: string): Promise<number | undefined> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const owner = Number(await readFile(lock, 'utf8').catch(() => '0'));
  if (owner > 0 && isAlive(owner)) return owner;
  await rm(lock, { force: true });
  return claim(lock);
}
