import { describe, expect, test } from '@jest/globals';
import type { ResumeContent } from '../../../shared/resume/content.js';
import { parseFile } from '../../../workers/parsing/parse-file.js';

const read = async (text: string): Promise<ResumeContent> =>
  (await parseFile(new TextEncoder().encode(text), { fileName: 'cv.md' })).resume;

describe('headings of Markdown', () => {
  test('what stands over the title does not make a section of it', async () => {
    const resume = await read(
      '---\ntitle: CV\nlang: en\n---\n\n# Marit Solberg\n\nmarit@example.no\n\n## Where I have been\n\n**Baker**, Fjord Bread AS, 2019 - present\n- Ran the ovens\n\n## Tools\n\n- Stone oven\n\n## Things I like\n\n- Chess\n',
    );
    expect(resume.basics).toMatchObject({ name: 'Marit Solberg' });
    expect(resume.work).toMatchObject([{ name: 'Fjord Bread AS', highlights: ['Ran the ovens'] }]);
    expect(resume.skills).toEqual([{ name: 'Tools', keywords: ['Stone oven'] }]);
  });

  test('sections that stand at the outermost depth stay sections', async () => {
    const resume = await read(
      'Marit Solberg\nmarit@example.no\n\n# Experience\n\n## Fjord Bread AS\n\nBaker, 2019 - present\n- Ran the ovens\n',
    );
    expect(resume.basics).toMatchObject({ name: 'Marit Solberg' });
    expect(resume.work).toMatchObject([{ name: 'Fjord Bread AS', position: 'Baker' }]);
  });
});

describe('tables of Markdown', () => {
  const head = '# Marit Solberg\n\nmarit@example.no\n\n## Work\n\n';

  test('what is said of a place in brackets is none of it', async () => {
    const { basics } = await read(
      '# Marit Solberg\n\n| | |\n|---|---|\n| **Where** | Bergen, Norway (in Oslo from 2027) |\n| **Mail** | <marit@example.no> |\n\n## Work\n\n**Baker**, Nordlys Mills, 2018 - 2021\n',
    );
    expect(basics).toMatchObject({ email: 'marit@example.no', location: { city: 'Bergen' } });
  });

  test('a table of jobs, and below it what was done in each', async () => {
    const { work } = await read(
      `${head}| When | Role | Employer |\n|---|---|---|\n| 2021 → present | Head Baker | Fjord Bread AS (Bergen) |\n| 2018 → 2021 | Baker | Nordlys Mills |\n\n### Fjord Bread AS — Head Baker\n\n- [x] Ran the ovens\n\n### Nordlys Mills — Baker\n\n- [x] Milled rye\n- [ ] Milled oats\n`,
    );
    expect(work).toMatchObject([
      { name: 'Fjord Bread AS', position: 'Head Baker', startDate: '2021', highlights: ['Ran the ovens'] },
      {
        name: 'Nordlys Mills',
        position: 'Baker',
        endDate: '2021',
        highlights: ['Milled rye', 'Milled oats'],
      },
    ]);
    expect(work).toHaveLength(2);
  });

  test('two jobs of one title without dates stay two, and so does one that is told twice', async () => {
    const { work } = await read(
      `${head}**Baker**, Nordlys Mills, 2018 - 2021\n- Milled rye\n\n**Baker**, Fjord Bread AS\n- Ran the ovens\n`,
    );
    expect(work).toMatchObject([{ highlights: ['Milled rye'] }, { highlights: ['Ran the ovens'] }]);
  });

  test.each([
    [
      'with years',
      '| Area | Tools | Years |\n|---|---|--:|\n| Ovens | Stone oven, Deck oven | 6 |\n| Doughs | Rye | 4 |\n',
    ],
    ['without', '| Category | Skills |\n|---|---|\n| Ovens | Stone oven, Deck oven |\n| Doughs | Rye |\n'],
  ])('a table of skills in groups, %s', async (_, table) => {
    const { skills } = await read(`${head}**Baker**, Nordlys Mills, 2018 - 2021\n\n## Tools\n\n${table}`);
    expect(skills).toEqual([
      { name: 'Ovens', keywords: ['Stone oven', 'Deck oven'] },
      { name: 'Doughs', keywords: ['Rye'] },
    ]);
  });
});
