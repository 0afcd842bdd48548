import { afterAll, describe, expect, test } from '@jest/globals';
import { allEndpoints } from '../../api/routes/index.js';
import type { Endpoint } from '../../api/routes/endpoint.js';
import { fieldsOf, leavesOf, withValueAt, without } from './support/mutations.js';
import { openHouse, signInByMail, type Got, type Sent } from './support/house.js';
import { addressOf, furnish, ownId, placeOf } from './support/furnish.js';

// The table is the product's own list of routes, so the house stands before the tests are named.
const house = await openHouse({ settings: { ADMIN_EMAILS: 'admin@example.com' } });
const endpoints = allEndpoints(house.services);
const asha = await house.person('asha@example.com');
const ravi = await house.person('ravi@example.com');
// A password proves no address: admins sign in with a code.
const admin = await signInByMail(house, 'admin@example.com');
const [ours, theirs] = await Promise.all([furnish(asha), furnish(ravi)]);
afterAll(() => house.stop(), 60_000);

const everyone = endpoints.map((each) => [nameOf(each), each] as const);
const named = (those: (each: Endpoint) => boolean) => everyone.filter(([, each]) => those(each));
const withId = (each: Endpoint) => each.path.includes(':id');
const takesJson = (each: Endpoint) => each.body !== undefined && !each.upload;

function nameOf({ method, path }: Endpoint): string {
  return `${method.toUpperCase()} ${path}`;
}

/** A route as a request: whose id stands in it, and a version that exists. */
function routeOf(each: Endpoint, id: string = ownId(ours, each)): string {
  return `${each.method.toUpperCase()} ${addressOf(each, id, ours)}`;
}

const tokenFor = ({ auth }: Endpoint) => (auth === 'admin' ? admin.token : asha.token);

/** Sends a body, by default the route's example, as somebody who may. */
function attack(each: Endpoint, sent: Sent = {}, id?: string): Promise<Got> {
  const body = sent.raw === undefined && takesJson(each) ? { json: each.bodyExample } : {};
  return house.send(routeOf(each, id), { token: tokenFor(each), ...body, ...sent });
}

/** A token that claims to be somebody and is signed by nobody. */
const unsigned = [
  { alg: 'none', typ: 'JWT' },
  { sub: asha.id, exp: 9_999_999_999, iss: 'vitae' },
]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .concat('')
  .join('.');

const raw = (text: string | Buffer, type = 'application/json'): Sent => ({
  raw: text,
  headers: { 'Content-Type': type },
});

