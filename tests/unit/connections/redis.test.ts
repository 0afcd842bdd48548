import { describe, expect, it } from '@jest/globals';
import { isRedisDown } from '../../../shared/connections/redis.js';

describe('isRedisDown', () => {
  it.each([
    "OOM command not allowed when used memory > 'maxmemory'.",
    "ERR Error running script (call to f_5ab4): @user_script:589: @user_script: 589: -OOM command not allowed when used memory > 'maxmemory'.",
    'LOADING Redis is loading the dataset in memory',
    "READONLY You can't write against a read only replica.",
    "Stream isn't writeable and enableOfflineQueue options is false",
    'Command timed out',
    'Connection is closed.',
    'Reached the max retries per request limit (which is 1).',
  ])('%s', (message) => {
    expect(isRedisDown(new Error(message))).toBe(true);
  });

  it('tells a connection that is refused or cut', () => {
    expect(isRedisDown(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }))).toBe(true);
    expect(isRedisDown(Object.assign(new Error('write'), { code: 'EPIPE' }))).toBe(true);
  });

  it.each(["ERR unknown command 'FOO'", 'WRONGTYPE Operation against a key', 'Missing lock for job 1'])(
    'is no outage: %s',
    (message) => {
      expect(isRedisDown(new Error(message))).toBe(false);
    },
  );

  it('is no outage: what is no error, or has a code of another kind', () => {
    expect(isRedisDown('OOM ')).toBe(false);
    expect(isRedisDown(Object.assign(new Error('duplicate'), { code: 11_000 }))).toBe(false);
  });
});
