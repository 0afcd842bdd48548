import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  apiClient,
  personIn,
  askForCode,
  signInByCode,
  type ApiClient,
  type Person,
} from '../../support/client.js';
import { freezablePort, type FreezablePort } from '../../support/freezable-port.js';
import { startSignInStack, type SignInStack } from '../../support/sign-in-stack.js';

let stack: SignInStack;
let api: ApiClient;
let redis: FreezablePort;
let person: Person;
beforeAll(async () => {
  const { hostname, port } = new URL(process.env['REDIS_URL'] ?? '');
  redis = await freezablePort({ host: hostname, port: Number(port) });
  stack = await startSignInStack({ REDIS_URL: `redis://127.0.0.1:${redis.port}` });
  api = apiClient(stack.url);
  person = await signInByCode(api, stack.mail, 'person@example.com');
});
afterAll(async () => {
  await stack.stop();
  await redis.stop();
});

async function timed<T>(work: () => Promise<T>): Promise<{ answer: T; ms: number }> {
  const start = performance.now();
  const answer = await work();
  return { answer, ms: performance.now() - start };
}

/** What holds whether Redis is frozen or gone. */
async function expectTokensToCarryOn(email: string): Promise<void> {
  const byCookie = await timed(() => api.call('GET /auth/me', { cookie: person.cookie }));
  expect(byCookie.answer).toMatchObject({ status: 503, body: { code: 'session-store-unavailable' } });
  expect(byCookie.answer.headers.get('retry-after')).not.toBeNull();
  expect(byCookie.ms).toBeLessThan(1_000);
  const byToken = await api.call('GET /auth/me', { token: person.accessToken, cookie: person.cookie });
  expect(byToken.status).toBe(200);
  const code = await askForCode(api, stack.mail, email);
  const signedIn = await api.call('POST /auth/verify-otp', { body: { email, code }, cookie: person.cookie });
  expect(signedIn.status).toBe(200);
  expect(signedIn.cookie).toBeNull();
  const { accessToken: token, refreshToken } = personIn(signedIn);
  expect((await api.call('GET /users/me', { token })).status).toBe(200);
  expect((await api.call('POST /auth/refresh', { body: { refreshToken } })).status).toBe(200);
  expect((await api.call('POST /auth/logout', { token })).status).toBe(204);
}

test('with Redis frozen, cookies answer 503 and tokens carry on', async () => {
  redis.freeze();
  try {
    await expectTokensToCarryOn('frozen@example.com');
  } finally {
    redis.thaw();
  }
});

test('once Redis is back, the cookie works again', async () => {
  expect((await api.call('GET /auth/me', { cookie: person.cookie })).status).toBe(200);
});

test('with Redis gone, cookies answer 503 and tokens carry on', async () => {
  await redis.cut();
  await expectTokensToCarryOn('gone@example.com');
});
