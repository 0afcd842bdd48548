import { describe, expect, test } from '@jest/globals';
import { agreement } from '../../../workers/parsing/fields/names/name-agreement.js';
import { readAddress } from '../../../workers/parsing/fields/places.js';
import { roleScore } from '../../../workers/parsing/fields/heads/roles.js';
import { toStudyHead } from '../../../workers/parsing/fields/heads/study-head.js';
import { toUnits } from '../../../workers/parsing/fields/heads/units.js';
import { plainCell, plainLine } from '../../../workers/parsing/lines.js';
import { kindOfHeading, likelyKind } from '../../../workers/parsing/sections/headings.js';
import { readFileOf, readText } from './reading.js';

/* Heads of entries as people type them into mails and forms: marks of every kind, names that no list has. */

const person = 'Asha Rao\nPune | 90000 00137 | asha.rao@mail.example';
const skills = 'SKILLS\n\nTally, Excel';

/** A resume of these jobs and studies, one block each. */
const written = (jobs: readonly string[], studies: readonly string[]): string =>
  [person, 'EXPERIENCE', ...jobs, 'EDUCATION', ...studies, skills].join('\n\n');

describe('jobs and studies that one mark parts throughout', () => {
  test.each([
    [
      'full stops',
      [
        'Sales Officer. Parle Products Pvt Ltd. Indore. June 2016 to March 2020\n- Opened 220 outlets',
        'Sales Trainee. Vini Cosmetics. Ujjain. May 2015 to May 2016\n- Visited dealers',
      ],
      ['MBA (Marketing). Symbiosis, Pune. 2013 - 2015', 'B.Com. Saifia, Bhopal. 2010 - 2013'],
    ],
    [
      'hyphens',
      [
        'Sales Officer - Parle Products Pvt Ltd, Indore\nJune 2016 to March 2020\n* Opened 220 outlets',
        'Sales Trainee - Vini Cosmetics, Ujjain\nMay 2015 to May 2016\n* Visited dealers',
      ],
      ['MBA (Marketing) - Symbiosis, Pune - 2015', 'B.Com - Saifia, Bhopal - 2013'],
    ],
    [
      'signs of at',
      [
        'Sales Officer @ Parle Products Pvt Ltd (Indore), June 2016 to March 2020\n> Opened 220 outlets\n> Met targets',
        'Sales Trainee @ Vini Cosmetics (Ujjain), May 2015 to May 2016\n> Visited dealers',
      ],
      ['MBA (Marketing) @ Symbiosis (Pune), 2013-2015', 'B.Com @ Saifia (Bhopal), 2010-2013'],
    ],
  ])('%s', async (_, jobs, studies) => {
    const { work, education } = await readText(written(jobs, studies));
    expect(work).toMatchObject([
      { position: 'Sales Officer', name: 'Parle Products Pvt Ltd', location: 'Indore', startDate: '2016-06' },
      { position: 'Sales Trainee', name: expect.stringMatching(/^Vini Cosmetics/u), startDate: '2015-05' },
    ]);
    expect(work?.map(({ highlights }) => highlights?.[0])).toEqual(['Opened 220 outlets', 'Visited dealers']);
    expect(education).toMatchObject([
      { studyType: 'MBA (Marketing)', institution: 'Symbiosis', location: 'Pune', endDate: '2015' },
      { institution: 'Saifia', location: 'Bhopal', endDate: '2013' },
    ]);
  });
});

test('a title keeps its department, also under an employer that has dates of its own', async () => {
  const { work } = await readText(
    written(
      [
        'Wonder Cement Ltd, Udaipur   Jan 2016 – Present\nSenior Executive – Talent Acquisition (Jun 2018 – Present)\n- Closed 260 positions\nDeputy Manager – Finance & Accounts (Jan 2016 – May 2018)\n- Closed the books',
      ],
      ['B.Com, University of Rajasthan, 2015'],
    ),
  );
  expect(work).toMatchObject([
    { position: 'Senior Executive – Talent Acquisition', name: 'Wonder Cement Ltd', startDate: '2018-06' },
    { position: 'Deputy Manager – Finance & Accounts', name: 'Wonder Cement Ltd', startDate: '2016-01' },
  ]);
});

test('studies in points begin with their years', async () => {
  const { education } = await readText(
    written(
      ['Fitter, Tata Motors, Pune, 2016 – 2020\n- Assembly'],
      ['- 2015: PGDM (HR) from IMT Ghaziabad\n- 2012: BBA from Amity University, Noida'],
    ),
  );
  expect(education).toMatchObject([
    { studyType: 'PGDM (HR)', institution: 'IMT Ghaziabad', endDate: '2015' },
    { studyType: 'BBA', institution: 'Amity University', endDate: '2012' },
  ]);
});

