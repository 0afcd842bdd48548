import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { lenientResume } from '../../../shared/resume/lenient.js';
import { renderOptions, templateNames } from '../../../shared/resume/render-options.js';
import { renderResume } from '../../../workers/pdf/render.js';
import { bare, isInstalled, printedBy, textsOf } from './reading.js';

const folder = new URL('../../../../shared/corpus/render/', import.meta.url);
const inputs = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
const hasPoppler = isInstalled('pdftotext');
if (inputs.length === 0) process.stderr.write('Skipped: ../shared/corpus/render is not there.\n');
if (!hasPoppler) process.stderr.write('Skipped in part: pdftotext is not installed.\n');

/** What has at most 270 words stays on one page in every template. */
const onePage = new Set(['junior-one-page.json', 'hindi.json', 'latin-extended.json', 'minimal.json']);
const airy = new Set(['academic', 'minimal']);
const pagesFor = (template: string, input: string) => {
  if (onePage.has(input)) return 1;
  return (input === 'senior-two-page.json' ? 2 : 6) + (airy.has(template) ? 1 : 0);
};
/** Beside the order of the file, which tests/gate holds. Columns side by side are one line to `-layout`. */
const modesFor = (template: string) => (template === 'sidebar' ? [] : ['-layout', '-nopgbrk']);
const cases = templateNames.flatMap((template) => inputs.map((input) => ({ template, input })));

(cases.length > 0 ? describe : describe.skip)('the render corpus', () => {
  test.each(cases.length > 0 ? cases : [{ template: templateNames[0], input: '' }])(
    '$input in $template says every text, on as many pages as it deserves',
    async ({ template, input }) => {
      const { content } = lenientResume(JSON.parse(readFileSync(new URL(input, folder), 'utf8')));
      const rendered = await renderResume(content, renderOptions.parse({ template }));
      expect(rendered.pages).toBeLessThanOrEqual(pagesFor(template, input));
      for (const mode of hasPoppler ? modesFor(template) : []) {
        const said = bare(await printedBy('pdftotext', rendered.pdf, mode, 'FILE', '-'));
        expect(textsOf(content).filter((text) => !said.includes(text))).toEqual([]);
      }
    },
  );
});
