import {
  ability,
  ableAt,
  amountsOf,
  called,
  carrying,
  feeding,
  goingOn,
  hindiVerdicts,
  introducing,
  leadingToVerdict,
  listSeparators,
  moving,
  placesOfRunning,
  verdicts,
  written,
} from './evidence-words.js';
import { formOf, isInSentence, symbolAt, type Candidate } from './candidate.js';

/** How many words may stand between a name and what judges it. */
const longestVerdict = 6;

/** `in Go`, `exposure to Angular`, `migrated from Access`. */
export function isIntroduced(candidate: Candidate): boolean {
  const previous = symbolAt(candidate, candidate.from - 1);
  if (introducing.has(previous)) return true;
  const before = symbolAt(candidate, candidate.from - 2);
  if (previous === 'to' && before === 'exposure') return true;
  if (previous === 'at' && ableAt.has(before)) return true;
  if (['to', 'into'].includes(previous) && isInSentence(candidate, feeding))
    return !isCapital(candidate, candidate.to);
  if (previous !== 'from' && previous !== 'to') return false;
  if (isInSentence(candidate, moving)) return true;
  if (before === 'away') return false;
  return (
    isInSentence(candidate, carrying) && !isCapital(candidate, candidate.to) && !isAmongPlaces(candidate)
  );
}

const isCapital = ({ text }: Candidate, at: number): boolean =>
  /^\p{Lu}/u.test(text.tokens[at]?.surface ?? '');

/** 'Moved crates from Unity to Apex House': the other end is a name, and of no skill. */
function isAmongPlaces(candidate: Candidate): boolean {
  const { from, text } = candidate;
  const isFrom = symbolAt(candidate, from - 1) === 'from';
  const steps = [2, 3, 4, 5].map((step) => (isFrom ? from + step - 1 : from - step));
  const other = steps.find((at) => symbolAt(candidate, at) === (isFrom ? 'to' : 'from'));
  if (other === undefined || !isCapital(candidate, other + 1)) return false;
  return text.sure[other + 1] !== true && text.possible[other + 1] !== true;
}

/** 'Twelve years of C', 'the billing engine is Go, all mine'. */
export function isMadeOf(candidate: Candidate): boolean {
  const { from, to, text } = candidate;
  if (formOf(candidate) === 'lower') return false;
  const next = text.tokens[to];
  const ends = !next?.isWord || endsBefore.has(next.symbol);
  const previous = symbolAt(candidate, from - 1);
  if (previous === 'of') return ends && amountsOf.has(symbolAt(candidate, from - 2));
  return ends && copulas.has(previous) && isInSentence(candidate, written);
}

const copulas = new Set(['is', 'are', 'was', 'were']);
const endsBefore = new Set(
  'on for in at from and or throughout only now too with under behind since'.split(' '),
);

/** 'Sketch was my daily tool', 'Go is what we write' */
export function isCalledTool(candidate: Candidate): boolean {
  const { to } = candidate;
  if (formOf(candidate) === 'lower' || !copulas.has(symbolAt(candidate, to))) return false;
  if (symbolAt(candidate, to + 1) === 'what') return ['we', 'you'].includes(symbolAt(candidate, to + 2));
  return [2, 3].some((step) => called.has(symbolAt(candidate, to + step)));
}

/** 'Go on the server', 'Flask behind, React before it'; not 'go on the server room's roof'. */
export function isPlaced(candidate: Candidate): boolean {
  if (formOf(candidate) === 'lower') return false;
  return placesOfRunning.some((place) => {
    const next = candidate.text.tokens[candidate.to + place.length];
    const ends = !next || !next.isWord || goingOn.has(next.symbol) || ['and', 'or'].includes(next.symbol);
    return ends && place.every((word, i) => symbolAt(candidate, candidate.to + i) === word);
  });
}

/** `Good in excel`, `experience with react or angular`: and nothing but a list or the end follows. */
export function isOfAbility(candidate: Candidate): boolean {
  const { from, to, text } = candidate;
  if (!['in', 'with', 'of', 'on', 'using'].includes(symbolAt(candidate, from - 1))) return false;
  const next = text.tokens[to];
  const ends = !next || listSeparators.has(next.symbol) || ['.', ';', '!', 'is'].includes(next.symbol);
  return ends && ability.has(symbolAt(candidate, from - 2));
}

/** 'Made lists in excel': a word whose other sense is a verb only stands behind no preposition. */
export function isBehindPreposition(candidate: Candidate): boolean {
  return ['in', 'on', 'using', 'with', 'via'].includes(symbolAt(candidate, candidate.from - 1));
}

/** `Upgraded Angular 8`. */
export function hasVersion(candidate: Candidate): boolean {
  return candidate.alias.text.length > 1 && /^\d{1,2}$/.test(symbolAt(candidate, candidate.to));
}

/** `French is required`, `German would be a definite plus`, `Go preferred.` */
export function isAskedFor({ text: { tokens }, to }: Candidate): boolean {
  let at = to;
  while (at < to + longestVerdict && leadingToVerdict.has(tokens[at]?.symbol ?? '')) at += 1;
  if (hindiVerdicts.has(tokens[at]?.symbol ?? '')) return true;
  if (!verdicts.has(tokens[at]?.symbol ?? '')) return false;
  const next = tokens[at + 1];
  return at > to || !next || !next.isWord;
}

/** 'excel aana chahiye', 'tally ka knowledge zaroori hai'. */
export function isAskedForInHindi({ text: { tokens }, from, to }: Candidate): boolean {
  // 'GSTR-1 ki filing aani chahiye' asks for what stands before it.
  if (['ka', 'ki', 'ke'].includes(tokens[from - 1]?.symbol ?? '')) return false;
  // 'Excel me kaam kiya'
  const isWorkedIn = ['me', 'mein', 'pe', 'par'].includes(tokens[to]?.symbol ?? '');
  if (isWorkedIn && tokens[to + 1]?.symbol === 'kaam') return true;
  let at = to;
  while (at < to + longestVerdict && leadingToVerdict.has(tokens[at]?.symbol ?? '')) at += 1;
  return hindiVerdicts.has(tokens[at]?.symbol ?? '');
}

/** 'Empower 3 hands-on is mandatory', where a sentence starts; not 'Go 3 steps back'. */
export function isVersionNamed(candidate: Candidate): boolean {
  const then = symbolAt(candidate, candidate.to + 1);
  const ends = then === '' || listSeparators.has(then) || ability.has(then) || leadingToVerdict.has(then);
  return ends && hasVersion(candidate);
}
