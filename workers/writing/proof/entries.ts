import { datesIn } from './numbers/dates.js';
import { degreesIn } from './vocabulary/degrees.js';
import { factsOf } from './facts.js';
import type { Passage } from './passages.js';
import { contentStems, shareIn } from './words.js';

/** Sections that may prove a sentence about any employer. */
const general =
  /^\/(?:basics|skills|extensions|languages|certificates|awards|publications|projects)|^answers/;

/** Where a sentence names employers, or has dates and retells one entry, only that entry proves it. */
export function focused(own: readonly Passage[], entries: readonly string[]): readonly Passage[] {
  if (entries.length === 0) return own;
  return own.filter(({ entry }) => entries.includes(entry) || general.test(entry));
}

/** Where a sentence has dates and names no employer: the entry that it retells, or the studies that it names. */
export function datedEntries(own: readonly Passage[], text: string): string[] {
  if (datesIn(text).length === 0) return [];
  const retold = retoldEntry(own, text);
  return retold.length > 0 ? retold : degreeEntries(own, text);
}

function retoldEntry(own: readonly Passage[], text: string): string[] {
  const stems = contentStems(text);
  const best = own
    .filter(({ path }) => path.includes('/highlights/'))
    .map((passage) => ({ passage, share: shareIn(stems, factsOf(passage).stems) }))
    .reduce<{ passage: Passage; share: number } | null>(
      (top, one) => (one.share > (top?.share ?? 0.4) ? one : top),
      null,
    );
  return best ? [best.passage.entry] : [];
}

/** The studies that gave a degree that a sentence names. */
function degreeEntries(own: readonly Passage[], text: string): string[] {
  const degrees = degreesIn(text).map(({ degree }) => degree);
  const studies = own.filter(
    (one) =>
      one.entry.startsWith('/education/') && degrees.some((degree) => factsOf(one).degrees.has(degree)),
  );
  return [...new Set(studies.map(({ entry }) => entry))];
}

/** The passages, the one that shares most words with a text first. */
export function bySimilarity(text: string, passages: readonly Passage[]): Passage[] {
  const stems = contentStems(text);
  const share = new Map(passages.map((passage) => [passage, shareIn(stems, factsOf(passage).stems)]));
  return [...passages].sort((a, b) => (share.get(b) ?? 0) - (share.get(a) ?? 0));
}
