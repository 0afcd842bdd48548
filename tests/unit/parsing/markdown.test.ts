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
