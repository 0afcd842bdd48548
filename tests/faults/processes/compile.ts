import { rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const rooms = ['api', 'workers', 'shared', 'tests/faults/processes'];
/** What the build copies, too. */
const asTheyAre = ['api/routes/templates/previews'];

let compiled: Promise<string> | undefined;

/**
 * Compiles the product and these processes, as processes that are killed and started again by the dozen must
 * start quickly. It takes a second, checks no types, and is done once in this process.
 * @returns a folder with the layout of the project, inside it, so that packages are found; it goes with this process
 */
export function compiledProcesses(): Promise<string> {
  compiled ??= compileAll();
  return compiled;
}

async function compileAll(): Promise<string> {
  await mkdir(join(root, '.data'), { recursive: true });
  const folder = await mkdtemp(join(root, '.data', 'compiled-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const files = await Promise.all(rooms.map(sourcesIn));
  await Promise.all(files.flat().map((file) => compile(file, folder)));
  await Promise.all(asTheyAre.map((path) => cp(join(root, path), join(folder, path), { recursive: true })));
  return folder;
}

async function sourcesIn(room: string): Promise<string[]> {
  const names = await readdir(join(root, room), { recursive: true });
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(room, name));
}

async function compile(file: string, folder: string): Promise<void> {
  const { code } = await transformFile(join(root, file), {
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  });
  const target = join(folder, file.replace(/\.ts$/, '.js'));
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, code);
}
