import { describe, expect, test } from '@jest/globals';
import { readCertificates } from '../../../workers/parsing/fields/listed.js';
import { readLanguages } from '../../../workers/parsing/fields/languages.js';
import { readSkills } from '../../../workers/parsing/fields/skills.js';
import { plainCell, plainLine } from '../../../workers/parsing/lines.js';
import { likelyKind } from '../../../workers/parsing/sections/headings.js';
import { toSections } from '../../../workers/parsing/sections/sections.js';

/** Rows of a table whose cells stand 100 apart. */
const table = (...rows: readonly (readonly string[])[]) =>
  rows.map((texts) =>
    plainLine(
      texts.map((text, at) => plainCell(text, at * 100)),
      { gap: 0.9 },
    ),
  );

describe('a table of skills', () => {
  test('names them in one column, whatever the others measure', () => {
    const lines = table(
      ['Skills', 'Version', 'Last used', 'Experience'],
      ['Ansys', '2023', '2025', '3 Years 2 Months'],
      ['HyperMesh', '14', '2024', '1 Year'],
    );
    expect(readSkills(lines, 'IT skills')).toEqual([{ name: 'IT skills', keywords: ['Ansys', 'HyperMesh'] }]);
  });

  test('keeps a level that it tells in words', () => {
    const lines = table(['Software', 'Level'], ['Revit', 'Advanced'], ['SketchUp', '4']);
    expect(readSkills(lines, 'Software')).toEqual([
      { name: 'Software', keywords: ['SketchUp'] },
      { name: 'Revit', level: 'Advanced' },
    ]);
  });

  test('has groups that are called as sections are', () => {
    const row = (name: string, text: string) =>
      plainLine([plainCell(name, 0, { bold: true }), plainCell(text, 100)], { gap: 0.6 });
    const heading = (text: string) => plainLine([plainCell(text, 0, { bold: true })]);
    const rows = [
      row('Languages', 'Kotlin, SQL'),
      row('Libraries', 'Ktor, Compose'),
      row('Tools', 'Gradle, Git'),
    ];
    const lines = [heading('Technical Skills'), ...rows, row('Certifications', 'Oracle Certified Associate')];
    expect(toSections(lines).map(({ kind }) => kind)).toEqual(['skills', 'certificates']);
    // In the margin they head sections where no such table stands above.
    const inMargin = [row('Education', 'B.Sc., 2019'), row('Languages', 'Tamil, English')];
    expect(toSections(inMargin).map(({ kind }) => kind)).toEqual(['education', 'languages']);
  });

  test('has no heading in its first column, though that is called as one', () => {
    const bold = { bold: true };
    const head = plainLine([plainCell('Software', 0, bold), plainCell('Proficiency', 100, bold)]);
    const lines = [plainLine([plainCell('SKILLS', 0, bold)]), head, ...table(['Busy', 'Good'])];
    expect(toSections(lines).map(({ heading }) => heading)).toEqual(['SKILLS']);
  });

  test('is no list of skills in columns, in which one may be called experience', () => {
    const lines = table(['Guest Experience', 'Leadership', 'Upselling'], ['Opera', 'Training', 'Fidelio']);
    const [group] = readSkills(lines, 'Skills');
    expect(group?.keywords).toHaveLength(6);
  });
});

describe('how well a thing is known, in brackets behind it', () => {
  test.each([
    ['SolidWorks (sehr gut), Creo (Grundkenntnisse)', ['SolidWorks', 'Creo']],
    ['Excel (advanced), Power BI (Expert)', ['Excel', 'Power BI']],
    ['Photoshop (avanzado), Premiere (básico)', ['Photoshop', 'Premiere']],
  ])('is none of its name: %s', (text, keywords) => {
    expect(readSkills(table([text]), 'Skills')).toEqual([{ name: 'Skills', keywords }]);
  });

  test.each(['Adobe (Photoshop)', 'Java (Spring)', 'SAP (Basis)', 'Scrum (Master)', 'React (Native)'])(
    'what else stands there belongs to the name: %s',
    (text) => {
      expect(readSkills(table([`${text}, Git`]), 'Skills')).toEqual([
        { name: 'Skills', keywords: [text, 'Git'] },
      ]);
    },
  );
});

describe('a table of certificates', () => {
  test('has each with who gave it, from when and until when it holds', () => {
    const lines = table(
      ['Grade', 'Authority', 'Number', 'Issued', 'Expiry'],
      ['Boiler Attendant, Class I', 'Boiler Board, Pune', 'BA-118', '19-Jul-2020', '18-Jul-2025'],
      ['Energy Auditor', 'BEE', 'EA-22', '02-Sep-2021', '01-Sep-2026'],
    );
    expect(readCertificates(lines)).toEqual([
      {
        name: 'Boiler Attendant, Class I',
        issuer: 'Boiler Board, Pune',
        date: '2020-07',
        endDate: '2025-07',
      },
      { name: 'Energy Auditor', issuer: 'BEE', date: '2021-09', endDate: '2026-09' },
    ]);
  });

  test('is named by the body where that stands first', () => {
    const lines = table(
      ['Council', 'Registration No.', 'Valid till'],
      ['Dental Council of Goa', 'A-1200', '31/12/2027'],
    );
    expect(readCertificates(lines)).toEqual([{ name: 'Dental Council of Goa', endDate: '2027-12' }]);
  });

  test('may count its rows, and call the thing itself what it likes', () => {
    const lines = table(
      ['Sl.', 'Particulars', 'Issued by', 'Year'],
      ['1.', 'Wireman Permit', 'Electrical Inspectorate', '2014'],
    );
    expect(readCertificates(lines)).toEqual([
      { name: 'Wireman Permit', issuer: 'Electrical Inspectorate', date: '2014' },
    ]);
  });

  test('stands under certificates of competency, which are no skills', () => {
    expect(likelyKind('Certificates of Competency held')).toBe('certificates');
    expect(likelyKind('Core Competencies')).toBe('skills');
  });
});

test('how well a language is spoken may stand in the cell beside it', () => {
  const lines = table(['Polnisch', 'Muttersprache'], ['Englisch', 'verhandlungssicher (C1)']);
  expect(readLanguages(lines)).toEqual([
    { language: 'Polnisch', fluency: 'Muttersprache' },
    { language: 'Englisch', fluency: 'verhandlungssicher (C1)' },
  ]);
  expect(readLanguages(table(['Hindi', 'Tamil']))).toEqual([{ language: 'Hindi' }, { language: 'Tamil' }]);
});
