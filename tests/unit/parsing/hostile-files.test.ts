import { deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PermanentError } from '../../../shared/errors.js';
import { resumeContent } from '../../../shared/resume/content.js';
import { reading } from '../../../shared/resume/reading.js';
import { parseFile } from '../../../workers/parsing/parse-file.js';
import { drawnPdf, pdfOf, placed, zipOf } from './sample-files.js';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('files that cannot be read say why', () => {
  test.each([
    ['empty', new Uint8Array(), 'empty-file'],
    ['blank', text(' \n\t '), 'empty-file'],
    ['a picture', new Uint8Array(pixel), 'unsupported-file'],
    ['a zip', zipOf([{ name: 'a.txt', content: Buffer.from('hello') }]), 'unsupported-file'],
    [
      'a program',
      new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0]),
      'unsupported-file',
    ],
    [
      'an old Word document',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
      'unsupported-file',
    ],
    ['a web page', text('<!doctype html><html><body>Resume</body></html>'), 'unsupported-file'],
    ['a PDF in name only', text('%PDF-1.7\nnothing here'), 'broken-file'],
    ['JSON that is no resume', text('{"a": 1}'), 'unsupported-file'],
    ['broken JSON', text('{"basics": {'), 'broken-file'],
    ['more than 5 MB', new Uint8Array(5 * 1024 * 1024 + 1), 'file-too-complex'],
  ])('%s', async (_, bytes, code) => {
    const failure = parseFile(bytes, { fileName: 'resume.pdf' });
    await expect(failure).rejects.toBeInstanceOf(PermanentError);
    await expect(failure).rejects.toMatchObject({ code });
  });

  test('a PDF with a password', async () => {
    const locked = await drawnPdf((pdf) => placed(pdf, [[40, 40, 'Asha Rao']]), {
      userPassword: 'secret',
      pdfVersion: '1.7',
    });
    await expect(parseFile(locked)).rejects.toMatchObject({ code: 'encrypted' });
  });

  test('a PDF without text asks for text recognition', async () => {
    const scan = await drawnPdf((pdf) => pdf.image(pixel, 0, 0, { width: 595, height: 842 }));
    await expect(parseFile(scan)).rejects.toMatchObject({
      code: 'unreadable',
      detail: expect.stringContaining('text recognition'),
    });
  });

  test('more than 30 pages', async () => {
    const long = await drawnPdf((pdf) => {
      for (let page = 0; page < 31; page += 1) pdf.addPage();
    });
    await expect(parseFile(long)).rejects.toMatchObject({ code: 'file-too-complex' });
  });
});

/** A PDF with one page that draws `content`, packed as often as it is told. */
function packedPdf(content: string, packed = 1, more = ''): Uint8Array {
  let body = Buffer.from(content);
  for (let left = packed; left > 0; left -= 1) body = deflateSync(body);
  return pdfOf({ content: { body, dictionary: `/Filter[${'/FlateDecode'.repeat(packed)}]` }, page: more });
}

describe('files that are made to cost much', () => {
  const shown = 'BT /F 12 Tf 20 700 Td (Asha Rao) Tj ET\n';
  test('the PDF they are made from is read', async () => {
    expect((await parseFile(packedPdf(shown))).text).toBe('Asha Rao');
  });

  const parts = (body: string): Uint8Array =>
    zipOf([
      { name: '[Content_Types].xml', content: Buffer.from('<Types/>') },
      {
        name: 'word/document.xml',
        content: Buffer.from(`<w:document><w:body>${body}</w:body></w:document>`),
      },
    ]);

  test.each([
    ['a stream that unpacks to 60 MB', packedPdf(' '.repeat(60_000_000)), /complex/],
    ['a stream packed twice', packedPdf(' '.repeat(60_000_000), 2), /complex/],
    ['objects deep in each other', packedPdf(shown, 1, `/X ${'['.repeat(1_000_000)}`), /broken/],
    ['a document of 200,000 paragraphs', parts('<w:p/>'.repeat(200_000)), /complex/],
    ['tags that never end', parts('<'.repeat(500_000)), /complex/],
    ['tables deep in each other', parts('<w:tbl><w:tr><w:tc>'.repeat(20_000)), /complex/],
  ])('%s', async (_, bytes, code) => {
    await expect(parseFile(bytes)).rejects.toMatchObject({ code: expect.stringMatching(code) });
  });

  test('a line of 200,000 characters', async () => {
    const { resume } = await parseFile(
      text(`Asha Rao\nasha@example.com\n\nSUMMARY\n${'Jan 2020 – , '.repeat(16_000)}`),
    );
    expect(resume.basics?.email).toBe('asha@example.com');
  }, 60_000);
});

async function settles(bytes: Uint8Array): Promise<void> {
  try {
    const parsed = await parseFile(bytes);
    resumeContent.parse(parsed.resume);
    reading.parse(parsed.reading);
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(PermanentError);
  }
}

describe('any bytes give a result or a clear error', () => {
  test('random bytes and texts', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), settles), { numRuns: 60 });
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (value) =>
        settles(text(value)),
      ),
      { numRuns: 150 },
    );
  });

  test('TeX of odd pieces', async () => {
    const piece = fc.constantFrom(
      '\\',
      '{',
      '}',
      '[',
      ']',
      '\\item',
      '\\begin{itemize}',
      '\\end{itemize}',
      '\\section{Skills}',
      '\\newcommand',
      '\\def',
      '\\x',
      '#1',
      '&',
      '\\\\',
      '\n\n',
      '%',
      'Asha',
      '$',
      '\\href',
      "\\'",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), (pieces) =>
        settles(text(`\\documentclass{article}${pieces.join('')}`)),
      ),
      { numRuns: 200 },
    );
  });

  test('a PDF with bytes changed', async () => {
    const pdf = await drawnPdf(
      (each) =>
        placed(each, [
          [40, 40, '!Asha Rao'],
          [40, 60, 'asha@example.com'],
        ]),
      { compress: false },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(pdf.length - 1), fc.nat(255)), { maxLength: 12 }),
        (changes) => {
          const copy = pdf.slice();
          for (const [at, value] of changes) copy[at] = value;
          return settles(copy);
        },
      ),
      { numRuns: 40 },
    );
  });
});
