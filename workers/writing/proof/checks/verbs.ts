import { formOf, verbOf } from '../../../words/verbs.js';
import { isFailure, type Statement, type Verdict } from '../claim.js';
import { isOfWeight } from '../deed-classes.js';
import { factsOf, type Said } from '../facts.js';
import { goneFrom } from '../gone-verbs.js';
import { deedNamedBy } from '../kin/deed-nouns.js';
import { saysVerb } from '../kin/kin.js';
import { isLight, isLightInCopy, leavesDeedToNoun } from '../vocabulary/light-verbs.js';
import type { Passage } from '../passages.js';
import { meantByPhraseAt } from '../vocabulary/phrasal-verbs.js';
import { withoutOthers } from '../others.js';
import { changeIn, directionIn, partIn } from '../vocabulary/role-words.js';
import { coinedVerbsIn } from '../vocabulary/coined-verbs.js';
import { isAttributive, verbsIn, verbUsesIn, type VerbUse } from '../verb-uses.js';
import { contentStems, contentWords, meaningOf } from '../words.js';

/**
 * What was done has to be done in the source too, in this word or in one that says as much: 'calibrated' is no 'cleaned'.
 * Where a verb is gone that says little, or lives on as a noun, any that weighs nothing may tell it.
 */
export function checkVerbs(statement: Statement): Verdict[] {
  const { text, asserts, ofEmployer, denies, anchored } = statement;
  if (!asserts || ofEmployer || denies) return [];
  const sources = sourcesOf(statement);
  const done = new Set(sources.flatMap((one) => heavyIn(one)));
  // 'In charge of rotas' has no verb: any that weighs nothing may tell it.
  if (anchored && sources.every((one) => factsOf(one).done.verbs.size === 0)) return [];
  const helps = partIn(text).part === 'helped';
  const { kept, excuses, leavesNoun } = goneFrom(statement);
  const here = verbsIn(text);
  const mine = withoutOthers(text);
  const deeds = verbUsesIn(text).filter(
    (use) => mine.charAt(use.start) !== ' ' && isClaim(use, statement, leavesNoun),
  );
  const verdicts = deeds.map(({ text: claim, base, start }): Verdict => {
    const source = sources.find((one) => {
      const said = deedsOf(one, here, helps || /\bto $/i.test(text.slice(0, start)));
      return (
        [base, ...meantByPhraseAt(text, start)].some((meant) => saysVerb(meant, said, kept)) ||
        goesAlike(claim, one.text)
      );
    });
    if (source) return { kind: 'deed', text: claim, source: source.path };
    // What a source names without saying that the person did it was told apart from it on purpose.
    return unsaid(
      claim,
      !sources.some(({ text: said }) => contentWords(said).some((word) => deedNamedBy(word) === base)),
    );
  });
  const failures = verdicts.filter(isFailure);
  const excused =
    failures.length <= excuses &&
    failures.every(
      ({ text: claim, isWeak }) =>
        isWeak === true && directionIn(claim) === null && !begins.has(verbOf(claim)?.base ?? ''),
    );
  return [
    ...(excused ? verdicts.filter((one) => !isFailure(one)) : verdicts),
    ...(anchored ? coinages(statement, done) : []),
  ];
}

/**
 * What a source says was done: its verbs, and its nouns where a verb is gone that left the deed to them. 'Recommended
 * settlement' settles nothing, 'made payments' has paid.
 */
function deedsOf(source: Passage, here: ReadonlySet<string>, isWide: boolean): Said {
  const facts = factsOf(source);
  if (isWide) return facts;
  const gone = [...facts.verbs].filter((base) => !here.has(base));
  const isOpen = facts.verbs.size === 0 || facts.helpsOnly || gone.some(leavesDeedToNoun);
  return isOpen ? facts.alone : facts.done;
}

/** 'Guided by the engineer' is what somebody else did; 'to find', 'you will find' is what nobody has done yet. */
function isClaim({ base, text: word, start }: VerbUse, statement: Statement, leavesNoun: boolean): boolean {
  const { text, anchored, told, isNearCopy } = statement;
  // 'Performed testing' where it says 'tested'.
  const says = isNearCopy && !leavesNoun ? !isLightInCopy(base) : !isLight(base);
  if (!says || isOfWeight(base) || /^\s+by\b/.test(text.slice(start + word.length))) return false;
  if (anchored) return !isAttributive({ base, text: word, start }, text, statement.own);
  if (told.length === 0 && (formOf(word) !== 'past' || word.toLowerCase() === base)) return false;
  return !/\b(?:to|you(?: (?:will|would|can|may))?(?: also)?) $/i.test(text.slice(0, start));
}

function unsaid(claim: string, isWeak = true): Verdict {
  return {
    kind: 'deed',
    text: claim,
    why: `Your resume does not say that you “${claim}” here.`,
    isWeak,
  };
}

/** A bullet; in a letter the entries that a sentence retells, and the whole resume where it retells none. */
function sourcesOf({ told, own, context, everything, anchored }: Statement): readonly Passage[] {
  // An employer's name ('Redwood Services') does nothing.
  const isName = ({ path }: Passage) => /\/(?:name|organization|institution|publisher)$/.test(path);
  if (anchored) return [...own, ...context.filter((one) => !isName(one))];
  const doing = everything.filter(
    (one) => !isName(one) || !/^\/(?:work|volunteer|education)\//.test(one.path),
  );
  if (told.length === 0) return doing;
  return doing.filter((one) => told.some(({ entry }) => one.entry === entry));
}

function heavyIn(passage: Passage): string[] {
  return [...factsOf(passage).verbs].filter((base) => !isLight(base));
}

/** Who began a thing says more than that it was there. */
const begins = new Set(
  'introduce launch initiate establish start implement adopt institute pilot'.split(' '),
);

const none = new Set<string>();

/** Verbs that no table has, such as 'garnished': each may stand for one that is gone. */
function coinages({ text, own, context, isNearCopy }: Statement, done: ReadonlySet<string>): Verdict[] {
  const facts = [...own, ...context].map(factsOf);
  const says = (one: string, sources: readonly Said[]) => sources.some((said) => saysVerb(one, said, none));
  const mine = facts.map(({ alone }) => alone);
  const fresh = coinedVerbsIn(withoutOthers(text)).filter((one) => !says(one, mine));
  // 'Crushed' where it says 'carried them to the lab for crushing'.
  const taken = fresh.filter((one) => says(one, facts));
  const here = new Set(contentStems(text));
  const gone = [...done, ...own.flatMap((one) => coinedVerbsIn(one.text))].filter(
    (base) => !here.has(meaningOf(base)),
  );
  return (isNearCopy || fresh.length > gone.length ? fresh : taken).map((claim) => unsaid(claim));
}

/** 'Raised sales by 12 %' where they 'went up'. */
function goesAlike(claim: string, source: string): boolean {
  const direction = directionIn(claim);
  return direction !== null && direction === changeIn(source);
}
