import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { unclaimedFiles } from '../../shared/models/unclaimed-file.js';
import { resumes } from '../../shared/models/resume.js';
import { parseResume } from '../../shared/operations/parse-resume.js';
import { storeFile } from '../../shared/papers/files.js';
import { findResume, findVersion } from '../../shared/papers/resumes.js';
import { handleParseResume } from '../../workers/handlers/parse-resume.js';
import { startHandlerBench, type HandlerBench } from '../support/handler-bench.js';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
afterAll(() => bench.close());

async function upload(owner: mongo.ObjectId, content: string | Uint8Array, fileName: string) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { id: fileId } = await storeFile(bench.services.files, owner, 'application/octet-stream', bytes);
  const input = { resumeId: new mongo.ObjectId().toHexString(), fileId, fileName };
  return { ...input, title: 'Mine', isPublic: true };
}

test('a file becomes a resume with its first version, and is claimed', async () => {
  const owner = bench.owner();
  const text = 'Asha Rao\nasha@example.com\n\nExperience\nEngineer, Example Ltd\n2020 - 2024\n- Built things';
  const input = await upload(owner, text, 'cv.txt');
  const result = await bench.run(parseResume, handleParseResume, owner, input);
  expect(result).toMatchObject({ resumeId: input.resumeId, version: 1 });

  const resume = await findResume(owner, new mongo.ObjectId(input.resumeId));
  expect(resume).toMatchObject({
    title: 'Mine',
    isPublic: true,
    isPrimary: true,
    source: 'upload',
    file: { name: 'cv.txt' },
  });
  const version = await findVersion(owner, resume._id, 1);
  expect(version).toMatchObject({ origin: 'parsed', content: { basics: { email: 'asha@example.com' } } });
  expect(version.reading?.words).toBeGreaterThan(5);
  expect(await unclaimedFiles().countDocuments({ owner })).toBe(0);
});

test.each([
  ['bytes that are no text', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0]), 'cv.pdf', 'unsupported-file'],
  ['a PDF that is none', '%PDF-1.7 and no more', 'cv.pdf', 'broken-file'],
  ['blank text', ' \n \n', 'cv.txt', 'empty-file'],
])('%s: the task fails for good and nothing is made', async (_what, content, fileName, code) => {
  const owner = bench.owner();
  const input = await upload(owner, content, fileName);
  await expect(bench.run(parseResume, handleParseResume, owner, input)).rejects.toMatchObject({
    name: 'PermanentError',
    code,
  });
  expect(await resumes().countDocuments({ owner })).toBe(0);
});

test("somebody else's file is not there", async () => {
  const input = await upload(bench.owner(), 'Asha Rao, engineer', 'cv.txt');
  await expect(bench.run(parseResume, handleParseResume, bench.owner(), input)).rejects.toMatchObject({
    code: 'source-gone',
  });
});
