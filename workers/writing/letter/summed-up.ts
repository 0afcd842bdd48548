import type { ResumeContent } from '../../../shared/resume/content.js';
import { numberWordPattern } from '../../words/number-words.js';
import { formOf, verbOf } from '../../words/verbs.js';
import { asSentence, withArticle, wordCount } from '../english.js';
import { latestRole } from '../person.js';
import { sentencesOf } from '../proof/sentences.js';
import { contentStems } from '../proof/words.js';
import { isNounToo } from './deeds.js';
import { lowered } from './named-work.js';

/** How somebody sums up their work, as a letter can say it. */
export interface SummedUp {
  readonly sentences: readonly string[];
  /** Which of them says for how many years; -1 where none does. */
  readonly years: number;
}

const shortest = 4;
const longest = 32;
/** Words of a quote: fewer sum nothing up. */
const shortestQuote = 8;
const most = 2;
/** With fewer new words a sentence says again what one is. */
const leastNew = 2;
/** Praise of oneself, and what one wishes for: they tell a reader nothing. */
const hollow =
  /\b(?:motivated|hard[- ]?working|results?[- ](?:driven|oriented|focused)|dynamic|passionate|dedicated|enthusiastic|self[- ](?:starter|driven)|team player|go[- ]getter|detail[- ]oriented|track record|proven|seek(?:ing|s)?|looking for|to obtain|to secure|aspiring|career|objective|goal|challenging)\b/iu;
const yearsIn = /(?<=\s)(years?) (?=(?:in|at|on|across)\s)/iu;
const withAmount = new RegExp(String.raw`^\s+with (?=an? |\d|${numberWordPattern}\b)`, 'iu');
const counted = new RegExp(String.raw`(?:\d|\b${numberWordPattern})\+?[\s-]+years?\b`, 'iu');
/** What somebody is: 'Front-end developer with one year of paid work'. */
const person =
  /(?:^|[\s-])(?!(?:career|customer|consumer|computer|paper|number|power|water|order|matter|server|letter|newsletter|over|under|after|offer|answer|sector|labou?r|floor|motor|honou?r|error|behaviou?r|list|checklist|indian)$)\p{L}+(?:er|or|ist|yst|ian)$|(?:^|[\s-])(?:accountant|assistant|consultant|attendant|student|superintendent|agent|nurse|graduate|fresher|head|lead|chef|cook|clerk|apprentice|trainee|professional|executive|associate|intern)$/iu;
