import { afterAll, describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { chromium } from 'playwright-core';
import { allEndpoints } from '../../api/routes/index.js';
import { problems } from '../../shared/errors.js';
import type { Operation } from './support/contract.js';
import { addressOf, furnish, ownId } from './support/furnish.js';
import { openHouse, signInByMail } from './support/house.js';

const house = await openHouse({ settings: { ADMIN_EMAILS: 'admin@example.com' } });
const admin = await signInByMail(house, 'admin@example.com');
const furniture = await furnish(admin);
afterAll(() => house.stop(), 60_000);

const endpoints = allEndpoints(house.services);
const { document } = house.contract;
const documented = (path: string) => path.replace(/:(\w+)/g, '{$1}');
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const),
);

/** Every value in the document that stands under a key. */
function everywhere(value: unknown, key: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(name === key ? [inner as unknown] : []),
    ...everywhere(inner, key),
  ]);
}

const validator = new Ajv2020({ strict: false });
formats.default(validator);
validator.addSchema(document, 'openapi');

describe('the document', () => {
  test('is OpenAPI 3.1 and says what it is', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d$/);
    expect(document.info).toMatchObject({
      title: 'Vitae',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    });
    const known = Object.keys(document.components.securitySchemes);
    const used = everywhere(document, 'security').flatMap((list) => (list as object[]).flatMap(Object.keys));
    expect(known).toEqual(expect.arrayContaining(used));
    for (const name of Object.keys(document.components.schemas)) expect(name).toMatch(/^[\w.-]+$/);
  });

  test('has every route, and nothing besides', () => {
    const routes = endpoints.map(({ method, path }) => `${method.toUpperCase()} ${documented(path)}`);
    expect(operations.map(([name]) => name).sort()).toEqual(routes.sort());
  });

  test('every $ref leads somewhere', () => {
    const refs = everywhere(document, '$ref').map(String);
    expect(refs.length).toBeGreaterThan(20);
    for (const ref of refs) {
      const steps = ref
        .replace(/^#\//, '')
        .split('/')
        .map((step) => decodeURIComponent(step));
      const found = steps.reduce<unknown>(
        (at, step) => (at as Record<string, unknown> | undefined)?.[step],
        document,
      );
      expect([ref, typeof found]).toEqual([ref, 'object']);
    }
  });

  test('every schema is JSON Schema 2020-12', () => {
    for (const schema of [...everywhere(document, 'schema'), ...Object.values(document.components.schemas)]) {
      expect(validator.validateSchema(schema as object)).toBe(true);
    }
    for (const name of Object.keys(document.components.schemas)) {
      expect(() => validator.compile({ $ref: `openapi#/components/schemas/${name}` })).not.toThrow();
    }
  });

  test('operation ids are unique', () => {
    const ids = operations.map(([, { operationId }]) => operationId);
    expect(new Set(ids).size).toBe(operations.length);
    expect(ids).not.toContain(undefined);
  });

  test('every code of an error is explained', () => {
    const { description } = document.info as { description?: string };
    for (const [code, [status]] of Object.entries(problems))
      expect(description).toContain(`| \`${code}\` | ${status} |`);
  });

  test.each(operations)('%s is told in full', (name, operation: Operation) => {
    expect(operation.summary).toMatch(/\w/);
    expect(operation.tags).toHaveLength(1);
    const inPath = [...name.matchAll(/\{(\w+)\}/g)].map(([, field]) => field);
    const parameters = operation.parameters ?? [];
    expect(parameters.filter((each) => each.in === 'path').map((each) => each.name)).toEqual(inPath);
    for (const each of parameters) {
      expect(each.schema).toBeDefined();
      if (each.in === 'path') expect(each.required).toBe(true);
    }
    const statuses = Object.keys(operation.responses);
    expect(statuses).toContain('default');
    expect(statuses.some((status) => status.startsWith('2'))).toBe(true);
    for (const [status, response] of Object.entries(operation.responses)) {
      expect(response.description).toMatch(/\w/);
      if (status === '201') expect(response.headers).toHaveProperty('Location');
      for (const media of Object.values(response.content ?? {})) expect(media.schema).toBeDefined();
    }
  });

  const bodies = operations.filter(([, { requestBody }]) => requestBody?.content?.['application/json']);
  test.each(bodies)('%s has an example body that its schema takes', (_, { requestBody }) => {
    const { schema, example } = requestBody?.content?.['application/json'] ?? {};
    expect(example).toBeDefined();
    const pointer = (schema as { $ref?: string }).$ref;
    const validate = validator.compile(pointer ? { $ref: `openapi${pointer}` } : (schema as object));
    expect([validate(example), validate.errors]).toEqual([true, null]);
  });
});

