import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { mongo } from 'mongoose';
import { apiTokens } from '../../../shared/models/api-token.js';
import { database } from '../../../shared/connections/mongodb.js';
import { askForCode, apiClient, personIn, type ApiAnswer } from '../../support/client.js';
import { eventually } from '../../support/eventually.js';
import { register, type Caller } from '../../support/people.js';
import { firefox, resumeOf, shareOf, slackbot, visitPage, type Share } from '../../support/sharing.js';
import { startSignInStack, type SignInStack } from '../../support/sign-in-stack.js';

interface Log {
  items: Record<string, string | null>[];
  nextCursor: string | null;
  counts: { day: string; shareId: string; people: number; bots: number; downloads: number }[];
  totals: { people: number; bots: number; downloads: number };
}

let stack: SignInStack;
let asha: Caller;
let admin: string;
let apiToken: string;
beforeAll(async () => {
  stack = await startSignInStack({
    WORKER_QUEUES: 'mail,pdf',
    ADMIN_EMAILS: 'admin@example.com',
    COUNTRY_HEADER: 'CF-IPCountry',
    TRUST_PROXY: '1',
  });
  asha = await register(stack, 'asha@example.com');
  const client = apiClient(stack.api);
  const code = await askForCode(client, stack.mail, 'admin@example.com');
  const body = { email: 'admin@example.com', code };
  admin = personIn(await client.call('POST /auth/verify-otp', { body })).accessToken;
  apiToken = await issue({ name: 'PreviewCV' });
}, 60_000);
afterAll(() => stack.stop(), 60_000);

const asAdmin = (route: string, body?: unknown): Promise<ApiAnswer> =>
  apiClient(stack.api).call(route, { token: admin, ...(body === undefined ? {} : { body }) });

async function issue(wishes: object): Promise<string> {
  const answer = await asAdmin('POST /api-tokens', wishes);
  expect(answer.status).toBe(201);
  return (answer.body as { token: string }).token;
}

const visit = (token: string, how: Parameters<typeof visitPage>[2] = {}) => visitPage(stack.url, token, how);
const read = (token: string, headers: Record<string, string> = {}) =>
  apiClient(stack.api).call(`GET /shared/public/resume/${token}`, {
    headers: { 'X-API-Token': apiToken, ...headers },
  });
const logOf = async (resumeId: string, query = '') =>
  (await asha.call(`GET /resumes/${resumeId}/access-logs${query}`)).body as Log;
const logged = (resumeId: string, visits: number) =>
  eventually(
    () => logOf(resumeId),
    ({ items }) => items.length >= visits,
  );
const from = (address: string) => ({ 'X-Forwarded-For': address });

async function freshShare(wishes: object = {}): Promise<Share & { resumeId: string }> {
  const resumeId = await resumeOf(asha);
  return { ...(await shareOf(asha, resumeId, wishes)), resumeId };
}

