import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLimits } from '../../../api/middleware/limits.js';
import { signInCodes } from '../../../shared/models/sign-in-code.js';
import { tasks } from '../../../shared/models/task.js';
import { anotherApi, type AnotherApi } from '../../support/another-api.js';
import { apiClient, askForCode, personIn, signInByCode, type ApiClient } from '../../support/client.js';
import { startSignInStack, type SignInStack } from '../../support/sign-in-stack.js';

let stack: SignInStack;
let api: ApiClient;
beforeAll(async () => {
  stack = await startSignInStack({ ADMIN_EMAILS: 'boss@example.com' });
  api = apiClient(stack.api);
}, 60_000);
afterAll(() => stack.stop());

const verify = (email: string, code: string) => api.call('POST /auth/verify-otp', { body: { email, code } });
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
const withoutId = (body: unknown) => ({ ...(body as object), requestId: '' });

test('a code from the mail signs in, opens the account, and its token opens /users/me', async () => {
  const email = 'first@example.com';
  const code = await askForCode(api, stack.mail, email);
  const answer = await verify(email, code);
  expect(answer.status).toBe(200);
  expect(answer.headers.getSetCookie()[0]).toMatch(
    /^vitae\.sid=s%3A\S+; Path=\/; Expires=.*; HttpOnly; SameSite=Lax$/,
  );
  const me = await api.call('GET /users/me', { token: personIn(answer).accessToken });
  expect(me).toMatchObject({
    status: 200,
    body: { email, roles: ['candidate'], plan: 'free', emailProven: true },
  });
});

test('the answer of send-otp is the same for known and unknown addresses', async () => {
  await signInByCode(api, stack.mail, 'known@example.com');
  const known = await api.call('POST /auth/send-otp', { body: { email: 'known@example.com' } });
  const unknown = await api.call('POST /auth/send-otp', { body: { email: 'unknown@example.com' } });
  expect(known.status).toBe(202);
  expect(unknown).toMatchObject({ status: 202, body: known.body });
});

test('an address is one account however it is spelt', async () => {
  const first = await signInByCode(api, stack.mail, 'spelling@example.com');
  const code = await askForCode(api, stack.mail, 'spelling@example.com');
  const second = personIn(await verify('  SPELLING@Example.COM ', code));
  expect(second.user.id).toBe(first.user.id);
});

test('wrong, used, expired, locked and never sent codes get one and the same answer', async () => {
  const refused: unknown[] = [];
  const note = async (email: string, code: string) => {
    const { status, headers, body } = await verify(email, code);
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    refused.push(withoutId(body));
  };
  const used = await askForCode(api, stack.mail, 'used@example.com');
  await verify('used@example.com', used);
  await note('used@example.com', used);
  const expired = await askForCode(api, stack.mail, 'expired@example.com');
  await signInCodes().updateMany({}, { $set: { expiresAt: new Date(Date.now() - 1_000) } });
  await note('expired@example.com', expired);
  const locked = await askForCode(api, stack.mail, 'locked@example.com');
  for (let tries = 0; tries < 5; tries += 1) await note('locked@example.com', wrong(locked));
  await note('locked@example.com', locked);
  await note('never@example.com', '123456');
  expect(new Set(refused.map((body) => JSON.stringify(body))).size).toBe(1);
  expect(refused[0]).toMatchObject({ code: 'bad-code', status: 401 });
});

test('a new code voids the last and ends a lock', async () => {
  const email = 'again@example.com';
  const first = await askForCode(api, stack.mail, email);
  for (let tries = 0; tries < 5; tries += 1) await verify(email, wrong(first));
  const second = await askForCode(api, stack.mail, email);
  if (first !== second) expect((await verify(email, first)).status).toBe(401);
  expect((await verify(email, second)).status).toBe(200);
});

describe('at the same time', () => {
  test('a right code wins once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const email = `race${round}@example.com`;
      const code = await askForCode(api, stack.mail, email);
      const answers = await Promise.all(Array.from({ length: 5 }, () => verify(email, code)));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    }
  });

  test('many guesses share the same five tries', async () => {
    const email = 'guesses@example.com';
    const code = await askForCode(api, stack.mail, email);
    await Promise.all(Array.from({ length: 30 }, () => verify(email, wrong(code))));
    const rows = await signInCodes()
      .find({ tries: { $gt: 5 } })
      .toArray();
    expect(rows).toHaveLength(0);
    expect((await verify(email, code)).status).toBe(401);
  });
});

