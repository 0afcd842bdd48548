import { learningNouns, sentenceEnd } from './clause-words.js';
import { isClauseEnd } from './clause.js';
import type { Token } from '../tokens.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const handling = words(
  'ran run used use worked work tried try touched touch practised practiced applied opened handled written',
);
const leaving = words('quit left skipped dropped abandoned failed flunked missed');
const courses = words(
  'class classes course training bootcamp workshop exam lesson test certification diploma',
);
/** How many words a course may be named by. */
const longestCourse = 4;

/** 'Learning Rust in the evenings'; not 'Learning and development', 'Learning outcomes of 40 pupils'. */
export function isBeingLearned(tokens: readonly Token[], at: number): boolean {
  if (!['learning', 'studying'].includes(tokens[at]?.symbol ?? '')) return false;
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  const starts = previous === undefined || sentenceEnd.has(previous.symbol);
  return starts && next !== undefined && /^\p{Lu}/u.test(next.surface) && !learningNouns.has(next.symbol);
}

/** 'Read about Kafka but never ran it', 'saw Kafka, never tried it'. */
export function wasNeverDone(tokens: readonly Token[], at: number): boolean {
  const comma = tokens[at]?.symbol === ',';
  if (tokens[at]?.symbol !== 'but' && !comma) return false;
  const said = tokens.slice(at + 1, at + 7).map(({ symbol }) => symbol);
  const no = said.findIndex((symbol) => symbol === 'not' || symbol === 'never' || symbol === "haven't");
  const done = said.findIndex((symbol) => handling.has(symbol));
  return no >= 0 && no < (comma ? 1 : 2) && done > no && done <= no + 2 && said.slice(done).includes('it');
}

/** 'Quit the Kotlin class', 'dropped out of a SQL bootcamp': the end of what was left, else null. */
export function courseLeft(tokens: readonly Token[], at: number): number | null {
  if (!leaving.has(tokens[at]?.symbol ?? '')) return null;
  const isOut = tokens[at + 1]?.symbol === 'out' && tokens[at + 2]?.symbol === 'of';
  const from = at + (isOut ? 3 : 1);
  const isArticle = ['a', 'an', 'the', 'my', 'his', 'her'].includes(tokens[from]?.symbol ?? '');
  const start = isArticle ? from + 1 : from;
  for (let end = start; end <= start + longestCourse; end += 1) {
    const token = tokens[end];
    if (!token?.isWord || isClauseEnd(tokens, end) || /^\d/.test(token.symbol)) return null;
    if (courses.has(token.symbol)) return end;
  }
  return null;
}
