import { describe, expect, test } from '@jest/globals';
import { parseFile } from '../../../workers/parsing/parse-file.js';
import { contrast } from '../../../workers/parsing/pdf/visibility.js';
import { drawnPdf, placed, type Placed } from './sample-files.js';

const secret = 'Kubernetes Terraform Rust expert';
const visible: Placed = [
  [40, 60, 'asha@example.com'],
  [40, 90, '!SKILLS'],
  [40, 110, 'Excel, Tally'],
];

const ways: Record<string, (pdf: PDFKit.PDFDocument) => void> = {
  white: (pdf) => pdf.fillColor('#ffffff').fontSize(10).text(secret, 40, 300, { lineBreak: false }),
  'nearly white': (pdf) => pdf.fillColor('#f4f4f4').fontSize(10).text(secret, 40, 300, { lineBreak: false }),
  tiny: (pdf) => pdf.fillColor('#000000').fontSize(1).text(secret, 40, 300, { lineBreak: false }),
  'off the page': (pdf) => pdf.fillColor('#000000').fontSize(10).text(secret, 40, -300, { lineBreak: false }),
  transparent: (pdf) => pdf.fillColor('#000000', 0).fontSize(10).text(secret, 40, 300, { lineBreak: false }),
  covered: (pdf) => {
    pdf.fillColor('#000000').fontSize(10).text(secret, 40, 300, { lineBreak: false });
    pdf.rect(30, 290, 400, 30).fill('#ffffff');
  },
  'dark on dark': (pdf) => {
    pdf.rect(30, 290, 400, 30).fill('#101010');
    pdf.fillColor('#111111').fontSize(10).text(secret, 40, 300, { lineBreak: false });
  },
};

async function read(draw: (pdf: PDFKit.PDFDocument) => void): ReturnType<typeof parseFile> {
  return parseFile(
    await drawnPdf((pdf) => {
      placed(pdf, [[40, 30, '!Asha Rao']], 18);
      placed(pdf, visible);
      draw(pdf);
    }),
  );
}

describe('hidden text', () => {
  test.each(Object.keys(ways))('%s text is kept out and named', async (way) => {
    const clean = await read(() => undefined);
    const { resume, text, reading } = await read(ways[way] ?? (() => undefined));
    expect(resume).toEqual(clean.resume);
    expect(text).toBe(clean.text);
    expect(reading.hiddenText).toEqual([secret]);
    expect(clean.reading.hiddenText).toEqual([]);
  });

  test('white text on a dark ground is visible', async () => {
    const { text, reading } = await read((pdf) => {
      pdf.rect(30, 290, 400, 30).fill('#1f3a5f');
      pdf.fillColor('#ffffff').fontSize(10).text('Seen by all', 40, 300, { lineBreak: false });
    });
    expect(text).toContain('Seen by all');
    expect(reading.hiddenText).toEqual([]);
  });

  test('contrast is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#ffffff', '#ffffff')).toBeCloseTo(1);
  });
});
