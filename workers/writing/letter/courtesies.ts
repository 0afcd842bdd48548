import type { LetterFacts } from './letter-facts.js';
import type { Unit } from './units.js';

/** Sentences that state nothing of the person, for letters with room to spare. */
export interface Courtesies {
  /** Where dates and details are. */
  readonly enclosure: string;
  /** What one would gladly send besides. */
  readonly offer: string;
  readonly questions: string;
  /** How to reach the person, whose contacts stand at the head of the letter. */
  readonly reach: string;
}

/** The paragraph that ends a letter. */
export const lastParagraph = 90;
/** What is asked for last: behind all that can be told of the person. */
const last = 60;

/** @param first priority of the enclosure, which readers expect; the others fill what facts leave free */
export function courtesyUnits(
  { enclosure, offer, questions, reach }: Courtesies,
  { resume: { basics } }: Pick<LetterFacts, 'resume'>,
  first: number,
): Unit[] {
  const isReached = basics?.email !== undefined || basics?.phone !== undefined;
  const sentences: [string, number][] = [
    [enclosure, first],
    [offer, 26],
    [questions, last],
    [reach, last + 1],
  ];
  return sentences
    .filter(([text]) => text !== reach || isReached)
    .map(([text, priority]) => ({ paragraph: lastParagraph, text, priority, isPhrase: true }));
}
