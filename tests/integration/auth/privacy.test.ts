import { afterAll, beforeAll, expect, test } from '@jest/globals';
import mongoose from 'mongoose';
import { apiClient, askForCode, personIn, type ApiClient } from '../../support/client.js';
import { startSignInStack, type SignInStack } from '../../support/sign-in-stack.js';

let stack: SignInStack;
let api: ApiClient;
beforeAll(async () => {
  stack = await startSignInStack({ RATE_LIMITS: 'on', LOG_LEVEL: 'trace' });
  api = apiClient(stack.api);
}, 60_000);
afterAll(() => stack.stop());

test('after signing in in every way, Redis and logs hold no personal data, and MongoDB no secret', async () => {
  const email = 'priya.private@example.com';
  const password = 'plum tram quiet otter';
  const code = await askForCode(api, stack.mail, email);
  const wrong = await api.call('POST /auth/verify-otp', { body: { email, code: code.replace(/^./, 'x') } });
  expect(wrong.status).toBe(422);
  const body = { email, code, newPassword: password };
  const reset = personIn(await api.call('POST /auth/reset-password', { body }));
  const login = personIn(await api.call('POST /auth/login', { body: { email, password } }));
  const next = personIn(await api.call('POST /auth/refresh', { body: { refreshToken: login.refreshToken } }));
  await api.call('PUT /users/me', { body: { fullName: 'Priya Private' }, token: next.accessToken });
  await api.call('GET /users/me', { cookie: reset.cookie });
  await api.call('POST /auth/login', { body: { email, password: 'wrong password' } });

  const people = [reset, login, next];
  const secrets = [
    code,
    password,
    ...people.flatMap((one) => [one.accessToken, one.refreshToken, one.cookie ?? code]),
  ];
  const personal = [email, 'priya', 'Private', '127.0.0.1'];

  const redis = await everythingInRedis();
  expect(redis).toContain('sessionId');
  const logs = stack.logs.join('');
  expect(logs).toContain('"statusCode":200');
  const found = (where: string, what: string[]) => what.filter((text) => where.includes(text));
  expect(found(redis, [...secrets, ...personal])).toEqual([]);
  expect(found(logs, [...secrets, ...personal])).toEqual([]);
  const mongodb = await everythingInMongodb();
  expect(found(mongodb, [email])).toEqual([email]);
  expect(found(mongodb, secrets)).toEqual([]);
});

async function everythingInRedis(): Promise<string> {
  const { redis, config } = stack.services;
  const keys = await redis.keys(`${config.QUEUE_PREFIX}:*`);
  const dump = (key: string) => redis.call('DUMP', key);
  const values = await Promise.all(
    keys.map(async (key) =>
      (await redis.type(key)) === 'string' ? redis.get(key) : String(await dump(key)),
    ),
  );
  return [...keys, ...values].join('\n');
}

async function everythingInMongodb(): Promise<string> {
  const collections = (await mongoose.connection.db?.collections()) ?? [];
  const rows = await Promise.all(collections.map((collection) => collection.find().toArray()));
  return JSON.stringify(rows);
}
