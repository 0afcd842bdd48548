/** Sequences of symbols by their first. */
export type Cues = ReadonlyMap<string, readonly (readonly string[])[]>;

/** A table of cues, each written as its symbols with a space between them. */
export function byFirstWord(cues: readonly string[]): Cues {
  const found = new Map<string, string[][]>();
  for (const cue of cues) {
    const words = cue.split(' ');
    const [first = ''] = words;
    found.set(first, [...(found.get(first) ?? []), words]);
  }
  return found;
}
