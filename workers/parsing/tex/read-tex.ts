import type { Extract } from '../lines.js';
import { accented, isAccent, symbols } from './characters.js';
import { builtinEnvironments, builtins, classMacros, type Macro, silent } from './builtins.js';
import { Input } from './input.js';
import { Page, type Style } from './page.js';

interface Reader {
  input: Input;
  page: Page;
  macros: Map<string, Macro>;
  environments: Map<string, Macro & { end: string }>;
  groups: Style[];
  /** Lists that are open: whether their items show a mark. */
  lists: boolean[];
}

type Command = (reader: Reader) => void;

const sizes: Readonly<Record<string, number>> = {
  tiny: 0.6,
  scriptsize: 0.7,
  footnotesize: 0.8,
  small: 0.9,
  normalsize: 1,
  large: 1.2,
  Large: 1.44,
  LARGE: 1.7,
  huge: 2,
  Huge: 2.5,
  HUGE: 3,
};

const styled =
  (change: Partial<Style>): Command =>
  ({ page }) => {
    page.style = { ...page.style, ...change };
  };
/** `\textbf{x}` is `{\bfseries x}`. */
const grouped =
  (declaration: string): Command =>
  ({ input }) => {
    const argument = input.argument();
    input.push(`{\\${declaration} ${argument}}`);
  };

/** Text of an argument without commands, for headings and links. */
function plainText(source: string, reader: Reader): string {
  const inner: Reader = { ...reader, input: new Input(source), page: new Page(), groups: [], lists: [] };
  run(inner);
  inner.page.newLine();
  return inner.page.lines
    .map((line) => line.cells.map((cell) => cell.text).join(' '))
    .join(' ')
    .trim();
}

const heading: Command = (reader) => {
  reader.input.star();
  reader.input.optional();
  const text = plainText(reader.input.argument(), reader);
  if (text !== '') reader.page.heading(text);
};

const subheading: Command = ({ input }) => {
  input.star();
  input.optional();
  const text = input.argument();
  input.push(`\\par\\textbf{${text}}\\par `);
};

function define(reader: Reader, name: string, macro: Macro): void {
  const plain = name.replace(/^\s*\\/u, '').trim();
  if (plain !== '' && !Object.hasOwn(commands, plain)) reader.macros.set(plain, macro);
}

const newCommand: Command = (reader) => {
  const { input } = reader;
  input.star();
  const name = input.argument();
  input.skipBlanks();
  const count = Math.min(9, Math.max(0, Number(input.optional() ?? '0') || 0));
  input.skipBlanks();
  const fallback = input.optional();
  const takes = fallback === null ? 'm'.repeat(count) : `o${'m'.repeat(Math.max(0, count - 1))}`;
  define(reader, name, { takes, body: input.argument() });
};

