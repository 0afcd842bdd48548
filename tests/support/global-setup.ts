import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

declare global {
  /** The process that keeps this run's servers, for the global teardown. */
  var testServers: ChildProcess | undefined;
}

/** The part of Jest's configuration that is read here. */
interface Run {
  rootDir: string;
  testPathPatterns: { patterns: string[] };
}

/**
 * Lays the ground for the whole run, one MongoDB, one Redis and the project compiled once, and names it in the
 * environment, unless only unit tests were asked for. It is a process of its own, as Jest loads this file as
 * CommonJS without our resolver; it ends with its stdin, and so with this process.
 */
export default async function setUp({ rootDir, testPathPatterns: { patterns } }: Run): Promise<void> {
  if (patterns.length > 0 && patterns.every((pattern) => pattern.includes('tests/unit'))) return;
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/ground.ts'], {
    cwd: rootDir,
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  globalThis.testServers = child;
  const ready = once(createInterface(child.stdout), 'line') as Promise<[line: string]>;
  const ended = once(child, 'exit').then(() => {
    throw new Error('The servers for the tests did not start; the reason is above.');
  });
  const [line] = await Promise.race([ready, ended]);
  Object.assign(process.env, JSON.parse(line));
}
