import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { renderSharedPdf } from '../../shared/operations/render-shared-pdf.js';
import { renderOptions } from '../../shared/resume/render-options.js';
import { findPdfOf, lookOf } from '../../shared/sharing/shared-document.js';
import { handleRenderSharedPdf } from '../../workers/handlers/render-shared-pdf.js';
import { sampleResume, startHandlerBench, type HandlerBench } from '../support/handler-bench.js';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
afterAll(() => bench.close());

test('the version that a link shows becomes a document, which the next one looks like', async () => {
  const owner = bench.owner();
  const resumeId = await bench.resume(owner, sampleResume);
  const of = { owner, resumeId };
  expect(lookOf(null)).toEqual(renderOptions.parse({}));
  expect(await findPdfOf(of)).toBeNull();
  const options = renderOptions.parse({ template: 'modern', paper: 'letter', accent: '#1F3A5F' });
  const input = { resumeId: resumeId.toHexString(), version: 1, options };
  const result = await bench.run(renderSharedPdf, handleRenderSharedPdf, owner, input);
  expect(result).toMatchObject({ pages: 1, warnings: [] });
  expect(await findPdfOf(of, 1)).toMatchObject({ kind: 'resume', version: 1, bytes: result.bytes });
  expect(await findPdfOf(of, 2)).toBeNull();
  expect(lookOf(await findPdfOf(of))).toEqual(options);
});
