import { describe, expect, test } from '@jest/globals';
import { parseFile } from '../../../workers/parsing/parse-file.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('plain text', () => {
  test('Hindi headings, months and an open end', async () => {
    const { resume } = await parseFile(
      bytes(
        'रवि कुमार\nravi@example.com | +91 90000 00137 | पटना\n\nकार्य अनुभव\n\nलेखाकार, गंगा ट्रेडर्स\nजनवरी 2020 – वर्तमान\n• जीएसटी रिटर्न भरे\n\nशिक्षा\n\nबी.कॉम., पटना विश्वविद्यालय, 2018\n\nकौशल\nTally, GST\n',
      ),
    );
    expect(resume.basics).toMatchObject({
      name: 'रवि कुमार',
      email: 'ravi@example.com',
      location: { city: 'पटना' },
    });
    expect(resume.work).toMatchObject([
      { position: 'लेखाकार', startDate: '2020-01', highlights: ['जीएसटी रिटर्न भरे'] },
    ]);
    expect(resume.work?.[0]).not.toHaveProperty('endDate');
    expect(resume.education).toMatchObject([{ institution: 'पटना विश्वविद्यालय', endDate: '2018' }]);
    expect(resume.skills).toEqual([{ name: 'कौशल', keywords: ['Tally', 'GST'] }]);
  });

  test('an unknown heading keeps its own name, and what Indian resumes tell is read', async () => {
    const { resume, reading } = await parseFile(
      bytes(
        'SUNITA KULKARNI\nsunita@example.com\nNotice period: 2 months | Current CTC: 9.5 LPA | Expected CTC: 12 LPA\n\nSKILLS\nTally\n\nLANGUAGES\nHindi (native), English\n\nPATENTS\nA lighter loom (IN 123456)\n\nPERSONAL DETAILS\nDate of birth: 3rd May 1992\n',
      ),
    );
    expect(resume.otherSections).toContainEqual({
      heading: 'PATENTS',
      lines: ['A lighter loom (IN 123456)'],
    });
    expect(resume.extensions).toEqual({
      noticePeriodDays: 60,
      currentCtcLpa: 9.5,
      expectedCtcLpa: 12,
      dateOfBirth: '1992-05-03',
    });
    expect(resume.languages).toEqual([{ language: 'Hindi', fluency: 'native' }, { language: 'English' }]);
    expect(reading.placedShare).toBeGreaterThan(0.9);
  });

  test('where headings stand alone, one in capitals above its text is a heading, too', async () => {
    const { resume } = await parseFile(
      bytes(
        'Ana Diaz\nana@example.com\n\nEXPERIENCE\n\nSales Manager, Globex Ltd., May 2019 - Present\n- Sold more\n\nTOOLS I WORK WITH\nExcel, CRM\n',
      ),
    );
    expect(resume.skills).toEqual([{ name: 'TOOLS I WORK WITH', keywords: ['Excel', 'CRM'] }]);
    expect(resume.work?.[0]?.highlights).toEqual(['Sold more']);
  });

  test('headings in drawn boxes and lines are headings, dates in brackets are dates', async () => {
    const { resume } = await parseFile(
      bytes(
        '+---------------------+\n| Ana Diaz            |\n| ana@example.com     |\n+---------------------+\n\n+-- EXPERIENCE --------+\n\n  [2019-now]   Sales Manager\n               Globex Ltd., Madrid\n               - Sold more\n\n── Skills ──────────────\n\n  Excel, CRM\n',
      ),
    );
    expect(resume).toMatchObject({
      basics: { name: 'Ana Diaz' },
      work: [
        { name: 'Globex Ltd.', position: 'Sales Manager', startDate: '2019', highlights: ['Sold more'] },
      ],
      skills: [{ name: 'Skills', keywords: ['Excel', 'CRM'] }],
    });
  });

  test('numbers of parts, and letters of points, are no text', async () => {
    const { resume } = await parseFile(
      bytes(
        'Ana Diaz\nana@example.com\n\n1. WORK EXPERIENCE\n   1.1 Sales Manager\n       Globex Ltd., Madrid\n       May 2019 to date\n         (a) sold more\n         (b) led six people\n   1.2 Clerk\n       Initech Ltd., Madrid\n       2016 - 2019\n\n2. SKILLS\n   Excel, CRM\n',
      ),
    );
    expect(resume.work).toMatchObject([
      { name: 'Globex Ltd.', position: 'Sales Manager', highlights: ['sold more', 'led six people'] },
      { name: 'Initech Ltd.', position: 'Clerk', startDate: '2016', endDate: '2019' },
    ]);
  });

  test('a rule under the names of columns makes them no heading', async () => {
    const { resume } = await parseFile(
      bytes(
        'Ana Diaz\nana@example.com\n\nWORK EXPERIENCE\nOrganization         Designation      From       To\n-----------------------------------------------------\nGlobex Ltd           Sales Manager    Apr 2018   Till date\nInitech Ltd          Clerk            Jul 2014   Mar 2018\n',
      ),
    );
    expect(resume.work).toEqual([
      { name: 'Globex Ltd', position: 'Sales Manager', startDate: '2018-04' },
      { name: 'Initech Ltd', position: 'Clerk', startDate: '2014-07', endDate: '2018-03' },
    ]);
  });

  test('several roles under one employer are several jobs', async () => {
    const { resume } = await parseFile(
      bytes(
        'Ana Diaz\nana@example.com\n\nEXPERIENCE\n\nGlobex Ltd.                    2018 - Present\nTeam Lead                      2021 - Present\n- Led six people\n\nAnalyst                        2018 - 2021\n- Wrote reports\n',
      ),
    );
    expect(resume.work).toMatchObject([
      { name: 'Globex Ltd.', position: 'Team Lead', startDate: '2021' },
      { name: 'Globex Ltd.', position: 'Analyst', startDate: '2018', endDate: '2021' },
    ]);
  });

  test('every text of the result stands in the file', async () => {
    const source =
      'Ana Diaz\nSales Manager\nana@example.com | Madrid, Spain\n\nEXPERIENCE\nSales Manager at Globex (May 2019 - Present)\n- Sold 40% more\n\nSKILLS\nCRM: Salesforce, HubSpot\n';
    const { resume } = await parseFile(bytes(source));
    const texts = (JSON.stringify(resume).match(/(?<=:"|\[")[^"]+/g) ?? []).filter(
      (each) => each !== '2019-05',
    );
    expect(texts.length).toBeGreaterThan(8);
    for (const each of texts) expect(source).toContain(each);
  });
});

