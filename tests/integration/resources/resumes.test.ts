import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { resumeVersions } from '../../../shared/models/resume-version.js';
import { apiClient, type ApiClient } from '../../support/client.js';
import { register, type Caller } from '../../support/people.js';
import { startStack, type Stack } from '../../support/stack.js';

let stack: Stack | undefined;
let client: ApiClient;
let asha: Caller;
let ravi: Caller;

const content = {
  $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
  basics: { name: 'Asha Rao', email: 'asha@example.com' },
  work: [{ name: 'Example Logistics', position: 'Engineer', highlights: ['Cut costs by 12 %.'] }],
};

beforeAll(async () => {
  stack = await startStack({ worker: false });
  client = apiClient(stack.api);
  asha = await register(stack, 'asha@example.com');
  ravi = await register(stack, 'ravi@example.com');
}, 60_000);

afterAll(async () => {
  await stack?.stop();
});

interface Resume {
  id: string;
  title: string;
  isPrimary: boolean;
  version: number;
  content: typeof content;
}

async function create(person: Caller, title: string): Promise<Resume> {
  const answer = await client.call('POST /resumes', { token: person.token, body: { title, content } });
  expect(answer.status).toBe(201);
  return answer.body as Resume;
}

async function listed(person: Caller): Promise<Resume[]> {
  const { body } = await client.call('GET /resumes?limit=100', { token: person.token });
  return (body as { items: Resume[] }).items;
}

const as = (person: Caller, body?: unknown) => ({
  token: person.token,
  ...(body === undefined ? {} : { body }),
});

describe('creating', () => {
  test('answers 201 with the object and where it is', async () => {
    const answer = await client.call('POST /resumes', as(asha, { title: 'First', content, isPublic: true }));
    const resume = answer.body as Resume;
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(`/api/v1/resumes/${resume.id}`);
    expect(resume).toMatchObject({
      title: 'First',
      isPublic: true,
      isPrimary: true,
      version: 1,
      source: 'created',
      content,
    });
    expect((await client.call(`GET /resumes/${resume.id}`, as(asha))).body).toEqual(resume);
  });

  test('a second one is not primary', async () => {
    expect((await create(asha, 'Second')).isPrimary).toBe(false);
  });

  test('many at once have one primary', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, n) => create(ravi, `At once ${n}`)));
    const all = await listed(ravi);
    expect(all).toHaveLength(8);
    expect(all.filter(({ isPrimary }) => isPrimary)).toHaveLength(1);
  });

  test.each([
    ['an unknown field', { title: 'x', content, colour: 'red' }, 'body.colour'],
    [
      'an unknown field in the content',
      { title: 'x', content: { basics: { nick: 'A' } } },
      'body.content.basics.nick',
    ],
    ['no title', { content }, 'body.title'],
    ['an operator as a title', { title: { $gt: '' }, content }, 'body.title'],
    ['a title of two lines', { title: 'a\nb', content }, 'body.title'],
    ['content of the wrong kind', { title: 'x', content: 'Asha' }, 'body.content'],
  ])('refuses %s', async (_what, body, path) => {
    const answer = await client.call('POST /resumes', as(asha, body));
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ code: 'validation-failed', errors: [{ path }] });
  });
});

describe('lists', () => {
  test('come in pages, newest first', async () => {
    const first = (await client.call('GET /resumes?limit=3', as(ravi))).body as {
      items: Resume[];
      nextCursor: string;
    };
    const rest = (await client.call(`GET /resumes?limit=100&cursor=${first.nextCursor}`, as(ravi))).body as {
      items: Resume[];
      nextCursor: string | null;
    };
    const ids = [...first.items, ...rest.items].map(({ id }) => id);
    expect(first.items).toHaveLength(3);
    expect(rest.nextCursor).toBeNull();
    expect(ids).toEqual([...new Set(ids)].sort().reverse());
    expect(ids).toHaveLength(8);
  });
});

describe('changing', () => {
  test('new content makes a version; a title alone does not', async () => {
    const { id } = await create(asha, 'To change');
    const edited = { ...content, basics: { ...content.basics, label: 'Lead' } };
    const put = await client.call(
      `PUT /resumes/${id}`,
      as(asha, { title: 'Changed', content: edited, version: 1 }),
    );
    expect(put).toMatchObject({ status: 200, body: { title: 'Changed', version: 2, content: edited } });
    const renamed = await client.call(`PUT /resumes/${id}`, as(asha, { title: 'Again' }));
    expect(renamed).toMatchObject({ status: 200, body: { title: 'Again', version: 2, content: edited } });
  });

  test('a change of an older version is refused, and nothing of it is kept', async () => {
    const { id } = await create(asha, 'Contested');
    await client.call(`PUT /resumes/${id}`, as(asha, { content }));
    const late = await client.call(`PUT /resumes/${id}`, as(asha, { title: 'Late', content, version: 1 }));
    expect(late).toMatchObject({ status: 409, body: { code: 'version-conflict', version: 2 } });
    expect((await client.call(`GET /resumes/${id}`, as(asha))).body).toMatchObject({
      title: 'Contested',
      version: 2,
    });
  });

  test('of two changes of one version at once one is refused', async () => {
    const { id } = await create(asha, 'Raced');
    const change = () => client.call(`PUT /resumes/${id}`, as(asha, { content, version: 1 }));
    const statuses = (await Promise.all([change(), change()])).map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 409]);
  });

  test('another primary takes the place of the first, however many ask at once', async () => {
    const all = await listed(ravi);
    await Promise.all(all.map(({ id }) => client.call(`PUT /resumes/${id}`, as(ravi, { isPrimary: true }))));
    expect((await listed(ravi)).filter(({ isPrimary }) => isPrimary)).toHaveLength(1);
  });

  test('the primary one cannot step down by itself', async () => {
    const primary = (await listed(ravi)).find(({ isPrimary }) => isPrimary);
    const answer = await client.call(`PUT /resumes/${primary?.id ?? ''}`, as(ravi, { isPrimary: false }));
    expect(answer).toMatchObject({ status: 409, body: { code: 'conflict' } });
  });
});

