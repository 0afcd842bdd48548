import { skipBranch } from './flags.js';
import { type Command, plainText, type Reader } from './run.js';

const when =
  (test: (reader: Reader) => boolean): Command =>
  (reader) => {
    if (!test(reader)) skipBranch(reader.input, true);
  };

const nameOf = (argument: string): string => argument.replace(/^\s*\\/u, '').trim();

/** What a token stands for: two unknown commands are alike. */
function meaning(token: string, reader: Reader): string {
  if (!token.startsWith('\\')) return token;
  const name = nameOf(token);
  if (Object.hasOwn(reader.commands, name)) return `\\${name}`;
  return `macro ${reader.macros.get(name)?.body ?? ''}`;
}

function tokensAgree(reader: Reader): boolean {
  const [a, b] = [reader.input.argument(), reader.input.argument()];
  return meaning(a, reader) === meaning(b, reader);
}

const isKnown = (name: string, { commands, macros }: Reader): boolean =>
  Object.hasOwn(commands, name) || macros.has(name);

const newIf: Command = ({ input, commands, flags }) => {
  const name = nameOf(input.argument()).replace(/^if/u, '');
  if (name !== '' && !Object.hasOwn(commands, `if${name}`)) flags.set(name, false);
};

/** The tests of the package ifthen: \equal, \boolean, \isundefined, with \NOT, \AND and \OR. */
function holds(test: string, reader: Reader): boolean {
  const parted = (by: RegExp): string[] => test.split(by);
  const either = parted(/\\(?:OR|or)(?![a-zA-Z])/u);
  if (either.length > 1) return either.some((part) => holds(part, reader));
  const both = parted(/\\(?:AND|and)(?![a-zA-Z])/u);
  if (both.length > 1) return both.every((part) => holds(part, reader));
  const [denials = ''] = /^(?:\s*\\(?:NOT|not)(?![a-zA-Z]))*/u.exec(test) ?? [];
  const isDenied = (denials.split('\\').length - 1) % 2 === 1;
  return isDenied !== atomHolds(test.slice(denials.length), reader);
}

function atomHolds(test: string, reader: Reader): boolean {
  const atom =
    /^\s*\\(?<kind>equal|boolean|isundefined)\s*\{(?<a>[^{}]*(?:\{[^{}]*\}[^{}]*)*)\}(?:\s*\{(?<b>.*)\})?\s*$/su.exec(
      test,
    )?.groups;
  const { kind, a = '', b = '' } = atom ?? {};
  if (kind === 'equal') return plainText(a, reader) === plainText(b, reader);
  if (kind === 'boolean') return reader.flags.get(a.trim()) === true;
  return kind === 'isundefined' && !isKnown(nameOf(a), reader);
}

/** A condition with its branches in braces; `test` says which of them is read. */
const branches =
  (
    takes: string,
    shows: 'both' | 'then' | 'else',
    test: (values: string[], reader: Reader) => boolean,
  ): Command =>
  (reader) => {
    const isTrue = test(reader.input.takes(takes), reader);
    const yes = shows === 'else' ? '' : reader.input.argument();
    const no = shows === 'then' ? '' : reader.input.argument();
    reader.input.push(isTrue ? yes : no);
  };

type Test = Parameters<typeof branches>[2];

const isBlank: Test = ([value = ''], reader) => plainText(value, reader) === '';
const notBlank: Test = (values, reader) => !isBlank(values, reader);
const hasStar: Test = ([value = '']) => value.trim() !== '';
const isFlag: Test = ([name = ''], { flags }) => flags.get(name.trim()) === true;
const areEqual: Test = ([a = '', b = ''], reader) => plainText(a, reader) === plainText(b, reader);
const isDefined: Test = ([name = ''], reader) => isKnown(nameOf(name), reader);
const bodyIsEmpty: Test = ([name = ''], { macros }) => (macros.get(nameOf(name))?.body ?? '') === '';

const setFlag =
  (value: boolean | null): Command =>
  ({ input, flags }) => {
    const name = input.argument().trim();
    flags.set(name, value ?? input.argument().trim() === 'true');
  };

/** Conditions: TeX's own, and those of ifthen, etoolbox and xparse. */
export const conditionals: Readonly<Record<string, Command>> = {
  newif: newIf,
  iftrue: () => undefined,
  iffalse: when(() => false),
  ifx: when(tokensAgree),
  ifdefined: when((reader) => isKnown(nameOf(reader.input.argument()), reader)),
  else: ({ input }) => skipBranch(input, false),
  fi: () => undefined,
  ifthenelse: branches('m', 'both', ([test = ''], reader) => holds(test, reader)),
  ifblank: branches('m', 'both', isBlank),
  notblank: branches('m', 'both', notBlank),
  ifstrempty: branches('m', 'both', isBlank),
  ifstrequal: branches('mm', 'both', areEqual),
  ifdefempty: branches('m', 'both', bodyIsEmpty),
  ifdef: branches('m', 'both', isDefined),
  ifundef: branches('m', 'both', (values, reader) => !isDefined(values, reader)),
  ifcsdef: branches('m', 'both', isDefined),
  ifbool: branches('m', 'both', isFlag),
  iftoggle: branches('m', 'both', isFlag),
  IfNoValueTF: branches('m', 'both', isBlank),
  IfNoValueT: branches('m', 'then', isBlank),
  IfNoValueF: branches('m', 'else', isBlank),
  IfValueTF: branches('m', 'both', notBlank),
  IfValueT: branches('m', 'then', notBlank),
  IfValueF: branches('m', 'else', notBlank),
  IfBlankTF: branches('m', 'both', isBlank),
  IfBooleanTF: branches('m', 'both', hasStar),
  IfBooleanT: branches('m', 'then', hasStar),
  IfBooleanF: branches('m', 'else', hasStar),
  newboolean: setFlag(false),
  newbool: setFlag(false),
  newtoggle: setFlag(false),
  booltrue: setFlag(true),
  boolfalse: setFlag(false),
  toggletrue: setFlag(true),
  togglefalse: setFlag(false),
  setboolean: setFlag(null),
  setbool: setFlag(null),
  settoggle: setFlag(null),
};
