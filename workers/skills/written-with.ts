import { symbolAt, type Candidate } from './candidate.js';

/** Behind a hyphen: 'ML-based scoring'. */
const tied = new Set('based driven powered native enabled'.split(' '));

/** 'Ms.Word', 'MS- Excel', 'Adv. Excel' */
export function isOfMaker(candidate: Candidate): boolean {
  const previous = symbolAt(candidate, candidate.from - 1);
  return ['.', '-'].includes(previous) && ['ms', 'adv'].includes(symbolAt(candidate, candidate.from - 2));
}

/** 'ML-based scoring'; not 'Teams based in Pune'. */
export function isTied(candidate: Candidate): boolean {
  const last = candidate.text.tokens[candidate.to - 1];
  return last?.joinedToNext === true && tied.has(symbolAt(candidate, candidate.to));
}

/** 'Angular15': whatever bears a version is a tool. */
export function isJoinedToVersion({ alias, from, to, text }: Candidate): boolean {
  if (to - from > 1 || alias.text.length < 4 || /\d$/.test(alias.text)) return false;
  return /\p{L}\d{1,2}$/u.test(text.tokens[from]?.surface ?? '');
}
