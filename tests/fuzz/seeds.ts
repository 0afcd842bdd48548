import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { renderResume } from '../../workers/pdf/render.js';
import { everything, looks } from '../unit/pdf/fixtures.js';
import { zipOf } from '../unit/parsing/sample-files.js';

/** A good file, to be spoiled. */
export interface Seed {
  name: string;
  bytes: Buffer;
}

const own = join(import.meta.dirname, 'seeds');
const corpus = join(process.cwd(), '../shared/corpus/resumes');
const isResume = (name: string): boolean =>
  /\.(?:pdf|docx|tex|txt|md|csv|json)$/u.test(name) && !name.includes('.truth.');

const filesIn = (folder: string): Seed[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter(isResume)
        .sort()
        .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
    : [];

async function wordDocument(): Promise<Buffer> {
  const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });
  const children = [
    new Paragraph({ text: 'Asha Rao', heading: HeadingLevel.TITLE }),
    new Paragraph('asha@example.com | +91 98450 12345'),
    new Paragraph({ text: 'Experience', heading: HeadingLevel.HEADING_1 }),
    new Paragraph({
      children: [new TextRun('Setu Works'), new TextRun('\tApril 2021 – Present')],
    }),
    new Paragraph({ text: 'Saved ₹12,00,000 a year', bullet: { level: 0 } }),
    new Table({
      rows: [
        ['Degree', 'Institute', 'Year'],
        ['B.Tech', 'COEP', '2021'],
      ].map((row) => new TableRow({ children: row.map(cell) })),
    }),
  ];
  return Buffer.from(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

/** Files of our own, and those of the corpus beside the repository where it is there. */
export async function loadSeeds(): Promise<Seed[]> {
  const rendered = await Promise.all(looks.map((look) => renderResume(everything, look)));
  const csv = readFileSync(join(own, 'Positions.csv'));
  return [
    ...rendered.map(({ pdf }, at) => ({ name: `rendered-${at}.pdf`, bytes: Buffer.from(pdf) })),
    { name: 'word.docx', bytes: await wordDocument() },
    { name: 'export.zip', bytes: Buffer.from(zipOf([{ name: 'Positions.csv', content: csv }])) },
    { name: 'resume.json', bytes: Buffer.from(JSON.stringify(everything, null, 1)) },
    ...filesIn(own),
    ...filesIn(corpus),
  ];
}