test.each(['Thanks & Regards,\nAsha Rao\n90000 00137', 'Place: Pune\nDate:            (Asha Rao)'])(
  'what ends a letter is no skill: %j',
  async (end) => {
    const resume = await readText(
      `${written(['Fitter, Tata Motors, 2016 – 2020'], ['BBA, Amity University, 2012'])}\n\n${end}`,
    );
    expect(resume.skills?.[0]?.keywords).toEqual(['Tally', 'Excel']);
  },
);

describe('Markdown', () => {
  test('names in code type are a list', async () => {
    const { skills: groups } = await readText(
      '# Asha Rao\n\n## Skills\n\n`PhET` `Google Classroom` `GeoGebra`',
      'a.md',
    );
    expect(groups?.[0]?.keywords).toEqual(['PhET', 'Google Classroom', 'GeoGebra']);
  });

  test('a line in bold below the name is no heading', async () => {
    const { basics, otherSections } = await readText(
      '# Asha Rao\n**Site Engineer (Civil)**  \nLudhiana, Punjab | asha.rao@mail.example\n\n## Skills\n\nSurveying, CAD',
      'a.md',
    );
    expect(basics).toMatchObject({ label: 'Site Engineer (Civil)', location: { city: 'Ludhiana' } });
    expect(otherSections).toBeUndefined();
  });
});

test('what a class of TeX puts below a head tells of the job, however short it is', async () => {
  const { resume } = await readFileOf(
    String.raw`\documentclass{moderncv}\name{Asha}{Rao}\begin{document}\section{Experience}
\cventry{2019--2021}{Engineer}{Ramboll}{Malmö}{Sweden}{Design of bridges}
\cventry{2015--2016}{Intern}{Skanska}{Stockholm}{}{Site of a hospital}
\end{document}`,
    'a.tex',
  );
  expect(resume.work).toMatchObject([
    { position: 'Engineer', name: 'Ramboll', location: 'Malmö', highlights: ['Design of bridges'] },
    { position: 'Intern', name: 'Skanska', location: 'Stockholm', highlights: ['Site of a hospital'] },
  ]);
});

describe('whose name it is', () => {
  test('addresses tell, whatever else is written large', async () => {
    const { basics } = await readText('GREEN VALLEY\nAsha Rao\nasha.rao@mail.example\n\nSKILLS\n\nTally');
    expect(basics?.name).toBe('Asha Rao');
  });

  test.each([
    ['Asha Rao', ['asha.rao'], 2],
    ['Łukasz Wiśniewski', ['lwisniewski'], 1],
    ['Asha Rao', ['info'], 0],
    ['Sales Manager', ['sales.manager'], 0],
  ])('%s agrees with %j by %i words', (name, addresses, count) => {
    expect(agreement(name, addresses)).toBe(count);
  });
});

test.each([
  ['4127 Oakdale Ave, Dayton, OH 45417', 'Dayton'],
  ['Bhopal (MP)', 'Bhopal'],
  ['Al Quoz, Dubai, U.A.E.', 'Dubai'],
  ['Kungsgatan 12, 411 19 Göteborg', 'Göteborg'],
  ['Gent', 'Gent'],
  ['London SE15', 'London'],
])('%s lies in %s', (text, city) => {
  expect(readAddress(text)?.city).toBe(city);
});

test.each([
  ['7. Educational qualifications (in chronological order)', 'education'],
  ['Aus- und Weiterbildung', 'education'],
  ['Academic positions', 'work'],
])('%s heads %s', (text, kind) => {
  expect(kindOfHeading(text)).toBe(kind);
});

test('what is left of a heading’s wording tells what it is about', () => {
  expect(likelyKind('articleship details')).toBe('work');
  expect(likelyKind('weitere kenntnisse')).toBe('skills');
});

test('a table whose cells bars part is read by the names of its columns', async () => {
  const { education } = await readText(
    written(
      ['Fitter, Tata Motors, 2016 – 2020'],
      [
        'Qualification | Institute | Year | %\nB.Com | SCD Govt College | 2013 | 64%\nXII | GNPS | 2010 | 71%',
      ],
    ),
  );
  expect(education).toMatchObject([
    { studyType: 'B.Com', institution: 'SCD Govt College', endDate: '2013', score: '64%' },
    { studyType: 'XII', institution: 'GNPS', endDate: '2010', score: '71%' },
  ]);
});

test('what stands further in than the heads tells of the jobs, whatever its words are', async () => {
  const { work } = await readText(
    written(
      [
        'Cheffe de rang - Brasserie du Parc - Lyon - mars 2021 à mai 2023\n  Service de 80 couverts\nServeuse - Le Petit Bouchon - Villeurbanne - 2018 à 2021\n  Accueil et caisse',
      ],
      ['Bac pro CSR - Lycée François Rabelais - Dardilly - 2018'],
    ),
  );
  expect(work).toMatchObject([
    { position: 'Cheffe de rang', name: 'Brasserie du Parc', highlights: ['Service de 80 couverts'] },
    { position: 'Serveuse', name: 'Le Petit Bouchon', highlights: ['Accueil et caisse'] },
  ]);
});

