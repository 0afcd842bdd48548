import { describe, expect, test } from '@jest/globals';
import { parseFile } from '../../../workers/parsing/parse-file.js';
import { drawnPdf, placed } from './sample-files.js';

type Placed = readonly (readonly [number, number, string])[];

interface Ruled {
  columns: readonly number[];
  rows: readonly number[];
  /** The lines as thin areas, as some programs draw them. */
  filled?: boolean;
}

/** A resume with a table whose cells are ruled. */
async function read(lines: Placed, { columns, rows, filled = false }: Ruled) {
  const bytes = await drawnPdf((pdf) => {
    placed(pdf, [[40, 30, '!Rohit Menon']], 20);
    placed(pdf, [[40, 55, 'rohit.menon@example.com'], ...lines]);
    const [left = 0, right = 0, top = 0, bottom = 0] = [columns[0], columns.at(-1), rows[0], rows.at(-1)];
    const rule = (x0: number, y0: number, x1: number, y1: number): void => {
      if (filled) pdf.rect(x0, y0, Math.max(x1 - x0, 0.5), Math.max(y1 - y0, 0.5)).fill('#000000');
      else pdf.moveTo(x0, y0).lineTo(x1, y1).stroke();
    };
    for (const x of columns) rule(x, top, x, bottom);
    for (const y of rows) rule(left, y, right, y);
  });
  return (await parseFile(bytes)).resume;
}

const studies: Placed = [
  [40, 80, '!EDUCATION'],
  [60, 104, '!Course'],
  [195, 104, '!Institution'],
  [335, 104, '!Year'],
  [405, 104, '!CGPA'],
  [46, 128, 'B.E. Electronics and'],
  [60, 141, 'Communication'],
  [176, 128, 'PSG College of Technology'],
  [325, 128, '2020 - 2024'],
  [410, 128, '8.21'],
  [75, 165, 'HSC'],
  [178, 165, 'Stanes Higher Secondary'],
  [210, 178, 'School'],
  [325, 165, '2018 - 2020'],
  [408, 165, '91.4%'],
];
const grid = { columns: [40, 170, 310, 395, 460], rows: [98, 120, 157, 194] };

describe('in a ruled table', () => {
  test.each([false, true])(
    'cells that need two lines are whole, wherever their text begins (%s)',
    async (filled) => {
      const { education } = await read(studies, { ...grid, filled });
      expect(education).toMatchObject([
        {
          institution: 'PSG College of Technology',
          studyType: 'B.E.',
          area: 'Electronics and Communication',
          endDate: '2024',
        },
        { institution: 'Stanes Higher Secondary School', studyType: 'HSC', endDate: '2020' },
      ]);
    },
  );

  test('jobs have their employers, titles and duties by the names of the columns', async () => {
    const { work } = await read(
      [
        [40, 80, '!EXPERIENCE'],
        [44, 104, '!Sl.'],
        [44, 117, '!No.'],
        [75, 104, '!Name of Organisation'],
        [205, 104, '!Post Held'],
        [285, 104, '!From'],
        [345, 104, '!To'],
        [400, 104, '!Nature of Duties'],
        [44, 141, '1'],
        [75, 141, 'Titan'],
        [205, 141, 'Fitter'],
        [285, 141, 'Jan 2019'],
        [345, 141, 'Present'],
        [400, 141, 'Assembly of watch cases'],
        [400, 154, 'and their testing'],
        [44, 178, '2'],
        [75, 178, 'Ashok Leyland'],
        [205, 178, 'Trainee'],
        [285, 178, 'Jun 2016'],
        [345, 178, 'Dec 2018'],
        [400, 178, 'Lathe work'],
      ],
      { columns: [40, 70, 200, 280, 340, 396, 530], rows: [98, 132, 169, 194] },
    );
    expect(work).toMatchObject([
      { name: 'Titan', position: 'Fitter', startDate: '2019-01' },
      { name: 'Ashok Leyland', position: 'Trainee', startDate: '2016-06', endDate: '2018-12' },
    ]);
    expect(work).toHaveLength(2);
  });

  const points = (from: number, words: readonly string[]): Placed =>
    words.map((word, at) => [160, from + 13 * at, `• ${word} of the mill inspected every week`] as const);

  test('a heading at the middle of its cell heads the whole text beside it', async () => {
    const { work, languages, awards } = await read(
      [
        [44, 150, '!Experience'],
        [160, 90, '!Shift Engineer, Nilgiri Sugars Ltd'],
        [160, 103, 'June 2016 to present'],
        ...points(116, ['Boilers', 'Turbines', 'Pumps']),
        [160, 165, '!Trainee Engineer, Kaveri Papers Ltd'],
        [160, 178, 'June 2013 to May 2016'],
        ...points(191, ['Rollers', 'Presses', 'Dryers']),
        [44, 242, '!Languages'],
        [160, 242, 'Tamil, English'],
        [44, 256, '!Awards'],
        [160, 256, 'Best Engineer, 2019'],
      ],
      { columns: [40, 150, 530], rows: [82, 236, 252.5, 268] },
    );
    expect(work).toMatchObject([
      { name: 'Nilgiri Sugars Ltd', position: 'Shift Engineer', startDate: '2016-06' },
      { name: 'Kaveri Papers Ltd', position: 'Trainee Engineer', endDate: '2016-05' },
    ]);
    expect(work?.map(({ highlights }) => highlights?.length)).toEqual([3, 3]);
    expect(languages).toHaveLength(2);
    expect(awards).toMatchObject([{ title: 'Best Engineer', date: '2019' }]);
  });

  test('cells that both hold a text of their own are left where they stand', async () => {
    const { work, skills } = await read(
      [
        [44, 90, '!Skills'],
        ...['SolidWorks', 'AutoCAD', 'Welding', 'Lathes', 'Hydraulics', 'Milling', 'Casting', 'Forging'].map(
          (skill, at) => [44, 103 + 13 * at, skill] as const,
        ),
        [160, 90, '!Experience'],
        [160, 103, '!Shift Engineer, Nilgiri Sugars Ltd'],
        [160, 116, 'June 2016 to present'],
        ...points(129, ['Boilers', 'Turbines', 'Pumps', 'Rollers', 'Presses', 'Dryers']),
        [44, 242, '!Languages'],
        [160, 242, 'Tamil, English'],
      ],
      { columns: [40, 150, 530], rows: [82, 236, 260] },
    );
    expect(work).toMatchObject([{ name: 'Nilgiri Sugars Ltd', position: 'Shift Engineer' }]);
    expect(work?.[0]?.highlights).toHaveLength(6);
    expect(skills?.flatMap(({ keywords }) => keywords ?? [])).toHaveLength(8);
  });
});
