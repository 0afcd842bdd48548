import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { codeIn } from '../../support/mail-sink.js';
import { startSignInStack, type SignInStack } from '../../support/sign-in-stack.js';

let stack: SignInStack;
beforeAll(async () => {
  stack = await startSignInStack({ RATE_LIMITS: 'off' });
});
afterAll(async () => {
  await stack.stop();
});
const api = () => request(stack.url);

describe('signing in with a code', () => {
  test('send-otp, verify-otp, bearer, /users/me', async () => {
    const email = 'first@example.com';
    const sent = await api().post('/auth/send-otp').send({ email });
    expect(sent.status).toBe(202);
    const code = codeIn(await stack.mail.waitFor(email));
    const signedIn = await api().post('/auth/verify-otp').send({ email, code });
    expect(signedIn.status).toBe(200);
    expect(signedIn.headers['set-cookie']?.[0]).toMatch(/^vitae\.sid=.*HttpOnly; SameSite=Lax/);
    const me = await api().get('/users/me').set('Authorization', `Bearer ${signedIn.body.accessToken}`);
    expect(me.status).toBe(200);
    expect(me.body).toMatchObject({ email, roles: ['candidate'], plan: 'free' });
  });
});
