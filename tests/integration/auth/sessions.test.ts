import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { sessions } from '../../../shared/models/session.js';
import { users } from '../../../shared/models/user.js';
import { apiClient, personIn, signInByCode, type ApiClient, type Person } from '../../support/client.js';
import { startSignInStack, type SignInStack } from '../../support/sign-in-stack.js';

let stack: SignInStack;
let api: ApiClient;
beforeAll(async () => {
  stack = await startSignInStack();
  api = apiClient(stack.api);
}, 60_000);
afterAll(() => stack.stop());

let count = 0;
const someone = (): Promise<Person> => {
  count += 1;
  return signInByCode(api, stack.mail, `person${count}@example.com`);
};
const me = (by: { token?: string; cookie?: string | null }) => api.call('GET /auth/me', by);
const refresh = (refreshToken: string) => api.call('POST /auth/refresh', { body: { refreshToken } });

describe('refresh tokens', () => {
  test('change at each use, and the next one works', async () => {
    const person = await someone();
    const next = personIn(await refresh(person.refreshToken));
    expect(next.refreshToken).not.toBe(person.refreshToken);
    expect(next.user.id).toBe(person.user.id);
    expect((await me({ token: next.accessToken })).status).toBe(200);
    expect((await refresh(next.refreshToken)).status).toBe(200);
  });

  test('used a second time, end the whole family and its cookie session', async () => {
    const person = await someone();
    const next = personIn(await refresh(person.refreshToken));
    expect(await refresh(person.refreshToken)).toMatchObject({ status: 401, body: { code: 'bad-token' } });
    expect((await refresh(next.refreshToken)).status).toBe(401);
    expect((await me({ cookie: person.cookie })).status).toBe(401);
    expect((await me({ token: next.accessToken })).status).toBe(200);
  });

  test('used twice at once, win at most once, and the family is over', async () => {
    const person = await someone();
    const answers = await Promise.all(Array.from({ length: 5 }, () => refresh(person.refreshToken)));
    const won = answers.filter(({ status }) => status === 200);
    expect(won.length).toBeLessThanOrEqual(1);
    for (const answer of won) expect((await refresh(personIn(answer).refreshToken)).status).toBe(401);
  });

  test('made up or changed, are refused and harm nobody', async () => {
    const person = await someone();
    const [body = '', seal = ''] = person.refreshToken.split('.');
    const forged = [
      `${body.slice(0, -2)}AA.${seal}`,
      `${body}.${seal.slice(0, -1)}`,
      body,
      'x',
      '.',
      `${body}.${seal}.`,
    ];
    for (const token of forged) expect((await refresh(token)).status).toBe(401);
    expect((await refresh(person.refreshToken)).status).toBe(200);
  });

  test('are stored as hashes, and end after 7 days', async () => {
    const person = await someone();
    const [row] = await sessions()
      .find({ owner: new mongo.ObjectId(person.user.id) })
      .toArray();
    if (!row) throw new Error('There is no session.');
    expect(JSON.stringify(row)).not.toContain(person.refreshToken.slice(20, 50));
    expect(row.refresh.expiresAt.getTime()).toBeGreaterThan(Date.now() + 6.9 * 86_400_000);
    const past = new Date(Date.now() - 1_000);
    await sessions().updateOne({ _id: row._id }, { $set: { 'refresh.expiresAt': past } });
    expect((await refresh(person.refreshToken)).status).toBe(401);
  });
});

