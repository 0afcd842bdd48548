import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { taskIn } from './support/following.js';
import { openHouse, signInByMail, type Got, type House, type Person } from './support/house.js';

const frontend = 'http://app.vitae.test';
let house: House;
let admin: Person;
let asha: Person;
beforeAll(async () => {
  const settings = {
    ADMIN_EMAILS: 'Admin@Example.com, boss@example.com',
    RATE_LIMITS: 'on',
    METRICS_TOKEN: 'a token of the metrics',
  };
  house = await openHouse({ settings });
  admin = await signInByMail(house, 'admin@example.com');
  asha = await house.person('asha@example.com');
}, 60_000);
afterAll(() => house.stop(), 60_000);

const addresses = [
  '/api/v1/templates',
  '/api/v1/auth/me',
  '/api/v1/nothing',
  '/docs/',
  '/admin/queues',
  '/nothing',
];

describe('headers', () => {
  test.each(addresses)('%s carries what keeps browsers safe', async (path) => {
    const { headers } = await house.send(`GET /${path}`);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'self'"),
      'strict-transport-security': expect.stringMatching(/max-age=\d{7,}/),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'no-referrer',
    });
    expect(headers.has('x-powered-by')).toBe(false);
    expect(headers.has('server')).toBe(false);
  });

  test('every answer has a request id: the caller’s where it is harmless', async () => {
    const ask = async (id?: string) => {
      const answer = await house.send('GET /auth/me', {
        headers: id === undefined ? {} : { 'X-Request-Id': id },
      });
      return answer.headers.get('x-request-id') ?? '';
    };
    expect(await ask('my-request-0001')).toBe('my-request-0001');
    const fresh = /^[0-9a-f-]{36}$/;
    expect(await ask()).toMatch(fresh);
    for (const bad of ['short', 'x'.repeat(65), 'has space in it', '{"$gt":""}aa', 'asha@example.com']) {
      expect(await ask(bad)).toMatch(fresh);
    }
    expect(house.logs.join('')).toContain('my-request-0001');
  });

  test('personal answers are not kept by caches', async () => {
    for (const route of ['GET /auth/me', 'GET /resumes', 'GET /tasks', 'GET /nothing']) {
      expect((await asha.call(route)).headers.get('cache-control')).toContain('no-store');
    }
  });
});

describe('CORS', () => {
  const preflight = (origin: string) =>
    fetch(`${house.api}/resumes`, {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization,content-type,idempotency-key,prefer',
      },
    });

  test('lets our frontend read, with cookies, and see the headers it needs', async () => {
    const { status, headers } = await preflight(frontend);
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe(frontend);
    expect(headers.get('access-control-allow-credentials')).toBe('true');
    expect(headers.get('access-control-allow-methods')).toMatch(/PUT.*DELETE/);
    expect(headers.get('access-control-allow-headers')).toMatch(/idempotency-key/i);
    const answer = await house.send('GET /templates', { headers: { Origin: frontend } });
    const exposed = answer.headers.get('access-control-expose-headers') ?? '';
    for (const name of [
      'ETag',
      'Location',
      'Retry-After',
      'X-Request-Id',
      'Preference-Applied',
      'Content-Range',
    ]) {
      expect(exposed).toContain(name);
    }
  });

  test.each(['http://evil.test', 'https://app.vitae.test', 'http://app.vitae.test.evil.test', 'null'])(
    'does not let %s read',
    async (origin) => {
      expect((await preflight(origin)).headers.get('access-control-allow-origin')).not.toBe(origin);
      const answer = await house.send('GET /auth/me', { cookie: asha.cookie, headers: { Origin: origin } });
      expect(answer.headers.get('access-control-allow-origin')).not.toBe(origin);
      expect(answer.headers.get('access-control-allow-origin')).not.toBe('*');
    },
  );
});

describe('requests with a cookie that change something', () => {
  const table: [headers: Record<string, string>, status: number][] = [
    [{}, 200],
    [{ Origin: frontend }, 200],
    [{ Origin: 'http://api.vitae.test' }, 200],
    [{ Origin: frontend, 'Sec-Fetch-Site': 'same-site' }, 200],
    [{ Origin: 'http://evil.test' }, 403],
    [{ Origin: 'http://evil.test', 'Sec-Fetch-Site': 'same-origin' }, 403],
    [{ Origin: 'null' }, 403],
    [{ 'Sec-Fetch-Site': 'cross-site' }, 403],
    [{ 'Sec-Fetch-Site': 'none' }, 403],
  ];

  test.each(table)('with %j: %i', async (headers, status) => {
    const json = { headline: 'Data engineer' };
    const byCookie = await house.send('PUT /users/me', { cookie: asha.cookie, json, headers });
    expect(byCookie.status).toBe(status);
    const { token, cookie } = asha;
    expect((await house.send('PUT /users/me', { token, cookie, json, headers })).status).toBe(200);
    expect((await house.send('GET /users/me', { cookie, headers })).status).toBe(200);
    const content = { basics: { name: 'Asha Rao' } };
    const resume = await house.send('POST /resumes', { cookie, json: { title: 'One', content }, headers });
    expect(resume.status).toBe(status === 200 ? 201 : 403);
  });

  test('a form of another site is no JSON either', async () => {
    const raw = 'headline=evil';
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    expect((await house.send('PUT /users/me', { cookie: asha.cookie, raw, headers })).status).toBe(415);
  });
});

