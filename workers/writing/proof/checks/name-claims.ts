import { abbreviationsIn } from '../abbreviations.js';
import type { Statement } from '../claim.js';
import { demonymOf } from '../vocabulary/demonyms.js';
import type { Facts } from '../facts.js';
import { hindiNamesIn } from '../vocabulary/hindi-names.js';
import type { Looked } from './looked.js';
import { isOwnName, nameParts, namesIn } from '../names.js';
import { quantitiesIn } from '../numbers/numbers.js';
import type { Passage } from '../passages.js';
import type { SkillInText } from '../skills.js';
import { fold, isFunctionWord, meaningOf } from '../words.js';

/** Names that are no skills; each part of a joined name has to stand in one source. */
export function nameClaims({ text, own, context }: Statement, skills: readonly SkillInText[]): Looked[] {
  const isSkill = (start: number) => skills.some((skill) => start >= skill.start && start < skill.end);
  const expanded = abbreviationsIn(text, [...own, ...context]);
  const numbers = quantitiesIn(text);
  return namesIn(text)
    .filter(({ start }) => !numbers.some((one) => start >= one.start && start < one.end))
    .filter(({ start, text: quoted }) => isOwnName(quoted) || !isSkill(start))
    .filter(({ start }) => !expanded.some((one) => start >= one.start && start < one.end))
    .map(({ text: quoted }) => ({
      kind: 'name',
      text: quoted,
      why: `“${quoted}” does not stand in your resume.`,
      provedBy: (facts) =>
        nameParts(quoted).every(
          (part) =>
            facts.words.has(part) ||
            facts.words.has(demonymOf(part) ?? '') ||
            isOfSkill(quoted, facts) ||
            isInitials(part, [...own, ...context]),
        ),
    }));
}

/** 'CI' where a source shows CI/CD, be it by Jenkins. */
function isOfSkill(name: string, { shown }: Facts): boolean {
  const letters = fold(name);
  return /^\p{Lu}{2,4}$/u.test(name) && [...shown].some((slug) => slug.split('-').includes(letters));
}

/** Names of employers and schools in Hindi. */
export function hindiNameClaims(text: string): Looked[] {
  return hindiNamesIn(text).map((words) => ({
    kind: 'name',
    text: words.join(' '),
    why: `“${words.join(' ')}” does not stand in your resume.`,
    provedBy: (facts) => words.every((one) => facts.stems.has(meaningOf(one))),
  }));
}

/** 'TSU' for a 'Texas State University', 'GRNs' for 'goods receipt notes' that stand in a source. */
function isInitials(part: string, passages: readonly Passage[]): boolean {
  const short = part.replace(/(?<=\p{L}{2})s$/u, '');
  if (short.length < 2) return false;
  return passages.some(({ text }) => {
    const words = text.split(/[^\p{L}]+/u).filter(Boolean);
    return (
      (short.length > 2 && initialsOf(words.filter((word) => /^\p{Lu}/u.test(word))).includes(short)) ||
      initialsOf(words.filter((word) => !isFunctionWord(word))).includes(short) ||
      isPhraseOf(short, words)
    );
  });
}

/** 'COD' for 'cash on delivery': small words count within a phrase, and neither begin nor end it. */
function isPhraseOf(short: string, words: readonly string[]): boolean {
  if (short.length < 3) return false;
  return words.some((first, at) => {
    const phrase = words.slice(at, at + short.length);
    return initialsOf(phrase) === short && !isFunctionWord(first) && !isFunctionWord(phrase.at(-1) ?? '');
  });
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toLowerCase()).join('');
}
