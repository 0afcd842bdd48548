import type { Input } from './input.js';

/** Conditions that take their branches in braces, though their names begin with `if`. */
const braced =
  /^if(?:thenelse|blank|empty|str|def|cs|undef|bool|toggle|num(?:comp|equal|greater|less)|in$|list|rm)/u;

/** Skips what a false condition leaves out: to its `\fi`, or, where it is asked for, its `\else`. */
export function skipBranch(input: Input, stopsAtElse: boolean): void {
  let depth = 1;
  for (let char = input.next(); char !== ''; char = input.next()) {
    if (char !== '\\') continue;
    const name = input.command();
    if (name === 'fi' && (depth -= 1) === 0) return;
    if (name === 'else' && depth === 1 && stopsAtElse) return;
    if (name === 'newif') input.argument();
    else if (/^if/u.test(name) && !braced.test(name)) depth += 1;
  }
}

/** What of a reader knows flags. */
interface Flagged {
  input: Input;
  flags: Map<string, boolean>;
  macros: ReadonlyMap<string, unknown>;
}

/** `\ifname`, `\nametrue` and `\namefalse` of a flag that the file made, and conditions that nobody knows, which are false. */
export function runFlag(name: string, reader: Flagged): boolean {
  const set = /^(?<flag>.+?)(?<value>true|false)$/u.exec(name)?.groups;
  if (set !== undefined && reader.flags.has(set['flag'] ?? '')) {
    reader.flags.set(set['flag'] ?? '', set['value'] === 'true');
    return true;
  }
  if (!/^if./u.test(name) || braced.test(name) || reader.macros.has(name)) return false;
  if (reader.flags.get(name.slice(2)) !== true) skipBranch(reader.input, true);
  return true;
}
