import { describe, expect, test } from '@jest/globals';
import { Document, Header, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { parseFile } from '../../../workers/parsing/parse-file.js';
import { zipOf } from './sample-files.js';

async function docxOf(children: (Paragraph | Table)[], headers?: { default: Header }): Promise<Uint8Array> {
  const document = new Document({ sections: [{ ...(headers === undefined ? {} : { headers }), children }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });

describe('docx', () => {
  test('headings, tabs, bullets, tables and the header are read', async () => {
    const bytes = await docxOf(
      [
        new Paragraph({ text: 'Asha Rao', heading: HeadingLevel.TITLE }),
        new Paragraph({ text: 'Experience', heading: HeadingLevel.HEADING_1 }),
        new Paragraph({
          children: [new TextRun('Nordwind Logistics Ltd.'), new TextRun('\tJune 2021 – Present')],
        }),
        new Paragraph('Accountant'),
        new Paragraph({ text: 'Closed the books in four days', bullet: { level: 0 } }),
        new Paragraph({ text: 'Education', heading: HeadingLevel.HEADING_1 }),
        new Table({
          rows: [
            new TableRow({ children: ['Degree', 'Institute', 'Year', 'Score'].map(cell) }),
            new TableRow({ children: ['B.Com.', 'BYK College of Commerce', '2013', '74.2%'].map(cell) }),
          ],
        }),
      ],
      { default: new Header({ children: [new Paragraph('asha@example.com | +91 90000 00137')] }) },
    );
    const { kind, resume } = await parseFile(bytes);
    expect(kind).toBe('docx');
    expect(resume.basics).toMatchObject({
      name: 'Asha Rao',
      email: 'asha@example.com',
      phone: '+91 90000 00137',
    });
    expect(resume.work).toEqual([
      {
        name: 'Nordwind Logistics Ltd.',
        position: 'Accountant',
        startDate: '2021-06',
        highlights: ['Closed the books in four days'],
      },
    ]);
    expect(resume.education).toEqual([
      { institution: 'BYK College of Commerce', studyType: 'B.Com.', endDate: '2013', score: '74.2%' },
    ]);
  });

  test('vanished and tiny runs are kept out and named', async () => {
    const { text, resume, reading } = await parseFile(
      await docxOf([
        new Paragraph('Asha Rao'),
        new Paragraph({ text: 'Skills', heading: HeadingLevel.HEADING_1 }),
        new Paragraph({
          children: [
            new TextRun('Excel, Tally'),
            new TextRun({ text: ', Kubernetes', vanish: true }),
            new TextRun({ text: ', Rust', size: 2 }),
          ],
        }),
      ]),
    );
    expect(resume.skills).toEqual([{ name: 'Skills', keywords: ['Excel', 'Tally'] }]);
    expect(text).not.toMatch(/Kubernetes|Rust/);
    expect(reading.hiddenText).toEqual([', Kubernetes', ', Rust']);
  });

  const types = { name: '[Content_Types].xml', content: Buffer.from('<Types/>') };
  test('a zip bomb is refused by its directory', async () => {
    const bomb = zipOf([types, { name: 'word/document.xml', content: Buffer.alloc(60 * 1024 * 1024) }]);
    expect(bomb.length).toBeLessThan(1024 * 1024);
    await expect(parseFile(bomb)).rejects.toMatchObject({ code: 'file-too-complex' });
  });

  test('a zip bomb whose directory lies is refused by what comes out', async () => {
    const bomb = zipOf([
      types,
      { name: 'word/document.xml', content: Buffer.alloc(60 * 1024 * 1024), claims: 1_000 },
    ]);
    await expect(parseFile(bomb)).rejects.toMatchObject({
      code: expect.stringMatching(/file-too-complex|broken-file/),
    });
  });

  test('a document with broken XML is a damaged file', async () => {
    const broken = zipOf([
      types,
      { name: 'word/document.xml', content: Buffer.from('<w:document><w:body><w:p>') },
    ]);
    await expect(parseFile(broken)).rejects.toMatchObject({ code: 'broken-file' });
  });
});
