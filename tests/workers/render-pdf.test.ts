import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { documents } from '../../shared/models/document.js';
import { unclaimedFiles } from '../../shared/models/unclaimed-file.js';
import { renderPdf } from '../../shared/operations/render-pdf.js';
import { writeCoverLetter } from '../../shared/operations/write-cover-letter.js';
import { handleRenderPdf } from '../../workers/handlers/render-pdf.js';
import { handleWriteCoverLetter } from '../../workers/handlers/write-cover-letter.js';
import { sampleJob, sampleResume, startHandlerBench, type HandlerBench } from '../support/handler-bench.js';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
afterAll(() => bench.close());

const options = { template: 'classic', paper: 'A4', accent: null } as const;

test('a resume becomes a document whose file is claimed', async () => {
  const owner = bench.owner();
  const id = await bench.resume(owner, sampleResume);
  const input = { source: { resumeId: id.toHexString(), version: 1 }, options };
  const result = await bench.run(renderPdf, handleRenderPdf, owner, input);
  expect(result).toMatchObject({ pages: 1, warnings: [] });
  const row = await documents().findOne({ owner });
  expect(row).toMatchObject({
    kind: 'resume',
    resumeId: id,
    version: 1,
    fileName: 'Asha Rao - Resume.pdf',
    options,
  });
  const bytes = await bench.services.files.read(owner, row?.fileId.toHexString() ?? '');
  expect(bytes).toHaveLength(result.bytes);
  expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  expect(await unclaimedFiles().countDocuments({ owner })).toBe(0);
});

test("a letter is rendered under its sender's name, even when the resume is gone", async () => {
  const owner = bench.owner();
  const id = await bench.resume(owner, sampleResume);
  const source = { resumeId: id.toHexString(), version: 1 };
  const wishes = {
    jobDescription: sampleJob,
    tone: 'warm',
    length: 200,
    language: 'en',
    writer: 'rules',
  } as const;
  const letter = await bench.run(writeCoverLetter, handleWriteCoverLetter, owner, {
    source,
    ...wishes,
    asOf: '2026-11-21',
  });
  const input = { source: { coverLetterId: letter.coverLetterId }, options };
  expect(await bench.run(renderPdf, handleRenderPdf, owner, input)).toMatchObject({ pages: 1 });
  expect(await documents().findOne({ owner })).toMatchObject({
    kind: 'cover-letter',
    resumeId: null,
    fileName: 'Asha Rao - Cover Letter.pdf',
  });
});

test('what is gone cannot be rendered', async () => {
  const source = { resumeId: new mongo.ObjectId().toHexString(), version: 1 };
  const run = bench.run(renderPdf, handleRenderPdf, bench.owner(), { source, options });
  await expect(run).rejects.toMatchObject({ name: 'PermanentError', code: 'source-gone' });
});
