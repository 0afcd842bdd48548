import { describe, expect, test } from '@jest/globals';
import { readFileOf, readText } from './reading.js';

/* Jobs as people in India write them who had no template. */

const head = 'Ramvilas Gond\nramvilas@example.com\n\nExperience\n\n';

describe('Hindi in Latin letters', () => {
  test.each([
    [
      'Satpura Transport me Driver - 2017 se abhi tak',
      { name: 'Satpura Transport', position: 'Driver', startDate: '2017' },
    ],
    [
      'Hotel Panchmarhi mein helper ka kaam kiya (2012 - 2016)',
      { name: 'Hotel Panchmarhi', position: 'helper', startDate: '2012', endDate: '2016' },
    ],
    [
      'Gwalior me Electrician, Chambal Power Works, 2014 se 2018 tak',
      { name: 'Chambal Power Works', location: 'Gwalior', position: 'Electrician', endDate: '2018' },
    ],
    [
      'Chambal Power Works, Gwalior में Electrician, 2014 - 2018',
      { name: 'Chambal Power Works', location: 'Gwalior', position: 'Electrician', endDate: '2018' },
    ],
  ])('has the employer or the place before what is in it: %s', async (line, job) => {
    const { work } = await readText(`${head}1) ${line}\n   - roz ka kaam\n`);
    expect(work).toMatchObject([job]);
    expect(work).toHaveLength(1);
  });

  test('a sentence in English keeps its me', async () => {
    const { work } = await readText(
      `${head}Driver, Satpura Transport, 2017 - 2019\n- My supervisor let me train every new driver of 2018\n`,
    );
    expect(work).toMatchObject([
      { name: 'Satpura Transport', highlights: [expect.stringContaining('let me')] },
    ]);
  });
});

test('a job may be told by how long it was', async () => {
  const { work } = await readText(
    `${head}* Currently working as Cashier in Narmada Stores, Jabalpur from May 2021 to till date.\n* 2 years worked as Packer in Satpura Foods from May 2019 to April 2021.\n`,
  );
  expect(work).toMatchObject([
    { name: 'Narmada Stores', position: 'Cashier' },
    { name: 'Satpura Foods', position: 'Packer', startDate: '2019-05', endDate: '2021-04' },
  ]);
});

describe('duties under a heading of their own', () => {
  const jobs = 'Cashier, Narmada Stores, May 2021 - Present\nPacker, Satpura Foods, 2019 - 2021\n';
  const duties = '\nJob Profile\n\n- Closing the till\n- Counting the stock\n';

  test('are those of the job that one has', async () => {
    const { work } = await readText(`${head}${jobs}${duties}`);
    expect(work).toHaveLength(2);
    expect(work?.[0]?.highlights).toEqual(['Closing the till', 'Counting the stock']);
  });

  test('stay under their heading where nobody can tell whose they are', async () => {
    const { work, otherSections } = await readText(`${head}${jobs.replace('Present', '2023')}${duties}`);
    expect(work).toHaveLength(2);
    expect(otherSections).toEqual([
      { heading: 'Job Profile', lines: ['Closing the till', 'Counting the stock'] },
    ]);
  });

  test('are a job where there is no other', async () => {
    const { work } = await readText(
      'Ramvilas Gond\nramvilas@example.com\n\nJob Profile\n\n- Closing the till\n',
    );
    expect(work).toMatchObject([{ highlights: ['Closing the till'] }]);
  });
});

test('what stands below a list, with space above, is nothing of its last item', async () => {
  const { skills } = await readText(
    `${head}\nSkills\n\nHouse wiring, Motor rewinding, Inverter repair, Panel wiring\n\nKahin bhi kaam kar lunga, salary bees hazaar\n`,
  );
  expect(skills?.[0]?.keywords).toContain('Panel wiring');
});

describe('a letter above a resume', () => {
  const letter =
    'To\nThe Principal\n\nSir/Madam,\n\nI have worked at Kaveri School since 2019, and would like to join yours.\n\nThanking you,\nYours faithfully,\nRamvilas Gond\n\n';
  const resume =
    'RAMVILAS GOND\nramvilas@example.com\n\nEXPERIENCE\n\nTeacher, Kaveri School, 2019 - Present\n- Taught algebra\n\nSKILLS\n\nAlgebra, Geometry\n';

  test('is none of it, and is told to have found no place', async () => {
    const { resume: read, reading } = await readFileOf(letter + resume, 'a.txt');
    expect(read).toEqual((await readFileOf(resume, 'a.txt')).resume);
    expect(reading.unplaced).toContain('Yours faithfully,');
  });

  test('takes nothing where somebody takes their leave below the resume', async () => {
    const text = `Dear Sir,\n\n${resume}\nThanking you,\nRamvilas Gond\n`;
    expect((await readFileOf(text, 'a.txt')).resume.work).toMatchObject([{ name: 'Kaveri School' }]);
  });
});

test('what a firm of accountants calls itself is no title', async () => {
  const { work } = await readText(
    `${head}Joshi & Associates, Chartered Accountants, Indore    2016 - 2019\nAudit Senior\n- Tax audits\n`,
  );
  expect(work).toMatchObject([{ position: 'Audit Senior', startDate: '2016' }]);
  expect(work?.[0]?.name).toMatch(/^Joshi & Associates/u);
});

test("a Europass form's row about the employer is no employer", async () => {
  const { work } = await readText(
    `${head}Baker    March 2018 - May 2021\nPadaria Ribeira, Porto\n- Kneaded\nBusiness or sector Food\nMiller    June 2014 - February 2018\nMoinho Velho, Braga\n- Milled\nBusiness or sector Food\n`,
  );
  expect(work).toMatchObject([
    { position: 'Baker', name: 'Padaria Ribeira', summary: 'Business or sector Food' },
    { position: 'Miller', name: 'Moinho Velho' },
  ]);
  expect(work).toHaveLength(2);
});

test("the same row with its label in a cell of its own is a part of the job's form", async () => {
  const { work } = await readText(
    `${head}Dates    March 2018 - May 2021\nEmployer    Padaria Ribeira\nType of business or sector    Food\nOccupation    Baker\n`,
  );
  expect(work).toMatchObject([{ position: 'Baker', name: 'Padaria Ribeira', startDate: '2018-03' }]);
  expect(work).toHaveLength(1);
});