describe('answers', () => {
  const reading = endpoints
    .filter(({ method }) => method === 'get')
    .map((each) => [documented(each.path), each] as const);

  test.each(reading)('GET %s answers as documented', async (_, each) => {
    if (typeof each.auth === 'object') return; // Takes an API token; see below.
    if (each.path.endsWith('/file')) return; // A resume that was typed has none; main-job.test.ts uploads one.
    const id = each.path.startsWith('/users/') ? admin.id : ownId(furniture, each);
    const route = `GET ${addressOf(each, id, furniture, '2')}`;
    // `send` holds the answer against the document, as it does in every other test of this folder.
    const answer = await house.send(route, { token: admin.token });
    expect(answer.status).toBe(200);
  });

  test('for integrations are as documented', async () => {
    const made = await admin.call('POST /api-tokens', { name: 'PreviewCV' });
    const share = await admin.call(`POST /resumes/${furniture.resumes}/shares`, { label: 'A friend' });
    const { token } = share.body as { token: string };
    const headers = { 'X-API-Token': (made.body as { token: string }).token };
    expect((await house.send(`GET /shared/public/resume/${token}`, { headers })).status).toBe(200);
    const csv = await admin.call(`GET /resumes/${furniture.resumes}/access-logs?format=csv`);
    expect(csv.status).toBe(200);
  });

  test('that refuse have the members that their code promises', async () => {
    const letter = `/cover-letters/${furniture['cover-letters']}`;
    const stale = { content: { paragraphs: ['I build data pipelines.'] }, version: 99 };
    const conflict = await admin.call(`PUT ${letter}`, stale);
    expect(conflict).toMatchObject({ status: 409, body: { code: 'version-conflict', version: 2 } });
    const resume = `/resumes/${furniture.resumes}`;
    const old = await admin.call(`PUT ${resume}`, { title: 'Other', version: 1 });
    expect(old).toMatchObject({ status: 409, body: { code: 'version-conflict', version: 2 } });
    const taken = { email: 'taken@example.com', password: 'plum tram quiet otter', fullName: 'Some One' };
    expect((await house.send('POST /auth/register', { json: taken })).status).toBe(201);
    expect(await house.send('POST /auth/register', { json: taken })).toMatchObject({ status: 409 });
  });

  test('that break the document are noticed', async () => {
    const task = await admin.call(`GET /tasks/${furniture.tasks}`);
    const whole = task.body as Record<string, unknown>;
    expect(house.contract.faults(task)).toEqual([]);
    const { links: _left, ...lacking } = whole;
    expect(house.contract.faults({ ...task, body: lacking })).toEqual([expect.stringContaining('links')]);
    expect(house.contract.faults({ ...task, body: { ...whole, owner: admin.id } })).toHaveLength(1);
    expect(house.contract.faults({ ...task, body: { ...whole, createdAt: 'yesterday' } })).not.toEqual([]);
    expect(house.contract.faults({ ...task, status: 201 })).toEqual(['status 201 is not documented']);
    const problem = await admin.call(`GET /tasks/${'f'.repeat(24)}`);
    expect(house.contract.faults(problem)).toEqual([]);
    expect(house.contract.faults({ ...problem, status: 500 })).toContain('answers 500');
    expect(house.contract.faults({ ...problem, text: 'Error\n    at run (/app/api/app.ts:1:1)' })).toContain(
      'shows insides',
    );
  });
});

const browserPath = '/usr/bin/chromium';
const inBrowser = existsSync(browserPath) ? test : test.skip;

inBrowser(
  '/docs shows every route in a browser, without outside requests and console errors',
  async () => {
    const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      const outside: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== house.url)
          outside.push(request.url());
      });
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(`${house.url}/docs`);
      await page.locator('.opblock').last().waitFor();
      expect(await page.title()).toBe('Vitae API');
      expect(await page.locator('.opblock').count()).toBe(operations.length);
      expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
    } finally {
      await browser.close();
    }
  },
  60_000,
);
