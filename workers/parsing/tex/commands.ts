import { documentClass } from './classes.js';
import { conditionals } from './conditionals.js';
import { definitions } from './definitions.js';
import { environments } from './environments.js';
import { type Command, plainText } from './run.js';
import type { Style } from './page.js';

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

/** In classes whose entries are macros, subsections part a section; in others they name an entry. */
const innerHeading: Command = (reader) => {
  reader.input.star();
  reader.input.optional();
  const text = plainText(reader.input.argument(), reader);
  if (text !== '') reader.page.heading(text, true);
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

/** Labels of the Europass form for what an entry's lines are anyway. */
const entryLabels =
  /^(?:dates?|occupation(?: or position held)?|position(?: held)?|(?:name and address of )?employer|main activities(?: and responsibilities)?|(?:title of )?qualification(?: awarded)?|principal subjects.*|(?:name and type of )?organi[sz]ation.*|type of business or sector|level in (?:inter)?national classification|name|address|telephone|mobile|e-?mail)$/iu;

/** A row of a form: a label and what stands beside it. */
const field: Command = (reader) => {
  const label = plainText(reader.input.argument(), reader);
  const value = reader.input.argument();
  const shown = label === '' || entryLabels.test(label) ? '' : `\\vlabel{${label}}`;
  reader.input.push(`${shown}${value}\\par `);
};

/** moderntimeline: years of four digits, of two, or 0 for what goes on. */
const years: Command = ({ input, page }) => {
  const [from = '', to = ''] = input.takes('mm').map((year) => year.trim());
  page.text(to === '' ? from : `${from} – ${to === '0' ? 'present' : to}`);
};

/** A chart of `{name/level, ...}` shows the names. */
const levels: Command = ({ input }) => {
  const pairs = input.argument().replace(/[{}]/gu, '').split(',');
  const names = pairs.map((pair) => pair.replace(/\/[\d.]+\s*$/u, '').trim()).filter((name) => name !== '');
  input.push(`\\par ${names.join(', ')}\\par `);
};

/** Other files are not opened; that the source asks for them is told. */
const missingFile: Command = ({ input, unread }) => {
  const name = input.argument().trim();
  if (name !== '' && !/^(?:glyphtounicode|preamble|macros|settings)/u.test(name))
    unread.push(`\\input{${name}}`);
};

/** A space of some width parts what stands beside it. */
const space: Command = ({ input, page }) => {
  if ((input.dimension() ?? 0) >= 2) page.cell();
};

/** The usual size of a text, in points. */
const textSize = 11;

const fontSize: Command = ({ input, page }) => {
  const [size = ''] = input.takes('mm');
  const points = Number.parseFloat(size);
  if (points > 0) page.style = { ...page.style, size: points / textSize };
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
  ...definitions,
  ...environments,
  ...conditionals,
  input: missingFile,
  include: missingFile,
  subfile: missingFile,
  kern: space,
  hskip: space,
  fontsize: fontSize,
  vfield: field,
  vyears: years,
  vlevels: levels,
  ecvsection: heading,
  ecvbigitem: heading,
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
  cvsubsection: innerHeading,
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

/** The commands that the reader knows in a file; all others show nothing but their arguments. */
export function commandsOf(source: string): Readonly<Record<string, Command>> {
  // The entries of these classes are macros, so that no subsection names one.
  const name = documentClass(source);
  const hasEntryMacros = name === 'moderncv' || name.includes('awesome');
  return hasEntryMacros ? { ...commands, subsection: innerHeading } : commands;
}
