import type { Statement } from '../claim.js';
import type { Facts } from '../facts.js';
import { isGeneral } from '../vocabulary/general-words.js';
import { saysCompound } from '../kin/compounds.js';
import { isWellKnownThing, saysThing, saysVerb } from '../kin/kin.js';
import type { Looked } from './looked.js';
import { isNeutral } from '../vocabulary/neutral-words.js';
import { demonymOf } from '../vocabulary/demonyms.js';
import type { SkillInText } from '../skills.js';
import { contentStems, contentWords, fold, shareIn } from '../words.js';

/**
 * A tool has to be named. A skill that is an everyday phrase may be worded anew, as long as one of its words is there:
 * 'preventive maintenance' where it says 'maintained'.
 */
export function skillClaim(skill: SkillInText, { text: whole, anchored }: Statement): Looked {
  const { slug, text: quoted, start, end } = skill;
  // A sentence begins with a capital, whatever its first word is.
  const text = start === 0 ? quoted.charAt(0).toLowerCase() + quoted.slice(1) : quoted;
  const stems = anchored && isPhrase(text) ? contentStems(text) : [];
  // 'Management' is in many skills, and says little of any.
  const worded = stems.filter((stem) => !generic.has(stem));
  return {
    kind: 'skill',
    text: quoted,
    why: `Your resume does not show ${quoted} here.`,
    provedBy: (facts) =>
      (facts.shown.has(slug) && !(anchored && isPhrase(text) && addsThing(text, facts))) ||
      facts.names(quoted) ||
      facts.names(quoted.replace(carrier, '')) ||
      (isOfPeople(whole.slice(end)) && facts.words.has(demonymOf(fold(quoted)) ?? '')) ||
      retells(text, facts) ||
      saysCompound(quoted, facts) ||
      (anchored && isPhrase(text) && rewords(text, facts)) ||
      (worded.some((stem) => facts.stems.has(stem)) && !addsThing(text, facts)),
  };
}

/** 'The POS system' is the POS. */
const carrier = / (?:systems?|software|application|app|tool|platform|machine|portal)$/iu;

/** 'German and Spanish buyers' are of Germany, 'German lessons' are of the language. */
function isOfPeople(rest: string): boolean {
  return /^(?:(?:,| and|,? &) \p{Lu}\p{L}{2,20}){0,4} (?:buyers?|clients?|customers?|suppliers?|vendors?|importers?|exporters?|distributors?|partners?|guests?|tourists?|visitors?|travellers?|students?|patients?|markets?|firms?|companies|accounts?|brands?)\b/u.test(
    rest,
  );
}

/** 'Health insurance' where it says 'motor insurance': a word of it names another thing. */
function addsThing(text: string, facts: Facts): boolean {
  return contentWords(text).some(
    (one) => isWellKnownThing(one) && !isGeneral(one) && !saysThing(one, facts, none),
  );
}

const generic = new Set(
  contentStems(
    'management handling design development analysis service support planning process data treatment',
  ),
);

function isPhrase(text: string): boolean {
  return /^\p{Ll}[\p{Ll}\s-]*$/u.test(text);
}

/** 'Loading and unloading' where it says 'loaded and unloaded'. */
function retells(text: string, { stems }: Facts): boolean {
  return /^\p{Ll}/u.test(text) && / /.test(text) && shareIn(contentStems(text), stems) === 1;
}

/** 'Customer queries' where it says 'shoppers' questions': each of its words says what a word there says. */
function rewords(text: string, facts: Facts): boolean {
  const words = contentWords(text).filter((one) => !isNeutral(one));
  const own = words.filter((one) => !isGeneral(one));
  const telling = own.length > 0 ? own : words;
  return (
    telling.length > 0 &&
    telling.every((one) => saysThing(one, facts, none) || saysVerb(one, facts.alone, none))
  );
}

const none = new Set<string>();
