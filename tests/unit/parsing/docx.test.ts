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

/** A document by its XML, as Word and others write it. */
const raw = (body: string, more: Record<string, string> = {}): Uint8Array =>
  zipOf(
    Object.entries({
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      'word/document.xml': `<w:document ${names}><w:body>${body}</w:body></w:document>`,
      'word/_rels/document.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
      ...more,
    }).map(([name, content]) => ({ name, content: Buffer.from(content) })),
  );
const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"';
const run = (text: string, look = ''): string => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (content: string, style = ''): string =>
  `<w:p><w:pPr>${style === '' ? '' : `<w:pStyle w:val="${style}"/>`}</w:pPr>${content}</w:p>`;
const drawing = (content: string): string =>
  `<w:drawing><wp:anchor><wp:positionH><wp:posOffset>4711</wp:posOffset></wp:positionH><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
const old = (content: string): string =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;

describe('docx as programs write it', () => {
  const boxed = paragraph(run('asha@example.com'));
  test.each([
    [
      'for new and old programs',
      `<mc:AlternateContent><mc:Choice Requires="wps">${drawing(boxed)}</mc:Choice><mc:Fallback>${old(boxed)}</mc:Fallback></mc:AlternateContent>`,
    ],
    [
      'for new programs only',
      `<mc:AlternateContent><mc:Choice Requires="wps">${drawing(boxed)}</mc:Choice><mc:Fallback/></mc:AlternateContent>`,
    ],
    ['as LibreOffice writes it', drawing(boxed)],
    ['as old programs write it', old(boxed)],
  ])('a text box %s is read once', async (_, box) => {
    const { text } = await parseFile(
      raw(paragraph(run('Asha Rao')) + paragraph(`<w:r>${box}</w:r>${run('Nurse')}`)),
    );
    expect(text.split('\n')).toEqual(['Asha Rao', 'Nurse', 'asha@example.com']);
  });

  test('what was deleted in tracked changes is gone, what was inserted or moved here is there', async () => {
    const body =
      paragraph(
        `${run('Asha ')}<w:del w:id="1"><w:r><w:delText>Kumari </w:delText></w:r></w:del><w:ins w:id="2">${run('Rao')}</w:ins>`,
      ) +
      paragraph(
        `<w:moveFrom w:id="3">${run('Ghost')}</w:moveFrom><w:moveTo w:id="4">${run('Nurse')}</w:moveTo>`,
      );
    expect((await parseFile(raw(body))).text).toBe('Asha Rao\nNurse');
  });

  test('white text is hidden, but not where something is filled', async () => {
    const white = run('Kubernetes', '<w:color w:val="FFFFFF"/>');
    const plain = await parseFile(raw(paragraph(run('Asha Rao')) + paragraph(white)));
    expect([plain.text, plain.reading.hiddenText]).toEqual(['Asha Rao', ['Kubernetes']]);
    const dark = `<w:p><w:pPr><w:shd w:val="clear" w:fill="1F3864"/></w:pPr>${white}</w:p>`;
    expect((await parseFile(raw(paragraph(run('Asha Rao')) + dark))).text).toBe('Asha Rao\nKubernetes');
  });

  test('content controls, tabs to the margin, and headings by what a style is based on', async () => {
    const sdt = (content: string): string =>
      `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body =
      sdt(paragraph(run('Asha Rao'))) +
      paragraph(run('Where I worked'), 'Own') +
      paragraph(run('Experience'), 'Own') +
      sdt(
        paragraph(
          `${run('Nurse', '<w:b/>')}<w:r><w:ptab w:alignment="right"/></w:r>${sdt(run('May 2019 – June 2021'))}`,
        ),
      ) +
      paragraph(run('Sahyadri Hospital'));
    const styles = `<w:styles ${names}><w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="H"/></w:style><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style></w:styles>`;
    const { resume } = await parseFile(raw(body, { 'word/styles.xml': styles }));
    expect(resume.work).toMatchObject([
      { name: 'Sahyadri Hospital', position: 'Nurse', startDate: '2019-05', endDate: '2021-06' },
    ]);
  });
});