describe('a password', () => {
  const password = 'plum tram – quiet 50%';

  test('is asked for on the page, and opens it for an hour to who has it', async () => {
    const { token } = await freshShare({ password });
    const locked = await visit(token);
    const html = await locked.text();
    expect(locked.status).toBe(403);
    expect(html).toContain('<form method="post"');
    expect(html).not.toMatch(/Asha|Example Logistics/);
    expect((await visit(token, { path: '/resume.pdf' })).status).toBe(303);

    const opened = await visit(token, { password });
    const cookie = opened.headers.get('set-cookie') ?? '';
    expect([opened.status, opened.headers.get('location')]).toEqual([303, `/r/${token}`]);
    expect(cookie).toMatch(
      new RegExp(`^vitae\\.share=[\\w.-]+; Max-Age=3600; Path=/r/${token}; .*HttpOnly; SameSite=Lax`),
    );
    const headers = { Cookie: cookie.split(';')[0] ?? '' };
    expect(await (await visit(token, { headers })).text()).toContain('<h1>Asha Rao</h1>');
    expect((await visit(token, { headers, path: '/resume.pdf' })).headers.get('content-type')).toBe(
      'application/pdf',
    );

    const other = await freshShare({ password });
    expect((await visit(other.token, { headers })).status).toBe(403);
    const forged = { Cookie: `vitae.share=${Date.now() + 60_000}.${'x'.repeat(43)}` };
    expect((await visit(token, { headers: forged })).status).toBe(403);
  });

  test('is not taken from a form of another site', async () => {
    const { token } = await freshShare({ password });
    for (const headers of [
      { 'Sec-Fetch-Site': 'cross-site', Origin: 'http://evil.test' },
      { 'Sec-Fetch-Site': 'same-site', Origin: 'http://app.vitae.test' },
      { Origin: 'http://evil.test' },
      { Origin: 'null' },
    ]) {
      const answer = await visit(token, { password, headers });
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null]);
    }
    const own = { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' };
    expect((await visit(token, { password, headers: own })).status).toBe(303);
  });

  test('cannot be guessed: five tries a visitor, fifty in all, even at once, and also with limits off', async () => {
    const { token, id } = await freshShare({ password });
    const guess = (address: string, word = 'wrong word') =>
      visit(token, { password: word, headers: from(address) });
    const statuses = (await Promise.all(Array.from({ length: 12 }, () => guess('203.0.113.1')))).map(
      (r) => r.status,
    );
    expect(statuses.filter((status) => status === 403)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(7);
    const locked = await guess('203.0.113.1', password);
    expect([locked.status, Number(locked.headers.get('retry-after')) > 0]).toEqual([429, true]);
    // Others are not locked out by it, and the API counts with the page.
    expect((await guess('203.0.113.2', password)).status).toBe(303);
    const header = { 'X-Share-Password': 'wrong word', ...from('203.0.113.1') };
    expect(await read(token, header)).toMatchObject({ status: 429, body: { code: 'rate-limited' } });

    const many = await Promise.all(Array.from({ length: 60 }, (_, n) => guess(`198.51.100.${n}`)));
    expect(many.filter(({ status }) => status === 403).length).toBeLessThanOrEqual(45);
    expect((await guess('203.0.113.3', password)).status).toBe(429);
    expect(await asha.call(`GET /resumes/${id}/shares`)).toMatchObject({ status: 404 });
  }, 60_000);
});

describe('an API token', () => {
  test('is made by admins, shown once, and kept as a hash', async () => {
    expect(await asha.call('POST /api-tokens', { name: 'Mine' })).toMatchObject({ status: 403 });
    const made = await asAdmin('POST /api-tokens', { name: 'Scanner', scopes: ['shares:read'] });
    const { token, id, prefix } = made.body as Record<string, string>;
    expect(token).toMatch(/^vitae_[\w-]{43}$/);
    expect(token?.startsWith(prefix ?? '?')).toBe(true);
    const { text } = { text: JSON.stringify((await asAdmin('GET /api-tokens')).body) };
    expect(text).toContain(prefix);
    expect(text).not.toContain(token);
    const row = await apiTokens().findOne({ _id: new mongo.ObjectId(id) });
    expect(JSON.stringify(row)).not.toContain(token);
    expect((await asAdmin('POST /api-tokens', { name: 'x', scopes: ['everything'] })).status).toBe(422);
  });

  test('lets in who has it, and notes when; nobody else, whatever they ask for', async () => {
    const { token } = await freshShare();
    for (const bad of ['', 'nonsense', `vitae_${'x'.repeat(43)}`, `${apiToken}x`]) {
      for (const link of [token, 'x'.repeat(24)]) {
        const answer = await read(link, { 'X-API-Token': bad });
        expect(answer).toMatchObject({ status: 401, body: { code: 'bad-api-token' } });
        expect(answer.headers.get('www-authenticate')).toBe('Bearer');
      }
    }
    expect((await asha.call(`GET /shared/public/resume/${token}`)).status).toBe(401);
    expect((await read(token)).status).toBe(200);
    const list = await eventually(
      async () =>
        (await asAdmin('GET /api-tokens')).body as { items: { name: string; lastUsedAt: string | null }[] },
      ({ items }) => items.some(({ name, lastUsedAt }) => name === 'PreviewCV' && lastUsedAt !== null),
    );
    expect(list.items.length).toBeGreaterThan(0);
  });

  test('that is revoked or expired opens nothing', async () => {
    const { token } = await freshShare();
    const made = await asAdmin('POST /api-tokens', { name: 'Short', expiresAt: '2099-01-01T00:00:00Z' });
    const { token: short, id } = made.body as { token: string; id: string };
    expect((await read(token, { 'X-API-Token': short })).status).toBe(200);
    const past = { expiresAt: new Date(Date.now() - 1) };
    await apiTokens().updateOne({ _id: new mongo.ObjectId(id) }, { $set: past });
    expect((await read(token, { 'X-API-Token': short })).status).toBe(401);
    expect((await asAdmin(`DELETE /api-tokens/${id}`)).status).toBe(204);
    expect((await asAdmin(`DELETE /api-tokens/${id}`)).status).toBe(404);
  });
});