describe('Bull Board', () => {
  const pages = [
    '//admin/queues',
    '//admin/queues/',
    '//admin/queues/queue/analysis',
    '//admin/queues/api/queues',
  ];

  test.each(pages)('%s is 401 for nobody and 403 for who is no admin', async (page) => {
    expect((await house.send(`GET ${page}`)).status).toBe(401);
    expect((await house.send(`GET ${page}`, { cookie: 'vitae.sid=s%3Anobody.x' })).status).toBe(401);
    expect((await house.send(`GET ${page}`, { cookie: asha.cookie })).status).toBe(403);
    expect((await house.send(`GET ${page}`, asha)).status).toBe(403);
  });

  test('opens with the admin’s cookie, and shows operations and task ids and nothing personal', async () => {
    const jobDescription = 'A very private posting that asks for Python and PostgreSQL.';
    const accepted = await asha.call('POST /ai/extract-keywords', { jobDescription }, { Prefer: 'wait=20' });
    const page = await house.send('GET //admin/queues', { cookie: admin.cookie });
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.text).toContain('Vitae queues');
    const asset = /(?:src|href)="([^"]+\.js)"/.exec(page.text)?.[1] ?? '';
    const script = await fetch(new URL(asset, `${house.url}/admin/queues/`), {
      headers: { Cookie: admin.cookie },
    });
    expect(script.status).toBe(200);

    const jobs = await house.send('GET //admin/queues/api/queues?activeQueue=analysis&jobsPerPage=50', {
      cookie: admin.cookie,
    });
    expect(jobs.text).toContain('extract-keywords');
    expect(jobs.text).toContain(taskIn(accepted).id);
    const { queues } = jobs.body as { queues: { name: string; jobs: { name: string; data: object }[] }[] };
    expect(queues.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['mail', 'parsing', 'writing', 'pdf']),
    );
    const mail = await house.send('GET //admin/queues/api/queues?activeQueue=mail&jobsPerPage=50', {
      cookie: admin.cookie,
    });
    for (const text of [jobs.text, mail.text]) expect(text).not.toMatch(/private|Python|example\.com|asha/i);
    expect(mail.text).toContain('send-otp-email');
  });

  test('does not let jobs be touched, least of all from another site', async () => {
    const route = 'PUT //admin/queues/api/queues/analysis/clean/completed';
    const foreign = { cookie: admin.cookie, headers: { Origin: 'http://evil.test' } };
    expect((await house.send(route, foreign)).status).toBe(403);
    expect((await house.send(route)).status).toBe(401);
    const own = await fetch(`${house.url}/admin/queues/api/queues/analysis/clean/completed`, {
      method: 'PUT',
      headers: { Cookie: admin.cookie },
    });
    expect(own.status).toBeGreaterThanOrEqual(400);
    const jobs = await house.send('GET //admin/queues/api/queues?activeQueue=analysis', {
      cookie: admin.cookie,
    });
    expect(jobs.text).toContain('extract-keywords');
  });
});

