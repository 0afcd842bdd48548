/**
 * How a deed is written: one skill a line.
 *
 *     Skill: verb in each of its forms, the plain one first | what it is done to, a comma between
 *
 * An object may have several words; one with `!` before it is another thing: 'drove a bus', not 'drove the CAN bus'. With `-`
 * among them the verb needs none behind 'can' or 'able to'.
 */
export interface Deed {
  skill: string;
  /** The verb's forms; what goes with it is tied on: `looked_after`. */
  verbs: readonly string[];
  objects: readonly string[];
  /** Objects that end alike and are none. */
  others: readonly string[];
}

/** Reads the lines of one file. @throws Error on a line that is not in the notation. */
export function deedLines(lines: string): Deed[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readLine);
}

const linePattern = /^(?<skill>[^:|]+):(?<verbs>[^:|]+)\|(?<objects>[^:|]+)$/u;

function readLine(line: string): Deed {
  const parts = linePattern.exec(line)?.groups;
  if (!parts) throw new Error(`Not a line of the deeds: ${line}`);
  const { skill = '', verbs = '', objects = '' } = parts;
  const all = objects.split(',').map((each) => each.trim());
  return {
    skill: skill.trim(),
    verbs: verbs.trim().split(/\s+/),
    objects: all.filter((each) => !each.startsWith('!')),
    others: all.filter((each) => each.startsWith('!')).map((each) => each.slice(1)),
  };
}
