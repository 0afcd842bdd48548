/**
 * How a field of the taxonomy is written: one skill a line.
 *
 *     Name = alias, alias > implied skill, implied skill ~ neighbour, neighbour
 *
 * Every part but the name may be left out. `>`: whoever shows this skill shows those too. `~`: near enough for
 * partial credit, in both directions. A name or alias that ends in `!` is also an everyday word, unit or
 * initial, and counts only with evidence around it (context.ts). `#` starts a comment line.
 */
export interface SkillEntry {
  name: string;
  category: string;
  aliases: Alias[];
  implies: string[];
  near: string[];
}

/** One way to write a skill's name. */
export interface Alias {
  text: string;
  /** Needs evidence in its context. */
  ambiguous: boolean;
  /** The skill's own name rather than another word for it. */
  isName: boolean;
}

/** Reads the lines of one field. @throws Error on a line that is not in the notation. */
export function skillLines(category: string, lines: string): SkillEntry[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => readLine(category, line));
}

const linePattern = /^(?<name>[^=>~]+)(?:=(?<aliases>[^>~]*))?(?:>(?<implies>[^~]*))?(?:~(?<near>.*))?$/u;

function readLine(category: string, line: string): SkillEntry {
  const parts = linePattern.exec(line)?.groups;
  if (!parts?.['name']?.trim()) throw new Error(`Not a line of the skill taxonomy (${category}): ${line}`);
  const own = readAlias(parts['name'].trim(), true);
  return {
    name: own.text,
    category,
    aliases: [own, ...listed(parts['aliases']).map((text) => readAlias(text, false))],
    implies: listed(parts['implies']),
    near: listed(parts['near']),
  };
}

function readAlias(written: string, isName: boolean): Alias {
  const ambiguous = written.endsWith('!');
  return { text: ambiguous ? written.slice(0, -1).trim() : written, ambiguous, isName };
}

function listed(part: string | undefined): string[] {
  return (part ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