describe('versions', () => {
  test('are listed, read, compared and restored', async () => {
    const { id } = await create(asha, 'Versioned');
    const edited = { ...content, work: [{ ...content.work[0], position: 'Lead engineer' }] };
    await client.call(`PUT /resumes/${id}`, as(asha, { content: edited }));

    const diff = await client.call(`GET /resumes/${id}/versions/2/diff`, as(asha));
    const change = { path: '/work/0/position', before: 'Engineer', after: 'Lead engineer' };
    expect(diff.body).toEqual({
      from: 1,
      to: 2,
      patch: [{ op: 'replace', path: '/work/0/position', value: 'Lead engineer' }],
      changes: [change],
    });

    const restored = await client.call(`POST /resumes/${id}/versions/1/restore`, as(asha));
    expect(restored).toMatchObject({ status: 201, body: { version: 3, content } });
    const list = await client.call(`GET /resumes/${id}/versions`, as(asha));
    expect(list.body).toMatchObject({
      items: [
        { version: 3, origin: 'restored', basedOn: 1 },
        { version: 2, origin: 'edited', basedOn: null },
        { version: 1, origin: 'created', basedOn: null },
      ],
      nextCursor: null,
    });
    const back = await client.call(`GET /resumes/${id}/versions/3/diff?against=1`, as(asha));
    expect(back.body).toEqual({ from: 1, to: 3, patch: [], changes: [] });
    const second = await client.call(`GET /resumes/${id}/versions/2`, as(asha));
    expect(second.body).toMatchObject({ version: 2, content: edited, reading: null });
  });

  test('come in pages by their number, whatever the clock said of who made them', async () => {
    const { id } = await create(asha, 'Paged');
    for (const _ of [2, 3]) await client.call(`PUT /resumes/${id}`, as(asha, { content }));
    const rows = await resumeVersions()
      .find({ resumeId: new mongo.ObjectId(id) })
      .sort({ _id: 1 })
      .toArray();
    const ids = rows.map(({ _id }) => _id).reverse();
    await resumeVersions().deleteMany({ resumeId: new mongo.ObjectId(id) });
    await resumeVersions().insertMany(rows.map((row, n) => ({ ...row, _id: ids[n] ?? row._id })));
    const seen: number[] = [];
    for (let cursor = ''; seen.length < 4;) {
      const page = await client.call(`GET /resumes/${id}/versions?limit=1${cursor}`, as(asha));
      const { items, nextCursor } = page.body as { items: { version: number }[]; nextCursor: string | null };
      seen.push(...items.map(({ version }) => version));
      if (nextCursor === null) break;
      cursor = `&cursor=${nextCursor}`;
    }
    expect(seen).toEqual([3, 2, 1]);
  });

  test.each(['0', '99', 'two', '1.5', '-1', '99999999999'])('version %s is a 404', async (version) => {
    const { id } = await create(asha, 'Short');
    expect((await client.call(`GET /resumes/${id}/versions/${version}`, as(asha))).status).toBe(404);
    expect((await client.call(`POST /resumes/${id}/versions/${version}/restore`, as(asha))).status).toBe(404);
  });
});

describe('deleting', () => {
  test('removes it with its versions, and another one becomes primary', async () => {
    const before = await listed(ravi);
    const primary = before.find(({ isPrimary }) => isPrimary)?.id ?? '';
    expect((await client.call(`DELETE /resumes/${primary}`, as(ravi))).status).toBe(204);
    expect((await client.call(`GET /resumes/${primary}`, as(ravi))).status).toBe(404);
    expect((await client.call(`GET /resumes/${primary}/versions/1`, as(ravi))).status).toBe(404);
    const after = await listed(ravi);
    expect(after).toHaveLength(before.length - 1);
    expect(after.filter(({ isPrimary }) => isPrimary)).toHaveLength(1);
  });

  test('while others are made, still leaves one primary', async () => {
    const ids = (await listed(ravi)).map(({ id }) => id);
    await Promise.all([
      ...ids.map((id) => client.call(`DELETE /resumes/${id}`, as(ravi))),
      create(ravi, 'Meanwhile 1'),
      create(ravi, 'Meanwhile 2'),
    ]);
    const left = await listed(ravi);
    expect(left).toHaveLength(2);
    expect(left.filter(({ isPrimary }) => isPrimary)).toHaveLength(1);
  });
});

describe("other people's", () => {
  test.each([
    'GET /resumes/:id',
    'DELETE /resumes/:id',
    'GET /resumes/:id/versions',
    'GET /resumes/:id/versions/1/diff',
  ])('%s is a 404', async (route) => {
    const { id } = await create(asha, 'Mine');
    expect((await client.call(route.replace(':id', id), as(ravi))).status).toBe(404);
    expect((await client.call(route.replace(':id', 'not-an-id'), as(asha))).status).toBe(404);
    expect((await client.call(route.replace(':id', id))).status).toBe(401);
    expect((await client.call(`GET /resumes/${id}`, as(asha))).status).toBe(200);
  });
});
