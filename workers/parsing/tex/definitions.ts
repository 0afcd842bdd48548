import type { Macro } from './macro.js';
import type { Command, Reader } from './run.js';

function define(reader: Reader, name: string, macro: Macro): void {
  const plain = name.replace(/^\s*\\/u, '').trim();
  if (plain !== '' && !Object.hasOwn(reader.commands, plain)) reader.macros.set(plain, macro);
}

const newCommand: Command = (reader) => {
  const { input } = reader;
  input.star();
  const name = input.argument();
  input.skipBlanks();
  const count = Math.min(9, Math.max(0, Number(input.optional() ?? '0') || 0));
  input.skipBlanks();
  define(reader, name, { ...signature(count, input.optional()), body: input.argument() });
};

/** As \\newcommand has it: a number of arguments, the first in brackets where something stands for it. */
export function signature(count: number, fallback: string | null): Pick<Macro, 'takes' | 'fallbacks'> {
  if (fallback === null) return { takes: 'm'.repeat(count) };
  return { takes: `o${'m'.repeat(Math.max(0, count - 1))}`, fallbacks: [fallback] };
}

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
  define(reader, name, { ...specification(reader.input.argument()), body: reader.input.argument() });
};

/** What xparse does to an argument before it is used: `>{\\TrimSpaces} m`. */
const processors = />\s*\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/gu;

/** As xparse has it: `s O{pink} m`. */
export function specification(text: string): Pick<Macro, 'takes' | 'fallbacks'> {
  let takes = '';
  const fallbacks: string[] = [];
  for (const { groups } of text
    .replace(processors, '')
    .matchAll(/(?<kind>[mosrOdD])(?:\{(?<default>[^{}]*)\})?/gu)) {
    const kind = groups?.['kind'] ?? 'm';
    const isOptional = /[oO]/u.test(kind);
    const argument = isOptional ? 'o' : 'm';
    takes += kind === 's' ? 's' : argument;
    if (isOptional) fallbacks.push(groups?.['default'] ?? '');
  }
  return { takes: takes.slice(0, 9), fallbacks };
}

const newEnvironment: Command = ({ input, environments }) => {
  input.star();
  const name = input.argument();
  input.skipBlanks();
  const count = Math.min(9, Number(input.optional() ?? '0') || 0);
  input.skipBlanks();
  const takes = signature(count, input.optional());
  environments.set(name, { ...takes, body: input.argument(), end: input.argument() });
};

const documentEnvironment: Command = ({ input, environments }) => {
  const name = input.argument();
  environments.set(name, {
    ...specification(input.argument()),
    body: input.argument(),
    end: input.argument(),
  });
};

/** enumitem: a list with a name of its own. */
const newList: Command = ({ input, environments }) => {
  const [name = '', kind = ''] = input.takes('mmm');
  environments.set(name, { takes: '', body: `\\begin{${kind}}`, end: `\\end{${kind}}` });
};

const letCommand: Command = (reader) => {
  const { input } = reader;
  const name = input.argument();
  input.skipBlanks();
  if (input.peek() === '=') input.next();
  define(reader, name, { takes: '', body: input.argument() });
};

/** Commands that define commands and environments. */
export const definitions: Readonly<Record<string, Command>> = {
  newcommand: newCommand,
  renewcommand: newCommand,
  providecommand: newCommand,
  DeclareRobustCommand: newCommand,
  def,
  gdef: def,
  edef: def,
  xdef: def,
  let: letCommand,
  NewDocumentCommand: documentCommand,
  RenewDocumentCommand: documentCommand,
  ProvideDocumentCommand: documentCommand,
  NewDocumentEnvironment: documentEnvironment,
  newlist: newList,
  newenvironment: newEnvironment,
  renewenvironment: newEnvironment,
};
