import { describe, expect, test } from '@jest/globals';
import { readFileOf } from './reading.js';

const resume = `Asha Rao
asha@example.com

EXPERIENCE
Accountant, Nordwind Logistics Ltd., Jan 2020 – Present
- Closed the books in four days
`;

describe('a file that is not what it seems', () => {
  test('text that is no resume is not believed, and the name is contradicted', async () => {
    const { reading } = await readFileOf('Shopping list\n\nrice and lentils', 'resume.pdf');
    expect(reading.fields).not.toEqual([]);
    expect(Math.max(...reading.fields.map(({ confidence }) => confidence))).toBeLessThan(0.5);
    expect(reading.warnings).toEqual([
      'The file is named .pdf, but it is plain text.',
      'The file hardly looks like a resume: check what was read.',
    ]);
  });

  test.each(['hello', 'Test document'])('the only words of a file, %s, are nobody’s name', async (words) => {
    const { resume: content, reading } = await readFileOf(words, 'a.txt');
    expect(content.basics).toEqual({});
    expect(reading.unplaced).toEqual([words]);
  });

  test.each(['Noor Rahman', 'नूर रहमान'])('%s is, for being written like one', async (name) => {
    const { resume: content } = await readFileOf(name, 'a.txt');
    expect(content.basics).toEqual({ name });
  });

  test('a letter is believed less than a resume', async () => {
    const letter =
      'Dear Sir,\n\nplease find the invoice for the goods of last week.\n\nYours\nAsha Rao\nasha@example.com\n';
    const [doubtful, sure] = [await readFileOf(letter, 'a.txt'), await readFileOf(resume, 'a.txt')];
    const mail = ({ reading }: typeof sure): number =>
      reading.fields.find(({ path }) => path === '/basics/email')?.confidence ?? 0;
    expect(mail(doubtful)).toBeLessThan(mail(sure) - 0.2);
    expect(sure.reading.warnings).toBeUndefined();
  });

  test.each([
    ['resume.docx', 'plain text'],
    ['resume.JSON', 'plain text'],
  ])('a resume in text by the name %s is read and told apart', async (name, kind) => {
    const { resume: content, reading } = await readFileOf(resume, name);
    expect(content.work?.[0]?.position).toBe('Accountant');
    expect(reading.warnings).toEqual([expect.stringContaining(kind)]);
  });

  test.each(['resume.txt', 'resume.md', 'resume', 'Asha.Rao', ''])(
    '%p says nothing of the kind',
    async (name) => {
      expect((await readFileOf(resume, name)).reading.warnings).toBeUndefined();
    },
  );
});

describe('JSON that other programs write', () => {
  const json = (value: unknown) => readFileOf(JSON.stringify(value), 'resume.json');

  test.each([
    ['in a list', [{ basics: { name: 'Asha Rao' } }]],
    ['under a name', { resume: { basics: { name: 'Asha Rao' } } }],
    ['under names', { data: [{ cv: { basics: { name: 'Asha Rao' } } }] }],
  ])('a resume %s', async (_, value) => {
    expect((await json(value)).resume).toEqual({ basics: { name: 'Asha Rao' } });
  });

  test('one thing in place of a list, lists by numbers, and texts in place of things', async () => {
    const { resume: content, reading } = await json({
      work: { name: 'Acme', highlights: 'Led a team\nSaved money' },
      education: { 0: { institution: 'COEP' }, 1: { institution: 'BYK' } },
      skills: ['Tally', 'Excel'],
      languages: ['Hindi'],
      projects: [{ name: 'Site', keywords: 'HTML, CSS' }],
    });
    expect(content).toEqual({
      work: [{ name: 'Acme', highlights: ['Led a team', 'Saved money'] }],
      education: [{ institution: 'COEP' }, { institution: 'BYK' }],
      skills: [{ name: 'Tally' }, { name: 'Excel' }],
      languages: [{ language: 'Hindi' }],
      projects: [{ name: 'Site', keywords: ['HTML', 'CSS'] }],
    });
    expect(reading.unplaced).toEqual([]);
  });

  test('what is too much is told, not refused', async () => {
    const many = Array.from({ length: 300 }, (_, at) => ({ name: `Job ${at}` }));
    const { resume: content, reading } = await json({ work: many, otherSections: [{ heading: 'Half' }] });
    expect(content.work).toHaveLength(200);
    expect(content.otherSections).toEqual([]);
    expect(reading.unplaced).toHaveLength(101);
  });

  test.each([[[]], [[{}, {}]], [{ resume: 3 }], [{ data: { data: { data: { data: { basics: {} } } } } }]])(
    '%j is no resume',
    async (value) => {
      await expect(json(value)).rejects.toMatchObject({ code: expect.stringMatching(/unsupported-file/) });
    },
  );
});
