import { expect, test } from '@jest/globals';
import { parseFile } from '../../../workers/parsing/parse-file.js';
import { drawnPdf, placed } from './sample-files.js';

/** A form as offices print it: numbered questions, and tables under numbered headings. */
const form = () =>
  drawnPdf((pdf) => {
    placed(pdf, [[230, 40, '!BIO-DATA']], 14);
    placed(pdf, [
      [40, 70, '1.'],
      [70, 70, 'Post applied for'],
      [270, 70, 'Chief Chemist'],
      [40, 90, '2.'],
      [70, 90, 'Name of the candidate (in BLOCK letters)'],
      [270, 90, 'KAVERI SUBRAMANIAN'],
      [40, 110, '3.'],
      [70, 110, 'E-mail'],
      [270, 110, 'office@example.in'],
      [40, 130, '4.'],
      [70, 130, 'Computer knowledge'],
      [270, 130, 'LIMS, Minitab'],
    ]);
    placed(
      pdf,
      [
        [40, 160, '!5. Details of employment held so far (starting from the present post)'],
        [40, 250, '!6. Disciplinary cases, if any:'],
        [270, 250, '!NIL'],
        [40, 280, '!7. Educational / technical qualifications (in descending order of the years)'],
        [40, 350, '!8. Declaration'],
      ],
      11,
    );
    placed(pdf, [
      [40, 180, '!Organisation'],
      [200, 180, '!Designation'],
      [330, 180, '!From'],
      [400, 180, '!To'],
      [40, 200, 'Godavari Paints Ltd.'],
      [200, 200, 'Senior Chemist'],
      [330, 200, '01.04.2015'],
      [400, 200, '31.03.2021'],
      [40, 220, 'Deccan Alkalis Ltd.'],
      [200, 220, 'Chemist'],
      [330, 220, '01.07.2011'],
      [400, 220, '31.03.2015'],
      [40, 300, '!Examination passed'],
      [200, 300, '!Board / University'],
      [330, 300, '!Year of passing'],
      [420, 300, '!% of marks'],
      [500, 300, '!Division'],
      [40, 320, 'M.Sc. (Chemistry)'],
      [200, 320, 'Andhra University'],
      [330, 320, '2011'],
      [420, 320, '71.6'],
      [500, 320, 'First'],
      [40, 370, 'All of this is true.'],
    ]);
  });

test('a numbered form is read by its questions, and its tables by their numbered headings', async () => {
  const { resume } = await parseFile(await form());
  expect(resume.basics?.name).toBe('KAVERI SUBRAMANIAN');
  expect(resume.skills).toEqual([{ name: 'Computer knowledge', keywords: ['LIMS', 'Minitab'] }]);
  expect(resume.work).toMatchObject([
    { name: 'Godavari Paints Ltd.', position: 'Senior Chemist', startDate: '2015-04', endDate: '2021-03' },
    { name: 'Deccan Alkalis Ltd.', position: 'Chemist', startDate: '2011-07', endDate: '2015-03' },
  ]);
  expect(resume.work).toHaveLength(2);
  expect(resume.otherSections).toContainEqual({ heading: '6. Disciplinary cases, if any:', lines: ['NIL'] });
  expect(resume.education).toMatchObject([
    { institution: 'Andhra University', studyType: 'M.Sc. (Chemistry)', endDate: '2011', score: '71.6' },
  ]);
  expect(resume.education?.[0]).not.toHaveProperty('area');
});

test('labels that need two lines of a narrow column are one, what stands below a name is none', async () => {
  const bytes = await drawnPdf((pdf) => {
    placed(pdf, [[40, 30, '!Tomasz Wilk']], 16);
    placed(pdf, [
      [40, 60, '!Work experience'],
      [110, 80, 'Dates'],
      [160, 80, 'May 2019 – present'],
      [50, 98, 'Position held'],
      [160, 98, 'Crane Driver'],
      [54, 116, 'Name and address of'],
      [160, 116, 'Baltyk Stocznia S.A., Gdynia'],
      [104, 128, 'employer'],
      [110, 146, 'Dates'],
      [160, 146, 'June 2014 – April 2019'],
      [50, 164, 'Position held'],
      [160, 164, 'Rigger'],
      [54, 182, 'Name and address of'],
      [160, 182, 'Hurtownia Nord, Gdynia'],
      [104, 194, 'employer'],
      [40, 220, '!Education and training'],
      [110, 240, 'Dates'],
      [160, 240, '2011 – 2014'],
      [60, 258, 'Qualification'],
      [160, 258, 'Diploma in Mechanics'],
      [54, 276, 'Name and type of'],
      [160, 276, 'Technical School No. 3'],
      [90, 288, 'organisation'],
      [40, 310, '!Personal skills and competences'],
      [60, 330, 'Mother tongue'],
      [160, 330, 'Polish'],
    ]);
  });
  const { work, education, languages } = (await parseFile(bytes)).resume;
  expect(work).toMatchObject([
    { name: 'Baltyk Stocznia S.A.', position: 'Crane Driver', startDate: '2019-05' },
    { name: 'Hurtownia Nord', position: 'Rigger', startDate: '2014-06', endDate: '2019-04' },
  ]);
  expect(work).toHaveLength(2);
  expect(education?.[0]).toMatchObject({ institution: 'Technical School No. 3' });
  expect(languages).toEqual([{ language: 'Polish' }]);
});
