import { resolve } from 'node:path';
import { aside } from './layouts/aside.js';
import { columns } from './layouts/columns.js';
import { everyday } from './layouts/everyday.js';
import { everydayAside } from './layouts/everyday-aside.js';
import { forms } from './layouts/forms.js';
import { linkedin } from './layouts/linkedin.js';
import { odd } from './layouts/odd.js';
import { oddAside } from './layouts/odd-aside.js';
import { pages } from './layouts/pages.js';
import { single } from './layouts/single.js';
import { tables } from './layouts/tables.js';
import { tradesAside } from './layouts/trades-aside.js';
import { tradesPages } from './layouts/trades-pages.js';
import { walksAside } from './layouts/walks-aside.js';
import { printSamples } from './print.js';
import { writeSamples } from './written.js';

/*
 * Invented resumes in many layouts, with what can be read in each:
 * npm run samples -- FOLDER [--walks | --odd | --everyday | --trades] [--aside] [--docx | --txt] [TEXT]
 */

/** Whose resumes are printed and in which layouts, by what is asked for. */
const sets = {
  '': { people: '.', layouts: { ...single, ...columns, ...tables, ...linkedin } },
  aside: { people: 'aside', layouts: { ...aside, ...linkedin } },
  walks: { people: 'walks', layouts: { ...forms, ...pages } },
  'walks-aside': { people: 'walks-aside', layouts: walksAside },
  odd: { people: 'odd', layouts: odd },
  'odd-aside': { people: 'odd-aside', layouts: oddAside },
  everyday: { people: 'everyday', layouts: everyday },
  'everyday-aside': { people: 'everyday-aside', layouts: everydayAside },
  'trades-aside': { people: 'trades-aside', layouts: { ...tradesAside, ...tradesPages } },
};

const words = process.argv.slice(2);
const name = ['walks', 'odd', 'everyday', 'trades', 'aside']
  .filter((each) => words.includes(`--${each}`))
  .join('-') as keyof typeof sets;
const kind = (['docx', 'txt'] as const).find((each) => words.includes(`--${each}`));
const [folder, only = ''] = words.filter((word) => !word.startsWith('--'));
if (folder === undefined) {
  console.error(
    'usage: npm run samples -- FOLDER [--walks | --odd | --everyday | --trades] [--aside] [--docx | --txt] [TEXT IN THE NAME]',
  );
  process.exitCode = 2;
} else {
  const people = resolve(import.meta.dirname, 'people', sets[name].people);
  const wanted = (sample: string): boolean => sample.includes(only);
  const names =
    kind === undefined
      ? await printSamples(resolve(folder), people, sets[name].layouts, wanted)
      : await writeSamples(resolve(folder), people, kind, wanted);
  console.log(`${names.length} resumes, each with its truth, in ${resolve(folder)}`);
}
