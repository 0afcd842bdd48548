import { builtinEnvironments } from './builtins.js';
import type { Input } from './input.js';
import { type Command, substitute } from './run.js';

const item: Command = (reader) => {
  const { input, page } = reader;
  input.skipBlanks();
  const label = input.optional();
  if (reader.lists.at(-1) ?? true) page.bullet();
  else page.newLine();
  if (label !== null && /\p{L}{2}|\d{4}/u.test(label)) {
    page.noBullet();
    input.push(`{\\bfseries ${label}}${/\d{4}/u.test(label) ? '\\vcell ' : ' '}`);
  }
};

const tables = new Set([
  'tabular',
  'tabular*',
  'tabularx',
  'tabularx*',
  'tabulary',
  'longtable',
  'supertabular',
  'array',
  'tblr',
]);
const lists = new Set([
  'itemize',
  'enumerate',
  'cvitems',
  'tightemize',
  'highlights',
  'compactitem',
  'list',
  'zitemize',
  'description',
  'highlightsforbulletentries',
  'joblist',
  'itemize*',
]);
/** Arguments of environments that show nothing. */
const environmentArguments: Readonly<Record<string, string>> = {
  tabular: 'om',
  'tabular*': 'mom',
  tabularx: 'mom',
  tabulary: 'mom',
  longtable: 'om',
  supertabular: 'om',
  array: 'om',
  tblr: 'om',
  minipage: 'ooom',
  multicols: 'm',
  paracol: 'm',
  adjustwidth: 'mm',
  list: 'mm',
  fullwidth: 'o',
  spacing: 'm',
  wrapfigure: 'omm',
  tikzpicture: 'o',
  tightemize: 'o',
  twenty: '',
  twentyshort: '',
  entrylist: '',
  header: '',
  onecolentry: '',
  textblock: 'm',
  'textblock*': 'm',
  picture: '',
  columns: 'o',
  column: 'om',
};
const unread = new Set([
  'comment',
  'verbatim',
  'lstlisting',
  'filecontents',
  'filecontents*',
  'tikzpicture',
  'picture',
]);

function skipTo(input: Input, end: string): void {
  let seen = '';
  while (input.peek() !== '' && !seen.endsWith(end)) seen = (seen + input.next()).slice(-end.length);
}

const begin: Command = (reader) => {
  const { input, page } = reader;
  const name = input.argument().trim();
  if (unread.has(name)) {
    skipTo(input, `\\end{${name}}`);
    return;
  }
  reader.groups.push(page.style);
  page.style = { ...page.style };
  const own = reader.environments.get(name) ?? builtinEnvironments[name];
  if (own !== undefined) {
    input.push(substitute(own.body, input.takes(own.takes, own.fallbacks)));
    return;
  }
  const optional = input.optional() ?? '';
  input.takes(environmentArguments[name] ?? '');
  if (tables.has(name)) {
    page.beginTable();
    reader.tables += 1;
  }
  if (lists.has(name)) {
    page.newLine();
    reader.lists.push(!/label\s*=\s*(?:\{\s*\}|,|$)/u.test(optional));
  }
};

const end: Command = (reader) => {
  const { input, page } = reader;
  const name = input.argument().trim();
  page.style = reader.groups.pop() ?? page.style;
  const own = reader.environments.get(name);
  if (lists.has(name)) reader.lists.pop();
  if (tables.has(name)) reader.tables -= 1;
  if (own !== undefined) input.push(own.end);
  else page.newLine();
};

/** Environments, the items of lists, and the parts of a table that each of its pages repeats. */
export const environments: Readonly<Record<string, Command>> = {
  item,
  begin,
  end,
  endfirsthead: ({ page }) => page.endRepeated(true),
  endhead: ({ page }) => page.endRepeated(false),
  endfoot: ({ page }) => page.endRepeated(false),
};