describe('every route', () => {
  test.each(named(({ auth }) => auth === 'user' || auth === 'admin'))(
    '%s is 401 for nobody, before anything is looked at',
    async (_, each) => {
      for (const id of [ownId(ours, each), 'f'.repeat(24), 'nonsense']) {
        const body = each.body ? raw('{broken', 'text/plain') : {};
        const strangers: Sent[] = [
          {},
          { token: '' },
          { token: unsigned },
          { cookie: 'vitae.sid=s%3Anobody.x' },
          { headers: { Authorization: 'Basic YXNoYTphc2hh' } },
        ];
        for (const stranger of strangers) {
          const answer = await house.send(routeOf(each, id), { ...body, ...stranger });
          expect(answer).toMatchObject({ status: 401 });
          expect((answer.body as { code: string }).code).toMatch(/^(unauthenticated|bad-token)$/);
        }
      }
    },
  );

  test.each(named(({ auth }) => auth === 'admin'))('%s is 403 for who is no admin', async (_, each) => {
    const answer = await attack(each, { token: asha.token });
    expect(answer).toMatchObject({ status: 403, body: { code: 'forbidden' } });
  });

  test.each(named(withId))('%s is 404 for ids that are none', async (_, each) => {
    const ids = ['nonsense', '1', 'f'.repeat(23), 'g'.repeat(24), 'F'.repeat(24), `${'f'.repeat(24)}%00`];
    for (const id of [...ids, '%7B%22$gt%22:%22%22%7D', '..%2f..%2fetc%2fpasswd', '%ff', 'f'.repeat(9_000)]) {
      const answer = await attack(each, {}, id);
      expect([id.slice(0, 40), answer.status]).toEqual([id.slice(0, 40), 404]);
    }
  });

  test.each(named((each) => withId(each) && each.auth !== 'none'))(
    '%s is 404 for what does not exist',
    async (_, each) => {
      expect(await attack(each, {}, 'f'.repeat(24))).toMatchObject({
        status: 404,
        body: { code: 'not-found' },
      });
    },
  );

  test.each(named((each) => withId(each) && (each.auth === 'user' || each.auth === 'optional')))(
    '%s is 404 for other people’s',
    async (_, each) => {
      const answer = await attack(each, {}, ownId(theirs, each));
      expect(answer).toMatchObject({ status: 404, body: { code: 'not-found' } });
    },
  );

  test('what others tried to reach is as it was', async () => {
    for (const [kind, id] of Object.entries(theirs)) {
      expect([kind, (await ravi.call(`GET ${placeOf(kind, String(id), theirs)}`)).status]).toEqual([
        kind,
        200,
      ]);
    }
    const versions = await ravi.call(`GET /resumes/${theirs.resumes}/versions`);
    expect((versions.body as { items: unknown[] }).items).toHaveLength(2);
  });

  test.each([...new Set(endpoints.map(({ path }) => path))])('%s is 405 for another method', async (path) => {
    const taken = endpoints.filter((each) => each.path === path).map(({ method }) => method.toUpperCase());
    const allow = taken.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
    const target = path.replace(':id', 'f'.repeat(24)).replace(':version', '1');
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((each) => !taken.includes(each))) {
      const answer = await house.send(`${method} ${target}`, { token: asha.token });
      expect([method, answer.status]).toEqual([method, 405]);
      expect(answer.headers.get('allow')?.split(', ').sort()).toEqual(expect.arrayContaining(allow.sort()));
    }
  });

  test.each(['/nothing', '/Resumes', '/tasks/%', '//resumes', '/%00', '/__proto__'])(
    'the address %s is a problem document',
    async (path) => {
      const answer = await house.send(`GET ${path.startsWith('//') ? `/${path}` : path}`, {
        token: asha.token,
      });
      expect([200, 404]).toContain(answer.status);
    },
  );
});

const polluted = (): unknown => ({});

