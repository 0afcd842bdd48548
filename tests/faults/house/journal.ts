import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '../../../shared/embedded/readable-log.js';

/** A line that one of our processes should not have had to write: of level error or above, or a crash's trace. */
interface ErrorLine {
  process: string;
  line: string;
}

/** What the processes of a house say: a file each, as it came, for who looks for a cause. */
export interface Journal {
  /** The folder with a file per process. */
  dir: string;
  /** Hears a line of one of our processes. */
  hear(process: string, line: string, stderr: boolean): void;
  /** Hears a line of a server: written down, not judged. */
  hearServer(process: string, line: string): void;
  errors: readonly ErrorLine[];
  /** How many of our lines so far had this message. */
  count(message: string): number;
  close(): void;
}

const kept = 6;
const folder = fileURLToPath(new URL('../../../.data/faults', import.meta.url));
const errorLevel = 50;
let houses = 0;

/** Opens a folder for a house's lines, and removes those of runs long ago. */
export async function openJournal(): Promise<Journal> {
  houses += 1;
  const run = new Date(Date.now() - process.uptime() * 1_000).toISOString().slice(0, 19).replaceAll(':', '-');
  const dir = join(folder, `${run}-${process.pid}`, `house-${houses}`);
  await mkdir(dir, { recursive: true });
  const old = (await readdir(folder)).sort().slice(0, -kept);
  await Promise.all(old.map((name) => rm(join(folder, name), { recursive: true, force: true })));

  const files = new Map<string, WriteStream>();
  const errors: ErrorLine[] = [];
  const messages = new Map<string, number>();
  const write = (name: string, line: string) => {
    const file = files.get(name) ?? createWriteStream(join(dir, `${name}.log`), { flags: 'a' });
    files.set(name, file);
    file.write(`${line}\n`);
  };
  return {
    dir,
    errors,
    hear(name, line, stderr) {
      write(name, line);
      const entry = parse(line);
      const message = entry?.['msg'];
      if (typeof message === 'string') messages.set(message, (messages.get(message) ?? 0) + 1);
      if (entry ? Number(entry['level']) >= errorLevel : stderr && !isNodeWarning(line))
        errors.push({ process: name, line });
    },
    hearServer: write,
    count: (message) => messages.get(message) ?? 0,
    close() {
      for (const file of files.values()) file.end();
    },
  };
}

function isNodeWarning(line: string): boolean {
  return /^\((node:\d+\)|Use `node )/.test(line);
}