const def: Command = (reader) => {
  const { input } = reader;
  input.skipBlanks();
  const name = input.argument();
  let parameters = '';
  while (input.peek() !== '{' && input.peek() !== '') parameters += input.next();
  define(reader, name, {
    takes: 'm'.repeat(Math.min(9, parameters.match(/#\d/gu)?.length ?? 0)),
    body: input.argument(),
  });
};

const documentCommand: Command = (reader) => {
  const name = reader.input.argument();
  const takes = reader.input
    .argument()
    .replace(/O\{[^}]*\}|o/gu, 'o')
    .replace(/[^mos]/gu, '');
  define(reader, name, { takes, body: reader.input.argument() });
};

const newEnvironment: Command = ({ input, environments }) => {
  input.star();
  const name = input.argument();
  input.skipBlanks();
  const count = Math.min(9, Number(input.optional() ?? '0') || 0);
  input.skipBlanks();
  const fallback = input.optional();
  const takes = fallback === null ? 'm'.repeat(count) : `o${'m'.repeat(Math.max(0, count - 1))}`;
  environments.set(name, { takes, body: input.argument(), end: input.argument() });
};

const let_: Command = (reader) => {
  const { input } = reader;
  const name = input.argument();
  input.skipBlanks();
  if (input.peek() === '=') input.next();
  define(reader, name, { takes: '', body: input.argument() });
};

const link: Command = (reader) => {
  const url = reader.input.argument().replace(/\\([%#&_~])/gu, '$1');
  const shown = reader.input.argument();
  reader.page.links.push({ text: plainText(shown, reader), url });
  reader.input.push(`{${shown}}`);
};

const showUrl: Command = ({ input, page }) => page.text(input.argument().replace(/\\([%#&_~])/gu, '$1'));

const socialSites: Readonly<Record<string, string>> = {
  linkedin: 'linkedin.com/in/',
  github: 'github.com/',
  gitlab: 'gitlab.com/',
  twitter: 'twitter.com/',
  stackoverflow: 'stackoverflow.com/users/',
  kaggle: 'kaggle.com/',
  orcid: 'orcid.org/',
  medium: 'medium.com/@',
};

/** The classes make the account's address from its name. */
const social: Command = (reader) => {
  const network = plainText(reader.input.argument(), reader).toLowerCase();
  const user = plainText(reader.input.argument(), reader);
  const site = user.includes('/') ? '' : (socialSites[network] ?? '');
  reader.page.cell();
  reader.page.text(`${site}${user}`);
  reader.page.cell();
};

const labelled: Command = (reader) => {
  const label = plainText(reader.input.argument(), reader);
  if (label === '') return;
  reader.page.style = { ...reader.page.style };
  reader.input.push(
    `{\\bfseries ${label.replace(/([&%$#_{}])/gu, '\\$1')}${/[:\d]$/u.test(label) ? '' : ':'}} `,
  );
};

const item: Command = (reader) => {
  const { input, page } = reader;
  input.skipBlanks();
  const label = input.optional();
  if (reader.lists.at(-1) ?? true) page.bullet();
  else page.newLine();
  if (label !== null && /\p{L}{2}/u.test(label)) {
    page.noBullet();
    input.push(`{\\bfseries ${label}} `);
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
  tcolorbox: 'o',
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
  if (unread.has(name)) return skipTo(input, `\\end{${name}}`);
  reader.groups.push(page.style);
  page.style = { ...page.style };
  const own = reader.environments.get(name) ?? builtinEnvironments[name];
  if (own !== undefined) return input.push(substitute(own.body, input.takes(own.takes)));
  const optional = lists.has(name) ? (input.optional() ?? '') : '';
  input.takes(environmentArguments[name] ?? '');
  if (tables.has(name)) page.noBullet();
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
  if (own !== undefined) input.push(own.end);
  else page.newLine();
};

const newLine: Command = ({ input, page }) => {
  input.star();
  input.optional();
  page.newLine();
};
const paragraph: Command = ({ page }) => page.newLine();
const cell: Command = ({ page }) => page.cell();
const nothing: Command = () => undefined;

const commands: Readonly<Record<string, Command>> = {
  section: heading,
  cvsection: heading,
  cvsect: heading,
  sectiontitle: heading,
  headedsection: heading,
  datedsection: heading,
  resheading: heading,
  chapter: heading,
  roottitle: heading,
  sectionTitle: heading,
  ressection: heading,
  profilesection: heading,
  subsection: subheading,
  subsubsection: subheading,
  cvsubsection: subheading,
  paragraph: subheading,
  headedsubsection: subheading,
  textbf: grouped('bfseries'),
  textit: grouped('itshape'),
  emph: grouped('itshape'),
  textsl: grouped('itshape'),
  textsc: grouped('relax'),
  textrm: grouped('relax'),
  textsf: grouped('relax'),
  texttt: grouped('relax'),
  textmd: grouped('relax'),
  textnormal: grouped('relax'),
  underline: grouped('relax'),
  uline: grouped('relax'),
  mbox: grouped('relax'),
  hbox: grouped('relax'),
  fbox: grouped('relax'),
  uppercase: grouped('relax'),
  MakeUppercase: grouped('relax'),
  mathbf: grouped('bfseries'),
  mathrm: grouped('relax'),
  text: grouped('relax'),
  textsuperscript: grouped('relax'),
  ul: grouped('relax'),
  hl: grouped('relax'),
  bfseries: styled({ bold: true }),
  bf: styled({ bold: true }),
  itshape: styled({ italic: true }),
  it: styled({ italic: true }),
  em: styled({ italic: true }),
  mdseries: styled({ bold: false }),
  normalfont: styled({ bold: false, italic: false }),
  upshape: styled({ italic: false }),
  relax: nothing,
  ...Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, styled({ size })])),
  newcommand: newCommand,
  renewcommand: newCommand,
  providecommand: newCommand,
  DeclareRobustCommand: newCommand,
  def,
  gdef: def,
  edef: def,
  xdef: def,
  let: let_,
  NewDocumentCommand: documentCommand,
  RenewDocumentCommand: documentCommand,
  ProvideDocumentCommand: documentCommand,
  newenvironment: newEnvironment,
  renewenvironment: newEnvironment,
  href: link,
  url: showUrl,
  nolinkurl: showUrl,
  path: showUrl,
  vsocial: social,
  vlabel: labelled,
  vcell: cell,
  hfill: cell,
  hfil: cell,
  dotfill: cell,
  vbullet: ({ page }) => page.bullet(),
  item,
  begin,
  end,
  '\\': newLine,
  newline: newLine,
  linebreak: newLine,
  par: paragraph,
  tabularnewline: newLine,
  cr: newLine,
  bigskip: ({ page }) => page.paragraph(),
  medskip: ({ page }) => page.paragraph(),
  smallskip: paragraph,
  clearpage: paragraph,
  newpage: paragraph,
  pagebreak: newLine,
  switchcolumn: newLine,
};

function substitute(body: string, values: readonly string[]): string {
  return body.replace(/(\\[a-zA-Z@]+)?#(\d)/gu, (_, command: string | undefined, digit: string) => {
    const value = values[Number(digit) - 1] ?? '';
    return command === undefined ? value : `${command} ${value}`;
  });
}

/** A command that nobody knows: its name shows nothing, and its arguments are read as cells. */
function unknownCommand(input: Input): void {
  input.optional();
  const cells: string[] = [];
  while (input.peek() === '{' && cells.length < 9) {
    cells.push(input.argument());
    while (/^[ \t]$/u.test(input.peek())) input.next();
  }
  input.push(cells.map((text) => `{${text}}`).join('\\vcell '));
}

function runCommand(reader: Reader): void {
  const { input, page } = reader;
  const name = input.command();
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command !== undefined) return command(reader);
  const macro = reader.macros.get(name);
  if (macro !== undefined) return input.push(substitute(macro.body, input.takes(macro.takes)));
  if (isAccent(name)) return page.text(accented(name, input.argument()) ?? '');
  const symbol = Object.hasOwn(symbols, name) ? symbols[name] : undefined;
  if (symbol !== undefined) {
    return page.text(symbol);
  }
  const skipped = Object.hasOwn(silent, name) ? silent[name] : undefined;
  if (skipped !== undefined) input.takes(skipped);
  else unknownCommand(input);
}

const quotes: Readonly<Record<string, string>> = { '``': '“', "''": '”', '---': '—', '--': '–' };

function runCharacter(reader: Reader, char: string): void {
  const { input, page } = reader;
  if (char === '{') {
    reader.groups.push(page.style);
  } else if (char === '}') {
    page.style = reader.groups.pop() ?? page.style;
  } else if (char === '&') page.cell();
  else if (char === '~') page.text(' ');
  else if (char === '$') return;
  else if (char === '\n') {
    let blank = false;
    while (/^\s$/u.test(input.peek())) blank = input.next() === '\n' || blank;
    if (blank) page.paragraph();
    else page.text(' ');
  } else if (char === '-' || char === '`' || char === "'") {
    let mark = char;
    while (input.peek() === char && mark.length < 3) mark += input.next();
    page.text(quotes[mark] ?? mark);
  } else page.text(char);
}

function run(reader: Reader): void {
  for (let char = reader.input.next(); char !== ''; char = reader.input.next()) {
    if (char === '\\') runCommand(reader);
    else runCharacter(reader, char);
  }
}

/** Comments go to the end of their line, the line's end included. */
function withoutComments(source: string): string {
  return source.replace(/\r\n?/gu, '\n').replace(/(?<!\\)((?:\\\\)*)%[^\n]*\n?[ \t]*/gu, '$1');
}

/** What stands before the document is read for its definitions, and for the contacts that some classes keep there. */
const shownInPreamble =
  /\\(?:name|firstname|familyname|title|position|address|phone|mobile|email|homepage|social|github|linkedin|gitlab|twitter|cvname|cvjobtitle|cvmail|cvnumberphone|cvsite|cvlinkedin|cvaddress|tagline|author)\b/u;

/**
 * Reads a resume in LaTeX: shows what its macros show, without running anything and without opening any file.
 * @throws PermanentError file-too-complex where macros do not come to an end
 */
export function readTex(text: string): Extract {
  const source = withoutComments(text);
  const [preamble = '', body] = source.split(/\\begin\{document\}/u);
  const page = new Page();
  const macros = new Map(Object.entries({ ...builtins, ...classMacros(source) }));
  const reader: Reader = {
    input: new Input(''),
    page,
    macros,
    environments: new Map(),
    groups: [],
    lists: [],
  };
  if (body !== undefined) {
    const shows = shownInPreamble.test(preamble);
    const draft = { ...reader, input: new Input(preamble), page: shows ? page : new Page() };
    run(draft);
    draft.page.paragraph();
    page.style = { bold: false, italic: false, size: 1 };
  }
  reader.input = new Input((body ?? preamble).split(/\\end\{document\}/u)[0] ?? '');
  reader.groups = [];
  run(reader);
  page.newLine();
  const shown = page.lines.map((line) => line.text).join('');
  return {
    lines: page.lines,
    links: page.links,
    pages: null,
    glyphs: shown.replace(/\s/gu, '').length,
    unreadableGlyphs: (shown.match(/\uFFFD/gu) ?? []).length,
    hiddenText: [],
  };
}
