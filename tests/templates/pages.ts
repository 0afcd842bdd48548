import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The pages of a PDF as PNG files, by poppler's pdftoppm.
 * @param resolution dots per inch
 * @param most pages
 * @param height in pixels from the top; the whole page where there is none
 */
export async function pagesOf(pdf: Uint8Array, resolution: number, most = 20, height = 0): Promise<Buffer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'vitae-pages-'));
  try {
    const file = join(folder, 'document.pdf');
    await writeFile(file, pdf);
    const args = [
      '-png',
      '-r',
      String(resolution),
      '-l',
      String(most),
      '-H',
      String(height),
      file,
      join(folder, 'page'),
    ];
    await run('pdftoppm', args);
    const names = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
    return await Promise.all(names.map((name) => readFile(join(folder, name))));
  } finally {
    await rm(folder, { recursive: true });
  }
}
