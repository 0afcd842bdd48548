import { accented, isAccent, symbols } from './characters.js';
import type { Macro } from './macro.js';
import { silent } from './silent.js';
import { runFlag } from './flags.js';
import type { Input } from './input.js';
import { Page, type Style } from './page.js';

/** What reading a TeX file goes by: what is still to be read, what is known, where text goes. */
export interface Reader {
  input: Input;
  page: Page;
  macros: Map<string, Macro>;
  environments: Map<string, Macro & { end: string }>;
  groups: Style[];
  /** Lists that are open: whether their items show a mark. */
  lists: boolean[];
  /** Tables that are open, each in the other. */
  tables: number;
  /** Flags that conditions ask for. */
  flags: Map<string, boolean>;
  /** Files that the source asks for: none is opened. */
  unread: string[];
  commands: Readonly<Record<string, Command>>;
}

/** What a command does to the reader. */
export type Command = (reader: Reader) => void;

/** A macro's body with its arguments in their places. */
export function substitute(body: string, values: readonly string[]): string {
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

/** Icons of fontawesome and academicons: `\\faEnvelope*[regular]`. */
const iconName = /^(?:fa|ai)[A-Z]/u;

function runCommand(reader: Reader): void {
  const { input, page } = reader;
  const name = input.command();
  const command = Object.hasOwn(reader.commands, name) ? reader.commands[name] : undefined;
  if (command !== undefined) {
    command(reader);
    return;
  }
  const macro = reader.macros.get(name);
  if (macro !== undefined) {
    input.push(substitute(macro.body, input.takes(macro.takes, macro.fallbacks)));
    return;
  }
  if (isAccent(name)) {
    page.text(accented(name, input.argument()) ?? '');
    return;
  }
  const symbol = Object.hasOwn(symbols, name) ? symbols[name] : undefined;
  if (symbol !== undefined) {
    page.text(symbol);
    return;
  }
  const skipped = Object.hasOwn(silent, name) ? silent[name] : undefined;
  if (skipped !== undefined) input.takes(skipped);
  else if (iconName.test(name)) input.takes('so');
  else if (!runFlag(name, reader)) unknownCommand(input);
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

/** Reads to the end of the input. */
export function run(reader: Reader): void {
  for (let char = reader.input.next(); char !== ''; char = reader.input.next()) {
    if (char === '\\') runCommand(reader);
    else runCharacter(reader, char);
  }
}

/** Text of an argument without commands, for headings and links. */
export function plainText(source: string, reader: Reader): string {
  const page = new Page();
  reader.input.within(source, (input) => run({ ...reader, input, page, groups: [], lists: [] }));
  page.newLine();
  return page.lines
    .map((line) => line.cells.map((cell) => cell.text).join(' '))
    .join(' ')
    .trim();
}
