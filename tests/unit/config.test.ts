import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { BadConfig, readConfig } from '../../shared/config.js';

const servers = { MONGODB_URL: 'mongodb://localhost/vitae', REDIS_URL: 'redis://localhost' };
const production = {
  ...servers,
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://api.example.com',
  SMTP_URL: 'smtp://mail.example.com',
  JWT_SECRET: 'a'.repeat(32),
  SESSION_SECRET: 'b'.repeat(32),
};
const faultsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof BadConfig) return error.faults;
    throw error;
  }
};

describe('settings', () => {
  test('servers are all that development needs', () => {
    expect(readConfig(servers)).toMatchObject({
      PORT: 3000,
      production: false,
      RATE_LIMITS: true,
      QUOTAS: false,
    });
  });

  test('production with the defaults names every fault at once', () => {
    const faults = faultsOf({ NODE_ENV: 'production' });
    for (const name of [
      'MONGODB_URL',
      'REDIS_URL',
      'JWT_SECRET',
      'SESSION_SECRET',
      'SMTP_URL',
      'PUBLIC_URL',
    ]) {
      expect(faults.filter((fault) => fault.startsWith(`${name} `))).toHaveLength(1);
    }
  });

  test.each([
    [{ JWT_SECRET: 'short' }, 'JWT_SECRET'],
    [{ JWT_SECRET: 'change-me-to-the-output-of-openssl-rand-hex-32' }, 'JWT_SECRET'],
    [{ SESSION_SECRET: 'a'.repeat(32) }, 'SESSION_SECRET'],
    [{ RATE_LIMITS: 'off' }, 'RATE_LIMITS'],
    [{ SMTP_URL: '' }, 'SMTP_URL'],
    [{ PORT: '70000' }, 'PORT'],
    [{ WORKER_QUEUES: 'pdf,paint' }, 'WORKER_QUEUES'],
    [{ MONGODB_URL: 'http://localhost' }, 'MONGODB_URL'],
  ])('production refuses %j', (change, name) => {
    expect(faultsOf(production)).toEqual([]);
    expect(faultsOf({ ...production, ...change }).some((fault) => fault.startsWith(name))).toBe(true);
  });

  test.each([
    [{ STORAGE: 'bunny' }, ['BUNNY_STORAGE_ZONE', 'BUNNY_ACCESS_KEY', 'BUNNY_CDN_URL', 'BUNNY_TOKEN_KEY']],
    [{ STORAGE: 's3', S3_BUCKET: 'papers' }, ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY']],
    [{ STORAGE: 'ftp' }, ['STORAGE']],
    [
      { BUNNY_CDN_URL: 'files.b-cdn.net', BUNNY_STORAGE_ZONE: '../etc' },
      ['BUNNY_STORAGE_ZONE', 'BUNNY_CDN_URL'],
    ],
    [{ BUNNY_ACCESS_KEY: 'a key\r\nX: y' }, ['BUNNY_ACCESS_KEY']],
  ])('where files are kept: %j names what is missing or wrong', (change, names) => {
    expect(faultsOf({ ...servers, ...change }).map((fault) => fault.split(' ')[0])).toEqual(names);
  });

  test('production refuses placeholders as keys of a store', () => {
    const keys = {
      S3_BUCKET: 'papers',
      S3_ACCESS_KEY_ID: 'change-me',
      S3_SECRET_ACCESS_KEY: 'change-me-too',
    };
    expect(faultsOf({ ...servers, STORAGE: 's3', ...keys })).toEqual([]);
    expect(faultsOf({ ...production, STORAGE: 's3', ...keys })).toEqual([
      'S3_ACCESS_KEY_ID is a placeholder',
      'S3_SECRET_ACCESS_KEY is a placeholder',
    ]);
  });

  test('.env.example is refused as it stands by production', () => {
    const lines = readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=(.*)$/gm);
    const example = Object.fromEntries([...lines].map(([, name, value]) => [name, value])) as Record<
      string,
      string
    >;
    expect(faultsOf(example)).toEqual([]);
    expect(faultsOf({ ...example, NODE_ENV: 'production' }).length).toBeGreaterThanOrEqual(3);
  });
});