/** 'Head of Year' takes no article, and 'a shift manager' reads like a rate. */
const withoutArticle = /^(?:head|director|chief|dean|shift|night|day|week|month)\b/iu;
const seam = /\s(?:of|for|on|in|at|to|with|from|by|who|that|working|specialising|specializing)\s|[,;:(–—]/u;
/** Speaks of oneself as of another: 'Sells more than he did, and has done so for years'. */
const ofAnother = /\b(?:he|she|his|her|hers|him|himself|herself)\b/iu;
/** What goes on with the sentence behind a comma: 'trusted with new starters', 'at home in SQL'. */
const hangsOn = /^(?:who|which|that|for|on|in|at|to|with|from|by|of|\p{Ll}+(?:ed|ing))\s/iu;
/** Words that may be further verbs of a sentence. */
const further = /(?<=(?:, | and ))\p{Ll}+(?=\s)(?!\s(?:an?|the|all|each|its|their|\d))/gu;
/** Those that are verbs, by what follows. */
const surely = /(?<=(?:, | and ))\p{Ll}+(?=\s(?:an?|the|all|each|its|their|\d))/gu;
const determiner = /^\S+ (?:an?|the|all|each|every|both|\d\S*)\s/iu;

/** Whether a sentence praises or wishes, and tells nothing. */
export function isHollow(sentence: string): boolean {
  return hollow.test(sentence);
}

/** The sentences of one's own summary that can stand in a letter, in the first person; else the first one as a quote. */
export function summedUp(resume: ResumeContent): SummedUp {
  const position = latestRole(resume)?.position ?? '';
  const all = sentencesOf(resume.basics?.summary ?? '').filter((sentence) => !isHollow(sentence));
  const fitting = all.filter((sentence) => wordCount(sentence) >= shortest && wordCount(sentence) <= longest);
  const told = fitting.flatMap((sentence) => inFirstPerson(sentence, position) ?? []).slice(0, most);
  // A quote that counts years may count others than the sentence before it.
  const rest = fitting
    .slice(1)
    .filter((text) => inFirstPerson(text, position) === null && !counted.test(text));
  const quotes =
    told.length > 0
      ? rest.flatMap((sentence) => quoted('My resume also says', sentence))
      : fitting
          .filter((sentence) => sentence === all[0])
          .flatMap((sentence) => quoted('My resume sums my work up in these words', sentence));
  const sentences = [...told, ...quotes.slice(0, 1)];
  return { sentences, years: sentences.findIndex((sentence) => counted.test(sentence)) };
}

function quoted(lead: string, sentence: string): string[] {
  const words = sentence.replace(/[.;,\s]+$/u, '');
  if (!/^[\p{Script=Latin}\d]/u.test(words) || /[“”"]/u.test(words) || wordCount(words) < shortestQuote)
    return [];
  return [`${lead}: “${words}”.`];
}

function inFirstPerson(sentence: string, position: string): string | null {
  if (/^(?:I|My)\s/u.test(sentence)) return asSentence(sentence);
  if (ofAnother.test(sentence)) return null;
  const plain = withoutApposition(
    sentence
      .replace(/^(?:an?|the)\s+/iu, '')
      .split(';')[0]
      ?.trim() ?? '',
  );
  const head = plain.split(seam)[0] ?? '';
  if (!/^\p{Script=Latin}/u.test(plain)) return null;
  const isPerson = person.test(head) && !determiner.test(plain);
  if (!isPerson) return asDeed(plain);
  if (withoutArticle.test(plain) || wordCount(head) > 4) return null;
  return asPerson(plain, head, position);
}

/** 'Backend engineer for banks, six years of Python' → what stands before the comma; lists stay whole. */
function withoutApposition(text: string): string {
  const at = text.lastIndexOf(', ');
  const last = text.slice(at + 2);
  const isList = /[:,]/u.test(text.slice(0, at)) || / (?:and|or|&) /u.test(` ${last}`);
  return at < 0 || isList || hangsOn.test(last) ? text : text.slice(0, at);
}

/** 'Runs depots and trains crews' → 'I run depots and train crews.' */
function asDeed(text: string): string | null {
  const [first = ''] = text.split(' ');
  const verb = verbOf(first);
  if (!verb || formOf(first) !== 'third' || /^\S+ (?:of|and|&) /u.test(text)) return null;
  const rest = text.slice(first.length);
  // 'reports and designs': things as well as deeds.
  const isUnsure = [...rest.matchAll(further)].some(
    ([word]) => formOf(word) === 'third' && isNounToo(verbOf(word)?.base ?? ''),
  );
  if (isUnsure) return null;
  const inBase = (word: string) => (formOf(word) === 'third' ? (verbOf(word)?.base ?? word) : word);
  return asSentence(`I ${verb.base}${rest.replace(surely, inBase).replace(further, inBase)}`);
}

/** 'Data engineer with a background in banking' → 'I am a data engineer …', or what is new in it where one is that by title. */
function asPerson(text: string, head: string, position: string): string | null {
  const known = new Set([...contentStems(position), ...contentStems('years of experience')]);
  const isKnown = contentStems(head).every((stem) => known.has(stem));
  if (contentStems(text).filter((stem) => !known.has(stem)).length < leastNew) return null;
  const rest = text.slice(head.length).replace(yearsIn, '$1 of experience ');
  const has = withAmount.exec(rest)?.[0];
  if (isKnown && has) return asSentence(`I have ${rest.slice(has.length)}`);
  if (isKnown && /^\s+in \p{Ll}/u.test(rest)) return asSentence(`My field is ${rest.slice(' in '.length)}`);
  return asSentence(`I am ${withArticle(lowered(text).slice(0, head.length) + rest)}`);
}
