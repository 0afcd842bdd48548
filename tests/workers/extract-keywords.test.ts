import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { extractKeywords } from '../../shared/operations/extract-keywords.js';
import { handleExtractKeywords } from '../../workers/handlers/extract-keywords.js';
import { sampleJob, sampleResume, startHandlerBench, type HandlerBench } from '../support/handler-bench.js';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
afterAll(() => bench.close());

test('the skills of a text come with their quotes', async () => {
  const input = { text: sampleJob };
  const { keywords } = await bench.run(extractKeywords, handleExtractKeywords, bench.owner(), input);
  const python = keywords.find(({ skill }) => skill === 'Python');
  expect(python).toMatchObject({ mentions: 1, inResume: null });
  expect(sampleJob).toContain(python?.quote.replace(/^- /, ''));
});

test('held against a resume, each says whether it is there', async () => {
  const owner = bench.owner();
  const id = await bench.resume(owner, sampleResume);
  const input = { text: sampleJob, source: { resumeId: id.toHexString(), version: 1 } };
  const { keywords } = await bench.run(extractKeywords, handleExtractKeywords, owner, input);
  const found = Object.fromEntries(keywords.map(({ skill, inResume }) => [skill, inResume]));
  expect(found).toMatchObject({ Python: true, Kafka: false, AWS: false });
});
