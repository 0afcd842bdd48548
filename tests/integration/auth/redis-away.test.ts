import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checkRedis } from '../../../shared/connections/boot.js';
import { answeringRedis } from '../../../shared/connections/redis.js';
import { drawCode } from '../../../shared/sign-in/codes.js';
import { apiClient, personIn, type ApiAnswer, type ApiClient, type Person } from '../../support/client.js';
import { freezablePort, type FreezablePort } from '../../support/freezable-port.js';
import { startStack, type Stack } from '../../support/stack.js';

let stack: Stack;
let api: ApiClient;
let redis: FreezablePort;
let person: Person;
beforeAll(async () => {
  const { hostname, port } = new URL(process.env['REDIS_URL'] ?? '');
  redis = await freezablePort({ host: hostname, port: Number(port) });
  const settings = {
    RATE_LIMITS: 'on',
    REDIS_URL: `redis://127.0.0.1:${redis.port}`,
    ADMIN_EMAILS: 'person@example.com',
  };
  stack = await startStack({ settings, worker: false });
  api = apiClient(stack.api);
  person = personIn(await signIn('person@example.com'));
}, 60_000);
afterAll(async () => {
  await stack.stop();
  await redis.stop();
});

/** With a code as the mail would bring it; mail itself waits for Redis. */
async function signIn(email: string, cookie: string | null = null): Promise<ApiAnswer> {
  const code = await drawCode(email, stack.services.config.SESSION_SECRET);
  return api.call('POST /auth/verify-otp', { body: { email, code }, cookie });
}

/**
 * The first answer within `bar` milliseconds: a busy machine makes single ones slow, waiting for Redis makes them all.
 * @throws with all their times where there is none
 */
async function within(bar: number, work: () => Promise<ApiAnswer>, tries = 20): Promise<ApiAnswer> {
  const times: number[] = [];
  while (times.length < tries) {
    const start = performance.now();
    const answer = await work();
    const ms = performance.now() - start;
    if (ms < bar) return answer;
    times.push(Math.round(ms));
  }
  throw new Error(`None of these took less than ${bar} ms: ${times.join(', ')}.`);
}

/** What holds whether Redis is frozen or gone. */
async function expectTokensToCarryOn(email: string): Promise<void> {
  const { accessToken, cookie } = person;
  const byCookie = await within(500, () => api.call('GET /auth/me', { cookie }));
  expect(byCookie).toMatchObject({ status: 503, body: { code: 'session-store-unavailable' } });
  expect(byCookie.headers.get('retry-after')).not.toBeNull();
  const byToken = await within(100, () => api.call('GET /auth/me', { token: accessToken, cookie }));
  expect(byToken.status).toBe(200);
  const ask = () => api.call('POST /auth/send-otp', { body: { email: `new-${email}` } });
  // In two tests an address stays below what it may ask for in an hour.
  const asked = await within(250, ask, 9);
  expect(asked.status).toBe(202);
  const signedIn = await signIn(email, person.cookie);
  expect(signedIn.status).toBe(200);
  expect(signedIn.cookie).toBeNull();
  const { accessToken: token, refreshToken } = personIn(signedIn);
  expect((await api.call('GET /users/me', { token })).status).toBe(200);
  expect((await api.call('POST /auth/refresh', { body: { refreshToken } })).status).toBe(200);
  expect((await api.call('POST /auth/logout', { token })).status).toBe(204);
  const overview = await within(300, () => api.call('GET /admin/overview', { token: accessToken }));
  expect(overview).toMatchObject({ status: 200, body: { redis: 'down', schedules: [] } });
}

test('with Redis frozen, cookies answer 503 and tokens carry on', async () => {
  redis.freeze();
  try {
    await expectTokensToCarryOn('frozen@example.com');
  } finally {
    redis.thaw();
  }
});

test('a process that stood still does not take Redis for frozen', async () => {
  const direct = answeringRedis(process.env['REDIS_URL'] ?? '', stack.services.logger);
  await once(direct, 'ready');
  const asked = direct.ping();
  const until = performance.now() + 300;
  while (performance.now() < until);
  await expect(asked).resolves.toBe('PONG');
  direct.disconnect();
});

test('once Redis is back, the cookie works again', async () => {
  expect((await api.call('GET /auth/me', { cookie: person.cookie })).status).toBe(200);
});

test('who starts while Redis stands still waits for it', async () => {
  const { services } = stack;
  redis.freeze();
  const checked = checkRedis(services.redis, services.config, services.logger);
  await sleep(300);
  redis.thaw();
  await expect(checked).resolves.toBeUndefined();
});

test('with Redis gone, cookies answer 503 and tokens carry on', async () => {
  await redis.cut();
  try {
    await expectTokensToCarryOn('gone@example.com');
  } finally {
    await redis.restore();
  }
});
