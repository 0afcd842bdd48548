import { describe, expect, test } from '@jest/globals';
import { parseFile } from '../../../workers/parsing/parse-file.js';
import { readPage } from './reading.js';
import { drawnPdf, placed, type Placed } from './sample-files.js';

const job: Placed = [
  [40, 110, 'Site Engineer'],
  [440, 110, 'Jul 2019 – Present'],
  [40, 124, 'Malabar Constructions Pvt. Ltd., Kochi'],
  [40, 138, '• Supervised the frame of a tower'],
];

describe('headings', () => {
  test('letter-spaced words stay together, however wide the blank between them is', async () => {
    const { resume } = await readPage([[40, 200, 'AutoCAD, Revit']], (pdf) =>
      pdf
        .font('Helvetica')
        .fontSize(10)
        .text('TECHNICAL SKILLS', 40, 180, { characterSpacing: 6, lineBreak: false }),
    );
    expect(resume.skills).toEqual([{ name: 'TECHNICAL SKILLS', keywords: ['AutoCAD', 'Revit'] }]);
  });

  test('one that needs two lines is one', async () => {
    const { resume } = await readPage([
      [40, 80, '!LANGUAGES'],
      [40, 96, 'Hindi, English'],
      [40, 126, '!LICENCES AND'],
      [40, 139, '!CERTIFICATIONS'],
      [40, 155, 'Chartered Engineer, 2021'],
    ]);
    expect(resume.languages).toMatchObject([{ language: 'Hindi' }, { language: 'English' }]);
    expect(resume.certificates).toMatchObject([{ name: 'Chartered Engineer', date: '2021' }]);
  });

  test('names of employers that look like headings are none', async () => {
    const { resume } = await readPage([
      [40, 84, '!Experience'],
      [40, 104, '!Malabar Constructions Pvt. Ltd.'],
      [40, 118, 'Site Engineer'],
      [40, 132, 'Jul 2019 – Present'],
      [40, 156, '!Travancore Builders'],
      [40, 170, 'Junior Engineer'],
      [40, 184, 'Jun 2017 – Jun 2019'],
      [40, 214, '!Skills'],
      [40, 230, 'AutoCAD, Revit'],
      [40, 260, '!Languages'],
      [40, 276, 'Hindi'],
    ]);
    expect(resume.work).toMatchObject([
      { name: 'Malabar Constructions Pvt. Ltd.', position: 'Site Engineer' },
      { name: 'Travancore Builders', position: 'Junior Engineer' },
    ]);
  });

  test('marks before headings and before the names of jobs are ornament', async () => {
    const { resume } = await readPage([
      [40, 84, '!• Experience'],
      [40, 104, '!• Site Engineer'],
      [52, 118, 'Malabar Constructions Pvt. Ltd.'],
      [52, 132, 'Jul 2019 – Present'],
      [60, 146, '• Supervised the frame of a tower'],
      [40, 176, '!• Skills'],
      [40, 192, 'AutoCAD, Revit'],
    ]);
    expect(resume.work).toMatchObject([
      {
        name: 'Malabar Constructions Pvt. Ltd.',
        position: 'Site Engineer',
        highlights: ['Supervised the frame of a tower'],
      },
    ]);
    expect(resume.skills).toMatchObject([{ keywords: ['AutoCAD', 'Revit'] }]);
  });

  test('one of unknown wording is told by its look and one word; else it keeps its own name', async () => {
    const { resume } = await readPage([
      [40, 90, '!SITE EXPERIENCE'],
      ...job,
      [40, 170, '!SKILLS'],
      [40, 186, 'AutoCAD'],
      [40, 216, '!LANGUAGES'],
      [40, 232, 'Hindi'],
      [40, 262, '!BRIDGES I LIKE'],
      [40, 278, 'Pamban and Godavari'],
    ]);
    expect(resume.work).toMatchObject([{ position: 'Site Engineer' }]);
    expect(resume.otherSections).toEqual([{ heading: 'BRIDGES I LIKE', lines: ['Pamban and Godavari'] }]);
  });
});

test('a running header is read once, and a running footer is no part of an entry', async () => {
  const bytes = await drawnPdf(
    (pdf) => {
      for (const part of [0, 1]) {
        if (part === 1) pdf.addPage();
        placed(pdf, [[40, 20, 'Rohit Menon – Curriculum Vitae']]);
        if (part === 0) placed(pdf, [[40, 50, '!Rohit Menon']], 20);
        if (part === 0) placed(pdf, [[40, 90, '!EXPERIENCE'], ...job]);
        placed(pdf, [
          [40, 160 + part, part === 0 ? '• Checked bills of quantities' : '• Levelled a rural road'],
          [40, 815, 'rohit.menon@example.com'],
          [500, 815, `Page ${part + 1} of 2`],
        ]);
      }
    },
    { margin: 0 },
  );
  const { resume, text } = await parseFile(bytes);
  expect(resume.basics).toMatchObject({ name: 'Rohit Menon', email: 'rohit.menon@example.com' });
  expect(resume.work).toHaveLength(1);
  expect(resume.work?.[0]?.highlights).toEqual([
    'Supervised the frame of a tower',
    'Checked bills of quantities',
    'Levelled a rural road',
  ]);
  expect(text.match(/Curriculum Vitae/gu)).toHaveLength(1);
  expect(text).not.toMatch(/Page \d/u);
});

describe('letters that the file names beside its glyphs', () => {
  const named = (shown: string, actual: string) =>
    readPage([[40, 60, 'Kochi']], (pdf) => {
      pdf.font('Helvetica').fontSize(10);
      pdf.text('Tel', 40, 80, { lineBreak: false });
      pdf.markContent('Span', { actual });
      pdf.text(shown, 60, 80, { lineBreak: false });
      pdf.endMarkedContent();
      pdf.text('91 90000 00137', 66, 80, { lineBreak: false });
    });

  test('are read in their place', async () => {
    expect((await named('x', '+')).text).toContain('+91 90000 00137');
    expect((await named('x', '–')).text).toContain('–91 90000 00137');
  });

  test('are no way to say what the page does not show', async () => {
    expect((await named('x', 'Kubernetes expert')).text).not.toContain('Kubernetes');
  });
});

test('addresses that a narrow column breaks are whole', async () => {
  const { resume } = await readPage([
    [40, 70, '!CONTACT'],
    [40, 86, 'rohit.menon.engineer@exampl'],
    [40, 99, 'e.com'],
    [40, 112, '+91 90000 00137'],
    [40, 125, 'linkedin.com/in/rohit-menon-'],
    [40, 138, '2017'],
    [40, 151, 'Thiruvananthapuram, Tamil'],
    [40, 164, 'Nadu'],
    [230, 70, '!EXPERIENCE'],
    ...job.map(([x, y, text]) => [x === 40 ? 230 : 470, y - 24, text] as const),
    [230, 140, '!EDUCATION'],
    [230, 156, 'B.Tech. in Civil Engineering'],
    [230, 170, 'College of Engineering Trivandrum'],
  ]);
  expect(resume.basics).toMatchObject({
    email: 'rohit.menon.engineer@example.com',
    location: { city: 'Thiruvananthapuram', region: 'Tamil Nadu' },
    profiles: [{ username: 'rohit-menon-2017' }],
  });
});
