import { rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { transformFile } from '@swc/core';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const rooms = ['api', 'workers', 'shared', 'tests/faults/processes'];
/** What the build copies, too. */
const asTheyAre = ['api/routes/templates/previews'];

/** Names the folder of a project that is compiled already: a run of tests compiles once. */
export const compiledVariable = 'VITAE_COMPILED';
let compiled: Promise<string> | undefined;

/**
 * The compiled product and these processes: what is started by the dozen must start quickly.
 * @returns a folder with the layout of the project
 */
export function compiledProject(): Promise<string> {
  const given = process.env[compiledVariable];
  compiled ??= given === undefined ? compileProject() : Promise.resolve(given);
  return compiled;
}

/**
 * Compiles it, which takes a second and checks no types.
 * @returns a folder inside the project, so that packages are found; it goes with this process
 */
export async function compileProject(): Promise<string> {
  await mkdir(join(root, '.data'), { recursive: true });
  const folder = await mkdtemp(join(root, '.data', 'compiled-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const files = await Promise.all(rooms.map(sourcesIn));
  const swc = await import('@swc/core');
  await Promise.all(files.flat().map((file) => compile(file, folder, swc.transformFile)));
  await Promise.all(asTheyAre.map((path) => cp(join(root, path), join(folder, path), { recursive: true })));
  return folder;
}

async function sourcesIn(room: string): Promise<string[]> {
  const names = await readdir(join(root, room), { recursive: true });
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(room, name));
}

async function compile(file: string, folder: string, transform: typeof transformFile): Promise<void> {
  const { code } = await transform(join(root, file), {
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  });
  const target = join(folder, file.replace(/\.ts$/, '.js'));
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, code);
}
