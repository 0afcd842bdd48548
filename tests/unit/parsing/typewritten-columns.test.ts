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
