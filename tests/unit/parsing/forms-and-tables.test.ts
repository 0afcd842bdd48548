import { describe, expect, test } from '@jest/globals';
import { kindsOfColumn } from '../../../workers/parsing/lexicon/columns.js';
import { readText } from './reading.js';

describe('forms', () => {
  test.each([
    ['Lebenslauf\nName\tIda Brandt\nAnschrift\tHafenweg 3, 20457 Hamburg\n', 'Ida Brandt'],
    ['Curriculum Vitae Europass\n\nInformazioni personali\nNome: Carla Bini\n', 'Carla Bini'],
    ['बायोडाटा\nनाम : रीना शर्मा\nपता : पटना\n', 'रीना शर्मा'],
  ])('the name stands behind its label, and no label or title is one: %j', async (text, name) => {
    const { basics } = await readText(`${text}\nida@example.com\n`);
    expect(basics?.name).toBe(name);
  });

  test('labels of a form in another language tell what stands beside them', async () => {
    const resume = await readText(
      'Curriculum Vitae Europass\nNome\tCarla Bini\n\nEsperienza lavorativa\n\nDate (da – a)\tMarzo 2019 – oggi\nNome e indirizzo del datore di lavoro\tCoop Nord, Milano\nTipo di impiego\tAddetta alla logistica\nPrincipali mansioni e responsabilità\tGestione del magazzino\n\nIstruzione e formazione\n\nDate (da – a)\t2009 – 2014\nNome e tipo di istituto di istruzione o formazione\tIstituto Tecnico Verdi\nQualifica conseguita\tDiploma di ragioneria\n\nCapacità e competenze\n\nMadrelingua\tItaliano\nCompetenze informatiche\tExcel, Zucchetti\n',
    );
    expect(resume.work).toMatchObject([
      {
        name: 'Coop Nord',
        position: 'Addetta alla logistica',
        startDate: '2019-03',
        highlights: ['Gestione del magazzino'],
      },
    ]);
    expect(resume.education).toMatchObject([
      { institution: 'Istituto Tecnico Verdi', startDate: '2009', endDate: '2014' },
    ]);
    expect(resume.languages).toEqual([{ language: 'Italiano' }]);
    expect(resume.skills).toEqual([{ name: 'Competenze informatiche', keywords: ['Excel', 'Zucchetti'] }]);
  });
});

test('a full stop may mark a point', async () => {
  const { work } = await readText(
    'Zoe Petit\nzoe@example.fr\n\nEXPÉRIENCE\nComptable, Savencia SA, 2016 – 2020\n  . Clôture des comptes\n',
  );
  expect(work).toMatchObject([{ name: 'Savencia SA', highlights: ['Clôture des comptes'] }]);
});

describe('names of columns', () => {
  test.each([
    ['Name of the Organisation', ['employer']],
    ['Date of joining', ['from']],
    ['Sign off', ['to']],
    ['From – To', ['dates']],
    ['Vessel / Type', ['vessel']],
    ['Board / University', ['board']],
    ['Position and duties', ['duties']],
    ['Nome e indirizzo del datore di lavoro', ['employer']],
    ['Unternehmen', ['employer']],
    ['पदनाम', ['title']],
    ['Class', ['score', 'degree']],
    ['Company / Location', ['other']],
    ['Delhi Public School', []],
    ['2012', []],
  ])('%s', (name, kinds) => {
    expect(kindsOfColumn(name)).toEqual(kinds);
  });
});

describe('tables', () => {
  test('a heading under a row of years is none of its cells', async () => {
    const resume = await readText(
      '# Jan Vos\njan@example.nl\n\nWerkervaring\n---\n\n| Period | Role | Employer |\n|--|--|--|\n| 2015 - 2020 | Chauffeur | Jumbo BV |\n\nVaardigheden\n---\nHeftruck, Planning\n',
      'a.md',
    );
    expect(resume.work).toMatchObject([
      { name: 'Jumbo BV', position: 'Chauffeur', startDate: '2015', endDate: '2020' },
    ]);
    expect(resume.skills).toEqual([{ name: 'Vaardigheden', keywords: ['Heftruck', 'Planning'] }]);
  });

  test('a table of jobs under an unknown heading is read by the names of its columns, in any language', async () => {
    const sea = await readText(
      '# Tom Varghese\ntom@example.com\n\n## Time at sea\n\n| Company | Vessel / Type | Rank | Engine | Sign on | Sign off |\n|--|--|--|--|--|--|\n| Great Eastern Shipping | Jag Lok / Tanker | Second Officer | MAN | 12-Jan-2023 | 20-Jul-2023 |\n| Synergy Marine | MT Prime | Deck Cadet | Sulzer | 10-Feb-2018 | 28-Nov-2018 |\n\n## Skills\nECDIS, Cargo planning\n',
      'a.md',
    );
    expect(sea.work).toMatchObject([
      {
        name: 'Great Eastern Shipping',
        position: 'Second Officer',
        startDate: '2023-01',
        endDate: '2023-07',
      },
      { name: 'Synergy Marine', position: 'Deck Cadet', startDate: '2018-02', endDate: '2018-11' },
    ]);
    const hindi = await readText(
      'सुरेश वर्मा\nsuresh@example.in\n\nकार्य अनुभव\n\n| पद | संस्था | अवधि |\n|--|--|--|\n| सहायक | सरस्वती मंदिर | 2014 - 2017 |\n\nशैक्षणिक योग्यता\n\n| परीक्षा | विश्वविद्यालय | वर्ष |\n|--|--|--|\n| एम.ए. | लखनऊ विश्वविद्यालय | 2012 |\n',
      'a.md',
    );
    expect(hindi.work).toMatchObject([{ name: 'सरस्वती मंदिर', position: 'सहायक', startDate: '2014' }]);
    expect(hindi.education).toMatchObject([{ institution: 'लखनऊ विश्वविद्यालय', endDate: '2012' }]);
  });

  test('a class in a column of its own is the degree where marks have another; the board is not the school', async () => {
    const { education } = await readText(
      '# Asha Rao\nasha@example.in\n\n## Education\n\n| Class | Board | School | Year | % |\n|--|--|--|--|--|\n| XII | CBSE | Navodaya Academy | 2014 | 81% |\n',
      'a.md',
    );
    expect(education).toMatchObject([{ institution: 'Navodaya Academy', endDate: '2014', score: '81%' }]);
  });
});

