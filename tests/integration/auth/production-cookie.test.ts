import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '../../../api/app.js';
import { apiClient, signInByCode, type ApiClient } from '../../support/client.js';
import { startSignInStack, type SignInStack } from '../../support/sign-in-stack.js';

let stack: SignInStack;
let server: Server;
let api: ApiClient;
beforeAll(async () => {
  stack = await startSignInStack();
  const { services } = stack;
  server = createServer(createApp({ ...services, config: { ...services.config, production: true } }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  api = apiClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`);
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await stack.stop();
});

test('in production the session cookie is Secure, and works behind a proxy that ends TLS', async () => {
  const { cookie } = await signInByCode(api, stack.mail, 'person@example.com');
  const me = await api.call('GET /auth/me', { cookie });
  expect(me.status).toBe(200);
  expect(me.headers.getSetCookie()[0]).toMatch(/; HttpOnly; Secure; SameSite=Lax$/);
});
