import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parseJobDescription } from '../../shared/operations/parse-job-description.js';
import { handleParseJobDescription } from '../../workers/handlers/parse-job-description.js';
import { sampleJob, startHandlerBench, type HandlerBench } from '../support/handler-bench.js';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
afterAll(() => bench.close());

test('requirements are read with their quotes', async () => {
  const input = { jobDescription: sampleJob };
  const { requirements } = await bench.run(
    parseJobDescription,
    handleParseJobDescription,
    bench.owner(),
    input,
  );
  expect(requirements.minYears).toBe(3);
  expect(requirements.mustHave.map(({ skill }) => skill)).toEqual(
    expect.arrayContaining(['Python', 'Airflow', 'AWS']),
  );
  expect(requirements.niceToHave.map(({ skill }) => skill)).toContain('Kafka');
});
