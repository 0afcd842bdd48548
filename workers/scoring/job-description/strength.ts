import { verdictOf } from './clauses.js';
import { isDemand, isLikelyDemand, isWish } from './cues.js';
import { withoutNeedsOfWork } from './needs-of-the-work.js';
import type { Section } from './section.js';

/** must: asked for; nice: welcome; none: said for another reason. */
export type Strength = 'must' | 'nice' | 'none';

const neverAsks = new Set<Section>([
  'about',
  'benefits',
  'process',
  'legal',
  'meta',
  'terms',
  'excluded',
  'education',
  'certificates',
]);

/** Whether a part of a posting asks for nothing, however it is worded. */
export function isSilent(section: Section): boolean {
  return neverAsks.has(section);
}

/** 'They run some PHP, but you will never have to touch it': what was named is not asked for. */
const waved =
  /(?:\b(?:but|though|although|however)|,)\s(?:[\w'’]+\s){0,4}(?:\w{2,6}n['’]t|not|never|nobody|no one)\s(?:[\w'’]+\s){0,4}(?:touch|need|use|see|ask|require|expect|maintain|know|want)(?:s|ed|d)?\s(?:[\w'’]+\s){0,3}(?:it|them|that|those|this)(?:\s(?:here|yourself|yet|at all|much|often))?[.!]?$/i;

/**
 * What a clause does with what it names. What stands in brackets speaks of what is beside it, not of the whole sentence.
 * @param said the words that tell, where an aside in brackets stands within them
 */
export function strengthOf(said: string, text: string, section: Section): Strength {
  if (neverAsks.has(section)) return 'none';
  const verdict = verdictOf(text);
  if (verdict !== null) return verdict;
  if (isWish(said.replace(/\([^()]*\)/g, ' '))) return 'nice';
  if (section === 'preferred') return 'nice';
  if (waved.test(said)) return 'none';
  if (section === 'requirements') return 'must';
  if (section === 'duties') return isDemand(withoutNeedsOfWork(said)) ? 'must' : 'none';
  const asks = section === 'intro' || section === 'other' ? isLikelyDemand : isDemand;
  return asks(said) ? 'must' : 'none';
}
