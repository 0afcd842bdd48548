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
  TextRun,
} from 'docx';
import { parseFile } from '../../../workers/parsing/parse-file.js';
import { readText } from './reading.js';

const plain = (text: string): Paragraph => new Paragraph(text);
const bold = (text: string, rest = ''): Paragraph => {
  const heavy: IRunOptions = { text, bold: true };
  return new Paragraph({ children: [new TextRun(heavy), new TextRun(rest)] });
};
const point = (text: string): Paragraph => new Paragraph({ text, bullet: { level: 0 } });
const row = (...cells: Paragraph[][]): TableRow =>
  new TableRow({ children: cells.map((children) => new TableCell({ children })) });
const lines = (...texts: string[]): Paragraph =>
  new Paragraph({ children: texts.map((text, at) => new TextRun({ text, break: at })) });

async function workOf(...children: (Paragraph | Table)[]) {
  const head = [plain('Ilse Brandt'), plain('ilse@example.de')];
  const heading = new Paragraph({ text: 'Experience', heading: HeadingLevel.HEADING_1 });
  const document = new Document({ sections: [{ children: [...head, heading, ...children] }] });
  return (await parseFile(new Uint8Array(await Packer.toBuffer(document)))).resume.work ?? [];
}

describe('rows without borders', () => {
  test.each([
    ['a line break', [lines('May 2019 –', 'till date')], [lines('Feb 2015 –', 'Apr 2019')]],
    ['a paragraph', [plain('May 2019 –'), plain('till date')], [plain('Feb 2015 –'), plain('Apr 2019')]],
  ])('dates in the margin that need two lines: %s', async (_, now, then) => {
    const work = await workOf(
      new Table({
        rows: [
          row(now, [
            bold('Küstenhafen Logistik GmbH'),
            plain('Crane Operator'),
            point('Moved 90 boxes a shift'),
          ]),
          row(then, [bold('Möwe Reederei AG'), plain('Deck Hand'), point('Painted two hulls')]),
          row([plain('2012 – 2015')], [bold('Seilerei Thomsen KG'), plain('Rope Maker')]),
        ],
      }),
    );
    expect(work).toMatchObject([
      { name: 'Küstenhafen Logistik GmbH', position: 'Crane Operator', startDate: '2019-05' },
      { name: 'Möwe Reederei AG', position: 'Deck Hand', startDate: '2015-02', endDate: '2019-04' },
      { name: 'Seilerei Thomsen KG', position: 'Rope Maker', startDate: '2012', endDate: '2015' },
    ]);
    expect(work[0]?.endDate).toBeUndefined();
    expect(work[0]?.highlights).toEqual(['Moved 90 boxes a shift']);
  });

  test('rows whose margin is empty go on with the job above', async () => {
    const client = (name: string, project: string) =>
      row([plain('')], [bold(`Client: ${name}`), plain(project), point('Tied it up')]);
    const work = await workOf(
      new Table({
        rows: [
          row([plain('May 2015 – now')], [bold('Knoten Beratung GmbH'), plain('Rigging Consultant')]),
          client('Fährlinie Sund', 'Project: Mooring plan; Q3 2019 – now'),
          client('Werft Nordost', 'Project: Rope audit; Q1 2017 – Q2 2019'),
          row([plain('2010 – 2015')], [bold('Seilerei Thomsen KG'), plain('Rope Maker')]),
        ],
      }),
    );
    expect(work.map(({ name, startDate }) => [name, startDate])).toEqual([
      ['Knoten Beratung GmbH', '2015-05'],
      ['Seilerei Thomsen KG', '2010'],
    ]);
    expect(work[0]?.summary).toContain('Client: Werft Nordost');
  });
});

test('a name that begins in bold is no rest of the point above, however long that is', async () => {
  const long = 'Rigged the whole of the harbour festival, with forty flags on each of the nine masts';
  const work = await workOf(
    bold('Seilerei Thomsen KG', ', Hamburg'),
    plain('Rope Maker, March 2015 to June 2019'),
    point(long),
    bold('Tauwerk Petersen', ', Altona, Hamburg'),
    plain('Apprentice, August 2012 to February 2015'),
    point('Spliced'),
  );
  expect(work.map(({ name, position, highlights }) => [name, position, highlights?.[0]])).toEqual([
    ['Seilerei Thomsen KG', 'Rope Maker', long],
    ['Tauwerk Petersen', 'Apprentice', 'Spliced'],
  ]);
});

describe('clients', () => {
  const read = async (jobs: string) =>
    (await readText(`Ilse Brandt\nilse@example.de\n\nExperience\n\n${jobs}`, 'resume.txt')).work ?? [];

  test('who lists clients only has them as jobs', async () => {
    const work = await read(`Client: Fährlinie Sund GmbH    May 2019 - Present
Role: Rigging Consultant
- Wrote the mooring plan

Client: Werft Nordost AG    Jan 2017 - April 2019
Role: Rope Inspector
- Audited 300 ropes
`);
    expect(work.map(({ position, startDate }) => [position, startDate])).toEqual([
      ['Rigging Consultant', '2019-05'],
      ['Rope Inspector', '2017-01'],
    ]);
  });

  test('a client of other years than the job above is none of its', async () => {
    const work = await read(`Rigging Consultant, Knoten Beratung GmbH    May 2019 - Present
- Wrote mooring plans

Client: Werft Nordost AG    Jan 2017 - April 2019
Role: Rope Inspector
- Audited 300 ropes
`);
    expect(work).toHaveLength(2);
  });
});
