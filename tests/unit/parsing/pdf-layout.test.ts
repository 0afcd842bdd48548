import { expect, test } from '@jest/globals';
import { parseFile } from '../../../workers/parsing/parse-file.js';
import { drawnPdf, placed, type Placed } from './sample-files.js';

const jobs: Placed = [
  [230, 60, '!EXPERIENCE'],
  [230, 80, '!Site Engineer'],
  [460, 80, 'Jul 2019 - Present'],
  [230, 94, 'Malabar Constructions Pvt. Ltd., Kochi'],
  [236, 108, '• Supervised the frame of a tower of'],
  [244, 121, 'eighteen floors'],
  [236, 134, '• Checked bills of quantities'],
  [230, 160, '!Junior Engineer'],
  [460, 160, 'Jun 2017 - Jun 2019'],
  [230, 174, 'Travancore Builders, Kollam'],
  [236, 188, '• Levelled a rural road'],
  [230, 214, '!EDUCATION'],
  [230, 234, '!B.Tech. in Civil Engineering'],
  [460, 234, '2013 - 2017'],
  [230, 248, 'College of Engineering Trivandrum'],
];
const sidebar: Placed = [
  [40, 60, '!CONTACT'],
  [40, 76, 'rohit.menon@example.com'],
  [40, 89, '+91 90000 00137'],
  [40, 102, 'Kochi, Kerala'],
  [40, 125, '!SKILLS'],
  [40, 141, 'AutoCAD'],
  [40, 154, 'STAAD.Pro'],
  [40, 167, 'Revit'],
];

const work = [
  {
    name: 'Malabar Constructions Pvt. Ltd.',
    location: 'Kochi',
    position: 'Site Engineer',
    startDate: '2019-07',
    highlights: ['Supervised the frame of a tower of eighteen floors', 'Checked bills of quantities'],
  },
  {
    name: 'Travancore Builders',
    location: 'Kollam',
    position: 'Junior Engineer',
    startDate: '2017-06',
    endDate: '2019-06',
    highlights: ['Levelled a rural road'],
  },
];

test('a sidebar on the left is read apart from the main column', async () => {
  const { resume, text, kind } = await parseFile(
    await drawnPdf((pdf) => {
      placed(pdf, [[40, 30, '!Rohit Menon']], 20);
      placed(
        pdf,
        [...sidebar, ...jobs].toSorted((a, b) => a[1] - b[1]),
      );
    }),
  );
  expect(kind).toBe('pdf');
  expect(resume.work).toEqual(work);
  expect(resume.education).toEqual([
    {
      institution: 'College of Engineering Trivandrum',
      studyType: 'B.Tech.',
      area: 'Civil Engineering',
      startDate: '2013',
      endDate: '2017',
    },
  ]);
  expect(resume.skills?.flatMap((group) => group.keywords)).toEqual(['AutoCAD', 'STAAD.Pro', 'Revit']);
  expect(resume.basics).toMatchObject({
    name: 'Rohit Menon',
    email: 'rohit.menon@example.com',
    location: { city: 'Kochi' },
  });
  expect(text.indexOf('STAAD.Pro')).toBeLessThan(text.indexOf('Site Engineer'));
});

test('a sidebar on the right gives the same', async () => {
  const right = sidebar.map(([x, y, text]) => [x + 360, y, text] as const);
  const left = jobs.map(([x, y, text]) => [x === 460 ? 270 : x - 190, y, text] as const);
  const { resume } = await parseFile(
    await drawnPdf((pdf) => {
      placed(pdf, [[40, 30, '!Rohit Menon']], 20);
      placed(pdf, [...left, ...right]);
    }),
  );
  expect(resume.work).toEqual(work);
  expect(resume.skills?.flatMap((group) => group.keywords)).toEqual(['AutoCAD', 'STAAD.Pro', 'Revit']);
});

test('one column that goes on over pages keeps its sections, and running lines are no content', async () => {
  const { resume, text, reading } = await parseFile(
    await drawnPdf(
      (pdf) => {
        placed(pdf, [[40, 30, '!Rohit Menon']], 20);
        placed(
          pdf,
          jobs.slice(0, 7).map(([x, y, line]) => [x - 190, y, line] as const),
        );
        placed(pdf, [[260, 800, 'Rohit Menon - 1/2']]);
        pdf.addPage();
        placed(
          pdf,
          jobs.slice(7).map(([x, y, line]) => [x - 190, y - 110, line] as const),
        );
        placed(pdf, [[260, 800, 'Rohit Menon - 2/2']]);
      },
      { margin: 0 },
    ),
  );
  expect(reading.pages).toBe(2);
  expect(resume.work).toEqual(work);
  expect(text).not.toContain('1/2');
});

test('dates in the left margin belong to the entries beside them', async () => {
  const { resume } = await parseFile(
    await drawnPdf((pdf) => {
      placed(pdf, [[40, 30, '!Rohit Menon']], 20);
      placed(pdf, [
        [40, 70, '!Experience'],
        [40, 90, '07/2019 - now'],
        [150, 90, '!Site Engineer'],
        [150, 104, 'Malabar Constructions Pvt. Ltd.'],
        [150, 118, '• Supervised the frame of a residential tower in the city'],
        [40, 145, '06/2017 - 06/2019'],
        [150, 145, '!Junior Engineer'],
        [150, 159, 'Travancore Builders'],
        [150, 173, '• Levelled a rural road and tested its concrete'],
      ]);
    }),
  );
  expect(resume.work).toMatchObject([
    { name: 'Malabar Constructions Pvt. Ltd.', position: 'Site Engineer', startDate: '2019-07' },
    { name: 'Travancore Builders', position: 'Junior Engineer', startDate: '2017-06', endDate: '2019-06' },
  ]);
});

test('letter-spaced headings are headings, and links under words become profiles', async () => {
  const { resume } = await parseFile(
    await drawnPdf((pdf) => {
      placed(pdf, [[40, 30, '!Rohit Menon']], 20);
      pdf
        .fontSize(10)
        .text('LinkedIn', 40, 60, { link: 'https://www.linkedin.com/in/rohit-menon', lineBreak: false });
      pdf.fontSize(11).text('SKILLS', 40, 90, { characterSpacing: 6, lineBreak: false });
      pdf.fontSize(10).text('AutoCAD, Revit', 40, 110, { lineBreak: false });
    }),
  );
  expect(resume.basics?.profiles).toEqual([
    { network: 'LinkedIn', username: 'rohit-menon', url: 'https://www.linkedin.com/in/rohit-menon' },
  ]);
  expect(resume.skills).toEqual([{ name: 'SKILLS', keywords: ['AutoCAD', 'Revit'] }]);
});
