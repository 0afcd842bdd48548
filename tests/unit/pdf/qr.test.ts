import { describe, expect, test } from '@jest/globals';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import { extractText, getDocumentProxy } from 'unpdf';
import { renderResume } from '../../../workers/pdf/render.js';
import { pagesOf } from '../../templates/pages.js';
import { classic, everything, looks } from './fixtures.js';
import { insides, isInstalled } from './reading.js';

const link = 'https://resumes.example/r/Xw3kQ9vT2mB7cN5dR8fG1hJ4';
/** In pixels: two inches. */
const headHeight = 300;
const hasPoppler = isInstalled('pdftoppm');
if (!hasPoppler) process.stderr.write('Skipped: pdftoppm is not installed.\n');

describe.each(looks)('the QR code in $template', (look) => {
  (hasPoppler ? test : test.skip)('is read from a picture of 150 dpi', async () => {
    const { pdf } = await renderResume(everything, { ...look, qr: true }, link);
    // The head of the page: the decoder takes seconds for all of it.
    const [head] = await pagesOf(pdf, 150, 1, headHeight);
    const { data, width, height } = PNG.sync.read(head ?? Buffer.alloc(0));
    expect(
      jsqr.default(new Uint8ClampedArray(data), width, height, { inversionAttempts: 'dontInvert' })?.data,
    ).toBe(link);
  });

  test('says its address as text, as a link, and to who cannot see it', async () => {
    const { pdf } = await renderResume(everything, { ...look, qr: true }, link);
    const { text } = await extractText(await getDocumentProxy(pdf.slice()), { mergePages: true });
    expect(text.replace(/\s/g, '')).toContain(link.replace('https://', ''));
    const inside = insides(pdf);
    expect(inside).toContain(`/Alt (QR: ${link})`);
    expect(inside).toContain(`/URI (${link})`);
    expect(inside).not.toContain('/Subtype /Image');
  });
});

test('without a link a code is refused, with the way out', async () => {
  await expect(renderResume(everything, { ...classic, qr: true })).rejects.toMatchObject({
    code: 'unrenderable',
    detail: expect.stringContaining('share'),
  });
  await expect(
    renderResume(everything, { ...classic, qr: true }, 'javascript:alert(1)'),
  ).rejects.toMatchObject({
    code: 'unrenderable',
  });
});
