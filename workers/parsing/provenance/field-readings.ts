import type { ResumeContent } from '../../../shared/resume/content.js';
import { type FieldReading, mostFields } from '../../../shared/resume/reading.js';
import { findExtensions } from '../fields/extensions.js';
import type { Extract } from '../lines.js';
import type { Section } from '../sections/sections.js';
import { boxOf } from './box.js';
import { confidenceOf } from './confidence.js';
import { type Leaf, leavesOf } from './leaves.js';
import { type Found, locate, type Survey, survey } from './locate.js';

function sourceOf(
  found: Found | null,
  { lines, pages }: Extract,
  { ground }: Survey,
): FieldReading['source'] {
  if (found === null) return null;
  if (pages !== null) return boxOf(lines, ground.folded, found.spot);
  return { line: (ground.folded.lineAt[found.spot.at] ?? 0) + 1 };
}

/** The names of the fields that each item has. */
function besides(leaves: readonly Leaf[]): (item: string) => ReadonlySet<string> {
  const names = new Map<string, Set<string>>();
  for (const { item, name } of leaves) {
    const own = names.get(item) ?? new Set();
    names.set(item, own.add(name));
  }
  return (item) => names.get(item) ?? new Set();
}

/** How sure each field of a resume is, and where in its file it stands. */
export function readFields(
  extract: Extract,
  sections: readonly Section[],
  resume: ResumeContent,
): FieldReading[] {
  const leaves = leavesOf(resume).slice(0, mostFields);
  const seen = survey(extract, sections);
  const { quotes } = findExtensions(extract.lines.map((line) => line.text).join('\n'));
  const found = locate(
    seen,
    leaves.map((leaf) => ({ ...leaf, text: quotes.get(leaf.name.replace('extensions.', '')) ?? leaf.text })),
  );
  const beside = besides(leaves);
  return leaves.map((leaf, index) => {
    const place = found[index] ?? null;
    return {
      path: leaf.path,
      confidence: confidenceOf(leaf, place, beside(leaf.item)),
      source: sourceOf(place, extract, seen),
    };
  });
}

/** The fields of content that came as JSON: they are what they say, and stand at no place. */
export function fieldsAsGiven(resume: ResumeContent): FieldReading[] {
  return leavesOf(resume)
    .slice(0, mostFields)
    .map(({ path }) => ({ path, confidence: 1, source: null }));
}
