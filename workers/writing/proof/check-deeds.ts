import type { Statement, Verdict } from './claim.js';
import { deedsIn, verbsIn, type Deed } from './deed-classes.js';
import { factsOf } from './facts.js';
import { isEmpty } from './light-verbs.js';
import { quantitiesIn } from './numbers.js';
import type { Passage } from './passages.js';
import { withoutOthers } from './others.js';
import { meantByPhrases } from './phrasal-verbs.js';
import { directionIn, isLeadingTitle, outcomesIn, partIn } from './role-words.js';
import { contentStems, meaningOf, shareIn } from './words.js';

/** What the person did must not grow: helping stays helping, nothing is led or built that was not, no result is added. */
export function checkDeeds(statement: Statement): Verdict[] {
  if (statement.ofEmployer || !statement.asserts) return [];
  return [
    ...checkPart(statement),
    ...(statement.denies ? [] : checkWeight(statement)),
    ...checkDirection(statement),
    ...checkOutcomes(statement),
    ...checkAbsolutes(statement),
    ...checkAttendance(statement),
  ];
}

function checkPart(statement: Statement): Verdict[] {
  const { told, own, sentence, text } = statement;
  const { part, words } = partIn(text);
  const claim = words[0] ?? '';
  if (part === 'led') {
    const possible = told.length > 0 ? told : own;
    const source = possible.find((one) => saysSo(claim, text, one)) ?? leadingTitle(statement);
    if (source) return [{ kind: 'part', text: claim, source: source.path }];
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

const joint =
  /\b(?:collaborat|accompan|work(?:ed|ing)? (?:with|alongside)|together|coordinat|co-ordinat|part of|member of)/iu;

/** What was done with others may be told as done 'with' them. */
function sharesIt(sentence: string, source: string): boolean {
  return joint.test(source) && /\b(?:with|together|jointly|alongside|team)\b/iu.test(sentence);
}

/** Leading a tour or a lesson leads nobody else's work. */
const event =
  /\b(?:led|lead|leads|leading) (?:\p{L}+ ){0,3}?(?:tours?|walks?|workshops?|sessions?|lessons?|classes|trainings?|discussions?|rounds|demos?|prayers?|warm-ups?)\b/iu;

const handling =
  /\b(?:handl|responsible|look(?:ed|s|ing)? after|care|administ|operat|run|ran|keep|kept|maintain|plan|schedul|control|order|t(?:ake|ook) over|serv|allot|allocat|distribut|issu|dispatch|sort|receiv|track|monitor|book|purchas|procur|dealt|deal|in charge|record|arrang|organi[sz]|process|\p{L}+-?in-charge|did|do)/iu;
const minding =
  /\b(?:in charge|supervision|look(?:ed|s|ing)? after|guid(?:ed|es|ing)|watch(?:ed|es|ing)? over)\b/iu;
/** Managing people or a unit is leading; managing stock and papers is handling them. */
const people =
  /\bmanag\p{L}*\s(?:\S+\s){0,4}?(?:people|persons|staff|teams?|engineers|developers|juniors|seniors|volunteers|employees|workers|nurses|teachers|reps|representatives|executives|associates|assistants|interns|trainees|helpers|drivers|loaders|colleagues)\b/iu;

/** Who is responsible for a thing, or handles it, may say that they manage it. */
function saysSo(claim: string, sentence: string, source: Passage): boolean {
  const { text } = source;
  if (factsOf(source).part === 'led') return true;
  if (/^(?:supervis|overs)/i.test(claim) && minding.test(text)) return true;
  if (/^own/i.test(claim)) return /\bresponsible|in charge|end[- ]to[- ]end/i.test(text);
  if (/^(?:co-?)?found/i.test(claim)) return /\b(?:start|set up|launch|establish|open)/i.test(text);
  return /^manag/i.test(claim) && !people.test(sentence) && !factsOf(source).helpsOnly && handling.test(text);
}

/** A title that leads, at the place that the sentence speaks of. */
function leadingTitle({ own, context, told }: Statement): Passage | undefined {
  const [closest] = told;
  return [...own, ...context].find(({ path, entry, text }) => {
    const samePlace = closest === undefined || entry === closest.entry;
    return samePlace && /\/(?:position|label)$/.test(path) && isLeadingTitle(text);
  });
}

/** Building, teaching, hiring, negotiating: each needs a word of its kind in what is told from. */
const ownGrowth =
  /\btaught (?:me|us)\b|\b(?:develop|built|build|establish|improv|strengthen)\p{L}* (?:(?:my|our|an?|the|up) )?(?:\p{L}+ )?(?:skills?|relationships?|rapport|foundation|understanding|habits?|eye|sense|knowledge|confidence|experience)\b/giu;

function checkWeight({ text: whole, told, own, anchored }: Statement): Verdict[] {
  const text = withoutOthers(whole).replace(ownGrowth, ' ');
  const sources = told.length > 0 ? told : own;
  const helps = partIn(text).part === 'helped';
  const here = verbsIn(text);
  return deedsIn(text).flatMap<Verdict>((deed) => {
    const claim = deed.text;
    const source = sources.find((one) => tells(one, deed, { helps, here, anchored }));
    if (source) return [{ kind: 'deed', text: claim, source: source.path }];
    return [{ kind: 'deed', text: claim, why: `Your resume does not say that you “${claim}” here.` }];
  });
}

interface Told {
  readonly helps: boolean;
  /** The verbs of the text that is checked. */
  readonly here: ReadonlySet<string>;
  readonly anchored: boolean;
}

function tells(
  source: Passage,
  { base, evidence, done, byVerb }: Deed,
  { helps, here, anchored }: Told,
): boolean {
  // 'Helped with the design' is no design, whatever else was done.
  const { stems, verbs } = helps ? factsOf(source) : factsOf(source).alone;
  if (verbs.has(base) || stems.has(meaningOf(base))) return true;
  const gone = [...verbs].filter((verb) => !here.has(verb));
  if (gone.some((verb) => done.has(verb))) return true;
  // What is told still stands for itself: 'argued and drafted' is more than 'drafted'.
  const kept = new Set(anchored ? [...verbs].filter((verb) => here.has(verb)).map(meaningOf) : []);
  // 'Prepared a manual' is writing, 'read a manual' is none: a thing proves where the verb beside it says little.
  const isOpen = !byVerb || !anchored || verbs.size === 0 || gone.some(isEmpty);
  const said = isOpen ? stems : new Set([...gone, ...meantByPhrases(source.text)].map(meaningOf));
  return [...evidence].some((stem) => said.has(stem) && !kept.has(stem));
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
    const source = told.find(
      (one) =>
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

const attending = ['attend', 'join', 'participate', 'volunteer', 'undergo', 'observe'];
const holding = [
  'conduct',
  'deliver',
  'host',
  'hold',
  'organise',
  'organize',
  'run',
  'lead',
  'teach',
  'train',
];

/** Who attended a training has not held it. */
function checkAttendance({ text, told }: Statement): Verdict[] {
  const claimed = verbsIn(text);
  const claim = holding.find((base) => claimed.has(base));
  const [closest] = told;
  if (claim === undefined || !closest || attending.some((base) => claimed.has(base))) return [];
  const { verbs } = factsOf(closest);
  if (verbs.has(claim) || !attending.some((base) => verbs.has(base))) return [];
  return [
    { kind: 'deed', text: claim, why: 'Your resume says that you took part in this, not that you held it.' },
  ];
}

const absolute =
  /\b(?:zero(?![- ]based)|never|flawless(?:ly)?|error-free|\p{L}+-free|without (?:a |any )?(?:single )?\p{L}+|not a single|no \p{L}+s?)\b|बिना|\bbina\b/iu;
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