describe('admins', () => {
  test('see everybody’s tasks without input and result, by every filter', async () => {
    const ended = await asha.call(
      'POST /ai/extract-keywords',
      { jobDescription: 'Python and PostgreSQL, a private posting.' },
      { Prefer: 'wait=20' },
    );
    const { id } = taskIn(ended);
    const list = (query: string): Promise<Got> => admin.call(`GET /admin/tasks${query}`);
    const items = async (query: string) =>
      ((await list(query)).body as { items: { id: string; owner: string | null }[] }).items;
    const mine = await items(`?owner=${asha.id}&state=succeeded&operation=extract-keywords`);
    expect(mine[0]).toMatchObject({ id, owner: asha.id, queue: 'analysis' });
    expect(mine[0]).not.toHaveProperty('result');
    expect((await list('')).text).not.toMatch(/private|PostgreSQL|example\.com/);
    expect((await items('?operation=send-otp-email'))[0]).toMatchObject({ owner: null });
    expect(await items('?code=unreadable')).toEqual([]);
    expect(await items('?state=failed')).toEqual([]);
    expect((await list('?limit=101')).status).toBe(422);
    expect((await list('?owner=x')).status).toBe(422);
    const cancel = await admin.call(`POST /admin/tasks/${id}/cancel`);
    expect(cancel).toMatchObject({ status: 409, body: { code: 'task-finished' } });
    const replay = await admin.call(`POST /admin/tasks/${id}/replay`);
    expect(replay).toMatchObject({ status: 409, body: { code: 'task-not-failed' } });
  });

  test('have an overview of queues, outcomes and schedules', async () => {
    const { body } = await admin.call('GET /admin/overview');
    expect(body).toMatchObject({ redis: 'up', lastDay: { failed: 0, cancelled: 0 } });
    const { queues, lastDay } = body as { queues: { name: string }[]; lastDay: { succeeded: number } };
    expect(queues.map(({ name }) => name)).toEqual(expect.arrayContaining(['mail', 'analysis', 'pdf']));
    expect(lastDay.succeeded).toBeGreaterThanOrEqual(2);
  });

  test('need a proven address: a password account of that name is none', async () => {
    const boss = await house.person('boss@example.com');
    expect((await boss.call('GET /admin/overview')).status).toBe(403);
    expect((await admin.call('GET /auth/me')).body).toMatchObject({
      roles: expect.arrayContaining(['admin']),
    });
    expect((await asha.call('GET /auth/me')).body).toMatchObject({
      roles: expect.not.arrayContaining(['admin']),
    });
  });
});

describe('for who runs it', () => {
  test('/healthz and /readyz say how it is', async () => {
    expect(await house.send('GET //healthz')).toMatchObject({ status: 200, body: { status: 'up' } });
    const ready = await house.send('GET //readyz');
    expect(ready).toMatchObject({ status: 200, body: { status: 'ready', mongodb: 'up', redis: 'up' } });
  });

  test.each(['/healthz', '/readyz', '/openapi.json', '/docs', '/docs/', '/problems/not-found'])(
    '%s can only be read',
    async (path) => {
      const answer = await house.send(`POST /${path}`, { json: {} });
      expect(answer).toMatchObject({ status: 405, body: { code: 'method-not-allowed' } });
      expect(answer.headers.get('allow')).toBe('GET, HEAD');
    },
  );

  test('the type of a problem leads to what its code means', async () => {
    const { type } = (await house.send('GET /nothing')).body as { type: string };
    const page = await house.send(`GET /${new URL(type).pathname}`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.text).toContain('Answers with the code not-found have the status 404.');
    for (const code of ['nonsense', '__proto__', 'constructor'])
      expect((await house.send(`GET //problems/${code}`)).status).toBe(404);
  });

  test('/metrics opens with its token only, and names no person', async () => {
    expect((await house.send('GET //metrics')).status).toBe(404);
    expect((await house.send('GET //metrics', { token: 'another token of the metrics' })).status).toBe(404);
    const { status, text } = await house.send('GET //metrics', { token: 'a token of the metrics' });
    expect(status).toBe(200);
    expect(text).toMatch(/operation="extract-keywords",state="succeeded"/);
    expect(text).toMatch(/route="\/api\/v1\/ai\/extract-keywords"/);
    expect(text).toMatch(/queue="analysis",state="queued"/);
    expect(text).toMatch(/eventloop/);
    expect(text).not.toMatch(new RegExp(`${asha.id}|example\\.com|private`));
  });
});

// Last, as it uses up what this address may ask.
test('too many sign-ins are 429 with Retry-After, and other routes go on', async () => {
  const json = { email: 'asha@example.com', password: 'wrong password 1' };
  let refused: Got | null = null;
  for (let tries = 0; tries < 40 && !refused; tries += 1) {
    const answer = await house.send('POST /auth/login', { json });
    if (answer.status === 429) refused = answer;
    else expect(answer.status).toBe(401);
  }
  expect(refused?.body).toMatchObject({ code: 'rate-limited' });
  const seconds = Number(refused?.headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(60);
  // X-Forwarded-For is nobody's way around it.
  const headers = { 'X-Forwarded-For': '203.0.113.7' };
  expect((await house.send('POST /auth/login', { json, headers })).status).toBe(429);
  expect((await asha.call('GET /auth/me')).status).toBe(200);
});

test('too many codes for one mailbox are answered alike, and mailed no more', async () => {
  const json = { email: 'meera@example.com' };
  const first = await house.send('POST /auth/send-otp', { json });
  const second = await house.send('POST /auth/send-otp', { json });
  expect([second.status, second.text]).toEqual([first.status, first.text]);
  const { items } = (await admin.call('GET /admin/tasks?operation=send-otp-email')).body as {
    items: unknown[];
  };
  // One for the admin, one for this mailbox.
  expect(items).toHaveLength(2);
});
