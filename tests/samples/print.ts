import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { el } from './html.js';
import type { Layout } from './layout.js';
import { type Person, readPeople } from './person.js';
import { truthOf } from './truth.js';
import { withDates } from './written.js';

/** Debian's place for it, unless the surroundings name another. */
export const browserPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

const require = createRequire(import.meta.url);

function face(family: string, file: string, weight = 400): string {
  const bytes = readFileSync(require.resolve(`@expo-google-fonts/${file}`)).toString('base64');
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(data:font/ttf;base64,${bytes}); }`;
}

const faces: Readonly<Record<string, string>> = {
  Inter: `${face('Inter', 'inter/400Regular/Inter_400Regular.ttf')}
${face('Inter', 'inter/700Bold/Inter_700Bold.ttf', 700)}`,
  'Source Serif': `${face('Source Serif', 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf')}
${face('Source Serif', 'source-serif-4/700Bold/SourceSerif4_700Bold.ttf', 700)}`,
  Devanagari: `${face('Devanagari', 'noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf')}
${face('Devanagari', 'noto-sans-devanagari/700Bold/NotoSansDevanagari_700Bold.ttf', 700)}`,
};

/** The typefaces that a print needs; the browser is slow to take in all of them. */
function facesFor(person: Person, layout: Layout): string {
  const wanted = [
    layout.css.includes('font-family') ? 'Source Serif' : 'Inter',
    ...(person.language === 'hi' ? ['Devanagari'] : []),
  ];
  return wanted.map((name) => faces[name] ?? '').join('\n');
}

const common = `* { box-sizing: border-box; } body { margin: 0; font: 10pt/1.35 Inter, Devanagari, sans-serif; }
h1 { font-size: 19pt; margin: 0; } h2, h3, p { margin: 0; } ul { margin: 2px 0; padding-left: 16px; }
.edges { display: flex; justify-content: space-between; gap: 16px; } .columns { columns: 3; } aside, .contacts { overflow-wrap: anywhere; } h2, h3 { break-after: avoid; }`;

const runningLine =
  'font-size: 8px; width: 100%; padding: 0 52px; display: flex; justify-content: space-between;';
const pageNumber = '<span>Page <span class="pageNumber"></span> of <span class="totalPages"></span></span>';

function runningLines(person: Person, kind: boolean | 'pages'): PdfOptions {
  const line = (...parts: string[]): string => `<div style="${runningLine}">${parts.join('')}</div>`;
  if (kind === 'pages')
    return {
      displayHeaderFooter: true,
      headerTemplate: '<i></i>',
      footerTemplate: line('<i></i>', pageNumber),
    };
  return {
    displayHeaderFooter: kind,
    headerTemplate: line(el('span', `${person.name} – Curriculum Vitae`).html),
    footerTemplate: line(el('span', person.email).html, pageNumber),
  };
}

type PdfOptions = NonNullable<Parameters<Awaited<ReturnType<Browser['newPage']>>['pdf']>[0]>;

/** A resume in a layout, printed as a PDF. */
export async function printed(browser: Browser, person: Person, layout: Layout): Promise<Uint8Array> {
  const page = await browser.newPage();
  const [across, along] = layout.margin ?? [36, 40];
  const body = layout.body(withDates(person, layout.dates)).html;
  const style = `${facesFor(person, layout)}\n${common}\n${layout.css}`;
  await page.setContent(
    `<!doctype html><html lang="${person.language}"><style>${style}</style><body>${body}</body></html>`,
  );
  const pdf = await page.pdf({
    format: 'A4',
    printBackground: true,
    margin: { top: `${across}px`, bottom: `${across}px`, left: `${along}px`, right: `${along}px` },
    ...(layout.running === undefined ? {} : runningLines(person, layout.running)),
  });
  await page.close();
  return new Uint8Array(pdf);
}

/**
 * Prints each person of a folder in each layout, as `layout-person.pdf` with its `.truth.json`.
 * @param wanted which of the names are printed
 * @returns the names that were printed
 */
export async function printSamples(
  folder: string,
  people: string,
  layouts: Readonly<Record<string, Layout>>,
  wanted: (name: string) => boolean,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  const names: string[] = [];
  try {
    for (const [family, layout] of Object.entries(layouts)) {
      for (const [who, person] of readPeople(people)) {
        const name = `${family}-${who}`;
        if (!wanted(name)) continue;
        writeFileSync(join(folder, `${name}.pdf`), await printed(browser, person, layout));
        writeFileSync(
          join(folder, `${name}.truth.json`),
          `${JSON.stringify(truthOf(person, layout, family), null, 2)}\n`,
        );
        names.push(name);
      }
    }
  } finally {
    await browser.close();
  }
  return names;
}