describe('what PreviewCV reads', () => {
  test('is the name, a signed address of the PDF, the QR code and the count', async () => {
    const { token, previewUrl, qr } = await freshShare();
    const answer = await eventually(
      () => read(token),
      ({ body }) => (body as { pdfUrl: string | null }).pdfUrl !== null,
    );
    expect(answer).toMatchObject({
      status: 200,
      body: { name: 'Asha Rao', headline: 'Data engineer', version: 1, previewUrl, qr },
    });
    const { pdfUrl, accessCount } = answer.body as { pdfUrl: string; accessCount: number };
    const pdf = await fetch(pdfUrl.replace('http://api.vitae.test', stack.url));
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect((await read(token)).body).toMatchObject({ accessCount: accessCount + 1 });
    await visit(token, { agent: slackbot });
    await read(token, { 'User-Agent': slackbot });
    expect((await read(token)).body).toMatchObject({ accessCount: accessCount + 2 });
  });

  test('needs the password where there is one', async () => {
    const { token } = await freshShare({ password: 'plum – tram' });
    expect(await read(token)).toMatchObject({ status: 403, body: { code: 'password-required' } });
    const wrong = await read(token, { 'X-Share-Password': 'plum' });
    expect(wrong).toMatchObject({ status: 403, body: { code: 'wrong-password' } });
    // Many at once, too: visitors of an integration share its address, and a right password is no guess.
    const header = { 'X-Share-Password': encodeURIComponent('plum – tram') };
    const right = await Promise.all(Array.from({ length: 12 }, () => read(token, header)));
    expect(new Set(right.map(({ status }) => status))).toEqual(new Set([200]));
  });

  test('is gone with the link', async () => {
    const { token, id, resumeId } = await freshShare();
    for (const unknown of ['x'.repeat(24), 'nonsense', '%00']) {
      expect(await read(unknown)).toMatchObject({ status: 404, body: { code: 'not-found' } });
    }
    await asha.call(`DELETE /resumes/${resumeId}/shares/${id}`);
    expect(await read(token)).toMatchObject({ status: 404, body: { code: 'not-found' } });
    const old = await freshShare();
    const past = { expiresAt: new Date(Date.now() - 1_000) };
    await database()
      .collection('shares')
      .updateOne({ _id: new mongo.ObjectId(old.id) }, { $set: past });
    expect(await read(old.token)).toMatchObject({ status: 410, body: { code: 'share-expired' } });
  });
});

