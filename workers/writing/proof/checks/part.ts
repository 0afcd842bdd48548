import type { Statement, Verdict } from '../claim.js';
import { factsOf } from '../facts.js';
import { objectOf } from '../objects.js';
import type { Passage } from '../passages.js';
import { verbUsesIn } from '../verb-uses.js';
import { isLeadingTitle, partIn } from '../vocabulary/role-words.js';

/** Helping stays helping, and nothing is led or managed that was not. */
export function checkPart(statement: Statement): Verdict[] {
  const { told, own, sentence, text, ofEmployer, asserts } = statement;
  if (ofEmployer || !asserts) return [];
  const { part, words } = partIn(text);
  const claim = words[0] ?? '';
  if (part === 'led') {
    const possible = told.length > 0 ? told : own;
    const source = possible.find((one) => saysSo(claim, text, one)) ?? leadingTitle(statement);
    if (source && !isOnlyHelped(text, claim, source))
      return [{ kind: 'part', text: claim, source: source.path }];
    if (event.test(text)) return [];
    return [{ kind: 'part', text: claim, why: `Your resume does not say that you “${claim}” this.` }];
  }
  const closest = told[0];
  if (part === 'did' && closest && factsOf(closest).helpsOnly && !sharesIt(sentence, closest.text)) {
    const opening = closest.text.split(/\s+/, 2).join(' ');
    return [{ kind: 'part', text: sentence, why: `Your resume says “${opening} …”: a part, not the whole.` }];
  }
  return [];
}

/** 'Managed the stock count' where it says 'issued parts and took part in the stock count'. */
function isOnlyHelped(text: string, claim: string, source: Passage): boolean {
  const { stems, alone, part } = factsOf(source);
  const use = verbUsesIn(text).find((one) => one.text === claim);
  const head = use && objectOf(use, text)?.head;
  return part !== 'led' && head !== undefined && stems.has(head) && !alone.stems.has(head);
}

const joint =
  /\b(?:collaborat|accompan|work(?:ed|ing)? (?:with|alongside)|together|coordinat|co-ordinat|part of|member of)/iu;

/** Who took part was there. */
const attendance =
  /\b(?:attend(?:ed|s|ing)|join(?:ed|s|ing)|cover(?:ed|s|ing) for|stand(?:ing)?[- ]in|fill(?:ed|s|ing) in for)\b/iu;

/** What was done with others may be told as done 'with' them. */
function sharesIt(sentence: string, source: string): boolean {
  return (
    (joint.test(source) && /\b(?:with|together|jointly|alongside|team)\b/iu.test(sentence)) ||
    attendance.test(sentence)
  );
}

/** Leading a tour or a lesson leads nobody else's work. */
const event =
  /\b(?:led|lead|leads|leading) (?:\p{L}+ ){0,3}?(?:tours?|walks?|workshops?|sessions?|lessons?|classes|trainings?|discussions?|rounds|demos?|prayers?|warm-ups?)\b/iu;

const handling =
  /\b(?:handl|responsible|look(?:ed|s|ing)? after|care|administ|operat|run|ran|keep|kept|maintain|plan|schedul|control|order|t(?:ake|ook) over|took(?! part\b)|serv|allot|allocat|distribut|issu|dispatch|sort|receiv|track|monitor|book|purchas|procur|dealt|deal|in[- ]charge|record|arrang|organi[sz]|process|did|do)/iu;
const minding =
  /\b(?:in charge|supervision|look(?:ed|s|ing)? after|guid(?:ed|es|ing)|watch(?:ed|es|ing)? over)\b/iu;
/** Managing people or a unit is leading; managing stock and papers is handling them. */
const people =
  /\b(?:manag\p{L}*|in-? ?charge of)\s(?:\S+\s){0,4}?(?:people|persons|staff|teams?|engineers|developers|juniors|seniors|volunteers|employees|workers|nurses|teachers|reps|representatives|executives|associates|assistants|interns|trainees|helpers|drivers|loaders|colleagues)\b/iu;

/** Who is responsible for a thing, or handles it, may say that they manage it. */
function saysSo(claim: string, sentence: string, source: Passage): boolean {
  const { text } = source;
  if (factsOf(source).part === 'led') return true;
  if (/^(?:supervis|overs)/i.test(claim) && minding.test(text)) return true;
  if (/^own/i.test(claim)) return /\bresponsible|in charge|end[- ]to[- ]end/i.test(text);
  if (/^(?:co-?)?found/i.test(claim)) return /\b(?:start|set up|launch|establish|open)/i.test(text);
  return (
    /^(?:manag|in-? ?charge)/i.test(claim) &&
    !people.test(sentence) &&
    !factsOf(source).helpsOnly &&
    handling.test(text)
  );
}

/** A title that leads, at the place that the sentence speaks of. */
function leadingTitle({ own, context, told }: Statement): Passage | undefined {
  const [closest] = told;
  return [...own, ...context].find(({ path, entry, text }) => {
    const samePlace = closest === undefined || entry === closest.entry;
    return samePlace && /\/(?:position|label)$/.test(path) && isLeadingTitle(text);
  });
}
