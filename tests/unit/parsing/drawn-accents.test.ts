import { expect, test } from '@jest/globals';
import { readPage } from './reading.js';
import type { Placed } from './sample-files.js';

const body: Placed = [
  [40, 80, 'rohit@example.com'],
  [40, 110, '!EXPERIENCE'],
  [40, 124, 'Accountant, Nordwind Logistics Ltd'],
  [40, 137, 'June 2016 to present'],
  [50, 150, '• Books closed in four days'],
];

/** A name as TeX draws it: behind each accent the pen goes back, and the letter stands below it. */
const drawn = (pdf: PDFKit.PDFDocument, pieces: readonly string[], raised = 0): void => {
  pdf.font('Helvetica-Bold').fontSize(18);
  let x = 40;
  for (const piece of pieces) {
    const isAccent = /^[\p{Lm}\p{S}]$/u.test(piece);
    const width = pdf.widthOfString(piece);
    // The letter below an accent is about as wide as this.
    const middle = (pdf.widthOfString('e') - width) / 2;
    pdf.text(piece, isAccent ? x + middle : x, isAccent ? 50 - raised : 50, { lineBreak: false });
    if (!isAccent) x += width;
  }
};

test.each([
  [['Pi', '\u02c6', 'etro ', 'Mu', '\u00a8', 'oller'], 'Piêtro Muöller', 0],
  [['Pi', '\u00b4', 'e Mora', '\u00b8', 'cas'], 'Pié Moraças', 0],
  [['\u00b4', 'Elise Roy'], 'Élise Roy', 4],
])('%j is %s', async (pieces, name, raised) => {
  const { text } = await readPage(body, (pdf) => drawn(pdf, pieces, raised));
  expect(text.split('\n')).toContain(name);
});

test('a sign beside a letter stays one', async () => {
  const { text } = await readPage([...body, [50, 163, '• Fees ~a third lower, x^2 fitted']]);
  expect(text).toContain('~a third lower, x^2 fitted');
});