describe('the access log', () => {
  test('tells people from bots and downloads, by day and link, and keeps no address', async () => {
    const { token, id, resumeId } = await freshShare({ label: '=HYPERLINK("http://evil.test")' });
    const headers = {
      ...from('203.0.113.9'),
      'CF-IPCountry': 'IN',
      Referer: 'https://www.linkedin.com/in/ravi?x=1',
    };
    await visit(token, { headers });
    await visit(token, { headers });
    await visit(token, { headers: from('203.0.113.10') });
    await visit(token, { agent: slackbot });
    await visit(token, { path: '/resume.pdf?download=1', headers });
    await visit(token, { path: '/resume.pdf?in=page', headers });
    await visit(token, { method: 'HEAD', headers });
    const log = await logged(resumeId, 5);
    const counts = { people: 3, bots: 1, downloads: 1 };
    expect(log.totals).toEqual(counts);
    expect(log.counts).toEqual([{ day: new Date().toISOString().slice(0, 10), shareId: id, ...counts }]);
    expect(log.items).toHaveLength(5);
    const [download, bot, other, again, first] = log.items;
    expect(first).toMatchObject({
      kind: 'person',
      way: 'page',
      agent: 'Firefox on Linux',
      referrer: 'www.linkedin.com',
      country: 'IN',
    });
    expect(again?.['visitor']).toBe(first?.['visitor']);
    expect(download).toMatchObject({ way: 'pdf', visitor: first?.['visitor'] });
    expect(other?.['visitor']).not.toBe(first?.['visitor']);
    expect(bot).toMatchObject({ kind: 'bot', agent: 'Slackbot-LinkExpanding', country: null });
    const stored = JSON.stringify(await database().collection('share_visits').find().toArray());
    expect(stored + stack.logs.join('')).not.toMatch(/203\.0\.113|Mozilla|\/in\/ravi/);

    const page = await logOf(resumeId, '?limit=2');
    expect(page.items).toEqual([download, bot]);
    expect((await logOf(resumeId, `?limit=100&cursor=${page.nextCursor ?? ''}`)).items).toEqual([
      other,
      again,
      first,
    ]);
    const none = await logOf(resumeId, `?shareId=${'f'.repeat(24)}`);
    expect(none).toMatchObject({ items: [], counts: [], totals: { people: 0 } });

    for (const [query, accept] of [
      ['?format=csv', '*/*'],
      ['', 'text/csv'],
    ] as const) {
      const answer = await fetch(`${stack.api}/resumes/${resumeId}/access-logs${query}`, {
        headers: { Authorization: `Bearer ${asha.token}`, Accept: accept },
      });
      expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(answer.headers.get('content-disposition')).toBe('attachment; filename=access-log.csv');
      const rows = parse(await answer.text(), { columns: true, bom: true });
      expect(rows).toHaveLength(5);
      expect(rows[0]).toMatchObject({
        shareId: id,
        label: `'=HYPERLINK("http://evil.test")`,
        kind: 'person',
      });
    }
  });

  test('of a visitor is another one for another person’s resume', async () => {
    const mine = await freshShare();
    const ravi = await register(stack, 'ravi@example.com');
    const theirResume = await resumeOf(ravi);
    const theirs = await shareOf(ravi, theirResume);
    for (const { token } of [mine, theirs]) await visit(token, { headers: from('203.0.113.20') });
    const [own] = (await logged(mine.resumeId, 1)).items;
    const { items } = await eventually(
      async () => (await ravi.call(`GET /resumes/${theirResume}/access-logs`)).body as Log,
      (log) => log.items.length > 0,
    );
    expect(items[0]?.['visitor']).not.toBe(own?.['visitor']);
  });

  test('goes with its resume, also what is still to be written', async () => {
    const { token, resumeId } = await freshShare();
    await visit(token);
    await logged(resumeId, 1);
    await visit(token, { agent: firefox });
    expect((await asha.call(`DELETE /resumes/${resumeId}`)).status).toBe(204);
    expect((await visit(token)).status).toBe(404);
    await stack.services.visits.close();
    const ofIt = { resumeId: new mongo.ObjectId(resumeId) };
    for (const name of ['shares', 'share_visits', 'share_days']) {
      expect([name, await database().collection(name).countDocuments(ofIt)]).toEqual([name, 0]);
    }
  });
});
