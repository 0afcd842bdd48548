import type { Statement, Verdict } from '../claim.js';
import { deedsIn, type Deed } from '../deed-classes.js';
import { factsOf } from '../facts.js';
import { leavesDeedToNoun } from '../vocabulary/light-verbs.js';
import { objectOf } from '../objects.js';
import { withoutOthers } from '../others.js';
import type { Passage } from '../passages.js';
import { meantByPhrases } from '../vocabulary/phrasal-verbs.js';
import { isLeadingTitle, partIn } from '../vocabulary/role-words.js';
import { isAttributive, verbsIn } from '../verb-uses.js';
import { meaningOf } from '../words.js';

/** What grows in oneself is built and developed without a word of it in the source; 'I am trained in' teaches nobody. */
const ownGrowth =
  /\b(?:am|is|are|was|were|been|being) (?:also |fully |well )?(?:trained|taught|coached|mentored|hired|recruited) (?:in|on|as|at|by|to|under)\b|\btaught (?:me|us)\b|\b(?:develop|built|build|establish|improv|strengthen)\p{L}* (?:(?:my|our|an?|the|up) )?(?:\p{L}+ )?(?:skills?|relationships?|rapport|foundation|understanding|habits?|eye|sense|knowledge|confidence|experience)\b/giu;

/** Building, teaching, hiring, negotiating: each needs a word of its kind in what is told from. */
export function checkWeight(statement: Statement): Verdict[] {
  const { text: whole, told, own, context, anchored, ofEmployer, asserts, denies } = statement;
  if (ofEmployer || !asserts || denies) return [];
  const text = withoutOthers(whole).replace(ownGrowth, ' ');
  const sources = told.length > 0 ? told : own;
  const helps = partIn(text).part === 'helped';
  const here = verbsIn(text);
  const deeds = deedsIn(text).filter((deed) => !anchored || !isAttributive(deed, text, own));
  return deeds.flatMap<Verdict>((deed) => {
    const claim = deed.text;
    const object = objectOf(deed, text)?.head ?? null;
    const source =
      sources.find((one) => tells(one, deed, { helps, here, anchored, object })) ??
      // A foreman who took eight men along has supervised them.
      (anchored && /^(?:supervis|overs)/i.test(claim) ? context.find(isLeader) : undefined);
    if (source) return [{ kind: 'deed', text: claim, source: source.path }];
    return [{ kind: 'deed', text: claim, why: `Your resume does not say that you “${claim}” here.` }];
  });
}

function isLeader({ path, text }: Passage): boolean {
  return path.endsWith('/position') && isLeadingTitle(text);
}

interface Told {
  readonly helps: boolean;
  /** The verbs of the text that is checked. */
  readonly here: ReadonlySet<string>;
  readonly anchored: boolean;
  /** What it was done to. */
  readonly object: string | null;
}

function tells(
  source: Passage,
  { base, evidence, done, byVerb }: Deed,
  { helps, here, anchored, object }: Told,
): boolean {
  // 'Helped with the design' is no design, whatever else was done.
  const { stems, verbs } = helps ? factsOf(source) : factsOf(source).alone;
  if (verbs.has(base)) return true;
  const gone = [...verbs].filter((verb) => !here.has(verb));
  if (gone.some((verb) => done.has(verb))) return true;
  // What is told still stands for itself: 'argued and drafted' is more than 'drafted'.
  const kept = new Set(anchored ? [...verbs].filter((verb) => here.has(verb)).map(meaningOf) : []);
  // 'Prepared a manual' is writing, 'read a manual' is none: a thing proves where the verb beside it says little.
  const free = anchored ? gone : [...verbs];
  const isOpen = !byVerb || verbs.size === 0 || free.some(leavesDeedToNoun);
  const said = isOpen ? stems : new Set([...free, ...meantByPhrases(source.text)].map(meaningOf));
  // 'Wrote a report' where a report is told of.
  if (!anchored && object !== null && evidence.has(object) && stems.has(object)) return true;
  if (said.has(meaningOf(base))) return true;
  return [...evidence].some((stem) => said.has(stem) && !kept.has(stem));
}
