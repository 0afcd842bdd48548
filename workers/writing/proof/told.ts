import type { Passage } from './passages.js';
import { factsOf } from './facts.js';
import { contentStems, shareIn } from './words.js';

/** From this share of common words on, a passage is what a sentence retells. */
const retells = 0.34;
/** Passages that share at least this part of what the closest one shares may be meant too. */
const nearlyAsClose = 0.7;

/** The passages that a sentence retells, the closest first; none that is much further off than the closest. */
export function toldBy(text: string, own: readonly Passage[]): Passage[] {
  const stems = contentStems(text);
  const shared = own
    .map((passage) => ({ passage, share: shareIn(stems, factsOf(passage).stems) }))
    .filter(({ share }) => share >= retells)
    .sort((a, b) => b.share - a.share);
  const closest = shared[0]?.share ?? 0;
  return shared.filter(({ share }) => share >= closest * nearlyAsClose).map(({ passage }) => passage);
}
