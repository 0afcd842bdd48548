import type { Statement, Verdict } from '../claim.js';
import { isGenericThing } from '../kin/kin.js';
import { isNeutralMeaning } from '../vocabulary/neutral-words.js';
import type { Passage } from '../passages.js';
import { isAllNew, isUnlike, newWords, subjectsOf, unsaid, type Subject } from '../subjects.js';
import { contentStems } from '../words.js';

/**
 * What an edited text speaks of has to be spoken of in what is told from. A new thing in a list, a narrower one
 * ('corporate customers'), one that we know by its other names and that none of them stands for: each is an invention.
 * Other new words may be the rewording of words that are gone, one for one.
 */
export function checkNovelty({ text, anchored, isNearCopy, own, context }: Statement): Verdict[] {
  if (!anchored) return [];
  const subjects = subjectsOf(text, [...own, ...context], new Set(contentStems(text)));
  // Where all else stands as it stood, what is new is meant.
  if (isNearCopy)
    return subjects
      .filter((one) => one.chunk.inList || !isAtLarge(one))
      .filter((one) => newWords(one).length > 0)
      .map(unsaid);
  const fresh = subjects.filter((one) => isAllNew(one) || narrows(one) || heads(one) || isUnlike(one));
  const lost = lostFrom(own, text);
  const reworded = newIn(fresh.filter(isAllNew)) <= lost;
  const isAdded = newIn(fresh) > lost;
  return fresh
    .filter((one) => heads(one) || isUnlike(one) || isAdded || (isAllNew(one) && !reworded))
    .map(unsaid);
}

/** 'Rows of policy data': what is new says nothing of its own. */
function isAtLarge(subject: Subject): boolean {
  return newWords(subject).every(isGenericThing);
}

/** 'Corporate customers': a new word right before what is known narrows or widens it. */
function narrows({ isNew }: Subject): boolean {
  return isNew.some((one, nth) => one && isNew[nth + 1] === false);
}

/** 'Carbon steel and titanium pipes': a new word leads what is added to a list. */
function heads({ chunk, isNew }: Subject): boolean {
  return chunk.inList && isNew[0] === true;
}

function newIn(subjects: readonly Subject[]): number {
  return subjects.flatMap(newWords).length;
}

/** How many words of what stood there are gone. */
function lostFrom(own: readonly Passage[], text: string): number {
  const kept = new Set(contentStems(text));
  const stems = new Set(own.flatMap((one) => contentStems(one.text)));
  return [...stems].filter((stem) => !kept.has(stem) && !isNeutralMeaning(stem)).length;
}
