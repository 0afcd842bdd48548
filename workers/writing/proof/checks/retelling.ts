import type { Statement, Verdict } from '../claim.js';
import { namesIn } from '../names.js';
import { isAllNew, isUnlike, namesSomething, subjectsOf, unsaid, type Subject } from '../subjects.js';
import { wordsOf } from '../words.js';

const none = new Set<string>();

/**
 * In a letter or a summary, whose words are freer, the whole resume proves what a deed speaks of: nothing new in a list,
 * and no thing that we know by its other names and that none of them stands for.
 */
export function checkRetelling(statement: Statement): Verdict[] {
  const { text, anchored, everything, told, asserts, ofEmployer, denies } = statement;
  if (anchored || told.length === 0 || !asserts || ofEmployer || denies) return [];
  const subjects = subjectsOf(text, everything, none);
  return subjects.filter((one, at) => isListed(one, subjects, at) || isUnlike(one)).map(unsaid);
}

/** 'Attendance, budgets and report cards': all of it is new, and what it is listed behind is known. */
function isListed(subject: Subject, subjects: readonly Subject[], at: number): boolean {
  const { inList, isComma } = subject.chunk;
  const follows = subjects[at - 1]?.isNew.includes(false) === true;
  const leads = isComma && subject.words.length < 3 && subjects[at + 1]?.chunk.inList === true;
  return inList && follows && isAllNew(subject) && (!isComma || leads);
}

/** A deed at an employer of which the resume tells nothing alike. */
export function checkTold({
  text,
  told,
  entries,
  anchored,
  asserts,
  ofEmployer,
  denies,
}: Statement): Verdict[] {
  if (anchored || told.length > 0 || entries.length === 0 || !asserts || ofEmployer || denies) return [];
  const settled = namesIn(text).map((name) => name.text);
  const says = wordsOf(text).filter((word) => !settled.includes(word.text) && namesSomething(word));
  if (
    says.length < 2 ||
    !/^(?!.*\b(?:since|years?|degree|subject|experience)\b).*\bI (?!am\b|work as\b)\p{L}+/iu.test(text)
  )
    return [];
  const quoted = says.map((word) => word.text).join(' ');
  return [{ kind: 'fact', text: quoted, why: `Your resume tells of nothing like “${quoted}” there.` }];
}
