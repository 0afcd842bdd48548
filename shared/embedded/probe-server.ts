import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { ServerSpec } from './server-specs.js';

const run = promisify(execFile);

/** A server's binary that has answered. */
export interface ServerBinary {
  path: string;
  version: string;
}

/**
 * Asks a binary for its version.
 * @throws Error that says in a few words why it cannot be used
 */
export async function probeServer(
  spec: ServerSpec,
  path: string,
  env: NodeJS.ProcessEnv,
): Promise<ServerBinary> {
  const { stdout } = await run(path, ['--version'], { env, timeout: 20_000 }).catch((error: unknown) => {
    throw new Error(whyItFailed(path, error), { cause: error });
  });
  const match = /\bv=?((\d+)\.(\d+)\.\d+)/.exec(stdout);
  if (!match) throw new Error(`${path} does not tell its version`);
  const [version = '', major, minor] = match.slice(1);
  const [oldestMajor, oldestMinor] = spec.oldest;
  if (Number(major) * 1000 + Number(minor) < oldestMajor * 1000 + oldestMinor)
    throw new Error(`${path} is version ${version}, at least ${spec.oldest.join('.')} is needed`);
  return { path, version };
}

function whyItFailed(path: string, error: unknown): string {
  const { code, signal, stderr, message } = error as NodeJS.ErrnoException & {
    signal?: string;
    stderr?: string;
  };
  const library = /loading shared libraries: ([^:\s]+)/.exec(stderr ?? '')?.[1];
  if (library)
    return `${path} needs the system library ${library}, which is not installed${packageOf(library)}`;
  if (code === 'ENOENT') return `${path} was not found, or was built for another system`;
  if (code === 'EACCES') return `${path} may not be executed`;
  if (signal) return `${path} was ended by ${signal}`;
  return (stderr ?? '').trim().split('\n').at(-1) || message;
}

function packageOf(library: string): string {
  const known = { 'libcurl.so': 'libcurl4', 'libssl.so': 'libssl3', 'libcrypto.so': 'libssl3' };
  const found = Object.entries(known).find(([prefix]) => library.startsWith(prefix));
  return found ? ` (on Debian or Ubuntu: apt-get install ${found[1]})` : '';
}
