import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, jest, test } from '@jest/globals';
import { parseCommand } from '../../../workers/cli/parse.js';

const folder = mkdtempSync(join(tmpdir(), 'vitae-parse-'));
afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = undefined;
});
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

test('prints one JSON object', async () => {
  const out = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  const file = join(folder, 'resume.txt');
  writeFileSync(file, 'Ana Diaz\nana@example.com\n');
  await parseCommand(file);
  const [printed] = out.mock.calls[0] ?? [];
  expect(JSON.parse(String(printed))).toMatchObject({
    resume: { basics: { name: 'Ana Diaz' } },
    reading: { pages: null },
  });
});

test.each([
  ['missing.pdf', null, /^There is no file .*missing\.pdf\.\n$/],
  ['empty.pdf', '', /^empty\.pdf: The file is empty\. Check that it was saved, and send it again\.\n$/],
])('%s: one clear line and exit code 1', async (name, content, message) => {
  const out = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  const file = join(folder, name);
  if (content !== null) writeFileSync(file, content);
  await parseCommand(file);
  expect(String(out.mock.calls[0]?.[0])).toMatch(message);
  expect(process.exitCode).toBe(1);
});
