import { areAdjacent } from '../../scoring/titles/families.js';
import { readTitle } from '../../scoring/titles/job-title.js';
import { contentStems } from '../proof/words.js';

/** Words that titles of every trade have. */
const anyTrade = new Set(
  contentStems(`administrator advisor analyst assistant associate consultant coordinator designer developer director
    engineer executive expert head intern junior lead manager officer operator principal professional representative
    senior specialist staff supervisor support team technician trainee`),
);

/** Whether a job is of another field than one's own: of a family that is not next to it, and without a common word. */
export function isNewField(asked: string, own: string): boolean {
  const [theirs, mine] = [readTitle(asked).family, readTitle(own).family];
  if (theirs === null || mine === null || theirs === mine || areAdjacent(theirs, mine)) return false;
  const words = new Set(contentStems(own));
  return !contentStems(asked).some((stem) => words.has(stem) && !anyTrade.has(stem));
}
