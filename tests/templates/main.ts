import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command } from 'commander';
import { renderOptions } from '../../shared/resume/render-options.js';
import { templateNames, type TemplateName } from '../../shared/resume/templates.js';
import { renderLetter, renderResume } from '../../workers/pdf/render.js';
import { inputsIn, ownInputs, sample, sampleLetter } from './inputs.js';
import { overview, type Shown } from './overview.js';
import { pagesOf } from './pages.js';

/** Contact sheets: every template with every input. */
const { processedArgs } = new Command('npm run templates --')
  .description('Draws every template with every input, as PDFs and as pictures of their pages.')
  .argument('[folder]', 'where they go', '.data/templates')
  .argument('[inputs]', 'a folder of JSON Resumes', ownInputs)
  .parse();
const [out, inputs] = processedArgs as [string, string];
const folder = resolve(out);
const resolution = 80;

async function keep(template: TemplateName, input: string, pdf: Uint8Array): Promise<Shown> {
  const name = `${template}-${input}`;
  await writeFile(join(folder, `${name}.pdf`), pdf);
  const pages = await pagesOf(pdf, resolution);
  const files = pages.map((_, index) => `${name}-${index + 1}.png`);
  await Promise.all(pages.map((page, index) => writeFile(join(folder, files[index] ?? ''), page)));
  return { template, input, pdf: `${name}.pdf`, pages: files };
}

async function main(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const resumes = inputsIn(resolve(inputs));
  const shown: Shown[] = [];
  for (const template of templateNames) {
    const options = renderOptions.parse({ template });
    for (const [input, content] of resumes) {
      shown.push(await keep(template, input, (await renderResume(content, options)).pdf));
    }
    const letter = await renderLetter(sampleLetter(), sample().basics, options);
    shown.push(await keep(template, 'letter', letter.pdf));
  }
  const index = join(folder, 'index.html');
  await writeFile(index, overview(shown));
  console.log(`${shown.length} documents. Look at ${pathToFileURL(index).href}`);
}

await main();
