import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { documents } from '../../shared/models/document.js';
import { unclaimedFiles } from '../../shared/models/unclaimed-file.js';
import { exportDocument } from '../../shared/operations/export-document.js';
import { exportFormats, exportOptions, letterExportOptions } from '../../shared/resume/export-options.js';
import { insertCoverLetter } from '../../shared/papers/cover-letters.js';
import { inTransaction } from '../../shared/tasks/transaction.js';
import { handleExportDocument } from '../../workers/handlers/export-document.js';
import { sampleResume, startHandlerBench, type HandlerBench } from '../support/handler-bench.js';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
afterAll(() => bench.close());

test.each(exportFormats)('a resume becomes a document of kind %s', async (format) => {
  const owner = bench.owner();
  const id = await bench.resume(owner, sampleResume);
  const input = {
    resume: { resumeId: id.toHexString(), version: 1 },
    options: exportOptions.parse({ format, paper: 'letter' }),
  };
  const result = await bench.run(exportDocument, handleExportDocument, owner, input);
  expect(result).toMatchObject({ format, pages: null, warnings: [] });
  const row = await documents().findOne({ owner });
  expect(row).toMatchObject({
    kind: 'resume',
    resumeId: id,
    version: 1,
    format,
    fileName: `Asha Rao - Resume.${format}`,
    options: { template: null, paper: 'letter', photo: false },
  });
  const bytes = await bench.services.files.read(owner, row?.fileId.toHexString() ?? '');
  expect(bytes).toHaveLength(result.bytes);
  expect(Buffer.from(bytes).subarray(0, 2).toString()).toBe(
    { docx: 'PK', txt: 'As', html: '<!', json: '{\n' }[format],
  );
  expect(await unclaimedFiles().countDocuments({ owner })).toBe(0);
});

test('a letter is exported as it was at a version', async () => {
  const owner = bench.owner();
  const _id = new mongo.ObjectId();
  const draft = {
    _id,
    owner,
    resumeId: null,
    resumeVersion: null,
    sender: { name: 'Asha Rao' },
    content: { paragraphs: ['I build.'] },
    jobDescription: 'Data engineer.',
    writer: 'rules' as const,
    fallbackReason: null,
  };
  await inTransaction((session) => insertCoverLetter(draft, session));
  const letter = { coverLetterId: _id.toHexString(), version: 1 };
  const options = letterExportOptions.parse({ format: 'txt' });
  await bench.run(exportDocument, handleExportDocument, owner, { letter, options });
  const row = await documents().findOne({ owner });
  expect(row).toMatchObject({ kind: 'cover-letter', coverLetterId: _id, coverLetterVersion: 1 });
  const bytes = await bench.services.files.read(owner, row?.fileId.toHexString() ?? '');
  expect(Buffer.from(bytes).toString()).toBe('Asha Rao\n\nI build.\n\nAsha Rao\n');
  const gone = { letter: { ...letter, version: 2 }, options };
  const run = bench.run(exportDocument, handleExportDocument, owner, gone);
  await expect(run).rejects.toMatchObject({ name: 'PermanentError', code: 'source-gone' });
});
