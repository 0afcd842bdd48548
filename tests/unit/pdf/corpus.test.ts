import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { lenientResume } from '../../../shared/resume/lenient.js';
import { templateNames } from '../../../shared/resume/render-options.js';
import { renderResume } from '../../../workers/pdf/render.js';
import { bare, isInstalled, printedBy, textsOf } from './reading.js';

const folder = new URL('../../../../shared/corpus/render/', import.meta.url);
const inputs = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
const hasPoppler = isInstalled('pdftotext');
const hasQpdf = isInstalled('qpdf');
if (inputs.length === 0) process.stderr.write('Skipped: ../shared/corpus/render is not there.\n');
if (!hasPoppler || !hasQpdf) process.stderr.write('Skipped in part: pdftotext or qpdf is not installed.\n');

const mostPages: Record<string, number> = {
  'junior-one-page.json': 1,
  'senior-two-page.json': 2,
  'hindi.json': 1,
};
const cases = templateNames.flatMap((template) => inputs.map((input) => ({ template, input })));

(cases.length > 0 ? describe : describe.skip)('the render corpus', () => {
  test.each(cases.length > 0 ? cases : [{ template: templateNames[0], input: '' }])(
    '$input in $template says every text, on as many pages as it deserves',
    async ({ template, input }) => {
      const { content } = lenientResume(JSON.parse(readFileSync(new URL(input, folder), 'utf8')));
      const rendered = await renderResume(content, { template, paper: 'A4', accent: null });
      expect(rendered.pages).toBeLessThanOrEqual(mostPages[input] ?? 6);
      for (const mode of hasPoppler ? ['-raw', '-layout', '-nopgbrk'] : []) {
        const said = bare(await printedBy('pdftotext', rendered.pdf, mode, 'FILE', '-'));
        expect(textsOf(content).filter((text) => !said.includes(text))).toEqual([]);
      }
      if (hasQpdf) {
        expect(await printedBy('qpdf', rendered.pdf, '--check', 'FILE')).toContain(
          'No syntax or stream encoding errors',
        );
      }
    },
  );
});
