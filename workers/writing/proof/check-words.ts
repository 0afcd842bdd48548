import { formOf } from '../../words/verbs.js';
import type { ClaimKind, Statement, Verdict } from './claim.js';
import { datesIn, sameDate } from './dates.js';
import { degreesIn } from './degrees.js';
import { factsOf, type Facts } from './facts.js';
import { isGeneral } from './general-words.js';
import { hindiNamesIn } from './hindi-names.js';
import { saysThing } from './kin/kin.js';
import { isNeutral } from './neutral-words.js';
import { abbreviationsIn } from './abbreviations.js';
import { isOwnName, nameParts, namesIn } from './names.js';
import { deniesWhatIsAsked, wantsToLearn } from './speech.js';
import { skillsIn, type SkillInText } from './skills.js';
import { standingsIn } from './standing.js';
import type { Passage } from './passages.js';
import { contentStems, contentWords, meaningOf, isFunctionWord, shareIn } from './words.js';

/** A claim with the question whether some facts prove it. */
interface Looked {
  readonly kind: ClaimKind;
  readonly text: string;
  readonly why: string;
  readonly provedBy: (facts: Facts) => boolean;
}

/** Dates, degrees, standing, skills and names: each has to stand in a source. */
export function checkWords(statement: Statement): Verdict[] {
  // 'Got the children ready' opens with a verb, not with a library.
  const skills = skillsIn(statement.text).filter(
    ({ start, text }) => formOf(text) !== 'past' || (start > 0 && /^\p{Lu}/u.test(text)),
  );
  const looked = [
    ...skills.map((skill) => skillClaim(skill, statement)),
    ...dateClaims(statement.text),
    ...degreeClaims(statement.text),
    ...(statement.denies ? [] : standingClaims(statement.text)),
  ];
  const names = [...nameClaims(statement, skills), ...hindiNameClaims(statement.text)];
  return [...looked, ...names].map((claim) => settle(claim, statement));
}

/** Names and dates may come from the rest of the entry; the job description speaks of the employer only. */
function settle(claim: Looked, statement: Statement): Verdict {
  const widened =
    claim.kind === 'name' || (claim.kind === 'date' && !dated(statement)) ? statement.context : [];
  // A skill that is denied is no claim to begin with.
  const mayName =
    statement.ofEmployer ||
    (!statement.asserts && claim.kind === 'name') ||
    (statement.denies &&
      (claim.kind !== 'skill' || wantsToLearn(statement.sentence) || deniesWhatIsAsked(statement.sentence)));
  const employer = mayName && statement.jobDescription ? [statement.jobDescription] : [];
  const mine = [...statement.own, ...widened].filter((one) => claim.kind !== 'date' || isOf(one, statement));
  const source = [...mine, ...employer].find((passage) => claim.provedBy(factsOf(passage)));
  const { kind, text, why } = claim;
  return source ? { kind, text, source: source.path } : { kind, text, why };
}

/** A bullet that has dates of its own needs none of its entry. */
function dated({ anchored, own }: Statement): boolean {
  return anchored && own.some((one) => factsOf(one).dates.length > 0);
}

/** Whether a passage may date what a statement tells. */
function isOf({ entry }: Passage, { entries, anchored }: Statement): boolean {
  return anchored || entries.length === 0 || entries.includes(entry) || entry === 'answers';
}

/**
 * A tool has to be named. A skill that is an everyday phrase may be worded anew, as long as one of its words is there:
 * 'preventive maintenance' where it says 'maintained'.
 */
function skillClaim({ slug, text: quoted, start }: SkillInText, { anchored }: Statement): Looked {
  // A sentence begins with a capital, whatever its first word is.
  const text = start === 0 ? quoted.charAt(0).toLowerCase() + quoted.slice(1) : quoted;
  const stems = anchored && isPhrase(text) ? contentStems(text) : [];
  // 'Management' is in many skills, and says little of any.
  const worded = stems.filter((stem) => !generic.has(stem));
  return {
    kind: 'skill',
    text: quoted,
    why: `Your resume does not show ${quoted} here.`,
    provedBy: (facts) =>
      facts.shown.has(slug) ||
      facts.names(quoted) ||
      retells(text, facts) ||
      (anchored && isPhrase(text) && rewords(text, facts)) ||
      worded.some((stem) => facts.stems.has(stem)),
  };
}

const generic = new Set(
  contentStems('management handling design development analysis service support planning process data'),
);

function isPhrase(text: string): boolean {
  return /^\p{Ll}[\p{Ll}\s-]*$/u.test(text);
}

/** 'Loading and unloading' where it says 'loaded and unloaded'. */
function retells(text: string, { stems }: Facts): boolean {
  return /^\p{Ll}/u.test(text) && / /.test(text) && shareIn(contentStems(text), stems) === 1;
}

/** 'Customer queries' where it says 'shoppers' questions': each of its words says what a word there says. */
function rewords(text: string, facts: Facts): boolean {
  const words = contentWords(text).filter((one) => !isNeutral(one) && !isGeneral(one));
  return words.length > 0 && words.every((one) => saysThing(one, facts, none));
}

const none = new Set<string>();

function dateClaims(text: string): Looked[] {
  return datesIn(text).map((date) => ({
    kind: 'date',
    text: date.text.trim(),
    why: `The date ${date.text.trim()} does not stand beside this in your resume.`,
    provedBy: (facts) => facts.dates.some((one) => sameDate(date, one)),
  }));
}

function degreeClaims(text: string): Looked[] {
  return degreesIn(text).map(({ degree, text: quoted }) => ({
    kind: 'degree',
    text: quoted,
    why: `Your resume does not show “${quoted}”.`,
    provedBy: (facts) => facts.degrees.has(degree),
  }));
}

function standingClaims(text: string): Looked[] {
  return standingsIn(text).map(({ key, text: quoted }) => ({
    kind: 'standing',
    text: quoted,
    why: `Your resume does not say “${quoted}” here.`,
    provedBy: (facts) => facts.standings.has(key),
  }));
}

/** Names that are no skills; each part of a joined name has to stand in one source. */
function nameClaims({ text, own, context }: Statement, skills: readonly SkillInText[]): Looked[] {
  const isSkill = (start: number) => skills.some((skill) => start >= skill.start && start < skill.end);
  const expanded = abbreviationsIn(text, [...own, ...context]);
  return namesIn(text)
    .filter(({ start, text: quoted }) => isOwnName(quoted) || !isSkill(start))
    .filter(({ start }) => !expanded.some((one) => start >= one.start && start < one.end))
    .map(({ text: quoted }) => ({
      kind: 'name',
      text: quoted,
      why: `“${quoted}” does not stand in your resume.`,
      provedBy: (facts) =>
        nameParts(quoted).every((part) => facts.words.has(part) || isInitials(part, [...own, ...context])),
    }));
}

function hindiNameClaims(text: string): Looked[] {
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
      initialsOf(words.filter((word) => !isFunctionWord(word))).includes(short)
    );
  });
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toLowerCase()).join('');
}
