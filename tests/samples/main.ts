import { resolve } from 'node:path';
import { Command, Option } from 'commander';
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

/** Whose resumes are printed and in which layouts, by what is asked for. */
const sets = {
  // What is asked for by no option.
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

const which = ['walks', 'odd', 'everyday', 'trades'] as const;
const others = (option: string): string[] => which.filter((each) => each !== option);
const command = which.reduce(
  (before, option) =>
    before.addOption(
      new Option(`--${option}`, 'other people and layouts (docs/PARSING.md)').conflicts(others(option)),
    ),
  new Command('npm run samples --')
    .showHelpAfterError()
    .description('Writes invented resumes in many layouts, each with its truth.')
    .argument('<folder>', 'where they go')
    .argument('[text]', 'only those with this in their name', '')
    .option('--aside', 'those that are kept aside from tuning')
    .addOption(new Option('--docx', 'as Word documents').conflicts('txt'))
    .option('--txt', 'as plain texts'),
);
const [folder, only] = command.parse().processedArgs as [string, string];
const options = command.opts<Partial<Record<(typeof which)[number] | 'aside' | 'docx' | 'txt', true>>>();
const name = [...which, 'aside' as const].filter((each) => options[each]).join('-');
const set =
  Object.entries(sets).find(([known]) => known === name)?.[1] ??
  command.error(`There is no set "${name}": choose one of ${Object.keys(sets).filter(Boolean).join(', ')}.`);
const people = resolve(import.meta.dirname, 'people', set.people);
const kind = (['docx', 'txt'] as const).find((each) => options[each]);
const wanted = (sample: string): boolean => sample.includes(only);
const names =
  kind === undefined
    ? await printSamples(resolve(folder), people, set.layouts, wanted)
    : await writeSamples(resolve(folder), people, kind, wanted);
console.log(`${names.length} resumes, each with its truth, in ${resolve(folder)}`);
