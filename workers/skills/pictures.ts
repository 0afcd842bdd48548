import { prepositions } from './deeds/find-deeds.js';
import type { Token } from './tokens.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Work of the hands, whose names also paint what is done to people and ideas. */
const handwork = words(
  'welding welded welder soldering soldered forging plumbing plumber carpentry carpenter masonry gardening gardener ' +
    'housekeeping sewing tailoring stitching weaving knitting embroidery nursing surgery butchery plastering farming ' +
    'cooking baking painting driving cleaning polishing',
);
/** What no hand works on. */
const ideas = words(
  'team teams crew department group partnership alliance tie bond community branch company brand culture story idea ' +
    'word plan strategy deal relationship relation soul mind data database dataset code codebase log file record table ' +
    'server mailbox inbox backlog folder repository',
);
/** In a name that is put together: 'database housekeeping'. */
const ofMachines = words('database db data log code server disk mailbox inbox backlog file');
const determiners = words('the a an my our their its two three four five both several');
/** How many words may lead to what is worked on. */
const reach = 5;

/** 'Welded two rival teams into one', 'plumbing of data', 'log housekeeping': a picture of other work. */
export function isPicture(tokens: readonly Token[], from: number, to: number): boolean {
  const own = tokens[from]?.symbol ?? '';
  if (to - from !== 1 || !handwork.has(own)) return false;
  if (ofMachines.has(tokens[from - 1]?.symbol ?? '')) return true;
  const next = tokens[to];
  const isDone = own.endsWith('ed') || determiners.has(next?.symbol ?? '') || /^\d/.test(next?.symbol ?? '');
  if (next?.symbol !== 'of' && !isDone) return false;
  for (let at = next?.symbol === 'of' ? to + 1 : to; at < to + reach; at += 1) {
    const { symbol = '', isWord = false } = tokens[at] ?? {};
    if (!isWord || prepositions.has(symbol)) return false;
    if (ideas.has(symbol) && isLast(tokens[at + 1])) return true;
  }
  return false;
}

/** 'The team', not 'the server room'. */
const isLast = (next: Token | undefined): boolean =>
  !next?.isWord ||
  prepositions.has(next.symbol) ||
  ['and', 'or', 'between', 'across', 'together', 'every', 'each'].includes(next.symbol);
