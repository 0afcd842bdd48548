import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TaskView } from '../../api/presenters/task.js';
import { taskIn } from './support/following.js';
import { openHouse, type House, type Person } from './support/house.js';
import { shortJobDescription as jobDescription } from '../support/plain-resume.js';

let house: House;
let mallory: Person;
beforeAll(async () => {
  house = await openHouse();
  mallory = await house.person('mallory@example.com');
}, 60_000);
afterAll(() => house.stop(), 60_000);

const filled = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const calm =
  'Asha Rao\nasha@example.com\n\nExperience\nData engineer, Example Logistics, 2021 - 2024\n- Built loads.\n';

async function make(path: string, body: object): Promise<TaskView> {
  const answer = await mallory.call(`POST ${path}`, body, { Prefer: 'wait=30' });
  expect([path, answer.status]).toEqual([path, 200]);
  return taskIn(answer);
}

/** Done at the first attempt, or refused with a reason: never a crash, a time-out or a retry. */
function expectSettled(task: TaskView): void {
  expect([task.operation, task.attempts]).toEqual([task.operation, 1]);
  if (task.state === 'succeeded') return;
  expect(task.state).toBe('failed');
  expect([
    'unrenderable',
    'file-too-complex',
    'unreadable',
    'unproven-text',
    'empty-file',
    'unsupported-file',
  ]).toContain(task.error?.code);
  expect(task.error?.detail).toMatch(/^[A-Z].{10,300}[.!]$/s);
}

const pieces = [
  '- ',
  '((((',
  'a@',
  '1.',
  'Python, ',
  'and/or ',
  '\u0000',
  '\u202e',
  '\ud800',
  'आ',
  '<b>&amp;',
];

describe('texts as long as they may be, of one piece', () => {
  test.each(pieces)('%j', async (piece) => {
    // In JSON a sign of this kind takes six bytes, and a body has 256 kB at most.
    const share = JSON.stringify(piece).includes('\\u') ? 0.5 : 1;
    const resumeText = `${calm}${filled(piece, 49_000 * share)}`;
    const posting = `${jobDescription}\n${filled(piece, 19_000 * share)}`;
    const tasks = await Promise.all([
      make('/ai/analyze-ats', { resumeText, jobDescription: posting }),
      make('/ai/extract-keywords', { resumeText }),
      make('/ai/parse-job-description', { jobDescription: posting }),
    ]);
    for (const task of tasks) expectSettled(task);
  });
});

const person = { name: 'Asha Rao', email: 'asha@example.com' };
const job = (highlights: string[]) => ({
  name: 'Example Logistics',
  position: 'Engineer',
  startDate: '2021-04',
  highlights,
});
const contents: [what: string, content: object][] = [
  ['nothing at all', {}],
  ['empty texts', { basics: { name: '', email: '', summary: '' }, work: [{}], skills: [{ keywords: [''] }] }],
  [
    'control signs',
    { basics: { name: 'A\u0000sha\u0007', summary: 'x\u0000y\u001b[31m' }, work: [job(['a\u0000b'])] },
  ],
  ['half a character', { basics: { name: 'Asha \ud800', summary: '\udfff' }, work: [job(['\ud83d'])] }],
  [
    'emoji and all scripts',
    { basics: { name: '👩‍💻 آشا आशा 阿莎' }, work: [job(['مرحبا', '你好', 'नमस्ते', '👍'])] },
  ],
  [
    'a word without end',
    { basics: { ...person, summary: 'x'.repeat(5_000) }, work: [job(['y'.repeat(5_000)])] },
  ],
  ['very many entries', { basics: person, work: Array.from({ length: 200 }, () => job(['Did it.'])) }],
  [
    'very many lines',
    {
      basics: person,
      work: [job(Array.from({ length: 500 }, (_, n) => `Did the thing number ${n} with care.`))],
    },
  ],
  [
    'dates that are none',
    { basics: person, work: [{ name: 'X', startDate: '9999-99-99', endDate: 'now or never' }] },
  ],
  [
    'links that run',
    { basics: { ...person, url: 'javascript:alert(1)', profiles: [{ url: 'file:///etc/passwd' }] } },
  ],
];

describe('a resume of odd content is scored, improved, written from and typeset', () => {
  test.each(contents)('%s', async (_what, content) => {
    const created = await mallory.call('POST /resumes', { title: 'Odd', content });
    expect(created.status).toBe(201);
    const path = `/resumes/${(created.body as { id: string }).id}`;
    const tasks = await Promise.all([
      make(`${path}/analyze`, { jobDescription }),
      make(`${path}/cover-letters`, { jobDescription }),
      make(`${path}/pdf`, { template: 'classic' }),
      make(`${path}/pdf`, { template: 'modern' }),
    ]);
    for (const task of [...tasks, await make(`${path}/optimize`, { jobDescription })]) expectSettled(task);
    const [analysis] = tasks;
    const score = Number(analysis.result?.['score'] ?? 0);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThan(100);
    for (const pdf of tasks.filter(({ result }) => typeof result?.['documentId'] === 'string')) {
      const { bytes } = await mallory.call(`GET /documents/${String(pdf.result?.['documentId'])}/download`);
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      expect(bytes.includes('javascript:')).toBe(false);
    }
  });
});

test('after all of it nothing was logged as an error', () => {
  const errors = house.logs.filter((line) => (JSON.parse(line) as { level: number }).level >= 50);
  expect(errors).toEqual([]);
});
