import { expect, test } from '@jest/globals';
import { readPage } from './reading.js';
import type { Placed } from './sample-files.js';

const body: Placed = [
  [40, 56, 'rohit@example.com'],
  [80, 100, '!Shift Engineer, Vaigai Sugars Ltd'],
  [80, 113, 'June 2016 to present'],
  [90, 126, '• Boilers of the mill inspected every week'],
  [90, 139, '• Records of the turbines kept'],
  [80, 162, '!Trainee, Noyyal Forgings Ltd'],
  [80, 175, 'June 2013 to May 2016'],
  [90, 188, '• Evening classes for fitters and turners'],
  [80, 230, 'B.E. Mechanical, Anna University, 2013'],
  [80, 300, 'Boilers, Turbines, Pumps'],
];

/** Texts that run up the page at its left edge, each with the place of its end. */
const upwards = (pdf: PDFKit.PDFDocument, texts: readonly (readonly [number, string])[]): void => {
  for (const [y, text] of texts) {
    pdf.save().rotate(-90, { origin: [50, y] });
    pdf.font('Helvetica-Bold').fontSize(9);
    pdf.text(text, 50 - pdf.widthOfString(text), y, { lineBreak: false });
    pdf.restore();
  }
};

test.each([
  ['level with the first rows of their sections', [100, 228, 298]],
  ['at the middle of their sections', [120, 228, 298]],
])(
  'headings that run up the edge head what is beside them, %s',
  async (_, [work = 0, study = 0, skill = 0]) => {
    const { resume } = await readPage(body, (pdf) =>
      upwards(pdf, [
        [work, 'EXPERIENCE'],
        [study, 'EDUCATION'],
        [skill, 'SKILLS'],
      ]),
    );
    expect(resume.basics?.email).toBe('rohit@example.com');
    expect(resume.work).toMatchObject([
      { name: 'Vaigai Sugars Ltd', position: 'Shift Engineer' },
      { name: 'Noyyal Forgings Ltd', position: 'Trainee' },
    ]);
    expect(resume.education).toMatchObject([{ institution: 'Anna University', studyType: 'B.E.' }]);
    expect(resume.skills?.[0]?.keywords).toEqual(['Boilers', 'Turbines', 'Pumps']);
  },
);

test('one turned text heads nothing, and comes last', async () => {
  const lines: Placed = [[80, 84, '!EXPERIENCE'], ...body, [80, 215, '!EDUCATION'], [80, 285, '!SKILLS']];
  const { resume, text } = await readPage(lines, (pdf) => upwards(pdf, [[150, 'SKILLS']]));
  expect(resume.work).toHaveLength(2);
  expect(text.trimEnd()).toMatch(/Pumps\nSKILLS$/u);
});
