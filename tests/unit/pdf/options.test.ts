import { deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { PNG } from 'pngjs';
import { extractText, getDocumentProxy } from 'unpdf';
import { renderOptions } from '../../../shared/resume/render-options.js';
import { renderResume } from '../../../workers/pdf/render.js';
import { academic, classic, everything, looks, sidebar } from './fixtures.js';
import { bare, insides } from './reading.js';

async function textOf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(pdf.slice()), { mergePages: true });
  return bare(text);
}

function faultOf(options: object): string {
  return renderOptions.safeParse(options).error?.issues[0]?.message ?? 'none';
}

function png(width: number, height: number): Buffer {
  const picture = new PNG({ width, height });
  picture.data.fill(0x99);
  return PNG.sync.write(picture);
}

const asUrl = (bytes: Uint8Array, type = 'png') =>
  `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;

describe('sections', () => {
  const headings = ['Summary', 'Experience', 'Education', 'Projects', 'Skills', 'Publications'];
  const orderIn = (text: string) =>
    [...headings].sort((a, b) => text.indexOf(a) - text.indexOf(b)).filter((each) => text.includes(each));

  test('come in the order that is asked for, the others after them', async () => {
    const options = { ...classic, sectionOrder: ['skills', 'publications'] as const };
    const text = await textOf(
      (await renderResume(everything, { ...options, sectionOrder: [...options.sectionOrder] })).pdf,
    );
    expect(orderIn(text).slice(0, 3)).toEqual(['Skills', 'Publications', 'Summary']);
  });

  test('are left out when they are hidden', async () => {
    const text = await textOf(
      (await renderResume(everything, { ...classic, hiddenSections: ['work', 'otherSections'] })).pdf,
    );
    expect(orderIn(text)).not.toContain('Experience');
    expect(text).not.toContain('SetuWorks');
    expect(text).not.toContain('Licences');
  });

  test('all may be hidden', async () => {
    const everySection = renderOptions.shape.hiddenSections.parse(
      Object.values({ a: 'summary', b: 'work', c: 'education' }),
    );
    const content = { basics: { name: 'A', summary: 'B' } };
    expect(
      await textOf((await renderResume(content, { ...classic, hiddenSections: everySection })).pdf),
    ).toBe('A');
  });

  test('have names, each once', () => {
    expect(faultOf({ sectionOrder: ['hobbies'] })).toMatch(/^Invalid option: expected one of "summary"/);
    expect(faultOf({ hiddenSections: ['work', 'work'] })).toBe('Name each section once.');
  });

  test('of research lead with education; publications hang beside their years', async () => {
    const text = await textOf((await renderResume(everything, academic)).pdf);
    expect(orderIn(text).slice(0, 4)).toEqual(['Summary', 'Education', 'Experience', 'Publications']);
    expect(text).toContain('2023OnCulverts');
    expect(text).toContain('Feb2023');
  });
});

describe('a photo', () => {
  test.each(looks)('stands in the header of $template', async (look) => {
    const { pdf, pages } = await renderResume(everything, { ...look, photo: asUrl(png(64, 80)) });
    expect(pages).toBeLessThanOrEqual(2);
    const inside = insides(pdf);
    expect(inside).toContain('/Subtype /Image');
    expect(inside).toContain('/S /Figure');
    expect(inside).toContain('/Alt (Asha Rao)');
    expect(await textOf(pdf)).toContain('Experience');
  });

  test('is absent unless asked for', async () => {
    expect(insides((await renderResume(everything, classic)).pdf)).not.toContain('/Subtype /Image');
  });

  test.each([
    ['no data URL', 'https://example.com/me.png', /data URL/],
    ['no picture', asUrl(Buffer.from('%PDF-1.7 hello')), /not a PNG or JPEG/],
    ['SVG', 'data:image/svg+xml;base64,PHN2Zy8+', /data URL/],
    ['a cut PNG', asUrl(png(100, 100).subarray(0, 60)), /not a PNG or JPEG/],
    [
      'a JPEG without an image',
      asUrl(Buffer.from('ffd8ffe000104a46494600ffd9', 'hex'), 'jpeg'),
      /not a PNG or JPEG/,
    ],
    ['many pixels', asUrl(png(2_001, 20)), /too large: 2001 × 20/],
    ['a dot', asUrl(png(1, 1)), /too small/],
  ])('that is %s is refused', (_, photo, message) => {
    expect(faultOf({ photo })).toMatch(message);
  });

  test.each([
    ['unpacks to more than it says', deflateSync(Buffer.alloc(5_000_000))],
    ['holds fewer pixels than it says', deflateSync(Buffer.alloc(10))],
    ['holds no pixels', Buffer.from('nothing')],
    ['filters its rows in no known way', deflateSync(Buffer.alloc(64 * (1 + 64 * 4), 5))],
  ])('that %s is refused', async (_, data) => {
    const photo = asUrl(withData(png(64, 64), data));
    expect(faultOf({ photo })).toBe('none');
    await expect(renderResume(everything, { ...classic, photo })).rejects.toMatchObject({
      name: 'PermanentError',
      code: 'unrenderable',
      detail: expect.stringContaining('photo'),
    });
  });

  test('leaves behind what its file says of place and camera', async () => {
    const note = chunk('tEXt', Buffer.from('Comment\0taken at home'));
    const whole = png(64, 64);
    const photo = asUrl(Buffer.concat([whole.subarray(0, 33), note, whole.subarray(33)]));
    expect(insides((await renderResume(everything, { ...classic, photo })).pdf)).not.toContain(
      'taken at home',
    );
  });
});

/** The same picture with other pixels. */
function withData(file: Buffer, data: Buffer): Buffer {
  return Buffer.concat([file.subarray(0, 33), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
}

test('in the sidebar stand contacts, then the work beside it, then skills: read in this order', async () => {
  const text = await textOf((await renderResume(everything, sidebar)).pdf);
  const places = [
    'AshaRao',
    'Contact',
    'asha@rao.example',
    'Summary',
    'Experience',
    'Licences',
    'Skills',
    'Languages',
  ];
  const found = places.map((each) => text.indexOf(each));
  expect(found).not.toContain(-1);
  expect(found).toEqual([...found].sort((a, b) => a - b));
});

test('the tint goes on over all pages', async () => {
  const work = Array.from({ length: 30 }, (_, index) => ({
    position: `Role ${index}`,
    name: 'Acme',
    highlights: ['Did'],
  }));
  const { pdf, pages } = await renderResume({ basics: { name: 'A', email: 'a@b.example' }, work }, sidebar);
  expect(pages).toBeGreaterThan(1);
  expect(insides(pdf).match(/ 841\.89 re/g)).toHaveLength(pages);
});

test('where nothing would stand in the column there is none', async () => {
  const { pdf } = await renderResume({ basics: { name: 'A' } }, sidebar);
  expect(insides(pdf)).not.toMatch(/ 841\.89 re/);
});
