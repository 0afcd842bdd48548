import { numberWordPattern } from '../../words/number-words.js';
import { formOf, verbOf, type VerbForm } from '../../words/verbs.js';
import { tightened } from '../rules/bullets.js';
import { withArticles } from './articles.js';
import { isPerson } from './persons.js';

/** The tense in which a bullet is told; 'past only': only bullets that are in the past tense already. */
export type Tense = 'present' | 'past' | 'past only';

/** A bullet that is longer makes no sentence of a letter. */
const mostWords = 36;
/** Words in -ed that are no deeds. */
const noDeeds =
  /^(?:based|need|advanced|united|certified|limited|detailed|related|experienced|skilled|dedicated|motivated|interested|qualified|speed|licensed|registered|chartered|accredited|integrated|mixed|assorted|shared|combined)$/i;
const backwards =
  /^\S+ (?:it|its|them|this|these|that|those|by)\b|\b(?:it|them|the same|the above|as above)[.;]?$/u;
/** What may follow a verb that could be a noun as well: 'design the forms', 'file GSTR-1', but no 'design system'. */
const object = new RegExp(
  String.raw`^\s(?:(?:the|an?|my|our|their|its|his|her|all|each|every|both|about|over|up to|${numberWordPattern})\b|[₹$€£]?\d|\p{Lu}[\p{Lu}-]*\d)`,
  'iu',
);
/** Verbs that go on with a preposition; as nouns they would too, but for what comes then. */
const withPreposition =
  /^(?:care|work|report|liaise|deal|respond|attend|assist|serve|answer|collaborate|communicate|coordinate|look|contribute|participate|interact|ensure|comply)$/i;
const withObject = new RegExp(
  String.raw`^ (?:for|with|to|on|in|at|after) (?:\d|the |an? |all |each |${numberWordPattern} |\p{Ll}+s\b)`,
  'iu',
);
const preposition = /^ (?:for|with|without|to|on|in|at|from|by|as)\b/iu;
/** What a phrase is about ends before these. */
const seam = /\s(?:of|for|on|in|at|to|with|from|by)\s|[,;:(–—]/u;
/** Base forms that are nouns as well, as openings of bullets often are: 'Lead nurse', 'Audit of firms'. */
const nounToo = new Set(
  `lead partner chair design audit close match support report test plan research review display market process program
  project service supply shape share sketch staff stage start store stock study survey target trade train transfer
  transport travel trend tender tutor order model mask map list link lift license light label judge issue interview
  influence increase impact host help guide guard grade goal fund forecast focus field file film finance export exhibit
  estimate draft double dispute discount debug deal credit craft copy cook control contract contact change cause
  catalogue care campaign call budget broadcast brief boost book block bill balance award answer aid advocate address
  access nurse coach head master pilot position post price print produce profile purchase question record release repair
  request rescue reward sample schedule score screen script sort source sponsor structure track value visit work weld
  document inventory monitor measure outline load log import experiment analyst benchmark catalog effect exercise interface
  machine phase prompt register render reset rise search shift spread switch thread turn view chart commission counter
  cover decrease deposit discharge display drill engineer escort exchange format grill group harvest insert mix network
  package paint patch patrol phone pitch plant plot port practice pump query quote rate reform route scaffold scale scan
  scope seal segment service spray stamp study tag tally telephone trace transition triage trigger type vacuum wire yield`.split(
    /\s+/,
  ),
);

/** Whether the base form of a verb is a noun as well. */
export function isNounToo(base: string): boolean {
  return nounToo.has(base);
}

/**
 * What a bullet says, as the end of a sentence that begins with 'I': 'Built 11 REST APIs' → 'built 11 REST APIs'.
 * @param tense of the role: a project's present tense ('Imports readings') speaks of the project, not of the person
 * @returns null for bullets that do not lead with a verb, or point back to another one ('Packed it …')
 */
export function deedOf(bullet: string, tense: Tense): string | null {
  const text = firstSentence(
    tightened(bullet, tense === 'present')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const first = /^\p{L}[\p{L}-]*/u.exec(text)?.[0];
  if (!first || text.split(' ').length > mostWords || text.split(' ').length < 3) return null;
  if (pointsBack(text)) return null;
  const lead = leadIn(first, text.slice(first.length), tense);
  if (lead === null) return null;
  return withArticles(joinedClauses(lead + text.slice(first.length)).replace(/[.;,\s]+$/u, ''));
}

/** Whether a bullet speaks of something that another one has named. */
export function pointsBack(text: string): boolean {
  return backwards.test(text);
}

function leadIn(first: string, rest: string, tense: Tense): string | null {
  const verb = verbOf(first);
  const form = formOf(first);
  const isPast = verb ? form === 'past' : /^\p{L}{3,}ed$/u.test(first) && !noDeeds.test(first);
  if (isPast) {
    const isOfThing = tense === 'past only' && saysHow(verb?.base ?? '', rest);
    return isOfThing ? null : (verb?.past ?? first.toLowerCase());
  }
  if (!verb || !form) return null;
  if (!isVerbHere(verb.base, form, rest)) return null;
  if (tense === 'past only') return null;
  return tense === 'present' ? verb.base : verb.past;
}

/** 'Managing 3 stores' is a deed, 'Teaching assistant' none; 'Audit of firms' is a noun. */
function isVerbHere(base: string, form: VerbForm, rest: string): boolean {
  // 'Audits of firms', 'Closes and forecasts of plants'
  if (/^\s(?:of|(?:and|&) \p{L}+ of)\b/iu.test(rest)) return false;
  if (form === 'third') return !isPlural(base, rest);
  if (object.test(rest)) return true;
  if (withPreposition.test(base)) return withObject.test(rest);
  if (form === 'base' && isPersonHere(base + rest)) return false;
  if (form === 'base' && goesOnWithVerb(rest)) return true;
  return form === 'base' && !nounToo.has(base) && !/^\s(?:of|to|for|at)\b/iu.test(rest);
}

/** 'Signs, labels and covers', 'Contracts for two lines' */
function isPlural(base: string, rest: string): boolean {
  return /^,/u.test(rest) || (isNounToo(base) && !withPreposition.test(base) && preposition.test(rest));
}

/** 'Built without a crane': of a project it says how the thing was made, not what one did. */
function saysHow(base: string, rest: string): boolean {
  return !withPreposition.test(base) && preposition.test(rest);
}

/** 'Form tutor for six years' */
function isPersonHere(text: string): boolean {
  const head = text.split(seam)[0] ?? '';
  return isPerson(head) && head.includes(' ') && !/ (?:and|&) /u.test(head);
}

/** 'File GSTR-1 and reconcile GSTR-2B': the second verb says that the first is one too. */
function goesOnWithVerb(rest: string): boolean {
  const second = [...rest.matchAll(/\band (?<word>\p{Ll}+)(?= (?!of\b))/gu)].map(
    ({ groups }) => groups?.word ?? '',
  );
  return second.some((word) => formOf(word) === 'base' && !nounToo.has(word));
}

function firstSentence(text: string): string {
  return /^.*?[.!?।](?=\s+\p{Lu})/u.exec(text)?.[0] ?? text;
}

/** 'filed 24Q; cut cost by 5%' has no subject after the semicolon: 'filed 24Q and cut cost by 5%'. */
function joinedClauses(text: string): string {
  return text.replace(/;\s+(?<word>\p{L}+)/gu, (whole: string, word: string) =>
    formOf(word) === 'past' || (formOf(word) === 'base' && formOf(text.split(' ')[0] ?? '') === 'base')
      ? ` and ${word}`
      : whole,
  );
}
