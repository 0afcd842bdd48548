import { describe, expect, test } from '@jest/globals';
import type { ResumeContent } from '../../../shared/resume/content.js';
import { parseFile } from '../../../workers/parsing/parse-file.js';

const head = 'RUTH AMSEL\nruth@example.com\n\n';
const read = async (text: string): Promise<ResumeContent> =>
  (await parseFile(new TextEncoder().encode(head + text))).resume;

describe('columns that blanks part', () => {
  test('what stands below a name that had room beside it is no rest of it', async () => {
    const { work } = await read(
      'EMPLOYMENT\n2011 to       HARROW COUNTY LIBRARY                    Toledo, Ohio\npresent       Head Librarian\n              o  Opened two branches.\n\n2006-2011     Deputy Librarian\n              o  Ran the night desk.\n\n1999-2006     LAKE TRANSIT COMPANY                     Dayton, Ohio\n              Records Clerk\n              o  Kept the files.\n',
    );
    expect(work).toMatchObject([
      {
        name: 'HARROW COUNTY LIBRARY',
        position: 'Head Librarian',
        location: 'Toledo, Ohio',
        startDate: '2011',
      },
      { name: 'HARROW COUNTY LIBRARY', position: 'Deputy Librarian', startDate: '2006', endDate: '2011' },
      { name: 'LAKE TRANSIT COMPANY', position: 'Records Clerk', startDate: '1999', endDate: '2006' },
    ]);
  });

  test('a cell that found no room goes on below', async () => {
    const { work } = await read(
      'EMPLOYMENT\nEmployer                  Position          Period\n--------------------------------------------------------\nHarrow County Library     Head Librarian    2011-2019\nand Archive\nLake Transit Company      Records Clerk     1999-2006\n',
    );
    expect(work).toMatchObject([
      { name: 'Harrow County Library and Archive', position: 'Head Librarian' },
      { name: 'Lake Transit Company', position: 'Records Clerk' },
    ]);
  });

  test('rows and columns of a table of jobs may be counted', async () => {
    const { work } = await read(
      'EMPLOYMENT\nS/N   Employer                 Yard             Post              Boiler        From      To        Country\n1     2                        3                4                 5             6         7         8\n1     Erie Steam Works         Lorain           Boiler Operator   Cleaver 400   03/2016   Present   USA\n2     Maumee Heating Company   Toledo South     Fireman           Hurst 200     05/2011   02/2016   USA\n',
    );
    expect(work).toMatchObject([
      { name: 'Erie Steam Works', position: 'Boiler Operator', startDate: '2016-03' },
      { name: 'Maumee Heating Company', position: 'Fireman', startDate: '2011-05', endDate: '2016-02' },
    ]);
    expect(work).toHaveLength(2);
  });

  test('a tab between a mark and its point parts nothing', async () => {
    const { work } = await read(
      'EMPLOYMENT\nLake Transit Company\t\t1999 - 2006\nRecords Clerk\n\t-\tKept the files of two depots.\n\to\tTaught three clerks.\n',
    );
    expect(work?.[0]?.highlights).toEqual(['Kept the files of two depots.', 'Taught three clerks.']);
  });

  test('courses that were taught are no studies', async () => {
    const { education } = await read(
      'EDUCATION\nPh.D. Economics, Ohio State University, 2009\n\nCOURSES TAUGHT\n2010 - 2018   Microeconomics (M.A.), Statistics (B.A.)\n',
    );
    expect(education).toHaveLength(1);
  });

  test('a name that fills its column ends before the next', async () => {
    const { skills } = await read(
      'SKILLS\n              Cataloguing             Reference desk\n              Interlibrary exchanges  Book repair\n              Public programme design Genealogy\n',
    );
    expect(skills?.[0]?.keywords?.toSorted()).toEqual([
      'Book repair',
      'Cataloguing',
      'Genealogy',
      'Interlibrary exchanges',
      'Public programme design',
      'Reference desk',
    ]);
  });

  test('points side by side have their mark each', async () => {
    const { skills } = await read(
      'SKILLS\n  * Cataloguing    * Book repair\n  * Genealogy      * Indexing\n',
    );
    expect(skills?.[0]?.keywords?.toSorted()).toEqual([
      'Book repair',
      'Cataloguing',
      'Genealogy',
      'Indexing',
    ]);
  });

  test('a point that stands far in keeps its mark', async () => {
    const { work } = await read(
      'EMPLOYMENT\nHead Librarian, Harrow County Library, 2011-2019\n      * Opened two branches\n      * Ran the night desk\n',
    );
    expect(work?.[0]?.highlights).toEqual(['Opened two branches', 'Ran the night desk']);
  });

  test('a word of a sentence that stands below a cell by chance begins none', async () => {
    const { work } = await read(
      'EMPLOYMENT\n\nHarrow County Library     2011-2019\nHead Librarian            Toledo\nI ran the branches of the north, and the archive in its cellars too.\n',
    );
    expect(JSON.stringify(work)).toContain(
      'I ran the branches of the north, and the archive in its cellars too.',
    );
  });
});

describe('two numbers with a dash', () => {
  const job = (dates: string, firm: string): string => `${dates.padEnd(14)}${firm}\n              Clerk\n\n`;

  test('are years among ranges of years', async () => {
    const { work } = await read(
      `EMPLOYMENT\n${job('2009-2014', 'Harrow County Library')}${job('2003-09', 'Lake Transit Company')}`,
    );
    expect(work).toMatchObject([{ startDate: '2009' }, { startDate: '2003', endDate: '2009' }]);
  });

  test.each([
    ['among months', '2009-04 - 2014-02'],
    ['among lone years', '2014'],
  ])('are a year and its month %s', async (_, dates) => {
    const { work } = await read(
      `EMPLOYMENT\n${job(dates, 'Harrow County Library')}${job('2003-09', 'Lake Transit Company')}`,
    );
    expect(JSON.stringify(work)).toContain('"2003-09"');
  });

  test('abilities are skills', async () => {
    const { skills } = await read('ABILITIES\n~~~~~~~~~\nCataloguing, Book repair\n');
    expect(skills?.[0]?.keywords).toEqual(['Cataloguing', 'Book repair']);
  });
});
