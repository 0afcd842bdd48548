import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inflateSync } from 'node:zlib';

const run = promisify(execFile);

/** Whether a program of the machine can be called; tests that need it say so and pass over where it is absent. */
export function isInstalled(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Runs a program with the PDF as its file, and gives what it prints. */
export async function printedBy(program: string, pdf: Uint8Array, ...args: string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'vitae-pdf-'));
  try {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, pdf);
    const placed = args.map((each) => (each === 'FILE' ? file : each));
    return (await run(program, placed, { maxBuffer: 64_000_000 })).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The document's objects and its unpacked streams as one text, byte by byte. */
export function insides(pdf: Uint8Array): string {
  const raw = Buffer.from(pdf).toString('latin1');
  const streams = [...raw.matchAll(/FlateDecode[^>]*>>\s*stream\r?\n([\s\S]*?)\nendstream/g)].map(
    ([, data = '']) => inflateSync(Buffer.from(data, 'latin1')).toString('latin1'),
  );
  return [raw, ...streams].join('\n');
}

/** Text as a comparison sees it: no white space, nothing invisible, one form for each letter. */
export function bare(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\ufe0f\s]/gu, '').normalize('NFC');
}

const notShown = new Set([
  'startDate',
  'endDate',
  'date',
  'releaseDate',
  'image',
  '$schema',
  'meta',
  'dateOfBirth',
]);

/** All texts of a resume that its document has to say, web addresses without their scheme. */
export function textsOf(value: unknown, key = ''): string[] {
  if (notShown.has(key)) return [];
  if (typeof value === 'string')
    return [bare(value).replace(/^https?:\/\//, '')].filter((text) => text !== '');
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => textsOf(each, name));
}
