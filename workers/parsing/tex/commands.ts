import { addresses } from './addresses.js';
import { boxes } from './boxes.js';
import { documentClass } from './classes.js';
import { conditionals } from './conditionals.js';
import { definitions } from './definitions.js';
import { environments } from './environments.js';
import { formRows } from './form-rows.js';
import { headings, innerHeading } from './headings.js';
import type { Command } from './run.js';
import { spacing } from './spacing.js';
import { typeface } from './typeface.js';

/** Other files are not opened; that the source asks for them is told. */
const missingFile: Command = ({ input, unread }) => {
  const name = input.argument().trim();
  if (name !== '' && !/^(?:glyphtounicode|preamble|macros|settings)/u.test(name))
    unread.push(`\\input{${name}}`);
};

const newLine: Command = ({ input, page }) => {
  input.star();
  input.optional();
  page.newLine();
};
/** Within a table's cell it breaks that alone. */
const breakLine: Command = ({ page, tables }) => {
  if (tables > 0) page.breakCell();
  else page.newLine();
};
const paragraph: Command = ({ page }) => page.newLine();
const cell: Command = ({ page }) => page.cell();
const nothing: Command = () => undefined;

const commands: Readonly<Record<string, Command>> = {
  ...definitions,
  ...environments,
  ...conditionals,
  ...headings,
  ...typeface,
  ...addresses,
  ...formRows,
  ...boxes,
  ...spacing,
  input: missingFile,
  include: missingFile,
  subfile: missingFile,
  relax: nothing,
  vcell: cell,
  hfill: cell,
  hfil: cell,
  dotfill: cell,
  vbullet: ({ page }) => page.bullet(),
  vtold: ({ page }) => page.tell(true),
  vnamed: ({ page }) => page.tell(false),
  '\\': newLine,
  newline: breakLine,
  linebreak: newLine,
  par: paragraph,
  tabularnewline: newLine,
  cr: newLine,
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
