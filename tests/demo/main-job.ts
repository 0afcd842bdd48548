import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { taskView } from '../../api/presenters/task.js';
import { resultId, type DemoClient } from './client.js';
import { makeDocuments } from './make-documents.js';
import { say, timed } from './say.js';
import { share } from './share.js';
import { optimize, writeLetter } from './write.js';

const email = 'asha.verma@example.com';
const signedIn = z.object({ user: z.object({ email: z.string() }), accessToken: z.string() });
const analysisView = z.object({
  score: z.number().nullable(),
  readinessScore: z.number().nullable(),
  matchedKeywords: z.array(z.string()),
  missingKeywords: z.array(z.string()),
  recommendations: z.array(z.string()),
});
const resumeView = z.object({ title: z.string(), version: z.int() });

/** Sign in, upload, analyse, optimise, write, render, share; each step is what a frontend does. */
export async function mainJob(
  client: DemoClient,
  { files, out }: { files: string; out: string },
): Promise<void> {
  const jobDescription = await readFile(join(files, 'job.txt'), 'utf8');
  await signIn(client);
  const resumeId = await upload(client, join(files, 'resume.pdf'));
  await analyze(client, resumeId, jobDescription);
  await optimize(client, resumeId, jobDescription);
  const letterId = await writeLetter(client, resumeId, jobDescription);
  await makeDocuments(client, { resumeId, letterId, out });
  await share(client, { resumeId, out });
}

async function signIn(client: DemoClient): Promise<void> {
  await timed('Asked for a code by mail', async () => {
    await client.call('POST /auth/send-otp', z.unknown(), { email });
    return [undefined, email] as const;
  });
  const code = await timed('Took the code from the mail', async () => {
    const found = await client.codeFromMail();
    return [found, `${found.slice(0, 2)}····`] as const;
  });
  await timed('Signed in', async () => {
    const answer = await client.call('POST /auth/verify-otp', signedIn, { email, code });
    client.signedIn(answer.accessToken);
    return [undefined, 'account made, access token in hand'] as const;
  });
}

async function upload(client: DemoClient, file: string): Promise<string> {
  return timed('Uploaded a resume (PDF)', async () => {
    const form = new FormData();
    form.set('file', new Blob([await readFile(file)], { type: 'application/pdf' }), 'resume.pdf');
    form.set('title', 'Data engineer');
    const task = await client.finished(await client.call('POST /resumes/upload', taskView, form));
    const resumeId = resultId(task, 'resumeId');
    const resume = await client.call(`GET /resumes/${resumeId}`, resumeView);
    return [resumeId, `${task.state}: “${resume.title}”, version ${resume.version}`] as const;
  });
}

async function analyze(client: DemoClient, resumeId: string, jobDescription: string): Promise<void> {
  const task = await timed('Analysed it against a posting', async () => {
    const accepted = await client.call(`POST /resumes/${resumeId}/analyze`, taskView, { jobDescription });
    const states = await client.states(accepted);
    return [await client.finished(accepted), `seen by server-sent events: ${states.join(' → ')}`] as const;
  });
  const analysis = await client.call(`GET /analyses/${resultId(task, 'analysisId')}`, analysisView);
  say.detail(`score ${analysis.score ?? '–'} of 100, readiness ${analysis.readinessScore ?? '–'}`);
  say.detail(`matched: ${analysis.matchedKeywords.join(', ')}`);
  say.detail(`missing: ${analysis.missingKeywords.join(', ') || 'nothing'}`);
  for (const advice of analysis.recommendations.slice(0, 2)) say.detail(`advice:  ${advice}`);
}
