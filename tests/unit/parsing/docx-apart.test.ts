import { describe, expect, test } from '@jest/globals';
import {
  Document,
  HeadingLevel,
  type IRunOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
} from 'docx';
import { parseFile } from '../../../workers/parsing/parse-file.js';

const plain = (text: string): Paragraph => new Paragraph(text);
const heavy: IRunOptions = { bold: true };
const bold = (text: string): Paragraph => new Paragraph({ children: [new TextRun({ ...heavy, text })] });
const heading = (text: string): Paragraph => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
const lines = (...texts: string[]): Paragraph =>
  new Paragraph({ children: texts.map((text, at) => new TextRun({ text, break: at === 0 ? 0 : 1 })) });

async function read(...children: (Paragraph | Table | Textbox)[]) {
  const head = [plain('Meenal Rao'), plain('meenal@example.com')];
  const document = new Document({ sections: [{ children: [...head, ...children] }] });
  return parseFile(new Uint8Array(await Packer.toBuffer(document)));
}

describe('a box beside a text whose headings have a style', () => {
  const text = [
    heading('OBJECTIVE'),
    plain('A post in a dairy.'),
    heading('EDUCATION'),
    plain('B.Tech. Dairy Technology, Anand University, 2016'),
    heading('EXPERIENCE'),
    plain('Lab Technician, Mehsana Milk Union, 2017 - 2020'),
  ];
  const box = (...children: Paragraph[]): Textbox => new Textbox({ children, style: { width: '10pt' } });

  test('has its heading by the wording', async () => {
    const { resume, reading } = await read(
      ...text.slice(0, 2),
      box(bold('SKILLS'), plain('Fat testing'), plain('Pasteurising')),
      ...text.slice(2),
    );
    expect(resume.skills).toMatchObject([{ keywords: ['Fat testing', 'Pasteurising'] }]);
    expect(reading.unplaced).toEqual([]);
  });

  test('keeps a known wording that looks otherwise in its section', async () => {
    const { resume } = await read(
      ...text.slice(0, 2),
      box(bold('SKILLS'), plain('Fat testing'), plain('Research'), plain('Pasteurising')),
      ...text.slice(2),
    );
    expect(resume.skills).toMatchObject([{ keywords: ['Fat testing', 'Research', 'Pasteurising'] }]);
  });
});

test('lines that a break parts within a cell are lines, and dates in the last cell are those of the first', async () => {
  const row = (...cells: Paragraph[]): TableRow =>
    new TableRow({ children: cells.map((cell) => new TableCell({ children: [cell] })) });
  const { resume } = await read(
    heading('EDUCATION'),
    new Table({
      rows: [
        row(plain('College'), lines('B.S. Botany', 'Silliman University'), plain('2011 - 2015')),
        row(plain('Elementary'), plain('Dumaguete Central School'), plain('2001 - 2007')),
      ],
    }),
  );
  expect(resume.education).toMatchObject([
    { institution: 'Silliman University', studyType: 'B.S.', startDate: '2011', endDate: '2015' },
    { institution: 'Dumaguete Central School', startDate: '2001', endDate: '2007' },
  ]);
});

test("a label's ':-' is a colon", async () => {
  const { resume } = await read(
    plain('Mobile No.:- 90000 00183'),
    plain('Address :- 12 Ring Road, Anand, Gujarat'),
    heading('SKILLS:-'),
    plain('Dairy:-Fat testing, Pasteurising'),
  );
  expect(resume.basics).toMatchObject({ phone: '90000 00183', location: { city: 'Anand' } });
  expect(resume.skills).toMatchObject([{ name: 'Dairy', keywords: ['Fat testing', 'Pasteurising'] }]);
});