test('the first proof of an address ends a password and sessions that were set up for it before', async () => {
  const email = 'squatted@example.com';
  const password = 'somebody else chose it';
  const body = { email, password, fullName: 'Some Body' };
  const squatter = personIn(await api.call('POST /auth/register', { body }));
  const rightful = await signInByCode(api, stack.mail, email);
  expect(rightful.user.id).toBe(squatter.user.id);
  expect((await api.call('POST /auth/login', { body: { email, password } })).status).toBe(401);
  expect((await api.call('GET /auth/me', { cookie: squatter.cookie })).status).toBe(401);
  const refreshed = await api.call('POST /auth/refresh', { body: { refreshToken: squatter.refreshToken } });
  expect(refreshed.status).toBe(401);
  const again = await signInByCode(api, stack.mail, email);
  expect((await api.call('GET /auth/me', { cookie: rightful.cookie })).status).toBe(200);
  expect(again.user.id).toBe(rightful.user.id);
});

test('ADMIN_EMAILS makes admins of those who proved the address, not of those who registered it', async () => {
  const body = { email: 'boss@example.com', password: 'not really the boss', fullName: 'Im Postor' };
  const impostor = personIn(await api.call('POST /auth/register', { body }));
  expect(impostor.user.roles).toEqual(['candidate']);
  const boss = await signInByCode(api, stack.mail, 'boss@example.com');
  expect(boss.user.roles).toEqual(['candidate', 'admin']);
});

test('what is no address or no code is refused, and names the field', async () => {
  const bodies = [
    {},
    { email: 5 },
    { email: { $gt: '' } },
    { email: 'nobody' },
    { email: 'a@b' },
    { email: 'a b@example.com' },
    { email: 'a@example.com\nBcc: b@example.com' },
    { email: 'a@example.com', more: 1 },
    { email: `${'a'.repeat(250)}@example.com` },
  ];
  for (const body of bodies) {
    const answer = await api.call('POST /auth/send-otp', { body });
    expect(answer).toMatchObject({ status: 422, body: { code: 'validation-failed' } });
  }
  for (const code of ['12345', '1234567', 123456, 'abcdef', '１２３４５６', { $ne: null }]) {
    const answer = await api.call('POST /auth/verify-otp', { body: { email: 'a@example.com', code } });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ path: 'body.code' }] } });
  }
});

describe('with limits', () => {
  let limited: AnotherApi;
  beforeAll(async () => {
    limited = await anotherApi(stack.services, { RATE_LIMITS: true, TRUST_PROXY: 1 });
  });
  afterAll(() => limited.stop());

  const send = (email: string, address: string) =>
    apiClient(limited.api).call('POST /auth/send-otp', {
      body: { email },
      headers: { 'X-Forwarded-For': address },
    });
  const mailsTo = (email: string) => tasks().countDocuments({ 'input.email': email });

  test('one code a minute goes to a mailbox, and the answer does not tell', async () => {
    await askForCode(apiClient(limited.api), stack.mail, 'minute@example.com');
    const second = await send('Minute@Example.com', '192.0.2.1');
    expect(second).toMatchObject({ status: 202, body: { expiresIn: 600 } });
    expect(await mailsTo('minute@example.com')).toBe(1);
  });

  test('five codes an hour go to a mailbox', async () => {
    const { limits } = limited.services;
    const taken = [];
    for (let round = 0; round < 6; round += 1)
      taken.push(await limits.allows('mailboxHour', 'hour@example.com'));
    expect(taken).toEqual([true, true, true, true, true, false]);
    expect((await send('hour@example.com', '192.0.2.2')).status).toBe(202);
    expect(await mailsTo('hour@example.com')).toBe(0);
  });

  test('processes count together', async () => {
    const { redis, config, limits } = limited.services;
    const others = createLimits(redis, config);
    expect(await limits.allows('mailboxMinute', 'shared@example.com')).toBe(true);
    expect(await others.allows('mailboxMinute', 'shared@example.com')).toBe(false);
  });

  test('the twenty-first an hour from one address is refused', async () => {
    const answers = [];
    for (let round = 0; round < 21; round += 1)
      answers.push(await send(`ip${round}@example.com`, '198.51.100.7'));
    expect(answers.slice(0, 20).every(({ status }) => status === 202)).toBe(true);
    const last = answers[20];
    expect(last).toMatchObject({ status: 429, body: { code: 'rate-limited' } });
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(3_000);
  });

  test('Redis counts mailboxes and addresses by keyed hashes only', async () => {
    const keys = await stack.services.engine.redis.keys(`${stack.services.config.QUEUE_PREFIX}:*`);
    expect(keys.length).toBeGreaterThan(5);
    expect(keys.join('\n')).not.toMatch(/example|192\.0\.2|198\.51|127\.0\.0/);
  });
});
