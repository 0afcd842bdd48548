import { auxiliaries, closing, concluding, experience, listWord, resuming } from './clause-words.js';
import { answeredWithNo } from './answers.js';
import { cueAt, isClauseEnd, isMishap } from './clause.js';
import { after, afterSubject } from './cues-after.js';
import { before } from './cues-before.js';
import { harmless } from './cues-harmless.js';
import { doublyDenied } from './double-denials.js';
import { courseLeft, isBeingLearned, wasNeverDone } from './learning.js';
import type { Token } from '../tokens.js';

/** The words after a cue that it reaches without a comma. */
const reach = 12;
/** 'Instead of Excel, used Calc' */
const doing = new Set('used ran built kept wrote made did drew chose i we'.split(' '));
const denialsInHindi = new Set(['nahi', 'nahin', 'nhi', 'na', 'mat', 'mushkil', 'not', 'no']);
const weaknesses = new Set(['weak', 'poor', 'bad']);
const beforeOwnWeakness = new Set('am i still but and very quite rather too bit little'.split(' '));
const pronouns = new Set(['we', 'you', 'i', 'they', 'it', 'this']);
/** The words before a cue that may be its subject, and those at which it starts. */
const subjectReach = 6;
const beforeSubject = new Set(
  ', : ( ) after before once since until of in with on for at where that which who whose when if because as using we you i they he she'.split(
    ' ',
  ),
);

/**
 * Which tokens stand under a negation or a mere intention.
 * A cue reaches to the end of its clause; over a comma only as far as a plain list goes on.
 */
export function deniedTokens(tokens: readonly Token[]): boolean[] {
  const denied = tokens.map(() => false);
  const refused = doublyDenied(tokens);
  let deniedUntil = 0;
  tokens.forEach((token, at) => {
    if (isBeingLearned(tokens, at)) denyAfter(tokens, at + 1, denied);
    if (isLackedInHindi(tokens, at)) {
      if (tokens[at - 1]?.symbol === 'ke') denySubject(tokens, at - 1, denied);
      else denyAfter(tokens, at + 1, denied);
    }
    const left = courseLeft(tokens, at);
    if (left !== null) denied.fill(true, at, left);
    const asked = refused[at] === true ? null : answeredWithNo(tokens, at);
    if (asked) {
      denied.fill(true, asked.from, asked.to);
      return;
    }
    if (!(cueStarts.has(token.symbol) || [',', 'but'].includes(token.symbol)) || refused[at] === true) return;
    // 'No-code' denies no code.
    if (token.symbol === 'no' && token.joinedToNext) return;
    if (cueAt(harmless, tokens, at) || cueAt(harmless, tokens, at - 1)) return;
    const cue = cueAt(before, tokens, at);
    if (cue && !isMishap(tokens, at + cue.length) && !isWeaknessOfOthers(tokens, at))
      denyAfter(tokens, at + cue.length, denied);
    if (cueAt(afterSubject, tokens, at) || wasNeverDone(tokens, at)) denySubject(tokens, at, denied);
    if (!cueAt(after, tokens, at)) return;
    denyBefore(tokens, deniedUntil, at, denied);
    deniedUntil = at;
  });
  return denied;
}

/** 'Tally ke bina hisab rakha'; not 'Tally ke bina kaam nahi hota', 'Tally ke bina apply na kare'. */
function isLackedInHindi(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.symbol !== 'bina') return false;
  for (let next = at + 1; next < at + reach && !isClauseEnd(tokens, next); next += 1)
    if (denialsInHindi.has(tokens[next]?.symbol ?? '')) return false;
  return true;
}

/** 'Weak in maths' is said of the writer where nobody else stands before it: 'taught pupils weak in maths'. */
function isWeaknessOfOthers(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  if (!weaknesses.has(tokens[at]?.symbol ?? '') || !previous?.isWord) return false;
  return !beforeOwnWeakness.has(previous.symbol);
}

/** Most words start no cue at all. */
const cueStarts = new Set([before, after, afterSubject].flatMap((cues) => [...cues.keys()]));

