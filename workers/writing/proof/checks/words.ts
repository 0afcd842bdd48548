import { abbreviationsIn } from '../abbreviations.js';
import type { Statement, Verdict } from '../claim.js';
import { datesIn, sameDate } from '../numbers/dates.js';
import { degreesIn, type DegreeMention } from '../vocabulary/degrees.js';
import { factsOf } from '../facts.js';
import type { Looked } from './looked.js';
import { hindiNameClaims, nameClaims } from './name-claims.js';
import type { Passage } from '../passages.js';
import { skillClaim } from './skill-claims.js';
import { claimedSkills } from '../skills.js';
import { deniesThis, deniesWhatIsAsked, wantsToLearn } from '../speech.js';
import { standingsIn } from '../vocabulary/standing.js';

/** Dates, degrees, standing, skills and names: each has to stand in a source. */
export function checkWords(statement: Statement): Verdict[] {
  const expanded = abbreviationsIn(statement.text, [...statement.own, ...statement.context]);
  const isNews = ({ start, text }: { start: number; text: string }) =>
    !statement.anchored || !expanded.some((one) => start >= one.start && start + text.length <= one.end);
  const skills = claimedSkills(statement.text).filter(isNews);
  const looked = [
    ...skills.map((skill) => skillClaim(skill, statement)),
    ...dateClaims(statement.text),
    // 'Chartered Accountant' where it says 'CA'.
    ...degreeClaims(degreesIn(statement.text).filter(isNews)),
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
      (claim.kind !== 'skill' ||
        wantsToLearn(statement.sentence) ||
        deniesThis(statement.sentence, claim.text) ||
        deniesWhatIsAsked(statement.sentence)));
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

function dateClaims(text: string): Looked[] {
  return datesIn(text).map((date) => ({
    kind: 'date',
    text: date.text.trim(),
    why: `The date ${date.text.trim()} does not stand beside this in your resume.`,
    provedBy: (facts) => facts.dates.some((one) => sameDate(date, one)),
  }));
}

function degreeClaims(degrees: readonly DegreeMention[]): Looked[] {
  return degrees.map(({ degree, text: quoted }) => ({
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
