import { describe, expect, test } from '@jest/globals';
import { stackForTwo } from '../../support/stack-for-two.js';

const { asha, ravi } = await stackForTwo();

const content = {
  basics: { name: 'Asha Rao', email: 'asha.rao@example.com' },
  work: [
    {
      name: 'Example Logistics',
      position: 'Data engineer',
      startDate: '2021-04',
      highlights: [
        'Responsible for answering mails of the team.',
        'Worked on building 14 Airflow pipelines in Python that serve 220 dashboards.',
        'Was responsible for cutting nightly loads from 6 hours to 40 minutes with PostgreSQL partitioning.',
      ],
    },
  ],
  skills: [{ name: 'Data', keywords: ['Excel', 'Python', 'PostgreSQL', 'Airflow'] }],
};
const jobDescription = `Senior Data Engineer
Requirements:
- 3+ years of experience with Python and PostgreSQL
- Airflow is required`;

interface Edit {
  id: string;
  path: string;
  before: unknown;
  after: unknown;
}
interface Optimised {
  id: string;
  resume: string;
  edits: Edit[];
}
interface Version {
  version: number;
  content: typeof content;
}

/** A resume at version 1, and at version 2 after an optimisation. */
async function optimised(person = asha): Promise<Optimised> {
  const made = await person.call('POST /resumes', { title: 'Mine', content });
  const { id: resume } = made.body as { id: string };
  const task = await person.finish(`POST /resumes/${resume}/optimize`, { jobDescription, writer: 'rules' });
  const id = String(task.result?.['optimizationId']);
  const { edits } = (await person.call(`GET /optimizations/${id}`)).body as { edits: Edit[] };
  expect(edits.length).toBeGreaterThan(1);
  return { id, resume, edits };
}

const first = ({ edits }: Optimised) => edits[0] as Edit;

