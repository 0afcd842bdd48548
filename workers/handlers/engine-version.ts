import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const workers = fileURLToPath(new URL('..', import.meta.url));

/** The code that decides how a document looks. */
const folders = [join(workers, 'pdf'), join(workers, 'exports'), join(workers, '../shared/resume')];

let version: Promise<string> | undefined;

/** Names the code that makes documents, its libraries included: a release that changes it makes documents anew. */
export function engineVersion(): Promise<string> {
  version ??= hashOfCode();
  return version;
}

async function hashOfCode(): Promise<string> {
  const lists = await Promise.all(folders.map(filesIn));
  const files = [packageFile(workers), ...lists.flat().sort()];
  const hash = createHash('sha256');
  for (const file of files) hash.update(relative(workers, file)).update(await readFile(file));
  return hash.digest('base64url');
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
}

/** The nearest package.json, which pins the libraries: compiled code lies one folder deeper. */
function packageFile(folder: string): string {
  const file = join(folder, 'package.json');
  return existsSync(file) ? file : packageFile(dirname(folder));
}