describe('every JSON body', () => {
  test.each(named(takesJson))('%s has an example that its own schema takes', (_, each) => {
    expect(each.body?.safeParse(each.bodyExample).error?.issues ?? []).toEqual([]);
  });

  test.each(named(takesJson))('%s: broken JSON is 400', async (_, each) => {
    for (const text of [
      '{',
      '{"a":',
      'nonsense',
      '{"a":1}}',
      "{'a':1}",
      '\u0000',
      '{"a":"\u0001"}',
      '[1,]',
    ]) {
      const answer = await attack(each, raw(text));
      expect([text, answer.status]).toEqual([text, 400]);
      expect(answer.body).toMatchObject({ code: 'malformed-json' });
    }
  });

  test.each(named(takesJson))('%s: another content type is 415', async (_, each) => {
    const text = JSON.stringify(each.bodyExample);
    const types = [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/xml',
      'multipart/form-data',
      'x',
    ];
    for (const type of [...types, 'application/json; charset=latin1', 'application/jsonp']) {
      expect([type, (await attack(each, raw(text, type))).status]).toEqual([type, 415]);
    }
    const gzip = { raw: text, headers: { 'Content-Type': 'application/json', 'Content-Encoding': 'rot13' } };
    expect((await attack(each, gzip)).status).toBe(415);
  });

  /** Of so many kilobytes. */
  const large = (size: number) => raw(`{"email":"${'x'.repeat(size * 1_024)}`);

  test.each(named(takesJson))('%s: what is larger than a body may be is 413', async (_, each) => {
    expect(await attack(each, large(257))).toMatchObject({
      status: 413,
      body: { code: 'payload-too-large' },
    });
  });

  test('10 MB are 413, too', async () => {
    const [first] = endpoints.filter(takesJson);
    if (!first) throw new Error('No route takes JSON.');
    expect((await attack(first, large(10 * 1_024))).status).toBe(413);
  });

  test.each(named(takesJson))(
    '%s: what is no object, or has a field that is not known, is 422',
    async (_, each) => {
      const example = each.bodyExample as object;
      for (const json of [null, [], 'text', 5, true, [example]]) {
        const answer = await attack(each, raw(JSON.stringify(json)));
        expect([json, answer.status]).toEqual([json, 422]);
      }
      const more: object[] = [
        { ...example, $where: 'sleep(1000)' },
        { ...example, owner: ravi.id },
      ];
      for (const json of more) {
        const answer = await attack(each, { json });
        expect(answer).toMatchObject({ status: 422, body: { code: 'validation-failed' } });
        expect((answer.body as { errors: unknown[] }).errors.length).toBeGreaterThan(0);
      }
      const text = JSON.stringify(example).replace('{', '{"__proto__":{"polluted":1,"isAdmin":true},');
      expect((await attack(each, raw(text))).status).toBe(422);
      const constructed = { ...example, constructor: { prototype: { polluted: 1 } } };
      expect((await attack(each, { json: constructed })).status).toBe(422);
      expect(polluted()).toEqual({});
    },
  );

  test.each(named(takesJson))('%s: no field takes an operator or another type', async (_, each) => {
    const values: unknown[] = [{ $gt: '' }, { $ne: null }, [['x']], { toString: 'x' }, 9e99, true];
    for (const path of leavesOf(each.bodyExample)) {
      for (const value of values) {
        const answer = await attack(each, { json: withValueAt(each.bodyExample, path, value) });
        expect([path.join('.'), value, answer.status]).toEqual([path.join('.'), value, 422]);
      }
    }
  });

  test.each(named(takesJson))('%s: no field takes a text of any length or depth', async (_, each) => {
    for (const path of leavesOf(each.bodyExample)) {
      const long = await attack(each, { json: withValueAt(each.bodyExample, path, 'x'.repeat(200_000)) });
      expect([path.join('.'), long.status]).toEqual([path.join('.'), 422]);
      const mark = '"HERE"';
      const text = JSON.stringify(withValueAt(each.bodyExample, path, 'HERE'));
      const deep = await attack(each, raw(text.replace(mark, '['.repeat(50_000) + ']'.repeat(50_000))));
      expect([path.join('.'), deep.status]).toEqual([path.join('.'), 422]);
    }
  });

  test.each(named(takesJson))('%s: odd characters never break it', async (_, each) => {
    for (const path of leavesOf(each.bodyExample)) {
      for (const value of [
        '\u0000',
        '\ud800',
        'a\u202eb',
        '\u0000'.repeat(60),
        '${7*7}',
        "'; DROP --",
        ' ',
        '',
      ]) {
        const json = withValueAt(each.bodyExample, path, value);
        // Requests that the schema takes are for the routes' own tests: they would change what stands here.
        if (each.body?.safeParse(json).success) continue;
        expect((await attack(each, { json })).status).toBe(422);
      }
    }
  });

  test.each(named(takesJson))('%s: a field that is missing is named', async (_, each) => {
    for (const field of fieldsOf(each.bodyExample)) {
      const json = without(each.bodyExample, field);
      if (each.body?.safeParse(json).success) continue;
      const answer = await attack(each, { json });
      expect(answer).toMatchObject({ status: 422, body: { code: 'validation-failed' } });
      expect(JSON.stringify(answer.body)).toContain('"path":"body');
    }
  });
});

describe('every query', () => {
  test.each(named(({ query }) => query !== undefined))(
    '%s: no field takes an operator or a list',
    async (_, each) => {
      const documented = house.contract.document.paths[each.path.replace(/:(\w+)/g, '{$1}')]?.[each.method];
      const fields = (documented?.parameters ?? [])
        .filter((one) => one.in === 'query')
        .map(({ name }) => name);
      expect(fields).not.toEqual([]);
      for (const field of fields) {
        for (const query of [
          `${field}=1&${field}=2`,
          `${field}=%7B%22$gt%22%3A%22%22%7D`,
          `${field}=${'9'.repeat(3_000)}`,
        ]) {
          const answer = await house.send(`${routeOf(each)}?${query}`, { token: tokenFor(each) });
          // A text to look for may be any text; it finds nothing.
          expect([200, 403, 404, 422]).toContain(answer.status);
          if (query.includes('&')) expect(answer.status).toBe(422);
        }
        const brackets = await house.send(`${routeOf(each)}?${field}[$ne]=x`, { token: tokenFor(each) });
        const plain = await house.send(routeOf(each), { token: tokenFor(each) });
        expect([brackets.status, brackets.text]).toEqual([plain.status, plain.text]);
      }
    },
  );
});

test('after all of it nothing was logged as an error', () => {
  const errors = house.logs.filter((line) => (JSON.parse(line) as { level: number }).level >= 50);
  expect(errors).toEqual([]);
});