describe('docx whose text does not run from top to bottom', () => {
  const box = (...lines: string[]): string =>
    paragraph(`<w:r>${old(lines.map((line) => paragraph(run(line))).join(''))}</w:r>`);
  const bold = (text: string): string => paragraph(run(text, '<w:b/>'));
  const plain = (text: string): string => paragraph(run(text));

  test('a box with sections of its own does not interrupt a job', async () => {
    const { resume } = await parseFile(
      raw(
        [
          bold('Asha Rao'),
          bold('EXPERIENCE'),
          bold('Accountant, Nordwind Ltd., Jan 2020 – Present'),
          box('CONTACT', 'asha@example.com', '+91 98450 12345', 'SKILLS', 'Tally'),
          paragraph(run('Closed the books in four days'), 'ListBullet'),
          bold('EDUCATION'),
          plain('B.Com., BYK College of Commerce, 2013'),
        ].join(''),
      ),
    );
    expect(resume.work).toHaveLength(1);
    expect(JSON.stringify(resume.work)).toContain('four days');
    expect(resume.skills).toEqual([{ name: 'SKILLS', keywords: ['Tally'] }]);
    expect(resume.basics).toMatchObject({ email: 'asha@example.com', phone: '+91 98450 12345' });
    expect(resume.education?.[0]?.institution).toBe('BYK College of Commerce');
  });

  test('a box with a date belongs to the job that it stands beside', async () => {
    const { resume } = await parseFile(
      raw(
        [
          bold('Asha Rao'),
          bold('EXPERIENCE'),
          bold('Accountant'),
          box('Jan 2020 – Mar 2022'),
          plain('Nordwind Logistics Ltd.'),
          bold('SKILLS'),
          plain('Tally, Excel'),
        ].join(''),
      ),
    );
    expect(resume.work).toEqual([
      { name: 'Nordwind Logistics Ltd.', position: 'Accountant', startDate: '2020-01', endDate: '2022-03' },
    ]);
  });

  test('the columns of a page that is a table are read one after the other', async () => {
    const cells = (...columns: string[]): string =>
      `<w:tbl><w:tr>${columns.map((column) => `<w:tc>${column}</w:tc>`).join('')}</w:tr></w:tbl>`;
    const { resume } = await parseFile(
      raw(
        cells(
          [
            bold('SKILLS'),
            plain('Tally'),
            plain('Excel'),
            bold('EDUCATION'),
            plain('B.Com., BYK College, 2013'),
          ].join(''),
          [
            paragraph(run('Asha Rao', '<w:sz w:val="48"/>')),
            plain('Accountant'),
            bold('EXPERIENCE'),
            plain('Accountant, Nordwind Logistics Ltd., Jan 2020 – Mar 2022'),
          ].join(''),
        ),
      ),
    );
    expect(resume.basics?.name).toBe('Asha Rao');
    expect(resume.education).toHaveLength(1);
    expect(resume.work?.[0]).toMatchObject({ name: 'Nordwind Logistics Ltd.', position: 'Accountant' });
  });
});

test('styles of a whole template cost nothing, however many headers there are', async () => {
  const rows =
    '<w:tblStylePr w:type="band1"><w:rPr><w:b/></w:rPr></w:tblStylePr><w:tblStylePr w:type="band2"/>';
  const styles = [
    `<w:latentStyles>${'<w:lsdException w:name="a"/>'.repeat(4_000)}</w:latentStyles>`,
    `<w:style w:type="table" w:styleId="T"><w:name w:val="T"/>${rows.repeat(6_000)}</w:style>`,
  ];
  const headers = [1, 2, 3, 4, 5].map((at): [string, string] => [
    `word/header${at}.xml`,
    `<w:hdr ${names}>${paragraph(run(`Page ${at} of 5`))}</w:hdr>`,
  ]);
  const { text } = await parseFile(
    raw(['Asha Rao', 'SKILLS', 'Tally, Excel'].map((text) => paragraph(run(text))).join(''), {
      'word/styles.xml': `<w:styles ${names}>${styles.join('')}</w:styles>`,
      ...Object.fromEntries(headers),
    }),
  );
  expect(text).toContain('Asha Rao');
});

test.each([
  ['never closed', ''],
  ['closed', '</w:p>'],
])('elements in elements without end, %s, are refused at once', async (_, close) => {
  const before = process.cpuUsage();
  const deep = raw(`${'<w:p>'.repeat(30_000)}${close.repeat(30_000)}`);
  await expect(parseFile(deep)).rejects.toMatchObject({ code: 'file-too-complex' });
  expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(5);
});

test.each(['<!--', '<?'])('%s that is never closed is a damaged file, at once', async (mark) => {
  const before = process.cpuUsage();
  await expect(parseFile(raw(mark.repeat(80_000)))).rejects.toMatchObject({ code: 'broken-file' });
  expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(5);
});
