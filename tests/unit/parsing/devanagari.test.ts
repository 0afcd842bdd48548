import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import type { ResumeContent } from '../../../shared/resume/content.js';
import { renderOptions } from '../../../shared/resume/render-options.js';
import { plainCell, plainLine } from '../../../workers/parsing/lines.js';
import { parseFile } from '../../../workers/parsing/parse-file.js';
import { withDevanagari } from '../../../workers/parsing/pdf/devanagari.js';
import { renderResume } from '../../../workers/pdf/render.js';
import { isInstalled } from '../pdf/reading.js';

const resume = {
  basics: {
    name: 'निर्मला शर्मा',
    label: 'वरिष्ठ लेखाकार',
    email: 'nirmala@mail.example',
    phone: '+91 98450 12345',
    location: { city: 'जयपुर', region: 'राजस्थान', countryCode: 'IN' },
  },
  work: [
    {
      name: 'मरुधर वस्त्र उद्योग',
      position: 'वरिष्ठ लेखाकार',
      location: 'जयपुर',
      startDate: '2019-02',
      highlights: ['मासिक वित्तीय विवरण तैयार किए', '12 शाखाओं का GST विवरण समय पर भरा'],
    },
    { name: 'अरावली निर्माण', position: 'लेखा सहायक', startDate: '2015-06', endDate: '2019-01' },
  ],
  education: [{ institution: 'राजस्थान विश्वविद्यालय', studyType: 'बी.कॉम', endDate: '2015-05', score: '71 %' }],
  skills: [{ name: 'लेखा', keywords: ['Tally', 'बहीखाता', 'कर निर्धारण'] }],
  languages: [{ language: 'हिन्दी', fluency: 'मातृभाषा' }],
  meta: { language: 'hi' },
} satisfies ResumeContent;

function leavesOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value.normalize('NFC').replace(/\s+/g, ' ')]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, `${path}/${key}`));
}

/** Share of the fields that came back as they were. */
async function kept(pdf: Uint8Array): Promise<number> {
  const read = new Map(leavesOf((await parseFile(pdf)).resume));
  const { meta: _, ...content } = resume;
  const all = leavesOf(content);
  return all.filter(([path, text]) => read.get(path) === text).length / all.length;
}

/** A page of Chromium's, with one family for all letters. */
async function printed(html: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'vitae-hindi-'));
  try {
    writeFileSync(join(folder, 'page.html'), html);
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'];
    const out = [`--print-to-pdf=${join(folder, 'page.pdf')}`, `--user-data-dir=${folder}`];
    await promisify(execFile)('chromium', [...flags, ...out, `file://${join(folder, 'page.html')}`]);
    return new Uint8Array(readFileSync(join(folder, 'page.pdf')));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const font = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf',
);
const page = `<!doctype html><html lang="hi"><meta charset="utf-8"><style>
@font-face{font-family:N;src:url(data:font/ttf;base64,${readFileSync(font).toString('base64')})} body{font-family:N} b+span{float:right}</style>
<h1>निर्मला शर्मा</h1><p>वरिष्ठ लेखाकार<p>जयपुर, राजस्थान, IN | +91 98450 12345 | nirmala@mail.example
<h2>कार्य अनुभव</h2><p><b>वरिष्ठ लेखाकार</b><span>फ़रवरी २०१९ – वर्तमान</span><br>मरुधर वस्त्र उद्योग, जयपुर
<ul><li>मासिक वित्तीय विवरण तैयार किए<li>12 शाखाओं का GST विवरण समय पर भरा</ul>
<p><b>लेखा सहायक</b><span>जून २०१५ से जनवरी २०१९ तक</span><br>अरावली निर्माण
<h2>शैक्षणिक योग्यता</h2><p><b>बी.कॉम</b><span>मई २०१५</span><br>राजस्थान विश्वविद्यालय | 71 %
<h2>कौशल</h2><p>लेखा: Tally, बहीखाता, कर निर्धारण<h2>भाषाएँ</h2><p>हिन्दी (मातृभाषा)</html>`;

describe('Devanagari in PDFs', () => {
  test.each(['classic', 'modern'] as const)('%s gives back what was rendered', async (template) => {
    const { pdf } = await renderResume(resume, renderOptions.parse({ template }));
    expect(await kept(pdf)).toBeGreaterThanOrEqual(0.95);
  });

  const present = isInstalled('chromium') && existsSync(font);
  (present ? test : test.skip)(
    `a page that Chromium prints is read whole${present ? '' : ' (no Chromium: skipped)'}`,
    async () => expect(await kept(await printed(page))).toBeGreaterThanOrEqual(0.95),
    60_000,
  );

  test.each([
    ['िकया', 'किया'],
    ['वमार्', 'वर्मा'],
    ['अथर्सेतु', 'अर्थसेतु'],
    ['वािषर्क िस्थित', 'वार्षिक स्थिति'],
    ['िहन्दी', 'हिन्दी'],
  ])('%s, in the order of drawing, is %s', (drawn, written) => {
    const lines = [`िकसान ${drawn}`].map((text) => plainLine([plainCell(text)]));
    expect(withDevanagari(lines)[0]?.text).toBe(`किसान ${written}`);
  });

  test('what is written in order stays as it is', () => {
    const lines = ['निर्मला वर्मा', 'स्थिति का वार्षिक विवरण'].map((text) => plainLine([plainCell(text)]));
    expect(withDevanagari(lines)).toEqual(lines);
  });
});
