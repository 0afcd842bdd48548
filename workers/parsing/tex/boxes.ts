import { kindOfHeading, likelyKind } from '../sections/headings.js';
import { Input } from './input.js';
import { signature, specification } from './definitions.js';
import { type Command, plainText } from './run.js';

/* Framed and coloured boxes (tcolorbox, mdframed): their title stands in their options, and heads a section or an entry. */

/** What the options of a box say of its title; null where it has none. */
function boxTitle(options: string): string | null {
  const at = options.search(/(?:^|[,\s])(?:frame|adjusted )?title\s*=/u);
  if (at < 0) return null;
  const rest = options.slice(options.indexOf('=', at) + 1).trimStart();
  const title = rest.startsWith('{') ? new Input(rest).argument() : (rest.split(',')[0] ?? '');
  return title.trim() === '' ? null : title.trim();
}

const options: Command = (reader) => {
  const title = boxTitle(reader.input.argument());
  reader.page.newLine();
  if (title === null) return;
  const text = plainText(title, reader);
  if (kindOfHeading(text) !== null || likelyKind(text) !== null) reader.page.heading(text);
  else reader.input.push(`\\textbf{${title}}\\par `);
};

/** `\newtcolorbox[init]{name}[2][default]{options}`: an environment that begins with its title. */
const newBox: Command = ({ input, environments }) => {
  input.optional();
  const name = input.argument();
  input.skipBlanks();
  const count = Math.min(9, Number(input.optional() ?? '0') || 0);
  input.skipBlanks();
  const takes = signature(count, input.optional());
  environments.set(name, { ...takes, body: `\\voptions{${input.argument()}}`, end: '\\par ' });
};

/** The same with arguments as xparse has them. */
const documentBox: Command = ({ input, environments }) => {
  input.optional();
  const name = input.argument();
  const takes = specification(input.argument());
  environments.set(name, { ...takes, body: `\\voptions{${input.argument()}}`, end: '\\par ' });
};

/** `\makebox[2.6cm][l]{2018}`: what has a width of its own is a column beside what follows. */
const makeBox: Command = ({ input }) => {
  const width = input.optional() ?? '';
  input.skipBlanks();
  input.optional();
  const content = input.argument();
  input.push(
    /[1-9]/u.test(width) && !/^\\(?:line|text|column)width$/u.test(width) ? `${content}\\vcell ` : content,
  );
};

/** `\makecell{Baker\\Acme}`: lines of one cell. */
const cellLines: Command = ({ input }) => {
  input.star();
  input.optional();
  input.push(input.argument().replace(/\\\\(?:\[[^\]]{0,20}\])?/gu, '\\newline '));
};

/** Commands that define boxes, and what they show; `\voptions{options}` is the start of one. */
export const boxes: Readonly<Record<string, Command>> = {
  voptions: options,
  makebox: makeBox,
  framebox: makeBox,
  makecell: cellLines,
  thead: cellLines,
  shortstack: cellLines,
  newtcolorbox: newBox,
  renewtcolorbox: newBox,
  DeclareTColorBox: documentBox,
  NewTColorBox: documentBox,
};
