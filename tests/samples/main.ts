import { resolve } from 'node:path';
import { aside } from './layouts/aside.js';
import { columns } from './layouts/columns.js';
import { single } from './layouts/single.js';
import { tables } from './layouts/tables.js';
import { printSamples } from './print.js';

/* Prints invented resumes in many layouts, with what can be read in each: npm run samples -- FOLDER [--aside] [TEXT] */

const words = process.argv.slice(2);
const kept = words.includes('--aside');
const [folder, only = ''] = words.filter((word) => word !== '--aside');
if (folder === undefined) {
  console.error('usage: npm run samples -- FOLDER [--aside] [TEXT IN THE NAME]');
  process.exitCode = 2;
} else {
  const people = resolve(import.meta.dirname, kept ? 'people/aside' : 'people');
  const layouts = kept ? aside : { ...single, ...columns, ...tables };
  const names = await printSamples(resolve(folder), people, layouts, (name) => name.includes(only));
  console.log(`${names.length} resumes, each with its truth, in ${resolve(folder)}`);
}