describe('JSON Resume', () => {
  test('empty fields are dropped, what has no place is listed', async () => {
    const { kind, resume, reading } = await parseFile(
      bytes(
        JSON.stringify({
          basics: { name: 'Ana', phone: null, age: 7, website: 'https://ana.example' },
          work: [{ company: 'Globex', highlights: ['One', 2, { a: 1 }] }],
          mood: 'good',
        }),
      ),
    );
    expect(kind).toBe('json');
    expect(resume).toEqual({
      basics: { name: 'Ana', url: 'https://ana.example' },
      work: [{ name: 'Globex', highlights: ['One', '2'] }],
    });
    expect(reading.unplaced).toEqual(['/basics/age: 7', '/work/0/highlights/2: {"a":1}', '/mood: good']);
    expect(reading.pages).toBeNull();
  });

  test('other programs’ names, and what people write by hand', async () => {
    const { resume, reading } = await parseFile(
      bytes(`// mine
        {
          "first_name": "Lars", "lastName": "Nyström", "email": "lars@example.se", "address": "Malmö, Sweden",
          "linkedin_url": "https://linkedin.com/in/lars",
          "work_experience": [
            { "employer": "SJ AB", "job_title": "Driver", "period": "Apr 2019 - Present", "description": ["Trains"], },
            { "company": "Skåne Bus", "title": "Driver", "start_date": "Jan 2015", "end": "03/2019" },
          ],
          "Education": { "school": "Lernia", "degree": "Driver", "graduation_year": 2012 },
          "technicalSkills": { "Systems": ["ETCS", "ATC"] }, /* and so on */
          "shoe": 44
        }`),
      { fileName: 'me.json' },
    );
    expect(resume).toEqual({
      basics: {
        name: 'Lars Nyström',
        email: 'lars@example.se',
        location: { address: 'Malmö, Sweden', city: 'Malmö' },
        profiles: [{ network: 'linkedin', url: 'https://linkedin.com/in/lars' }],
      },
      work: [
        { name: 'SJ AB', position: 'Driver', startDate: '2019-04', highlights: ['Trains'] },
        { name: 'Skåne Bus', position: 'Driver', startDate: '2015-01', endDate: '2019-03' },
      ],
      education: [{ institution: 'Lernia', studyType: 'Driver', endDate: '2012' }],
      skills: [{ name: 'Systems', keywords: ['ETCS', 'ATC'] }],
    });
    expect(reading.unplaced).toEqual(['/shoe: 44']);
  });

  test('lists within lists without end are refused', async () => {
    const deep = `{"basics": {"name": "Ana"}, "work": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    await expect(parseFile(bytes(deep), { fileName: 'me.json' })).rejects.toMatchObject({
      code: 'file-too-complex',
    });
  });

  test('a list of packages is no resume', async () => {
    const manifest = bytes('{"name": "left-pad", "version": "1.3.0", "title": "Pad", "scripts": {"a": "b"}}');
    await expect(parseFile(manifest)).rejects.toMatchObject({ code: 'unsupported-file' });
  });
});

describe('Markdown', () => {
  test('tables, numbered points, links and marks', async () => {
    const { text, resume } = await parseFile(
      bytes(`Ana Diaz
========

<ana@example.com> | [my site](https://ana.example)

## Work

| Period | Company | Role |
|:-------|:-------:|-----:|
| May 2019 – Present | **Globex** Ltd. | Sales Manager |

## Skills

1. \`CRM\`
2. Cold\\_calling
`),
      { fileName: 'cv.md' },
    );
    expect(resume).toMatchObject({
      basics: { name: 'Ana Diaz', email: 'ana@example.com' },
      work: [{ name: 'Globex Ltd.', position: 'Sales Manager', startDate: '2019-05' }],
      skills: [{ keywords: ['CRM', 'Cold_calling'] }],
    });
    expect(text).not.toMatch(/[|*`<>]{2}|---/);
  });

  test('numbered entries with points of their own are entries', async () => {
    const { resume } = await parseFile(
      bytes(
        'Ana Diaz\nana@example.com\n\nExperience:\n1. Globex (05/2019-present) - Sales Manager\n   - Sold more\n2. Initech (01/2017-04/2019) - Sales Executive\n   - Sold some\n',
      ),
    );
    expect(resume.work).toMatchObject([
      { name: 'Globex', position: 'Sales Manager', highlights: ['Sold more'] },
      { name: 'Initech', position: 'Sales Executive', highlights: ['Sold some'] },
    ]);
  });

  test('names in code type that stand beside each other are a list, those in a sentence are not', async () => {
    const { resume } = await parseFile(
      bytes(
        'Ana Diaz\nana@example.com\n\n## Work\n\n**Globex**, Developer, 2019 - 2021\n- Built with `make` and `git`\n\n## Skills\n\n- `Python` `Apache Airflow`\n- **Cloud:** `AWS` `Terraform`\n',
      ),
    );
    expect(resume.work?.[0]?.highlights).toEqual(['Built with make and git']);
    expect(resume.skills?.flatMap(({ keywords = [] }) => keywords)).toEqual([
      'Python',
      'Apache Airflow',
      'AWS',
      'Terraform',
    ]);
  });

  test('tags in the cells of a table are a list, too', async () => {
    const { resume } = await parseFile(
      bytes(
        'Ana Diaz\nana@example.com\n\n## Skills\n\n| | |\n|---|---|\n| **Design** | `Figma` `Adobe XD` |\n| **Print** | `Offset`, `Screen print` |\n',
      ),
    );
    expect(resume.skills).toEqual([
      { name: 'Design', keywords: ['Figma', 'Adobe XD'] },
      { name: 'Print', keywords: ['Offset', 'Screen print'] },
    ]);
  });

  test('definitions stand beside their term, several below a head are its points', async () => {
    const { resume } = await parseFile(
      bytes(
        'Ana Diaz\nana@example.com\n\n## Work\n\n**Clerk**, Globex Ltd., 2016 - 2019\n: Filed papers\n: Wrote letters\n\n## Education\n\n2015\n:   **B.Com.**, University of Madrid\n\n## Skills\n\nOffice\n~ Excel, Word\n',
      ),
    );
    expect(resume.work).toMatchObject([
      { name: 'Globex Ltd.', highlights: ['Filed papers', 'Wrote letters'] },
    ]);
    expect(resume.education).toMatchObject([{ institution: 'University of Madrid', endDate: '2015' }]);
    expect(resume.skills).toEqual([{ name: 'Office', keywords: ['Excel', 'Word'] }]);
  });

  test('the last point of a numbered list is a point, whatever job stands below', async () => {
    const { resume } = await parseFile(
      bytes(
        'Ana Diaz\nana@example.com\n\n## Work\n\n**Manager** | *Globex* | 2019 - 2021\n\n1. Sold more\n2. Sat on the board\n\n**Clerk** | *Initech* | 2016 - 2019\n\n1. Filed papers\n2. Wrote letters\n',
      ),
    );
    expect(resume.work).toMatchObject([
      { name: 'Globex', position: 'Manager', highlights: ['Sold more', 'Sat on the board'] },
      { name: 'Initech', position: 'Clerk', highlights: ['Filed papers', 'Wrote letters'] },
    ]);
  });

  test('points of nested lists that have dates and points of their own are entries', async () => {
    const { resume } = await parseFile(
      bytes(
        'Ana Diaz\nana@example.com\n\n## Work\n\n- **Globex Ltd.**\n    - *Sales Manager* (2018–present)\n        - Sold more\n        - Led six people\n- **Initech Ltd.**\n    - *Clerk* (2012–2018)\n\n## Skills\n\n- Office\n    - Excel\n    - Word\n',
      ),
    );
    expect(resume.work).toMatchObject([
      { name: 'Globex Ltd.', position: 'Sales Manager', highlights: ['Sold more', 'Led six people'] },
      { name: 'Initech Ltd.', position: 'Clerk', startDate: '2012', endDate: '2018' },
    ]);
  });

  test('tables and characters as pages write them', async () => {
    const { text, resume } = await parseFile(
      bytes(
        'Ana Diaz\nana@example.com\n\n## Education\n\n<table>\n<tr><th>Years</th><th>Degree</th><th>School</th></tr>\n<tr>\n  <td>2009 &ndash; 2013</td>\n  <td>B.Com.</td>\n  <td>University of Madrid</td>\n</tr>\n</table>\n\n## Skills\n\n**Office** &mdash; Excel, R&#38;D\n',
      ),
    );
    expect(resume.education).toEqual([
      { institution: 'University of Madrid', studyType: 'B.Com.', startDate: '2009', endDate: '2013' },
    ]);
    expect(resume.skills).toEqual([{ name: 'Office', keywords: ['Excel', 'R&D'] }]);
    expect(text).not.toMatch(/<t|&ndash;/);
  });

  test.each([
    ['below a job are its points', 'Globex, Clerk, 2016 - 2019\n> Filed papers\n> Wrote letters\n'],
    ['all over are a mail', '> Globex, Clerk, 2016 - 2019\n> - Filed papers\n> - Wrote letters\n>\n'],
  ])('quoted lines %s', async (_, job) => {
    const isMail = job.startsWith('>');
    const head = ['Ana Diaz', 'ana@example.com', '', '**Experience**', ''].map((line) =>
      isMail ? `> ${line}` : line,
    );
    const { resume } = await parseFile(bytes(`${head.join('\n')}\n${job}`));
    expect(resume.work).toEqual([
      {
        name: 'Globex',
        position: 'Clerk',
        startDate: '2016',
        endDate: '2019',
        highlights: ['Filed papers', 'Wrote letters'],
      },
    ]);
  });
});

test.each(['[a](', '[', '[a](b ', '![', '`a ', '<a href="', '<td ', '1.1 '])(
  'as much as is read of %j is read at once',
  async (piece) => {
    const source = `Ana Diaz\nEXPERIENCE\n${piece.repeat(390_000 / piece.length)}`;
    const before = process.cpuUsage();
    const { text } = await parseFile(bytes(source), { fileName: 'cv.md' });
    expect(text).toContain('Ana Diaz');
    expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(5);
  },
  30_000,
);

test('a picture within a link shows nothing, an address may have brackets', async () => {
  const { text } = await parseFile(
    bytes(
      'Ana Diaz\n[![mail](https://img.example/m.svg)](mailto:ana@example.com) [my site](https://ana.example/a_(b))\n\n## Skills\n\nExcel, CRM\n',
    ),
    { fileName: 'cv.md' },
  );
  expect(text.split('\n').slice(0, 2)).toEqual(['Ana Diaz', 'my site']);
});
