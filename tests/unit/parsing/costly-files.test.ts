import { deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { joinWrapped } from '../../../workers/parsing/fields/wrapping.js';
import { parseFile } from '../../../workers/parsing/parse-file.js';
import { openParts } from '../../../workers/parsing/pdf/open-parts.js';
import { toStrips } from '../../../workers/parsing/pdf/strips.js';
import { pdfOf, type Stream, zipOf } from './sample-files.js';

const shown = 'BT /F 12 Tf 20 700 Td (Asha Rao) Tj ET\n';
const flate = (content: string): Stream => ({
  body: deflateSync(Buffer.from(content)),
  dictionary: '/Filter/FlateDecode',
});
/** A font whose map of characters is in the stream 6. */
const mapped = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>';
const map = (body: string): Stream =>
  flate(`/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange
${body} endcmap end`);

describe('a few bytes that would cost much are refused before they are read', () => {
  test('the PDF they are made from is read', async () => {
    const file = pdfOf({
      content: flate(shown),
      font: mapped,
      others: { 6: map('1 beginbfchar <41> <0042> endbfchar') },
    });
    expect((await parseFile(file)).text).toBe('Bsha Rao');
  });

  test.each([
    ['a million saved states', flate(`${'q '.repeat(1_000_000)}${shown}`)],
    ['a million states saved and restored', flate(`${'q Q '.repeat(1_000_000)}${shown}`)],
    ['the same, unpacked', { body: Buffer.from(`${'q '.repeat(1_000_000)}${shown}`), dictionary: '' }],
    ['60,000 rectangles', flate(`${'0 0 5 5 re f '.repeat(60_000)}${shown}`)],
    ['10,000 sheets over a dense page', flate(`${shown.repeat(600)}${'0 0 600 800 re f '.repeat(10_000)}`)],
  ])('%s', async (_, content) => {
    await expect(parseFile(pdfOf({ content }))).rejects.toMatchObject({ code: 'file-too-complex' });
  });

  test.each([
    ['one range of all codes', '1 beginbfrange <00000000> <00FFFFFF> <0041> endbfrange'],
    ['many ranges', `100 beginbfrange ${'<0000> <FFFF> <0041>\n'.repeat(100)} endbfrange`],
    ['ranges of a CID font', `100 begincidrange ${'<0000> <FFFF> 0\n'.repeat(100)} endcidrange`],
  ])('a map of characters with %s', async (_, body) => {
    const file = pdfOf({ content: flate(shown), font: mapped, others: { 6: map(body) } });
    await expect(parseFile(file)).rejects.toMatchObject({ code: 'file-too-complex' });
  });

  test.each([
    [
      'a composite font',
      '<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[7 0 R]/W [1 300000000 500]>>',
    ],
    [
      'a simple font',
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/FirstChar 0/LastChar 300000000/Widths[500]>>',
    ],
    ['a list of its own', '[ 1 300000000 500 ]'],
  ])('widths of 300,000,000 characters: %s', async (_, font) => {
    await expect(parseFile(pdfOf({ content: flate(shown), font }))).rejects.toMatchObject({
      code: 'file-too-complex',
    });
  });

  test('single letters of another script are no range', async () => {
    const letters = Array.from(
      { length: 100 },
      (_, at) => `<00${(at + 16).toString(16)}> <${(0x9000 + at).toString(16)}>`,
    );
    const body = `100 beginbfchar ${letters.join('\n')} endbfchar`.repeat(100);
    const file = pdfOf({ content: flate(shown), font: mapped, others: { 6: map(body) } });
    expect((await parseFile(file)).text).not.toBe('');
  });

  test('a letter that stands for 10,000 letters stands for a few', async () => {
    const long = `1 beginbfchar <41> <${'0042'.repeat(10_000)}> endbfchar`;
    const { text } = await parseFile(
      pdfOf({ content: flate(shown), font: mapped, others: { 6: map(long) } }),
    );
    expect(text.length).toBeLessThan(100);
  });

  test('a Word document with 400 headers', async () => {
    const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const part = (tag: string, body: string): Buffer => Buffer.from(`<w:${tag} ${names}>${body}</w:${tag}>`);
    const file = zipOf([
      { name: '[Content_Types].xml', content: Buffer.from('<Types/>') },
      { name: 'word/document.xml', content: part('document', '<w:body><w:p/></w:body>') },
      ...Array.from({ length: 400 }, (_, at) => ({
        name: `word/header${at}.xml`,
        content: part('hdr', '<w:p/>'.repeat(500)),
      })),
    ]);
    await expect(parseFile(file)).rejects.toMatchObject({ code: 'file-too-complex' });
  });
});

describe('what looks at each of many things looks at few others', () => {
  test('strings of one baseline', () => {
    const count = 5_000;
    let looks = 0;
    const open = openParts<{ x0: number; y: number; size: number }>(() => Infinity);
    for (let at = 0; at < count; at += 1) {
      const part = { x0: at / 100, y: 100, size: 10 };
      expect(open.find(part, () => (looks += 1) < 0)).toBeUndefined();
      open.add(part);
    }
    expect(looks).toBeLessThan(40 * count);
  });

  test('of those that fit, the first one is found, a little higher or lower too', () => {
    const open = openParts<{ x0: number; y: number; size: number }>(({ x0 }) => x0 + 20);
    const [low, high] = [
      { x0: 0, y: 101, size: 10 },
      { x0: 1, y: 99, size: 10 },
    ];
    open.add(low);
    open.add(high);
    expect(open.find({ x0: 5, y: 100, size: 10 }, () => true)).toBe(low);
    expect(open.find({ x0: 5, y: 100, size: 10 }, (part) => part === high)).toBe(high);
    open.add({ x0: 50, y: 101, size: 10 });
    expect(open.find({ x0: 50, y: 101, size: 10 }, (part) => part === low)).toBeUndefined();
  });

  test('shapes at a height', () => {
    const boxes = [
      { y0: 0, y1: 800 },
      { y0: 100, y1: 110 },
      { y0: -50, y1: -40 },
      { y0: 5_000, y1: 6_000 },
    ];
    const at = toStrips(boxes, (box) => box, 800);
    expect(at(105)).toEqual([boxes[0], boxes[1]]);
    expect(at(400)).toEqual([boxes[0]]);
    expect(at(-45)).toEqual([boxes[2]]);
    expect(at(9_000)).toEqual([boxes[3]]);
  });
});

test.each([
  ['words with hyphens', `${'a-'.repeat(20_000)}b`],
  ['names with dots', `${'a.'.repeat(20_000)}b`],
  ['underlined words', `${'a_-'.repeat(15_000)} at x`],
])('%s cost little in a head', async (_, long) => {
  const start = process.cpuUsage().user;
  await parseFile(new TextEncoder().encode(`Asha Rao\n\nEXPERIENCE\n${long}\nJan 2020 – Mar 2021\n`));
  expect((process.cpuUsage().user - start) / 1_000).toBeLessThan(4_000);
});

test('a word that a hyphen parts is joined where the line before ends with it', () => {
  expect(joinWrapped('a well-', 'known firm')).toBe('a well-known firm');
  expect(joinWrapped('2019 -', 'present')).toBe('2019 - present');
});

test('lists that are far too long are cut, not refused', async () => {
  const names = Array.from({ length: 400 }, (_, at) => `Language${at}`).join(', ');
  const links = Array.from({ length: 200 }, (_, at) => `github.com/asha${at}`).join(' | ');
  const { resume } = await parseFile(
    new TextEncoder().encode(`Asha Rao\nasha@example.com\n${links}\n\nLANGUAGES\n${names}\n`),
  );
  expect(resume.languages).toHaveLength(100);
  expect(resume.basics?.profiles).toHaveLength(50);
});
