import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PNG } from 'pngjs';
import { renderOptions } from '../../shared/resume/render-options.js';
import { templateNames } from '../../shared/resume/templates.js';
import { renderResume } from '../../workers/pdf/render.js';
import { sample } from './inputs.js';
import { pagesOf } from './pages.js';

/* The pictures that GET /templates names, from our own sample: npm run previews, then commit them. */

const folder = resolve(import.meta.dirname, '../../api/routes/templates/previews');
/** 496 × 702 points for A4: as wide as a card of a gallery on a sharp screen. */
const resolution = 60;
/** Shades of each channel; text looks the same with 256. */
const shades = 16;

/** The same picture in a third of the bytes: without transparency, in fewer shades, packed as tight as it goes. */
function small(file: Buffer): Buffer {
  const picture = PNG.sync.read(file);
  const step = 255 / (shades - 1);
  picture.data = Buffer.from(picture.data.map((each) => Math.round(Math.round(each / step) * step)));
  return PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 });
}

await mkdir(folder, { recursive: true });
for (const template of templateNames) {
  const { pdf } = await renderResume(sample(), renderOptions.parse({ template }));
  const [page] = await pagesOf(pdf, resolution, 1);
  if (!page) throw new Error(`${template} has no page.`);
  const png = small(page);
  await writeFile(join(folder, `${template}.png`), png);
  console.log(`${template}: ${Math.round(png.length / 1024)} kB`);
}