describe('cookie sessions', () => {
  test('open what needs a sign-in, and get a new id at each sign-in', async () => {
    const person = await someone();
    expect(await me({ cookie: person.cookie })).toMatchObject({ status: 200, body: { id: person.user.id } });
    const body = { email: 'fixated@example.com', password: 'plum tram quiet otter', fullName: 'Asha Verma' };
    const other = await api.call('POST /auth/register', { body, cookie: person.cookie });
    expect(other.cookie).not.toBeNull();
    expect(other.cookie).not.toBe(person.cookie);
    expect((await me({ cookie: person.cookie })).status).toBe(401);
  });

  test('that are forged or unknown are nobody', async () => {
    for (const cookie of ['vitae.sid=x', 'vitae.sid=s%3Aabc.def', 'vitae.sid=', 'vitae.sid=%']) {
      const answer = await me({ cookie });
      expect(answer).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    }
  });

  test('lose to a bearer token where both are sent', async () => {
    const [one, other] = [await someone(), await someone()];
    const both = await me({ token: one.accessToken, cookie: other.cookie });
    expect(both.body).toMatchObject({ id: one.user.id });
    expect(await me({ token: 'x', cookie: other.cookie })).toMatchObject({
      status: 401,
      body: { code: 'bad-token' },
    });
  });
});

describe('signing out', () => {
  test.each(['cookie', 'token'] as const)('by %s ends the session and its family', async (by) => {
    const person = await someone();
    const who = by === 'cookie' ? { cookie: person.cookie } : { token: person.accessToken };
    const out = await api.call('POST /auth/logout', who);
    expect(out.status).toBe(204);
    expect(out.headers.getSetCookie()[0]).toMatch(/^vitae\.sid=; Path=\/; Expires=Thu, 01 Jan 1970/);
    expect((await me({ cookie: person.cookie })).status).toBe(401);
    expect((await refresh(person.refreshToken)).status).toBe(401);
    expect((await me({ token: person.accessToken })).status).toBe(200);
  });

  test('needs to be signed in', async () => {
    expect((await api.call('POST /auth/logout')).status).toBe(401);
  });
});

describe('the list of sessions', () => {
  test('shows devices, the present one marked, newest first, in pages', async () => {
    const email = 'devices@example.com';
    const first = await signInByCode(api, stack.mail, email);
    await signInByCode(api, stack.mail, email);
    const third = await signInByCode(api, stack.mail, email);
    const page = await api.call('GET /auth/sessions?limit=2', { token: third.accessToken });
    expect(page).toMatchObject({
      status: 200,
      body: { items: [{ current: true, agent: 'Node.js' }, { current: false }] },
    });
    const { nextCursor } = page.body as { nextCursor: string };
    const rest = await api.call(`GET /auth/sessions?cursor=${nextCursor}`, { cookie: first.cookie });
    expect(rest.body).toMatchObject({ items: [{ current: true }], nextCursor: null });
  });

  test('ends one device, or all; nobody else’s', async () => {
    const [owner, stranger] = [await someone(), await someone()];
    const list = await api.call('GET /auth/sessions', { token: owner.accessToken });
    const [item] = (list.body as { items: { id: string }[] }).items;
    const one = `/auth/sessions/${item?.id ?? ''}`;
    for (const method of ['GET', 'DELETE']) {
      expect((await api.call(`${method} ${one}`, { token: stranger.accessToken })).status).toBe(404);
    }
    expect((await api.call(`GET ${one}`, { token: owner.accessToken })).body).toMatchObject(item ?? {});
    expect((await api.call(`DELETE ${one}`, { token: owner.accessToken })).status).toBe(204);
    expect((await api.call(`DELETE ${one}`, { token: owner.accessToken })).status).toBe(404);
    expect((await me({ cookie: owner.cookie })).status).toBe(401);
    expect((await api.call('DELETE /auth/sessions', { cookie: stranger.cookie })).status).toBe(204);
    expect((await refresh(stranger.refreshToken)).status).toBe(401);
    expect((await api.call('GET /auth/sessions/nonsense', { token: owner.accessToken })).status).toBe(404);
  });
});

test('the token of an account that was erased opens nothing', async () => {
  const person = await someone();
  await users().deleteOne({ email: person.user.email });
  expect(await me({ token: person.accessToken })).toMatchObject({ status: 401, body: { code: 'bad-token' } });
  expect((await me({ cookie: person.cookie })).status).toBe(401);
  expect((await refresh(person.refreshToken)).status).toBe(401);
});
