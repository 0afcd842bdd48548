import { type ChangeObject, diffArrays } from 'diff';
import { verbOf } from '../../../words/verbs.js';
import type { Statement, Verdict } from '../claim.js';
import { factsOf, type Facts } from '../facts.js';
import { isGenericThing, saysThing, saysVerb } from '../kin/kin.js';
import { isNearCopy } from '../near-copy.js';
import { quantitiesIn } from '../numbers/numbers.js';
import { isGeneral } from '../vocabulary/general-words.js';
import { isNeutral } from '../vocabulary/neutral-words.js';
import { meantByPhraseAt } from '../vocabulary/phrasal-verbs.js';
import { contentStems, fold, isFunctionWord, wordsOf, type Word } from '../words.js';

/**
 * Where all else stands as it stood, a word in the place of another has to say what that one said: 'employee survey' is
 * no 'customer survey', however much else speaks of employees. What stands where nothing stood has to be said anywhere.
 */
export function checkReplaced({ text, own, context, isNearCopy: isNear }: Statement): Verdict[] {
  const source = own.find((one) => isNearCopy(text, one.text));
  if (!isNear || !source) return [];
  const { gone, replacing, added } = changesBetween(source.text, text);
  const left = factsOf({ ...source, text: gone });
  const kept = new Set(contentStems(text).filter((stem) => !left.stems.has(stem)));
  const others = own.filter((one) => one !== source).map(factsOf);
  const around = context.map(factsOf);
  // At a hospital a bill is a patient's.
  const isElsewhere = (word: Word) => others.some((one) => isSaid(word, text, one, none));
  const isAround = ({ text: word }: Word) =>
    verbOf(word) === null && around.some((one) => saysThing(word, one, none));
  return [
    ...replacing.filter((word) => !isSaid(word, text, left, none)),
    // What is still there stands for itself.
    ...added.filter(
      (word) => !isAtLarge(word.text) && !isAround(word) && !isSaid(word, text, factsOf(source), kept),
    ),
  ]
    .filter((word) => !isElsewhere(word))
    .map(({ text: word }) => ({
      kind: 'fact',
      text: word,
      why: `Your resume does not say “${word}” in this place.`,
    }));
}

const isAtLarge = (word: string): boolean => isGeneral(word) || isGenericThing(word);

type Change = ChangeObject<Word[]>;

interface Changes {
  /** All words that are gone, wherever they stood: what was moved is no news. */
  readonly gone: string;
  /** Words that stand where others stood. */
  readonly replacing: readonly Word[];
  /** Words that stand where nothing stood. */
  readonly added: readonly Word[];
}

/** Words that come and go: a text of which more are changed is compared by what it says alone. */
const mostChanges = 300;

/** What differs between two texts word by word, but for numbers, which are compared by themselves. */
function changesBetween(before: string, after: string): Changes {
  const changes = diffArrays(wordsOf(before), wordsOf(after), {
    comparator: (one, other) => fold(one.text) === fold(other.text),
    maxEditLength: mostChanges,
  });
  if (!changes) return { gone: '', replacing: [], added: [] };
  const come = factsOf({ path: '', entry: '', text: textOf(changes.filter(({ added }) => added)) });
  // 'Monthly' says the 'every month' that is gone: nothing has taken its place.
  const leavesRoom = ({ removed, value }: Change) =>
    removed && value.some(({ text }) => !isFunctionWord(text) && !saysThing(text, come, none));
  const replaces = (at: number) => changes.slice(Math.max(0, at - 1), at + 2).some(leavesRoom);
  const numbers = quantitiesIn(after);
  const isNews = ({ text, start, end }: Word) =>
    /^\p{L}{3}/u.test(text) &&
    !isFunctionWord(text) &&
    !numbers.some((one) => start < one.end && end > one.start);
  const news = (wanted: boolean) =>
    changes
      .filter(({ added }, at) => added && replaces(at) === wanted)
      .flatMap(({ value }) => value.filter(isNews));
  return {
    gone: textOf(changes.filter(({ removed }) => removed)),
    replacing: news(true),
    added: news(false),
  };
}

const textOf = (changes: readonly Change[]): string =>
  changes.flatMap(({ value }) => value.map(({ text }) => text)).join(' ');

function isSaid({ text: word, start }: Word, text: string, said: Facts, kept: ReadonlySet<string>): boolean {
  const deeds = [verbOf(word)?.base ?? word, ...meantByPhraseAt(text, start)];
  return (
    isNeutral(word) ||
    word.split('-').some((part) => saysThing(part, said, none)) ||
    deeds.some((one) => saysVerb(one, said, kept))
  );
}

const none = new Set<string>();
