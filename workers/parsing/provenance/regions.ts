import type { Line } from '../lines.js';
import type { Section } from '../sections/sections.js';
import type { FoldedText } from './folded-text.js';
import type { Region } from './spots.js';

type Kind = Section['kind'];

/** Kinds of sections that each part of a resume is read from. */
const origins: Readonly<Record<string, readonly Kind[]>> = {
  basics: ['head', 'contact', 'profiles', 'personal', 'summary'],
  work: ['work'],
  volunteer: ['volunteer'],
  education: ['education'],
  awards: ['awards'],
  certificates: ['certificates'],
  publications: ['publications'],
  skills: ['skills'],
  languages: ['languages', 'personal'],
  interests: ['interests', 'skills', 'personal'],
  references: ['references'],
  projects: ['projects'],
  otherSections: ['other', 'personal', 'courses', 'declaration'],
};

/** Which lines a section takes up: from its heading to the line before `to`. */
interface Extent {
  kind: Kind;
  from: number;
  to: number;
}

/** Finds sections again among the lines of the file; a heading may be a part of its line. */
function extents(lines: readonly Line[], sections: readonly Section[]): Extent[] {
  const found: Extent[] = [];
  let at = 0;
  const advance = (text: string): void => {
    for (let next = at; next < Math.min(lines.length, at + 50); next += 1) {
      if (lines[next]?.text.includes(text) !== true) continue;
      at = next;
      return;
    }
  };
  for (const { kind, heading, lines: own } of sections) {
    advance(heading === '' ? (own[0]?.text ?? '') : heading);
    const from = at;
    for (const line of own) advance(line.text);
    found.push({ kind, from, to: at + 1 });
  }
  return found;
}

/** The stretches of a file that a part of the resume is expected in, by the part's name. */
export function regionsOf(
  lines: readonly Line[],
  sections: readonly Section[],
  { lineStarts }: FoldedText,
): (part: string) => Region[] {
  const all = extents(lines, sections);
  const start = (line: number): number => lineStarts[Math.min(line, lineStarts.length - 1)] ?? 0;
  const known = new Map(
    Object.entries(origins).map(([part, kinds]) => {
      const own = all.filter(({ kind }) => kinds.includes(kind));
      return [part, own.map(({ from, to }) => ({ from: start(from), to: start(to) }))] as const;
    }),
  );
  return (part) => known.get(part) ?? [];
}
