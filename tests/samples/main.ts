import { resolve } from 'node:path';
import { aside } from './layouts/aside.js';
import { columns } from './layouts/columns.js';
import { linkedin } from './layouts/linkedin.js';
import { single } from './layouts/single.js';
import { tables } from './layouts/tables.js';
import { printSamples } from './print.js';
import { writeSamples } from './written.js';

/* Invented resumes in many layouts, with what can be read in each: npm run samples -- FOLDER [--aside] [--docx | --txt] [TEXT] */

const words = process.argv.slice(2);
const kept = words.includes('--aside');
const kind = (['docx', 'txt'] as const).find((each) => words.includes(`--${each}`));
const [folder, only = ''] = words.filter((word) => !word.startsWith('--'));
if (folder === undefined) {
  console.error('usage: npm run samples -- FOLDER [--aside] [--docx | --txt] [TEXT IN THE NAME]');
  process.exitCode = 2;
} else {
  const people = resolve(import.meta.dirname, kept ? 'people/aside' : 'people');
  const layouts = kept ? { ...aside, ...linkedin } : { ...single, ...columns, ...tables, ...linkedin };
  const wanted = (name: string): boolean => name.includes(only);
  const names =
    kind === undefined
      ? await printSamples(resolve(folder), people, layouts, wanted)
      : await writeSamples(resolve(folder), people, kind, wanted);
  console.log(`${names.length} resumes, each with its truth, in ${resolve(folder)}`);
}
