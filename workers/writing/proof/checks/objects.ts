import { chunksOf, type Chunk } from '../chunks.js';
import type { Statement, Verdict } from '../claim.js';
import { isOfWeight } from '../deed-classes.js';
import { factsOf } from '../facts.js';
import { isGeneral } from '../vocabulary/general-words.js';
import { saysThing } from '../kin/kin.js';
import { isNeutral } from '../vocabulary/neutral-words.js';
import { objectOf } from '../objects.js';
import { verbUsesIn } from '../verb-uses.js';
import type { Passage } from '../passages.js';
import { contentWords, isFunctionWord, meaningOf, wordsOf } from '../words.js';

/** Deeds that bring a thing into being or take charge of it: they weigh as much as their object. */
const weighing = new Set(
  `build rebuild found construct engineer program programme invent commission design redesign architect devise write author
  organise organize host implement manage run launch introduce establish set start create develop hire recruit`.split(
    /\s+/,
  ),
);

/** What was made, led or negotiated has to be what the source speaks of. */
export function checkObjects(statement: Statement): Verdict[] {
  return statement.anchored ? objectsBehind(statement) : newObjects(statement);
}

/** In a letter a deed of weight is proven by its kind; what it was done to has to stand in the resume too. */
function newObjects({ text, told, everything, asserts, ofEmployer, denies }: Statement): Verdict[] {
  if (told.length === 0 || !asserts || ofEmployer || denies) return [];
  return verbUsesIn(text)
    .filter(({ base }) => isOfWeight(base))
    .flatMap((use): Verdict[] => {
      const object = objectOf(use, text)?.text ?? '';
      const words = contentWords(object).filter((word) => !isNeutral(word) && !isGeneral(word));
      if (
        words.length === 0 ||
        words.some((word) => everything.some((one) => saysThing(word, factsOf(one), none)))
      )
        return [];
      const claim = `${use.text} ${object}`;
      return [{ kind: 'deed', text: claim, why: `Your resume does not say that you “${claim}”.` }];
    });
}

const none = new Set<string>();

/**
 * 'Wrote the billing module' where it says 'wrote tests for the billing module': what a deed was only for, at or part
 * of is not what was made.
 */
function objectsBehind({ text, own }: Statement): Verdict[] {
  const [source] = own;
  if (own.length !== 1 || source === undefined) return [];
  return verbUsesIn(text)
    .filter(({ base }) => weighing.has(base))
    .flatMap((use): Verdict[] => {
      const object = objectOf(use, text);
      if (object === null || !isOnlyBehind(object.head, source)) return [];
      const claim = `${use.text} ${object.text}`;
      return [{ kind: 'deed', text: claim, why: `Your resume does not say that you “${claim}”.` }];
    });
}

/** Whether a source speaks of a thing only behind a preposition that no deed leads to. */
function isOnlyBehind(head: string, { text }: Passage): boolean {
  const chunks = chunksOf(text);
  const holding = chunks.filter((chunk) =>
    wordsOf(text.slice(chunk.from, chunk.to)).some((word) => meaningOf(word.text) === head),
  );
  const isWithin = ({ from, to }: Chunk) => /[.!]\s/.test(text.slice(from, to));
  return holding.length > 0 && holding.every((chunk) => !isWithin(chunk) && isBehindThing(chunk, text));
}

const preposition = /\b(?:at|for|on|in|to|from|against|through|about|under|after|over)\s*$/iu;

/** 'Tests for the module', but not 'worked on the module' or 'ideas for the module'. */
function isBehindThing({ from }: Chunk, text: string): boolean {
  const before = text.slice(0, from);
  if (!preposition.test(before)) return false;
  const last = wordsOf(before.replace(preposition, '')).at(-1);
  const governor = last?.text;
  if (governor === undefined || isFunctionWord(governor) || /^\d|^\p{Lu}|ly$/u.test(governor)) return false;
  if (/^(?:responsible|charge|care|up|out|down|off|over|part|help|lead|owner|ownership)$/i.test(governor))
    return false;
  return !(
    verbUsesIn(text).some(({ start }) => start === last?.start) ||
    /(?:tion|sion|ment|ing|ance|al|up)s?$/i.test(governor)
  );
}