function denyAfter(tokens: readonly Token[], from: number, denied: boolean[]): void {
  if (endsInTime(tokens, from)) return;
  for (let at = from; at < tokens.length && at < from + reach; at += 1) {
    const symbol = tokens[at]?.symbol ?? '';
    if (isClauseEnd(tokens, at) || symbol === ')' || startsAnew(tokens, at)) return;
    if (symbol === ',' && (!listGoesOn(tokens, at) || doing.has(tokens[at + 1]?.symbol ?? ''))) return;
    if (at > from && resumes(tokens, from, at)) return;
    // 'We moved away from Angular to React'.
    if (symbol === 'to' && tokens[from - 1]?.symbol === 'from') return;
    denied[at] = true;
  }
}

/** 'No exposure to AutoCAD until 2021': from then on there was. */
function endsInTime(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + reach && at < tokens.length && !isClauseEnd(tokens, at); at += 1)
    if (['until', 'till'].includes(tokens[at]?.symbol ?? '')) return true;
  return false;
}

/** `this is not for you: we need Kotlin`. */
function startsAnew(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.symbol === ':' && pronouns.has(tokens[at + 1]?.symbol ?? '');
}

function resumes(tokens: readonly Token[], from: number, at: number): boolean {
  const symbol = tokens[at]?.symbol ?? '';
  if (symbol !== 'with') return resuming.has(symbol);
  return !tokens.slice(from, at).some((token) => experience.has(token.symbol));
}

/** Back over the words of a subject: 'SQL or Docker is not something you will use'. */
function denySubject(tokens: readonly Token[], until: number, denied: boolean[]): void {
  const last = [':', '('].includes(tokens[until - 1]?.symbol ?? '') ? until - 2 : until - 1;
  for (let at = last; at >= until - subjectReach && !isClauseEnd(tokens, at); at -= 1) {
    if (beforeSubject.has(tokens[at]?.symbol ?? ',')) return;
    denied[at] = true;
  }
}

/**
 * Back to the start of the clause, or to `from`, where an earlier cue has denied what came before. 'AutoCAD or Revit,
 * SketchUp not required': over a comma only while what stands before it is an item of the same list.
 */
function denyBefore(tokens: readonly Token[], from: number, until: number, denied: boolean[]): void {
  let isNamed = false;
  const goesOn = (at: number) => !isClauseEnd(tokens, at) || speaksOfIt(tokens, at);
  for (let at = until - 1; at >= from && goesOn(at); at -= 1) {
    const { symbol = '', isWord = false } = tokens[at] ?? {};
    if (
      symbol === ',' &&
      isNamed &&
      !concluding.has(tokens[at + 1]?.symbol ?? '') &&
      !speaksOfIt(tokens, at + 1) &&
      endsStatement(tokens, from, at)
    )
      return;
    isNamed ||= isWord && !auxiliaries.has(symbol);
    denied[at] = true;
  }
}

/** 'Azure is great, but it will not help you here'. */
const speaksOfIt = (tokens: readonly Token[], at: number): boolean =>
  ['but', 'it', 'will', 'not', 'help'].every((symbol, nth) => tokens[at + nth]?.symbol === symbol);

/** Whether what ends at a comma is said by itself: it has a bracket, a closed list or a verdict of its own. */
function endsStatement(tokens: readonly Token[], from: number, comma: number): boolean {
  for (let at = comma - 1; at >= from && at >= comma - reach && !isClauseEnd(tokens, at); at -= 1) {
    const symbol = tokens[at]?.symbol ?? '';
    if (symbol === ',') return false;
    if (symbol === ')' || closing.has(symbol)) return true;
  }
  return false;
}

/** After a comma a list goes on where the next separator comes within three words. */
function listGoesOn(tokens: readonly Token[], comma: number): boolean {
  for (let at = comma + 1; at <= comma + 4; at += 1) {
    const token = tokens[at];
    if (!token || isClauseEnd(tokens, at) || listWord.has(token.symbol)) return true;
  }
  return false;
}
