import { skillsIn } from '../proof/skills.js';
import { formOf } from '../../words/verbs.js';
import { withArticle } from '../english.js';
import { pointsBack } from './deeds.js';
import { nameInSentence } from './skill-names.js';

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
/** What a person is: 'Permit holder for high voltage isolation'. */
const person =
  /(?:^|[\s-])(?:lead(?:er)?|chair(?:man|woman|person)?|head|contact|partner|engineer|nurse|holder|investigator|in-?charge|captain|member|representative|co-?ordinator|secretary|treasurer|editor|president|director|officer|supervisor|manager|warden|tutor|mentor|teacher|coach|auditor|trainer|developer|designer|author|owner|deputy|assistant|sister|foreman|counsel|advis[eo]r|consultant|examiner|reviewer|organi[sz]er|founder)$/iu;
const answering = /^(?:solely |jointly |directly )?(?:responsible|accountable) for\b/iu;
/** Things of which there is one, or several. */
const countable =
  /(?:^|[\s-])(?:app|application|booklet|budget|campaign|catalogue|class|clinic|club|course|crew|dashboard|database|desk|fleet|guide|handbook|kitchen|laboratory|library|manual|model|pipeline|plan|platform|portal|program(?:me)?|project|register|report|rota|roster|section|shop|site|store|study|survey|system|team|tool|unit|ward|warehouse|website|workshop)$/iu;
const determined = /^(?:a|an|the|all|both|each|every|some|several|one|two|my|our|own)\b/iu;
/** Says nothing that a reader could use. */
const empty =
  /\bduties\b.*\bassigned\b|^(?:various|other|general|misc\w*) (?:other )?(?:duties|tasks|work)\b/iu;
const secondVerb = /\band (?<word>\p{Ll}+)(?! of\b)(?=\s)/gu;

/**
 * A bullet that leads with no verb, as the end of a sentence: 'Site engineer on the dualling of a highway' → a role,
 * 'Dashboards in Tableau for 63 hubs' → work.
 * @returns null for what points back to another bullet, and for what is too short or too long for a sentence
 */
export function namedWork(bullet: string): NamedWork | null {
  const text = bullet
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.;,।\s]+$/u, '');
  const count = text.split(' ').length;
  if (count < leastWords || count > mostWords || pointsBack(text) || empty.test(text)) return null;
  const head = text.split(seam)[0] ?? '';
  if (answering.test(text) || (person.test(head) && !isSentence(text)))
    return { kind: 'role', words: lowered(text) };
  if (!/^\p{Script=Latin}/u.test(text) || isSentence(text)) return { kind: 'quote', words: text };
  const words = lowered(text);
  return { kind: 'work', words: isOneThing(head) ? withArticle(words) : words };
}

function isOneThing(head: string): boolean {
  return countable.test(head) && !determined.test(head) && !/ (?:and|&) /u.test(head);
}

/** Whether it has a verb of its own, or several sentences: 'Coach weekly reviews and hold managers to the same'. */
function isSentence(text: string): boolean {
  const first = /^\p{L}+/u.exec(text)?.[0] ?? '';
  const verbs = [...text.matchAll(secondVerb)].map(({ groups }) => formOf(groups?.word ?? ''));
  return /[.!?।]\s/u.test(text) || formOf(first) === 'past' || verbs.includes('base');
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
