import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { tasks } from '../../../shared/models/task.js';
import { createLimits } from '../../../api/middleware/limits.js';
import { apiClient, askForCode, type ApiClient } from '../../support/client.js';
import { startSignInStack, type SignInStack } from '../../support/sign-in-stack.js';

let stack: SignInStack;
let api: ApiClient;
beforeAll(async () => {
  stack = await startSignInStack({ RATE_LIMITS: 'on', TRUST_PROXY: '1' });
  api = apiClient(stack.api);
});
afterAll(() => stack.stop());

const send = (email: string, address: string) =>
  api.call('POST /auth/send-otp', { body: { email }, headers: { 'X-Forwarded-For': address } });
const mailsTo = (email: string) => tasks().countDocuments({ 'input.email': email });

test('one code a minute goes to a mailbox, and the answer does not tell', async () => {
  await askForCode(api, stack.mail, 'minute@example.com');
  const second = await send('Minute@Example.com', '192.0.2.1');
  expect(second).toMatchObject({ status: 202, body: { expiresIn: 600 } });
  expect(await mailsTo('minute@example.com')).toBe(1);
});

test('five codes an hour go to a mailbox', async () => {
  const { limits } = stack.services;
  const taken = [];
  for (let round = 0; round < 6; round += 1)
    taken.push(await limits.allows('mailboxHour', 'hour@example.com'));
  expect(taken).toEqual([true, true, true, true, true, false]);
  expect((await send('hour@example.com', '192.0.2.2')).status).toBe(202);
  expect(await mailsTo('hour@example.com')).toBe(0);
});

test('processes count together', async () => {
  const { redis, config, limits } = stack.services;
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
