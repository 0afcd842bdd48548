import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { recruiterProfiles } from '../../../shared/models/recruiter-profile.js';
import { users } from '../../../shared/models/user.js';
import { apiClient, askForCode, personIn, type ApiClient } from '../../support/client.js';
import { startSignInStack, type SignInStack } from '../../support/sign-in-stack.js';

let stack: SignInStack;
let api: ApiClient;
beforeAll(async () => {
  stack = await startSignInStack();
  api = apiClient(stack.api);
}, 60_000);
afterAll(() => stack.stop());

const password = 'plum tram quiet otter';
const register = (body: object) => api.call('POST /auth/register', { body });
const login = (email: string, secret: string) =>
  api.call('POST /auth/login', { body: { email, password: secret } });

test('register signs in, and login does from then on', async () => {
  const answer = await register({ email: 'new@example.com', password, fullName: 'Asha Verma' });
  expect(answer.status).toBe(201);
  expect(answer.headers.get('location')).toBe('/api/v1/users/me');
  expect(personIn(answer).user).toMatchObject({ fullName: 'Asha Verma', userType: 'candidate' });
  expect((await login(' New@Example.com', password)).status).toBe(200);
  const row = await users().findOne({ email: 'new@example.com' });
  expect(row?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test('an address has one account, also when two register at once', async () => {
  const body = { email: 'twice@example.com', password, fullName: 'Asha Verma' };
  const answers = await Promise.all([register(body), register({ ...body, email: 'TWICE@example.com' })]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'email-taken' });
});

test('a wrong password and an unknown address get the same answer', async () => {
  await register({ email: 'login@example.com', password, fullName: 'Asha Verma' });
  const wrong = await login('login@example.com', 'another password');
  const unknown = await login('nobody@example.com', password);
  expect(wrong).toMatchObject({ status: 401, body: { code: 'bad-credentials' } });
  expect({ ...(unknown.body as object), requestId: '' }).toEqual({
    ...(wrong.body as object),
    requestId: '',
  });
});

test('weak passwords are refused with a reason', async () => {
  const weak = [
    'short',
    'a'.repeat(129),
    'Password123!',
    '1234567890',
    'qwertyuiop',
    'weakling2024',
    'aaaaaaaaaaaa',
  ];
  for (const secret of weak) {
    const answer = await register({ email: 'weakling@example.com', password: secret, fullName: 'Wea King' });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ path: 'body.password' }] } });
  }
  expect(await users().countDocuments({ email: 'weakling@example.com' })).toBe(0);
});

test('a recruiter gets account and profile, or neither', async () => {
  const recruiter = { password, fullName: 'Ravi Rao', companyName: 'Northwind', username: 'ravi-rao' };
  const route = 'POST /auth/register/recruiter';
  const first = await api.call(route, { body: { ...recruiter, email: 'ravi@example.com' } });
  expect(first.status).toBe(201);
  expect(personIn(first).user).toMatchObject({ userType: 'recruiter', roles: ['recruiter'] });
  const second = await api.call(route, { body: { ...recruiter, email: 'other@example.com' } });
  expect(second).toMatchObject({ status: 409, body: { code: 'conflict' } });
  expect(await users().countDocuments({ email: 'other@example.com' })).toBe(0);
  expect(await recruiterProfiles().countDocuments({ username: 'ravi-rao' })).toBe(1);
  const nameless = { email: 'third@example.com', password, fullName: 'Ravi Rao' };
  expect(await api.call(route, { body: nameless })).toMatchObject({
    status: 422,
    body: { errors: [{ path: 'body.companyName' }] },
  });
});

test('a reset with a code ends every session and family, and the old password', async () => {
  const email = 'reset@example.com';
  const before = personIn(await register({ email, password, fullName: 'Asha Verma' }));
  const code = await askForCode(api, stack.mail, email);
  const newPassword = 'a quite different otter';
  const weak = await api.call('POST /auth/reset-password', {
    body: { email, code, newPassword: 'password12' },
  });
  expect(weak.status).toBe(422);
  const answer = await api.call('POST /auth/reset-password', { body: { email, code, newPassword } });
  expect(answer.status).toBe(200);
  const after = personIn(answer);
  expect((await login(email, password)).status).toBe(401);
  expect((await login(email, newPassword)).status).toBe(200);
  expect((await api.call('GET /auth/me', { cookie: before.cookie })).status).toBe(401);
  const { refreshToken } = before;
  expect((await api.call('POST /auth/refresh', { body: { refreshToken } })).status).toBe(401);
  expect((await api.call('GET /auth/me', { cookie: after.cookie })).status).toBe(200);
  const repeated = await api.call('POST /auth/reset-password', { body: { email, code, newPassword } });
  expect(repeated).toMatchObject({ status: 401, body: { code: 'bad-code' } });
});
