import { z } from 'zod';
import { taskView } from '../../api/presenters/task.js';
import { resultId, type DemoClient } from './client.js';
import { say, timed } from './say.js';

const editView = z.object({
  id: z.string(),
  path: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  reason: z.string(),
});
const optimizationView = z.object({
  basedOn: z.int(),
  version: z.int(),
  edits: z.array(editView),
  refused: z.array(z.object({ path: z.string(), why: z.array(z.string()) })),
  gaps: z.array(z.object({ requirement: z.string(), advice: z.string() })),
  scoreBefore: z.number().nullable(),
  scoreAfter: z.number().nullable(),
});
const versionView = z.object({ version: z.int() });
const letterView = z.object({
  content: z.object({
    subject: z.string().optional(),
    salutation: z.string().optional(),
    paragraphs: z.array(z.string()),
    closing: z.string().optional(),
    signature: z.string().optional(),
  }),
});

/** Has a resume optimised, shows what was changed and why, takes some of it only, and takes that back. */
export async function optimize(client: DemoClient, resumeId: string, jobDescription: string): Promise<void> {
  const task = await timed('Had it optimised', async () => {
    const accepted = await client.call(`POST /resumes/${resumeId}/optimize`, taskView, { jobDescription });
    const done = await client.finished(accepted);
    return [
      done,
      `by ${String(done.result?.['writer'])}: version ${String(done.result?.['version'])}`,
    ] as const;
  });
  const id = resultId(task, 'optimizationId');
  const { edits, refused, gaps, scoreBefore, scoreAfter, basedOn, version } = await client.call(
    `GET /optimizations/${id}`,
    optimizationView,
  );
  say.detail(`score ${scoreBefore ?? '–'} → ${scoreAfter ?? '–'} by the rules`);
  for (const edit of edits) showEdit(edit);
  for (const { path, why } of refused) say.detail(`refused at ${path}: ${why.join(' ')}`);
  for (const { requirement, advice } of gaps) say.detail(`not met: ${requirement}. ${advice}`);
  const [first] = edits;
  if (first && edits.length > 1)
    await chooseAndUndo(client, resumeId, { id, edit: first.id, basedOn, version });
}

function showEdit({ id, path, before, after, reason }: z.infer<typeof editView>): void {
  say.detail(`${id}  ${path}: ${reason}`);
  say.detail(`    - ${wordsOf(before)}`);
  say.detail(`    + ${wordsOf(after)}`);
}

const group = z.object({ name: z.string() });

/** A text as it is; a list in one line, groups of skills by their names. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return '(nothing)';
  return value.map((each) => (typeof each === 'string' ? each : group.parse(each).name)).join(' | ');
}

async function chooseAndUndo(
  client: DemoClient,
  resumeId: string,
  { id, edit, basedOn, version }: { id: string; edit: string; basedOn: number; version: number },
): Promise<void> {
  const chosen = await timed('Took one of the edits only', async () => {
    const body = { optimizationId: id, edits: [edit] };
    const made = await client.call(`POST /resumes/${resumeId}/versions/${basedOn}/apply`, versionView, body);
    return [made, `${edit}: version ${made.version}`] as const;
  });
  await timed('Took that back', async () => {
    const route = `POST /resumes/${resumeId}/versions/${chosen.version}/undo`;
    const undone = await client.call(route, versionView);
    return [undefined, `version ${undone.version} has the words of version ${version}`] as const;
  });
}

/** Has a cover letter written, and shows it. Gives its id. */
export async function writeLetter(
  client: DemoClient,
  resumeId: string,
  jobDescription: string,
): Promise<string> {
  const letterId = await timed('Had a cover letter written', async () => {
    const body = { jobDescription, tone: 'warm', length: 220 };
    const task = await client.finished(
      await client.call(`POST /resumes/${resumeId}/cover-letters`, taskView, body),
    );
    const { writer, words } = task.result ?? {};
    return [resultId(task, 'coverLetterId'), `by ${String(writer)}: ${String(words)} words`] as const;
  });
  const { content } = await client.call(`GET /cover-letters/${letterId}`, letterView);
  const { subject = '', salutation = '', paragraphs, closing = '', signature = '' } = content;
  for (const text of [subject, salutation, ...paragraphs, closing, signature]) say.paragraph(text);
  return letterId;
}
