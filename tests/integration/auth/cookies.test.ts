import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anotherApi, type AnotherApi } from '../../support/another-api.js';
import { apiClient, signInByCode, type ApiClient, type Person } from '../../support/client.js';
import { startSignInStack, type SignInStack } from '../../support/sign-in-stack.js';

let stack: SignInStack;
let api: ApiClient;
let person: Person;
beforeAll(async () => {
  stack = await startSignInStack({
    PUBLIC_URL: 'https://api.vitae.test',
    FRONTEND_URL: 'https://app.vitae.test:8443/start',
  });
  api = apiClient(stack.api);
  person = await signInByCode(api, stack.mail, 'person@example.com');
}, 60_000);
afterAll(() => stack.stop());

describe('a request with a cookie', () => {
  const allowed: Record<string, string>[] = [
    {},
    { Origin: 'https://api.vitae.test' },
    { Origin: 'https://app.vitae.test:8443' },
    { Origin: 'https://app.vitae.test:8443', 'Sec-Fetch-Site': 'same-site' },
  ];
  const refused: Record<string, string>[] = [
    { Origin: 'https://evil.test' },
    { Origin: 'null' },
    { Origin: '' },
    { Origin: 'http://api.vitae.test' },
    { Origin: 'https://app.vitae.test' },
    { Origin: 'https://api.vitae.test.evil.test' },
    { Origin: 'https://evil.test', 'Sec-Fetch-Site': 'same-origin' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { 'Sec-Fetch-Site': 'none' },
  ];

  test.each(allowed)('and with %j may change things', async (headers) => {
    const answer = await api.call('PUT /users/me', { body: {}, cookie: person.cookie, headers });
    expect(answer.status).toBe(200);
  });

  test.each(refused)('and with %j may not', async (headers) => {
    const answer = await api.call('PUT /users/me', { body: {}, cookie: person.cookie, headers });
    expect(answer).toMatchObject({ status: 403, body: { code: 'cross-site-request' } });
  });

  test.each(refused)('with %j nobody is signed in from another site', async (headers) => {
    const body = { email: 'person@example.com', password: 'plum tram quiet otter' };
    expect((await api.call('POST /auth/login', { body, headers })).status).toBe(403);
    const { email } = body;
    expect((await api.call('POST /auth/send-otp', { body: { email }, headers })).status).toBe(403);
  });

  test.each(refused)('with %j reading is free, and so is a bearer token', async (headers) => {
    expect((await api.call('GET /auth/me', { cookie: person.cookie, headers })).status).toBe(200);
    const { accessToken: token, cookie } = person;
    expect((await api.call('PUT /users/me', { body: {}, token, cookie, headers })).status).toBe(200);
  });
});

describe('in production', () => {
  let production: AnotherApi;
  beforeAll(async () => {
    production = await anotherApi(stack.services, { production: true });
  });
  afterAll(() => production.stop());

  test('the session cookie is Secure, and works behind a proxy that ends TLS', async () => {
    const client = apiClient(production.api);
    const { cookie } = await signInByCode(client, stack.mail, 'other@example.com');
    const me = await client.call('GET /auth/me', { cookie });
    expect(me.status).toBe(200);
    expect(me.headers.getSetCookie()[0]).toMatch(/; HttpOnly; Secure; SameSite=Lax$/);
  });
});