test('a sentence that opens with what was done names no employer', async () => {
  const { work } = await readText(
    written(
      [
        'Head of Year and Teacher of Chemistry, Harris Academy, London (Sept 2019–present)\nLed pastoral care for 180 students.\nTaught GCSE and A-level Chemistry.',
        'Teacher of Science, Deptford Green School (Sept 2016–Aug 2019)\nTaught KS3 and KS4.',
      ],
      ['PGCE, Institute of Education, UCL, 2016'],
    ),
  );
  expect(work).toMatchObject([
    {
      name: 'Harris Academy',
      highlights: ['Led pastoral care for 180 students.', 'Taught GCSE and A-level Chemistry.'],
    },
    { name: 'Deptford Green School', highlights: ['Taught KS3 and KS4.'] },
  ]);
});

test('sections of one line each stand below each other', async () => {
  const { languages, skills: groups } = await readText(
    'Asha Rao\n\nEDUCATION\n\nBBA, Amity University, 2012\n\nLANGUAGES KNOWN : Tamil, English\nTECHNICAL SKILLS : Fanuc, Siemens',
  );
  expect(languages?.map(({ language }) => language)).toEqual(['Tamil', 'English']);
  expect(groups).toMatchObject([{ keywords: ['Fanuc', 'Siemens'] }]);
});

test('studies in Portuguese stand above their schools', async () => {
  const { education } = await readText(
    'Asha Rao\n\nFORMAÇÃO\n\nGraduação em Administração\nPUC Minas\n2012 - 2016',
  );
  expect(education).toMatchObject([
    { studyType: 'Graduação em', area: 'Administração', institution: 'PUC Minas' },
  ]);
});

test('a mark that parts the names of a head does not stand within one', async () => {
  const { work } = await readText(
    written(
      ['Chief Security Officer — JSW Cement — Nagaur — since Oct 2020\n- 160 guards'],
      ['BBA, Amity University, 2012'],
    ),
  );
  expect(work).toMatchObject([
    { position: 'Chief Security Officer', name: 'JSW Cement', location: 'Nagaur' },
  ]);
});

test('a job with one date only stands apart from the duties of the one above', async () => {
  const { work } = await readText(
    written(
      [
        'SKF – Maintenance Electrician (Göteborg)\nMarch 2016 – July 2020\nKept 40 grinders running.\nSwedish Match – Apprentice (Summer 2015)',
      ],
      ['BBA, Amity University, 2012'],
    ),
  );
  expect(work).toMatchObject([
    { position: 'Maintenance Electrician', name: 'SKF', startDate: '2016-03' },
    { position: 'Apprentice', name: 'Swedish Match', endDate: '2015' },
  ]);
});

test('duties in a language of small nouns are told from names; an open end in Portuguese', async () => {
  const { work } = await readText(
    written(
      [
        'Cozinheiro de 1.ª\nHotel Infante Sagres, Porto\nMaio de 2019 até ao presente\nGestão da secção de peixe\nFormação de estagiários',
        'Ajudante de cozinha\nCantina do Carmo, Braga\nSetembro de 2015 a abril de 2019\nPreparações e limpeza',
      ],
      ['BBA, Amity University, 2012'],
    ),
  );
  expect(work).toMatchObject([
    {
      position: 'Cozinheiro de 1.ª',
      name: 'Hotel Infante Sagres',
      startDate: '2019-05',
      highlights: ['Gestão da secção de peixe', 'Formação de estagiários'],
    },
    { name: 'Cantina do Carmo', endDate: '2019-04', highlights: ['Preparações e limpeza'] },
  ]);
  expect(work?.[0]).not.toHaveProperty('endDate');
});

test('a title over a resume may name the person, and a label its town', async () => {
  const { basics } = await readText(
    'Résumé of: Deepika Nair\nRegistered Midwife | Kano, Nigeria\nasha.rao@mail.example\n\nSKILLS\n\nTally',
  );
  expect(basics).toMatchObject({
    name: 'Deepika Nair',
    label: 'Registered Midwife',
    location: { city: 'Kano' },
  });
});

test.each([
  ['marks', (size: number) => ', '.repeat(size / 2)],
  ['blanks', (size: number) => ' '.repeat(size)],
  ['bullets', (size: number) => '•'.repeat(size)],
])('a run of %s without end is looked through once', (_, run) => {
  const text = `Asha${run(400_000)}!`;
  const line = plainLine([plainCell(text)]);
  // A busy machine is no reason to fail; what is looked at again and again takes minutes.
  const before = process.cpuUsage();
  toUnits([line]);
  toStudyHead([line], false);
  readAddress(text);
  roleScore(text);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(10);
});
