import type { Statement, Verdict } from '../claim.js';
import { factsOf, type Facts } from '../facts.js';
import { saysThing } from '../kin/kin.js';
import { quantitiesIn } from '../numbers/numbers.js';
import { isGeneral } from '../vocabulary/general-words.js';
import { isNeutral } from '../vocabulary/neutral-words.js';
import { directionIn, outcomesIn } from '../vocabulary/role-words.js';
import { contentStems, contentWords, shareIn } from '../words.js';

/** No result is added, none is turned round, and none is made absolute. */
export function checkResults(statement: Statement): Verdict[] {
  if (statement.ofEmployer || !statement.asserts) return [];
  return [...checkDirection(statement), ...checkOutcomes(statement), ...checkAbsolutes(statement)];
}

function checkDirection({ text, told }: Statement): Verdict[] {
  const closest = told[0];
  const direction = directionIn(text);
  if (!closest || direction === null || quantitiesIn(text).length === 0) return [];
  const source = directionIn(closest.text);
  if (source === null || source === direction) return [];
  return [{ kind: 'outcome', text, why: `Your resume says that this went ${source}.` }];
}

/** From this share of its words on, a result is one that the source tells. */
const sameResult = 0.6;

function checkOutcomes({ text, told }: Statement): Verdict[] {
  if (told.length === 0) return [];
  return outcomesIn(text).flatMap<Verdict>(({ text: phrase, start }) => {
    const rest = contentStems(text.slice(start));
    const reached = reaches.test(phrase) ? text.slice(start + phrase.length) : '';
    const source = told.find(
      (one) =>
        isTold(reached, factsOf(one)) ||
        contentStems(phrase).some((stem) => factsOf(one).stems.has(stem)) ||
        shareIn(rest, factsOf(one).stems) >= sameResult,
    );
    if (source) return [{ kind: 'outcome', text: phrase, source: source.path }];
    return [
      {
        kind: 'outcome',
        text: text.slice(start),
        why: `Your resume does not show this result (“${phrase} …”).`,
      },
    ];
  });
}

/** Whoever had '96 % results' may say that they achieved them. */
const reaches = /^(?:achiev|attain|reach|deliver|generat)ing$/iu;

function isTold(reached: string, facts: Facts): boolean {
  const telling = contentWords(reached).filter((word) => !isNeutral(word));
  return (
    (telling.length > 0 || quantitiesIn(reached).length > 0) &&
    telling.every((word) => isGeneral(word) || saysThing(word, facts, none))
  );
}

const none = new Set<string>();

const absolute =
  /\b(?:zero(?![- ]based)|never|flawless(?:ly)?|error-free|(?<!\p{L})\p{L}+-free|without (?:a |any )?(?:single )?\p{L}+|not a single|no \p{L}+s?)\b|बिना|\bbina\b/iu;
const negative = /\b(?:no|not|zero|without|never|nil|none|free|bina)\b|-free\b|बिना|शून्य|नहीं/iu;

const hedged = /\b(?:almost|nearly|hardly|practically|virtually) (?:no|any|never|zero|none)\b/iu;

/** 'Without a single error' needs a 'no' or a 'none' where it is told from. */
function checkAbsolutes({ text, told, denies }: Statement): Verdict[] {
  const claim = absolute.exec(text)?.[0];
  if (claim === undefined || told.length === 0 || denies) return [];
  const source = told.find((one) => negative.test(one.text) && (hedged.test(text) || !hedged.test(one.text)));
  if (source) return [{ kind: 'outcome', text: claim, source: source.path }];
  return [{ kind: 'outcome', text: claim, why: `Your resume does not say “${claim}”.` }];
}
