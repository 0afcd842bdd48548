import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { renderOptions, templateNames } from '../../shared/resume/render-options.js';
import { parseFile } from '../../workers/parsing/parse-file.js';
import { renderResume } from '../../workers/pdf/render.js';
import { templates } from '../../workers/pdf/templates/index.js';
import { bare, isInstalled, printedBy, textsOf } from '../unit/pdf/reading.js';
import { compare } from './fields.js';
import { missingGlyphs } from './glyphs.js';
import { corpus, type Input, inputs } from './inputs.js';
import { faultsOfOrder } from './reading-order.js';

/* What every template owes to every resume: our own parser reads it back, others read it in order, and it is sound. */

if (!existsSync(corpus)) process.stderr.write('Not in the gate: ../shared/corpus/render is not there.\n');

/** A test that needs a program of the machine; where that is missing its name says so. */
const withProgram = (program: string) => {
  const has = isInstalled(program);
  if (!has) process.stderr.write(`NOT CHECKED: ${program} is not installed (poppler-utils, qpdf).\n`);
  return { run: has ? test : test.skip, note: has ? '' : ` (NOT CHECKED: ${program} is not installed)` };
};
const pdftotext = withProgram('pdftotext');
const qpdf = withProgram('qpdf');
/** Programs that run at once. */
const atOnce = 3;

type Document = Input & { pdf: Uint8Array; filled: number };

/** Templates that spend a page more on what has several. */
const airy = new Set(['academic', 'minimal']);

/** The findings of a check of all documents, each under its document's name; empty where nothing is wrong. */
async function findings(
  documents: readonly Document[],
  check: (document: Document) => Promise<readonly string[]>,
): Promise<string[]> {
  const found: string[][] = [];
  for (let at = 0; at < documents.length; at += atOnce) {
    const some = documents.slice(at, at + atOnce).map(async (document) => {
      const faults = await check(document);
      return faults.slice(0, 6).map((fault) => `${document.name}: ${fault}`);
    });
    found.push(...(await Promise.all(some)));
  }
  return found.flat();
}

describe.each(templateNames)('in %s every resume', (template) => {
  let documents: Document[] = [];

  beforeAll(async () => {
    documents = [];
    for (const input of inputs) {
      const { pdf, pages: filled } = await renderResume(input.content, renderOptions.parse({ template }));
      documents.push({ ...input, pdf, filled });
    }
  }, 120_000);

  test('is read back by our parser with its fields', async () => {
    const below = await findings(documents, async ({ content, pdf, bar }) => {
      const { resume } = await parseFile(pdf.slice());
      const { kept, of, lost } = compare(content, resume);
      return kept >= bar * of ? [] : [`${kept} of ${of} fields; lost ${lost.slice(0, 8).join(', ')}`];
    });
    expect(below).toEqual([]);
  }, 120_000);

  test('fills no more pages than it deserves', () => {
    const allowed = (pages: number) => (pages > 1 && airy.has(template) ? pages + 1 : pages);
    const longer = documents.filter(({ filled, pages }) => filled > allowed(pages));
    expect(longer.map(({ name, filled }) => `${name}: ${filled}`)).toEqual([]);
  });

  pdftotext.run(
    `says every text as it is laid out${pdftotext.note}`,
    async () => {
      // Columns side by side are one line there.
      const modes = templates[template].sidebar ? [] : ['-layout', '-nopgbrk'];
      const faults = await findings(documents, async ({ content, pdf }) => {
        const said = await Promise.all(modes.map((mode) => printedBy('pdftotext', pdf, mode, 'FILE', '-')));
        return said.map(bare).flatMap((text) => textsOf(content).filter((each) => !text.includes(each)));
      });
      expect(faults).toEqual([]);
    },
    120_000,
  );

  pdftotext.run(
    `says every text exactly and in order${pdftotext.note}`,
    async () => {
      const { sidebar } = templates[template];
      const beside = sidebar?.sections ?? [];
      const faults = await findings(documents, async ({ content, pdf }) =>
        faultsOfOrder(content, await printedBy('pdftotext', pdf, '-raw', 'FILE', '-'), { beside }),
      );
      expect(faults).toEqual([]);
    },
    120_000,
  );

  qpdf.run(
    `is a sound file${qpdf.note}`,
    async () => {
      const faults = await findings(documents, async ({ pdf }) => {
        const report = await printedBy('qpdf', pdf, '--check', 'FILE').catch(String);
        return report.includes('No syntax or stream encoding errors') ? [] : [report];
      });
      expect(faults).toEqual([]);
    },
    120_000,
  );

  test('lacks no glyph', () => {
    expect(documents.filter(({ pdf }) => missingGlyphs(pdf) > 0).map(({ name }) => name)).toEqual([]);
  });
});

test('what does not come back is counted', () => {
  const given = {
    basics: { name: 'Asha  Rao', url: 'https://rao.example/' },
    work: [{ name: 'A' }, { name: 'B' }],
  };
  expect(compare(given, given)).toEqual({ kept: 4, of: 4, lost: [] });
  expect(compare(given, { basics: { name: 'Asha Rao', url: 'rao.example' }, work: [{ name: 'B' }] })).toEqual(
    {
      kept: 3,
      of: 4,
      lost: ['resume.work.0.name: A'],
    },
  );
});
