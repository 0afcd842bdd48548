import { describe, expect, test } from '@jest/globals';
import { parseFile } from '../../../workers/parsing/parse-file.js';
import { compare } from '../../gate/fields.js';
import { asText, exported, exportedLetter, hostile, people } from './samples.js';

describe('text for forms', () => {
  test('has one thing a line, headings in capitals, bullets with a hyphen, addresses in full', async () => {
    const content = {
      basics: {
        name: 'Asha Rao',
        email: 'asha@example.com',
        profiles: [{ network: 'GitHub', username: 'asha', url: 'github.example/asha' }],
        summary: 'Builds pipelines that people trust.',
      },
      work: [
        {
          name: 'Example Logistics',
          position: 'Data engineer',
          location: 'Pune',
          startDate: '2021-04',
          highlights: ['Cut loads from 6 h to 40 min.', 'Built 14 pipelines.'],
        },
      ],
      certificates: [{ name: 'SQL Expert', issuer: 'Board', date: '2020-02' }],
      skills: [{ name: 'Data', keywords: ['PostgreSQL', 'Python'] }, { name: 'Estimating' }],
      languages: [{ language: 'Marathi', fluency: 'Native' }],
    };
    expect(asText(await exported(content, 'txt'))).toBe(`Asha Rao
asha@example.com
GitHub: https://github.example/asha

SUMMARY
Builds pipelines that people trust.

EXPERIENCE
Data engineer
Example Logistics | Pune
Apr 2021 – Present
- Cut loads from 6 h to 40 min.
- Built 14 pipelines.

SKILLS
Data: PostgreSQL, Python
- Estimating

CERTIFICATIONS
SQL Expert | Board | Feb 2020

LANGUAGES
- Marathi – Native
`);
  });

  test.each(people)('%s can be read back', async (_, content) => {
    const { resume } = await parseFile(await exported(content, 'txt'), { fileName: 'resume.txt' });
    const { kept, of, lost } = compare(content, resume);
    expect([kept / of >= 0.95, lost]).toEqual([true, lost]);
  });

  test('shows markup as typed, without signs that no one sees', async () => {
    const text = asText(await exported(hostile, 'txt'));
    expect(text).toContain('<b>Robert</b> "Bobby" & Sons');
    expect(text).toContain('<%= it.secret %>');
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\u00a0]/u);
  });

  test('of a letter has its parts in order', async () => {
    expect(asText(await exportedLetter('txt', { name: 'Bob', email: 'bob@example.com' }))).toBe(`Bob
bob@example.com

November 21, 2026

Ms Iyer
Example Ltd
1 Main Road
Pune

Application for Cook

Dear Ms Iyer,

I cook <well>.

First line
second line

Yours sincerely,
Bob
`);
  });
});
