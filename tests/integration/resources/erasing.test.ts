import { expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { database } from '../../../shared/connections/mongodb.js';
import { jobDescription } from '../../support/plain-resume.js';
import { register } from '../../support/people.js';
import { shareOf, visitPage } from '../../support/sharing.js';
import { stackForTwo } from '../../support/stack-for-two.js';
import { uploaded } from '../../support/uploaded.js';

const { stack, asha } = await stackForTwo();

test('deleting a resume takes all with it that was made of it, but letters', async () => {
  const person = await register(stack, 'meera@example.com');
  const id = await uploaded(person);
  await person.finish(`POST /resumes/${id}/analyze`, { jobDescription });
  await person.finish(`POST /resumes/${id}/optimize`, { jobDescription });
  await person.finish(`POST /resumes/${id}/pdf`, {});
  const letter = await person.finish(`POST /resumes/${id}/cover-letters`, { jobDescription });
  expect((await person.call(`DELETE /resumes/${id}`)).status).toBe(204);
  expect((await person.call('GET /documents')).body).toMatchObject({ items: [] });
  expect(
    (await person.call(`GET /cover-letters/${String(letter.result?.['coverLetterId'])}`)).body,
  ).toMatchObject({ resumeId: null });

  const db = database();
  const owner = new mongo.ObjectId(person.id);
  for (const name of [
    'resumes',
    'resume_versions',
    'analyses',
    'optimizations',
    'documents',
    'unclaimed_files',
  ]) {
    expect([name, await db.collection(name).countDocuments({ owner })]).toEqual([name, 0]);
  }
  expect(await db.collection('files.files').countDocuments({ 'metadata.owner': owner })).toBe(0);
});

test('who closes their account is erased, and may follow that to its end', async () => {
  const email = 'erased@example.com';
  const person = await register(stack, email);
  const id = await uploaded(person);
  const { token } = await shareOf(person, id);
  await person.finish(`POST /resumes/${id}/analyze`, { jobDescription });
  const document = await person.finish(`POST /resumes/${id}/pdf`, {});
  const { downloadUrl } = (await person.call(`GET /documents/${String(document.result?.['documentId'])}`))
    .body as { downloadUrl: string };

  const closed = await person.call('DELETE /users/me');
  expect(closed).toMatchObject({ status: 202, body: { operation: 'erase-account' } });
  const self = `/tasks/${(closed.body as { id: string }).id}`;
  expect((await person.call('GET /users/me')).status).toBe(401);
  expect((await person.call('POST /resumes', { title: 'Late', content: {} })).status).toBe(401);
  // Asked again it is the same erasure, and its end.
  expect(await person.finish('DELETE /users/me')).toMatchObject({
    id: self.slice('/tasks/'.length),
    state: 'succeeded',
    result: { filesLeft: 0 },
  });
  expect((await person.call(`GET ${self}`)).body).toMatchObject({ state: 'succeeded', error: null });
  expect((await asha.call(`GET ${self}`)).status).toBe(404);
  expect((await fetch(downloadUrl.replace('http://api.vitae.test', stack.url))).status).toBe(404);
  expect((await visitPage(stack.url, token)).status).toBe(404);
  const everything = await Promise.all(
    (await database().collections()).map(async (each) => [each.collectionName, await each.find().toArray()]),
  );
  expect(JSON.stringify(everything)).not.toContain(email);
  const again = await register(stack, email);
  expect(again.id).not.toBe(person.id);
  expect((await again.call('GET /resumes')).body).toMatchObject({ items: [] });
});
