/** A word, and those that may stand for it and it for them; not for each other. */
export type Group = readonly string[];

/** Groups from a text in which `;` ends each of them. */
export function groupsIn(text: string): Group[] {
  return text.split(';').map((group) => group.trim().split(/\s+/));
}
