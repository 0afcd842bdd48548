import { describe, expect, test } from '@jest/globals';
import { parseFile } from '../../../workers/parsing/parse-file.js';
import { withoutFurniture } from '../../../workers/parsing/layout/furniture.js';
import type { Fragment } from '../../../workers/parsing/pdf/fragments.js';

/* What short sections tell beside names: in brackets, behind labels and marks, on the next line. */

async function read(text: string) {
  const { resume } = await parseFile(new TextEncoder().encode(`Asha Rao\nasha@rao.example\n\n${text}`), {
    fileName: 'a.txt',
  });
  return resume;
}

describe('interests', () => {
  test('have keywords in brackets or behind a colon; marks part more than commas', async () => {
    const { interests } = await read(
      'Interests\nMusic (guitar, piano) · Running: Berlin 2019, 3:41 · Salt, stone and sea',
    );
    expect(interests).toEqual([
      { name: 'Music', keywords: ['guitar', 'piano'] },
      { name: 'Running', keywords: ['Berlin 2019, 3:41'] },
      { name: 'Salt' },
      { name: 'stone' },
      { name: 'sea' },
    ]);
  });

  test('of a plain list are one each', async () => {
    const { interests } = await read('Hobbies\nReading, hiking and chess');
    expect(interests).toEqual([{ name: 'Reading' }, { name: 'hiking' }, { name: 'chess' }]);
  });
});

test('a referee has a name and what stands below it; others stand as they are', async () => {
  const { references } = await read('References\nMeera Joshi\nProfessor of Civil Engineering, COEP, Pune');
  expect(references).toEqual([
    { name: 'Meera Joshi', reference: 'Professor of Civil Engineering, COEP, Pune' },
  ]);
  expect((await read('References\nAvailable on request')).references).toEqual([
    { reference: 'Available on request' },
  ]);
});

test('referees may stand beside each other, their names over their columns', async () => {
  const under = async (...lines: string[]) => (await read(['References', ...lines].join('\n'))).references;
  expect(
    await under(
      'Prof. Meera Joshi             Dr Alan Pike',
      'University of Konkan          Institute of Soils',
      'meera@example.ac.in           alan@example.de',
    ),
  ).toEqual([
    { name: 'Prof. Meera Joshi', reference: 'University of Konkan\nmeera@example.ac.in' },
    { name: 'Dr Alan Pike', reference: 'Institute of Soils\nalan@example.de' },
  ]);
  // A table of one referee a row stays as it stands.
  const rows = await under('Meera Joshi    9820000001', 'Alan Pike      9820000002');
  expect(rows?.map(({ name }) => name)).not.toContain('9820000001');
});

test('courses are a degree’s own, whatever label they have', async () => {
  const { education } = await read(
    'Education\nB.Tech in Civil Engineering, University of Pune  2017 – 2021\nRelevant Coursework: Soil mechanics, Hydraulics (II), Surveying',
  );
  expect(education?.[0]).toMatchObject({
    studyType: 'B.Tech',
    area: 'Civil Engineering',
    courses: ['Soil mechanics', 'Hydraulics (II)', 'Surveying'],
  });
});

test.each([
  ['NVQ Level 3, Electrical Installation', 'NVQ Level 3', 'Electrical Installation'],
  ['Class XII (State Board), Physics, Chemistry', 'Class XII (State Board)', 'Physics, Chemistry'],
  ['B.A. LL.B. (Hons.), Law', 'B.A. LL.B. (Hons.)', 'Law'],
])('%s is a degree and its subject', async (text, studyType, area) => {
  const { education } = await read(`Education\n${text}  2017 – 2021\nUniversity of Pune`);
  expect(education?.[0]).toMatchObject({ studyType, area, institution: 'University of Pune' });
});

test('where places stand apart by marks, a comma belongs to the name', async () => {
  const degree = 'Education\nB.Tech, Civil Engineering  2017 – 2021\nKaveri College, Mysuru · 8.1/10';
  const apart = `Experience\nSite Engineer  2021 – 2023\nSetu Works · Pune\n\n${degree}`;
  expect((await read(apart)).education?.[0]).toMatchObject({ institution: 'Kaveri College, Mysuru' });
  expect((await read(degree)).education?.[0]).toMatchObject({
    institution: 'Kaveri College',
    location: 'Mysuru',
  });
});

test('a label before an address names the network', async () => {
  const { basics } = await read('CodeKhel: asha_r, codekhel.example/u/asha_r\nPortfolio: rao.example/work');
  expect(basics).toMatchObject({
    url: 'rao.example/work',
    profiles: [{ network: 'CodeKhel', username: 'asha_r', url: 'codekhel.example/u/asha_r' }],
  });
});

test('a project has roles, a client and a kind', async () => {
  const { projects } = await read(
    'Projects\nGhat Steps  Jan 2020 – Mar 2021\nLead Engineer · Pune Municipal Corporation · Academic project\nStone steps down to the river',
  );
  expect(projects).toEqual([
    {
      name: 'Ghat Steps',
      startDate: '2020-01',
      endDate: '2021-03',
      roles: ['Lead Engineer'],
      entity: 'Pune Municipal Corporation',
      type: 'Academic project',
      description: 'Stone steps down to the river',
    },
  ]);
});

test('what pages have at one place by chance is no running line', () => {
  const at = (page: number, text: string): Fragment => ({
    text,
    spans: [{ text, bold: false, italic: false }],
    x0: 40,
    x1: 200,
    y: 40,
    size: 10,
    face: '',
    page,
  });
  const bodiesOf = (texts: readonly string[]) =>
    withoutFurniture(
      texts.map((text, page) => [at(page, text)]),
      texts.map(() => 800),
    ).bodies.map((body) => body.map(({ text }) => text));
  expect(bodiesOf(['Engineer II, 2019', 'Engineer I, 2014', 'Engineer III, 2021'])).toEqual([
    ['Engineer II, 2019'],
    ['Engineer I, 2014'],
    ['Engineer III, 2021'],
  ]);
  expect(bodiesOf(['Role 5', 'Role 14'])).toEqual([['Role 5'], ['Role 14']]);
  expect(bodiesOf(['•', '•'])).toEqual([['•'], ['•']]);
  expect(bodiesOf(['Asha Rao – 1/3', 'Asha Rao – 2/3', 'Asha Rao – 3/3'])).toEqual([[], [], []]);
});

test('a running line has nothing of its page between itself and the edge', () => {
  const page = (index: number, ...texts: string[]): Fragment[] =>
    texts.map((text, at) => ({
      text,
      spans: [{ text, bold: false, italic: false }],
      x0: 40,
      x1: 200,
      y: 30 + 14 * at,
      size: 10,
      face: '',
      page: index,
    }));
  const pages = [
    page(0, 'Asha Rao', 'Site Engineer, Pune', 'Kept the site diary'),
    page(1, 'Asha Rao', 'Site Engineer, Nashik', 'Kept the site diary'),
  ];
  const { bodies, running } = withoutFurniture(pages, [800, 800]);
  expect(bodies.map((body) => body.map(({ text }) => text))).toEqual([
    ['Site Engineer, Pune', 'Kept the site diary'],
    ['Site Engineer, Nashik', 'Kept the site diary'],
  ]);
  expect(running.map(({ text }) => text)).toEqual(['Asha Rao']);
});
