import type { Macro } from './builtins.js';
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
  const fallback = input.optional();
  const takes = fallback === null ? 'm'.repeat(count) : `o${'m'.repeat(Math.max(0, count - 1))}`;
  define(reader, name, { takes, fallback: fallback ?? '', body: input.argument() });
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
  environments.set(name, { takes, fallback: fallback ?? '', body: input.argument(), end: input.argument() });
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
  newenvironment: newEnvironment,
  renewenvironment: newEnvironment,
};