describe('taking some edits', () => {
  test.each([1, 2])(
    'makes a version of the words before and those edits (asked at version %i)',
    async (at) => {
      const made = await optimised();
      const one = made.edits.find(({ path }) => /highlights\/\d$/.test(path)) ?? first(made);
      const body = { optimizationId: made.id, edits: [one.id, one.id] };
      const answer = await asha.call(`POST /resumes/${made.resume}/versions/${at}/apply`, body);
      expect(answer).toMatchObject({
        status: 201,
        body: {
          version: 3,
          optimizationId: made.id,
          taken: [one.id],
          scoreAfter: null,
          scoreTask: expect.any(String),
        },
      });
      expect(answer.headers.get('location')).toBe(`/api/v1/resumes/${made.resume}`);
      const diff = await asha.call(`GET /resumes/${made.resume}/versions/3/diff?against=1`);
      expect(diff.body).toMatchObject({
        changes: [{ path: one.path, before: one.before, after: one.after }],
      });
      const { items } = (await asha.call(`GET /resumes/${made.resume}/versions`)).body as { items: object[] };
      expect(items[0]).toMatchObject({
        version: 3,
        origin: 'optimized',
        basedOn: 1,
        optimizationId: made.id,
      });
    },
  );

  test('is scored, at no cost, for whoever waits', async () => {
    const made = await optimised();
    const optimization = await asha.call(`GET /optimizations/${made.id}`);
    const { scoreBefore: before } = optimization.body as { scoreBefore: number };
    const body = { edits: [first(made).id] };
    const path = `POST /resumes/${made.resume}/versions/1/apply`;
    const answer = await asha.call(path, body, { Prefer: 'wait=30' });
    const { scoreAfter, scoreTask } = answer.body as { scoreAfter: number; scoreTask: string };
    expect(scoreAfter).toBeGreaterThanOrEqual(before);
    const task = await asha.call(`GET ${scoreTask.replace('/api/v1', '')}`);
    expect(task.body).toMatchObject({
      operation: 'analyze-resume',
      state: 'succeeded',
      result: { score: scoreAfter },
    });
  });

  test('can be chosen anew, and all of them are the optimisation', async () => {
    const made = await optimised();
    const all = made.edits.map(({ id }) => id);
    const apply = (edits: string[]) => asha.call(`POST /resumes/${made.resume}/versions/1/apply`, { edits });
    expect((await apply([first(made).id])).status).toBe(201);
    const whole = await apply(all);
    expect(whole).toMatchObject({ status: 201, body: { version: 4, taken: all, left: [], scoreTask: null } });
    const { scoreBefore, scoreAfter } = whole.body as { scoreBefore: number; scoreAfter: number };
    expect(scoreAfter).toBeGreaterThanOrEqual(scoreBefore);
    const second = (await asha.call(`GET /resumes/${made.resume}/versions/2`)).body as Version;
    expect((whole.body as Version).content).toEqual(second.content);
  });

  test('of a version that moved on is refused, and changes nothing', async () => {
    const made = await optimised();
    const edited = { ...content, basics: { name: 'Asha S. Rao' } };
    await asha.call(`PUT /resumes/${made.resume}`, { content: edited });
    for (const version of [1, 2, 3]) {
      const body = { optimizationId: made.id, edits: [first(made).id] };
      const answer = await asha.call(`POST /resumes/${made.resume}/versions/${version}/apply`, body);
      expect(answer).toMatchObject({ status: 409, body: { code: 'version-conflict', version: 3 } });
    }
    expect((await asha.call(`GET /resumes/${made.resume}`)).body).toMatchObject({
      version: 3,
      content: edited,
    });
  });

  test('two choices at once both become versions, one after the other', async () => {
    const made = await optimised();
    const answers = await Promise.all(
      made.edits
        .slice(0, 2)
        .map(({ id }) => asha.call(`POST /resumes/${made.resume}/versions/1/apply`, { edits: [id] })),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers.map(({ body }) => (body as Version).version).sort()).toEqual([3, 4]);
  });

  test('names an edit that is not known, and takes none', async () => {
    const made = await optimised();
    const edits = [first(made).id, 'e999'];
    const answer = await asha.call(`POST /resumes/${made.resume}/versions/1/apply`, { edits });
    expect(answer).toMatchObject({
      status: 422,
      body: {
        code: 'validation-failed',
        errors: [{ path: 'body.edits.1', message: expect.stringMatching(/e999/) }],
      },
    });
    expect((await asha.call(`GET /resumes/${made.resume}`)).body).toMatchObject({ version: 2 });
  });

  test('is for what is there, and one’s own', async () => {
    const [made, theirs] = [await optimised(), await optimised(ravi)];
    const edits = [first(made).id];
    const apply = (path: string, body: object) => asha.call(`POST /resumes/${path}/apply`, body);
    const refusals: [string, object, number][] = [
      [`${made.resume}/versions/9`, { edits }, 404],
      [`${made.resume}/versions/1`, { edits, optimizationId: theirs.id }, 404],
      [`${theirs.resume}/versions/1`, { edits, optimizationId: theirs.id }, 404],
      [`${made.resume}/versions/1`, { edits: [] }, 422],
      [`${made.resume}/versions/1`, { edits: 'e1' }, 422],
      [`${made.resume}/versions/1`, { edits, optimizationId: { $ne: null } }, 422],
    ];
    for (const [path, body, status] of refusals)
      expect([path, (await apply(path, body)).status]).toEqual([path, status]);
  });
});

describe('undoing', () => {
  test('brings the words before back as a new version, and again the others', async () => {
    const made = await optimised();
    const undone = await asha.call(`POST /resumes/${made.resume}/versions/2/undo`);
    expect(undone).toMatchObject({ status: 201, body: { version: 3, content } });
    // What was restored has the words of version 1, so its edits are for it too.
    const body = { optimizationId: made.id, edits: [first(made).id] };
    const taken = await asha.call(`POST /resumes/${made.resume}/versions/3/apply`, body);
    expect(taken).toMatchObject({ status: 201, body: { version: 4 } });
    const again = await asha.call(`POST /resumes/${made.resume}/versions/4/undo`);
    expect(again).toMatchObject({ status: 201, body: { version: 5, content } });
  });

  test('is for the latest change only, and not for the first version', async () => {
    const { resume } = await optimised();
    const late = await asha.call(`POST /resumes/${resume}/versions/1/undo`);
    expect(late).toMatchObject({ status: 409, body: { code: 'version-conflict', version: 2 } });
    const typed = (await asha.call('POST /resumes', { title: 'Typed', content })).body as { id: string };
    const none = await asha.call(`POST /resumes/${typed.id}/versions/1/undo`);
    expect(none).toMatchObject({ status: 409, body: { code: 'conflict' } });
  });
});
