import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { compiledProject } from '../../faults/processes/compile.js';
import { askFor, resumeWith } from './samples.js';

jest.setTimeout(120_000);

interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

const sources = fileURLToPath(new URL('../../../', import.meta.url));
const fromSources = ['--import', 'tsx', join(sources, 'workers/cli.ts')];
let compiled: string[] = [];
let folder = '';
const file = (name: string): string => join(folder, name);

/** Runs `vitae` as a person does, by its own process. */
const vitae = (...args: string[]) => run(...compiled, ...args);

function run(...args: string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: sources,
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    const out: Ran = { code: null, stdout: '', stderr: '' };
    child.stdout.on('data', (bytes: Buffer) => (out.stdout += bytes.toString('utf8')));
    child.stderr.on('data', (bytes: Buffer) => (out.stderr += bytes.toString('utf8')));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...out, code }));
  });
}

const bullet = 'Counted 4,000 parts every week with two helpers and no loss';

beforeAll(async () => {
  compiled = [join(await compiledProject(), 'workers/cli.js')];
  folder = mkdtempSync(join(tmpdir(), 'vitae-'));
  writeFileSync(file('resume.json'), JSON.stringify(resumeWith(bullet)));
  writeFileSync(file('noise.pdf'), Buffer.from([1, 2, 3, 250, 251, 252]));
  writeFileSync(file('empty.txt'), '');
  writeFileSync(file('job.txt'), askFor('Docker', 'Python'));
  writeFileSync(
    file('job-16.txt'),
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(askFor('Docker', 'Python'), 'utf16le')]),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The one JSON value that a good run prints, as one line. */
const printed = ({ code, stdout }: Ran): unknown => {
  expect(code).toBe(0);
  expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  return JSON.parse(stdout) as unknown;
};
/** A refusal is one sentence on stderr, and nothing on stdout. */
const refused = ({ code, stdout, stderr }: Ran): string => {
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  return stderr;
};

describe('vitae score', () => {
  test('prints the same bytes each time, compiled or not, whatever the encoding of the job description', async () => {
    const day = ['--as-of', '2026-06-30'];
    const [one, two, wide] = [
      await vitae('score', file('resume.json'), file('job.txt'), ...day),
      await run(...fromSources, 'score', file('resume.json'), file('job.txt'), ...day),
      await vitae('score', file('resume.json'), file('job-16.txt'), ...day),
    ];
    expect(printed(one)).toMatchObject({ score: expect.any(Number), asOf: '2026-06-30', refinedScore: null });
    expect(two.stdout).toBe(one.stdout);
    expect(wide.stdout).toBe(one.stdout);
  });

  test('what cannot be scored is null with a reason, and exit code 0', async () => {
    const job = file('job.txt');
    expect(printed(await vitae('score', file('noise.pdf'), job))).toMatchObject({
      score: null,
      readinessScore: null,
      rows: [],
      reason: { code: 'unreadable' },
    });
    expect(printed(await vitae('score', file('resume.json'), file('empty.txt')))).toMatchObject({
      score: null,
      readinessScore: expect.any(Number),
      rows: [],
      reason: { code: 'empty-job-description' },
    });
  });

  test('without a job description: readiness alone', async () => {
    expect(printed(await vitae('score', file('resume.json')))).toMatchObject({
      score: null,
      reason: null,
      readinessScore: expect.any(Number),
    });
  });

  test('a missing file and wrong arguments end with 1 and one clear line', async () => {
    const missing = await vitae('score', file('nowhere.pdf'), file('job.txt'));
    expect(refused(missing)).toBe(`There is no file ${file('nowhere.pdf')}.\n`);
    expect(refused(await vitae('score', folder))).toMatch(/^\S.*folder.*\n$/);
    expect(refused(await vitae('score'))).toMatch(/missing required argument/);
    expect(refused(await vitae('score', file('resume.json'), '--as-of', 'soon'))).toMatch(/YYYY-MM-DD/);
  });
});

describe('vitae parse', () => {
  test('prints the resume and how well it was read', async () => {
    expect(printed(await vitae('parse', file('resume.json')))).toMatchObject({
      resume: { basics: { name: 'Asha Rao' } },
      reading: { readableShare: 1 },
    });
  });

  test('a file that is no resume and one that is not there end with 1', async () => {
    expect(refused(await vitae('parse', file('noise.pdf')))).toMatch(/^noise\.pdf: \S.*\n$/);
    expect(refused(await vitae('parse', file('nowhere.pdf')))).toBe(
      `There is no file ${file('nowhere.pdf')}.\n`,
    );
  });
});
