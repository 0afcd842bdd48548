import { skillsIn } from '../proof/skills.js';
import { formOf } from '../../words/verbs.js';
import { withArticle } from '../english.js';
import { pointsBack } from './deeds.js';
import { isPerson } from './persons.js';
import { nameInSentence } from './skill-names.js';
import { isOneThing, withItsArticle } from './things.js';

/** What a bullet names instead of telling: what one was, what the work included, or words that are best quoted. */
export interface NamedWork {
  readonly kind: 'role' | 'work' | 'quote';
  /** What follows 'I was' or 'my work included'; of a quote the words as they stand. */
  readonly words: string;
}

const leastWords = 3;
const mostWords = 30;
/** What a phrase is about ends before these. */
const seam = /\s(?:of|for|on|in|at|to|with|from|by|under|across|during|between|over|within)\s|[,;:(–—]/u;
const unique =
  /^(?:(?:deputy|assistant|vice|acting|joint)[\s-])?(?:head|chair\p{L}*|lead|principal|chief|captain|secretary|treasurer|president|director|dean|editor|point|in-?charge)\b/iu;
const answering = /^(?:solely |jointly |directly )?(?:responsible|accountable) for\b/iu;
/** 'Best of 22 representatives' */
const ranked = /^(?:best|first|second|third|winner|runner-up) (?:of|in|at|among)\b/iu;
/** Says nothing that a reader could use. */
const empty =
  /\bduties\b.*\bassigned\b|^(?:various|other|general|misc\w*) (?:other )?(?:duties|tasks|work)\b/iu;
/** 'The haul routes were planned anew', but 'a system that is used by nine teams'. */
const predicate = /(?<!\b(?:that|which|who|and) )\b(?:is|are|was|were|has been|have been)\b/iu;
const secondVerb = /\band (?<word>\p{Ll}+)(?! of\b)(?=\s)/gu;

/**
 * A bullet that leads with no verb, as the end of a sentence: 'Site engineer on the dualling of a highway' → a role,
 * 'Dashboards in Tableau for 63 hubs' → work.
 * @returns null for what points back to another bullet, and for what is too short or too long for a sentence
 */
export function namedWork(bullet: string): NamedWork | null {
  const text = plain(bullet);
  const count = text.split(' ').length;
  if (count < leastWords || count > mostWords || pointsBack(text) || empty.test(text)) return null;
  const head = text.split(seam)[0] ?? '';
  if (answering.test(text)) return { kind: 'role', words: lowered(text) };
  if (isPerson(head) && !isSentence(text)) return { kind: 'role', words: asOne(lowered(text)) };
  if (ranked.test(text)) return { kind: 'role', words: lowered(text) };
  const isOdd = isSentence(text) || tellsChange(text);
  if (!/^\p{Script=Latin}/u.test(text) || !isEnglish(text) || isOdd)
    return /[“”"]/u.test(text) ? null : { kind: 'quote', words: text };
  const [words, rest] = [lowered(text).slice(0, head.length), text.slice(head.length)];
  const thing = isOneThing(head) ? withItsArticle(words, rest.trim()) : words;
  return { kind: 'work', words: thing + rest };
}

/** Prose beside bullets says where they were done, 'Seafood restaurant, 70 covers': what it names is quoted. */
export function namedBeside(prose: string): NamedWork | null {
  const named = namedWork(prose);
  return named?.kind === 'work' ? { kind: 'quote', words: plain(prose) } : named;
}

function plain(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.;,।\s]+$/u, '');
}

/** Of some there is one only: 'head of the programme', but 'a member of the board'. */
function asOne(role: string): string {
  if (/^(?:official|sole|only|first|main)\b/iu.test(role)) return `the ${role}`;
  return unique.test(role) ? role : withArticle(role);
}

/** 'React और Node.js से पोर्टल बनाया' is none, though it begins with Latin letters. */
function isEnglish(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  return words.filter((word) => /\p{Script=Latin}/u.test(word)).length * 2 > words.length;
}

/** Whether it has a verb of its own, or several sentences: 'Coach weekly reviews and hold managers to the same'. */
function isSentence(text: string): boolean {
  const first = /^\p{L}+/u.exec(text)?.[0] ?? '';
  const verbs = [...text.matchAll(secondVerb)].map(({ groups }) => formOf(groups?.word ?? ''));
  return /[.!?।]\s/u.test(text) || formOf(first) === 'past' || verbs.includes('base') || predicate.test(text);
}

/** 'Sales up from PLN 9 m to PLN 21 m': what came of the work, and no part of it. */
function tellsChange(text: string): boolean {
  return /\b(?:from|up|down)\b/iu.test(text) && /\d.* to (?:\p{L}{1,4} )?[₹$€£~]?\d/u.test(text);
}

/** 'Dashboards' and 'Backend' are skills, and no names. */
const common = /^(?!(?:Windows|Jenkins|Kubernetes|Keras|Pandas)$)\p{L}+(?:[^s]s|end|stack|ist)$/u;

/** As it stands inside a sentence: names and abbreviations keep their capitals. */
export function lowered(text: string): string {
  const first = /^\p{Lu}\p{Ll}+(?=[\s,-])/u.exec(text)?.[0];
  if (first === undefined || /^\S+ \p{Lu}\p{Ll}/u.test(text)) return text;
  const isName =
    !common.test(first) && skillsIn(first).some(({ name }) => /^\p{Lu}/u.test(nameInSentence({ name }, [])));
  return isName ? text : first.toLowerCase() + text.slice(first.length);
}
