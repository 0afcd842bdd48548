import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { documents } from '../../shared/models/document.js';
import { usage } from '../../shared/models/usage.js';
import { unclaimedFiles } from '../../shared/models/unclaimed-file.js';
import { renderOptions, type RenderOptions } from '../../shared/resume/render-options.js';
import { renderPdf } from '../../shared/operations/render-pdf.js';
import { writeCoverLetter } from '../../shared/operations/write-cover-letter.js';
import type { HandlerContext } from '../../workers/handlers/handler.js';
import { handleRenderPdf } from '../../workers/handlers/render-pdf.js';
import { handleWriteCoverLetter } from '../../workers/handlers/write-cover-letter.js';
import type { Threads } from '../../workers/threads/threads.js';
import { sampleJob, sampleResume, startHandlerBench, type HandlerBench } from '../support/handler-bench.js';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
afterAll(() => bench.close());

const options = renderOptions.parse({});

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
    format: 'pdf',
    options: { template: 'classic', paper: 'A4', accent: null, photo: false },
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
  const input = { source: { coverLetterId: letter.coverLetterId, version: 1 }, options };
  const result = await bench.run(renderPdf, handleRenderPdf, owner, input);
  expect(result).toMatchObject({ format: 'pdf', pages: 1 });
  // Tasks of older releases name no version.
  const { version: _none, ...older } = input.source;
  expect(await bench.run(renderPdf, handleRenderPdf, owner, { ...input, source: older })).toEqual(result);
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

test('what was made of the same before is not made again, and costs nothing', async () => {
  const owner = bench.owner();
  const id = await bench.resume(owner, sampleResume);
  let rendered = 0;
  const threads: Threads = {
    ...bench.services.threads,
    renderResume: (...order) => {
      rendered += 1;
      return bench.services.threads.renderResume(...order);
    },
  };
  const services = { ...bench.services, threads };
  const ask = (wish: Partial<RenderOptions>, more: Partial<HandlerContext> = {}) => {
    const source = { resumeId: id.toHexString(), version: 1 };
    const input = { source, options: { ...options, ...wish } };
    return bench.run(renderPdf, handleRenderPdf, owner, input, { services, ...more });
  };
  const first = await ask({});
  const month = '2026-11';
  await usage().insertOne({ _id: new mongo.ObjectId(), owner, month, used: { pdfs: 2 } });
  const task = {
    _id: new mongo.ObjectId(),
    operation: renderPdf.name,
    createdAt: new Date(),
    claims: 1,
    failures: 0,
    fence: 1,
    quota: { kind: 'pdfs', month },
  };
  expect(await ask({}, { task })).toEqual(first);
  expect(rendered).toBe(1);
  expect(await usage().findOne({ owner })).toMatchObject({ used: { pdfs: 1 } });
  expect(await documents().countDocuments({ owner })).toBe(1);
  const others: Partial<RenderOptions>[] = [
    { paper: 'letter' },
    { accent: '#0B6E6E' },
    { hiddenSections: ['skills'] },
  ];
  for (const wish of others) {
    expect((await ask(wish)).documentId).not.toBe(first.documentId);
  }
  expect(rendered).toBe(4);
});