test('headings, links and line breaks of HTML in Markdown, and boxes to tick', async () => {
  const resume = await readText(
    '---\ntitle: CV\nauthor: Asha Rao\n---\n<h1 align="center">Asha Rao</h1>\n<p><a href="mailto:asha@example.in">asha@example.in</a><br/>+91 98450 12345</p>\n\n## Skills\n\n- [x] Tally\n- [ ] Excel\n',
    'a.md',
  );
  expect(resume.basics).toMatchObject({
    name: 'Asha Rao',
    email: 'asha@example.in',
    phone: '+91 98450 12345',
  });
  expect(resume.skills).toMatchObject([{ keywords: ['Tally', 'Excel'] }]);
});

test('degrees below a school of their own line are all from there', async () => {
  const { education } = await readText(
    'Tom Briain\ntom@example.ie\n\nEDUCATION\nUniversity of Galway, Galway, Ireland\n- Ph.D., Mechanical Engineering, 2014 – 2018\n- B.E., Mechanical Engineering, 2010 – 2014\n',
  );
  expect(education?.map(({ institution }) => institution)).toEqual([
    'University of Galway',
    'University of Galway',
  ]);
});

test("a range at the heads' margin begins the next job, behind points too", async () => {
  const resume = await readText(
    'Zoe Petit\nzoe@example.fr\n\nEXPÉRIENCE\n2016 – 2020 : Comptable, Savencia\n- Clôture des comptes\n2014 – 2016 : Vendeuse, Decathlon\n- Conseil client\n',
  );
  expect(resume.work).toMatchObject([
    { name: 'Savencia', position: 'Comptable', startDate: '2016' },
    { name: 'Decathlon', position: 'Vendeuse', startDate: '2014', highlights: ['Conseil client'] },
  ]);
});

test('what joins a mark to a degree is no part of the school; a degree is from a school', async () => {
  const { education } = await readText(
    'Priya Rane\npriya@example.in\n\nACADEMIC DETAILS\n2016    MBA (HR) from Symbiosis Centre for Distance Learning, Pune with 68%\n2013    B.Com from BMCC, Pune University securing 62% marks\n',
  );
  expect(education).toMatchObject([
    {
      institution: 'Symbiosis Centre for Distance Learning',
      location: 'Pune',
      studyType: 'MBA (HR)',
      score: '68%',
    },
    { institution: 'BMCC, Pune University', studyType: 'B.Com', score: '62%' },
  ]);
  expect(education?.every(({ area, highlights }) => area === undefined && highlights === undefined)).toBe(
    true,
  );
});

test('a label of duties below a row of cells belongs to none of its cells', async () => {
  const { work } = await readText(
    'Priya Rane\npriya@example.in\n\nEXPERIENCE\nNov 2019 - Present      Bharat Forge Ltd., Pune      HR Manager\nKey Deliverables:\n- Payroll of 4,200 people\nJun 2016 - Oct 2019     Zensar Technologies, Pune    HR Executive\nKey Deliverables:\n- Induction of 60 joiners a month\n',
  );
  expect(work).toMatchObject([
    { name: 'Bharat Forge Ltd.', position: 'HR Manager', highlights: ['Payroll of 4,200 people'] },
    {
      name: 'Zensar Technologies',
      position: 'HR Executive',
      highlights: ['Induction of 60 joiners a month'],
    },
  ]);
  expect(work?.some(({ description }) => description !== undefined)).toBe(false);
});

test('languages that "and" joins are two', async () => {
  const { languages } = await readText(
    'Priya Rane\npriya@example.in\n\nLANGUAGES\nEnglish (fluent), Hindi & Marathi\n',
  );
  expect(languages).toEqual([
    { language: 'English', fluency: 'fluent' },
    { language: 'Hindi' },
    { language: 'Marathi' },
  ]);
});

test('bars part the cells of a table also where blanks set them below each other', async () => {
  const { education } = await readText(
    'Priya Rane\npriya@example.in\n\nEDUCATION\nDegree      | Board/University        | Year | %\nM.Sc (Chem) | Patna University        | 2011 | 67\nB.Ed        | Nalanda Open University | 2013 | 74\n',
  );
  expect(education).toEqual([
    { institution: 'Patna University', studyType: 'M.Sc (Chem)', endDate: '2011', score: '67' },
    { institution: 'Nalanda Open University', studyType: 'B.Ed', endDate: '2013', score: '74' },
  ]);
});
