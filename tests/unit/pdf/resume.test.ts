import { describe, expect, test } from '@jest/globals';
import { getDocumentProxy, extractText } from 'unpdf';
import type { ResumeContent } from '../../../shared/resume/content.js';
import { renderResume } from '../../../workers/pdf/render.js';
import { bullets, classic, everything, looks, modern } from './fixtures.js';
import { bare, insides, textsOf } from './reading.js';

async function textOf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(pdf.slice()), { mergePages: true });
  return bare(text);
}

async function linksOf(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(pdf.slice());
  const page = await document.getPage(1);
  const annotations = (await page.getAnnotations()) as { url?: string; contentsObj?: { str: string } }[];
  return annotations.map(({ url = '', contentsObj }) => `${contentsObj?.str ?? ''} → ${url}`);
}

const headings = ['Summary', 'Experience', 'Education', 'Projects', 'Skills', 'Certifications', 'Awards'];

test('sections stand in the order of a reader’s interest', async () => {
  const text = await textOf((await renderResume(everything, classic)).pdf);
  const places = ['AshaRao', ...headings, 'Languages', 'Licences', 'References'].map((each) =>
    text.indexOf(each),
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

describe.each(looks)('in $template', (options) => {
  test('every text of every section is there', async () => {
    const text = await textOf((await renderResume(everything, options)).pdf);
    expect(textsOf(everything).filter((each) => !text.includes(each))).toEqual([]);
    for (const each of headings) expect(text).toContain(each);
    expect(text).toContain('Apr2021–Present');
    expect(text).toContain('Noticeperiod:30days');
  });

  test('the same input gives the same bytes, whatever was rendered between', async () => {
    const first = await renderResume({ basics: { name: 'Ω μ', summary: 'µ Ω a\u00a0b' } }, options);
    await renderResume({ basics: { name: 'µ Ω', summary: 'क्‍ष क्ष μ Ω\u00a0\u2126' } }, options);
    const again = await renderResume({ basics: { name: 'Ω μ', summary: 'µ Ω a\u00a0b' } }, options);
    expect(Buffer.from(again.pdf).equals(Buffer.from(first.pdf))).toBe(true);
  });

  test('nothing at all is an empty page, and empty parts vanish', async () => {
    expect((await renderResume({}, options)).pages).toBe(1);
    const hollow: ResumeContent = {
      basics: { name: 'A', summary: ' \u200b\n', profiles: [{}] },
      work: [{ highlights: ['', '  '] }],
      skills: [{ name: '', keywords: [' '] }],
      otherSections: [{ heading: 'Nothing', lines: [] }],
    };
    expect(await textOf((await renderResume(hollow, options)).pdf)).toBe('A');
  });

  test('two thousand bullets are laid out in bounded time', async () => {
    const started = performance.now();
    const work = Array.from({ length: 10 }, () => ({
      name: 'Acme',
      position: 'Clerk',
      highlights: bullets(200),
    }));
    const rendered = await renderResume({ basics: { name: 'A' }, work }, options);
    expect(rendered.pages).toBeGreaterThan(20);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('words wider than a line are broken, and nothing is lost', async () => {
    const long = 'Donaudampfschiff'.repeat(20);
    const work = [{ position: long, name: long, startDate: '2020-01', url: `https://a.example/${long}` }];
    const text = await textOf((await renderResume({ basics: { name: long }, work }, options)).pdf);
    // Name, position and address; the employer is the position's namesake and is not said twice.
    expect(text.split(long)).toHaveLength(4);
  });
});

test('a short resume stays on one page, on paper of either size', async () => {
  const work = Array.from({ length: 4 }, () => ({
    name: 'Acme',
    position: 'Clerk',
    startDate: '2020-01',
    highlights: bullets(4),
  }));
  const content = { basics: everything.basics ?? {}, work, education: everything.education };
  for (const look of looks) {
    for (const paper of ['A4', 'letter'] as const) {
      expect((await renderResume({ ...content }, { ...look, paper })).pages).toBe(1);
    }
  }
});

test.each([
  ['letters', 'x'.repeat(19_000)],
  ['joined consonants', 'क' + '्क'.repeat(5_000)],
  ['marks on a letter', 'a' + '\u0301'.repeat(19_000)],
  ['letters of two units', '𝒜'.repeat(9_000)],
])('%s without end cost seconds, not minutes', async (_, summary) => {
  const before = process.cpuUsage();
  await renderResume({ basics: { name: 'A', summary } }, classic);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(15);
});

test('only web, mail and telephone addresses are links, each with its words', async () => {
  const basics = {
    name: 'A',
    email: 'a@b.example',
    phone: '+49 (30) 123-456 ext. 7',
    url: 'www.b.example/ü',
    profiles: [
      { network: 'JS', url: 'javascript:alert(1)' },
      { network: 'Data', url: 'data:text/html,hi' },
      { network: 'File', url: 'file:///etc/passwd' },
      { network: 'Hub', url: 'https://hub.example/a' },
    ],
  };
  const { pdf } = await renderResume({ basics }, modern);
  expect(await linksOf(pdf)).toEqual([
    'a@b.example → mailto:a@b.example',
    '+49 (30) 123-456 ext. 7 → tel:+4930123456',
    'www.b.example/ü → https://www.b.example/%C3%BC',
    'Hub: hub.example/a → https://hub.example/a',
  ]);
  expect(await textOf(pdf)).toContain('JS:javascript:alert(1)');
});

test('the document is tagged, and names its language, title and author', async () => {
  const name = 'Müller & <Søn>';
  const content = { ...everything, basics: { name, label: 'Baker' }, meta: { language: 'de-AT' } };
  const inside = insides((await renderResume(content, classic)).pdf);
  expect(inside).toMatch(/^%PDF-1\.7/);
  for (const role of ['Document', 'Sect', 'H1', 'H2', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Link']) {
    expect(inside).toContain(`/S /${role}\n`);
  }
  expect(inside).toContain('/Lang (de-AT)');
  expect(inside).toContain('/DisplayDocTitle true');
  expect(inside).toContain('/Marked true');
  expect(inside).toContain('/FontFile2');
  expect(inside).toContain('<rdf:li>MÃ¼ller &amp; &lt;SÃ¸n&gt;</rdf:li>');
});

test('Hindi gets Hindi headings and months, and says its words in logical order', async () => {
  const content = {
    basics: { name: 'रवि' },
    work: [{ position: 'विक्रय प्रबंधक', startDate: '2021-12', endDate: '2022-05' }],
  };
  const inside = insides((await renderResume(content, classic)).pdf);
  const hex = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex');
  for (const said of ['रवि', 'कार्य अनुभव', 'विक्रय प्रबंधक', 'दिसंबर']) expect(inside).toContain(hex(said));
  expect(inside).toContain('/Lang (hi)');
  expect(inside).not.toContain(hex('वर्तमान'));
});

test('what no typeface has becomes a box, with one warning that names it', async () => {
  const { pdf, warnings } = await renderResume({ basics: { name: 'A 🚀 𝒜', summary: '🚀' } }, classic);
  expect(warnings).toEqual(['No typeface here has these characters, so a box stands in their place: 🚀 𝒜.']);
  expect(await textOf(pdf)).toContain('A□□');
});

test.each([
  ['محمد', 'Arabic', 'م'],
  ['דוד', 'Hebrew', 'ד'],
  ['王小明', 'Han', '王'],
  ['ਸਿੰਘ', 'Gurmukhi', 'ਘ'],
])('%s is refused, and its characters are named', async (name, script, character) => {
  await expect(renderResume({ basics: { name } }, classic)).rejects.toMatchObject({
    name: 'PermanentError',
    code: 'unrenderable',
    detail: expect.stringMatching(new RegExp(`\\(${script}\\).*: .*${character}`)),
  });
});

test('from two pages on, each has a footer; a header never ends a page', async () => {
  const work = Array.from({ length: 30 }, (_, index) => ({
    position: `Role${index}`,
    name: 'Acme',
    highlights: [`First${index} ${'and so on '.repeat(20)}`],
  }));
  const { pdf, pages } = await renderResume({ basics: { name: 'Asha' }, work }, classic);
  const document = await getDocumentProxy(pdf.slice());
  const { text } = await extractText(document, { mergePages: false });
  text.forEach((page, index) => {
    expect(page).toContain(`Asha – ${index + 1}/${pages}`);
    const roles = page.match(/Role\d+/g)?.length ?? 0;
    expect(page.match(/First\d+/g)?.length ?? 0).toBe(roles);
  });
});

test('a pale accent is darkened until it can be read', async () => {
  const colours = (pdf: Uint8Array) => insides(pdf).match(/[\d.]+ [\d.]+ [\d.]+ scn/g) ?? [];
  const pale = colours((await renderResume(everything, { ...classic, accent: '#FFEE00' })).pdf);
  expect(pale).not.toContain('1 0.933333 0 scn');
  const dark = colours((await renderResume(everything, { ...classic, accent: '#800000' })).pdf);
  expect(dark.some((colour) => /^0\.50196\d* 0 0 scn$/.test(colour))).toBe(true);
});
