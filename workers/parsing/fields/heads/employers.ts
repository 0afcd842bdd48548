import { isDepartment } from '../../lexicon/departments.js';
import { organisationScore, roleScore } from './roles.js';
import type { Unit } from './units.js';

/** Which name is the job's title and which the employer's. */
export interface Named {
  position?: string;
  name?: string;
  /** What else the head says: a department, what the company does. */
  rest: string[];
}

/** Above 0: rather a title; below: rather an organisation. */
function leaning(text: string): number {
  return roleScore(text) - organisationScore(text);
}

const separators = [/\s+at\s+/iu, /\s*@\s*/u, /\s+[-\u2010-\u2015]\s+/u, /\s*,\s*/u, /\s*\/\s+/u, /\s*:\s+/u];

interface Split {
  left: string;
  right: string;
  /** How clearly one part is a title and the other is not. */
  clarity: number;
  /** Which of the separators stands between them. */
  rank: number;
}

/** What is clear enough to be believed. */
const clear = 0.75;

/** Pieces and separators of a head that are looked at: what has more is a list, and no head. */
const mostPieces = 40;

/** All ways to part a text in two at one kind of separator, the clearest first. */
function bestSplit(text: string): Split | null {
  let best: Split | null = null;
  for (const [rank, separator] of separators.entries()) {
    const pieces = text.split(new RegExp(`(${separator.source})`, separator.flags));
    for (let at = 1; at < Math.min(pieces.length, mostPieces); at += 2) {
      const left = pieces.slice(0, at).join('').trim();
      const right = pieces
        .slice(at + 1)
        .join('')
        .trim();
      if (left === '' || right === '' || (isDepartment(right) && roleScore(left) > 0)) continue;
      // 'Senior Manager, Legal, ITC': behind a title with its department the employer comes last.
      const isLast = roleScore(left) > 0 && organisationScore(right) === 0 && separator.source.includes(',');
      const clarity = Math.abs(leaning(left) - leaning(right)) - rank * 0.05 + (isLast ? at : -at) * 0.02;
      if (best === null || clarity > best.clarity) best = { left, right, clarity, rank };
    }
  }
  return best;
}

function nameTwo(first: string, second: string, titleFirst: boolean): Named {
  const difference = leaning(first) - leaning(second);
  const firstIsTitle = Math.abs(difference) < 0.5 ? titleFirst : difference > 0;
  return firstIsTitle
    ? { position: first, name: second, rest: [] }
    : { position: second, name: first, rest: [] };
}

/** What parts title and employer where one text holds both, and which of them comes first. */
export interface OneLine {
  separator: RegExp;
  titleFirst: boolean;
}

/** How the heads of a section that are one text are parted, told by those that are clear; null where none is. */
export function habitOfOneLine(heads: readonly (readonly Unit[])[]): OneLine | null {
  const texts = heads.flatMap(([unit, ...others]) =>
    unit !== undefined && others.length === 0 ? [unit.text] : [],
  );
  const splits = texts.map(bestSplit).filter((split) => split !== null && split.clarity >= clear);
  const [first] = splits;
  const separator = separators[first?.rank ?? -1];
  if (first == null || separator === undefined || splits.length * 2 < texts.length) return null;
  const titleFirst = leaning(first.left) > leaning(first.right);
  const alike = splits.every(
    (split) => split?.rank === first.rank && leaning(split.left) > leaning(split.right) === titleFirst,
  );
  return alike ? { separator, titleFirst } : null;
}

function nameOne(text: string, titleFirst: boolean, habit: OneLine | null): Named {
  const split = bestSplit(text);
  if (split !== null && split.clarity >= clear) return nameTwo(split.left, split.right, titleFirst);
  const mark = habit?.separator.exec(text);
  const [left, right] = [
    text.slice(0, mark?.index),
    text.slice((mark?.index ?? 0) + (mark?.[0].length ?? 0)),
  ];
  if (habit !== null && mark != null && left !== '' && right !== '')
    return nameTwo(left, right, habit.titleFirst);
  return leaning(text) > 0 ? { position: text, rest: [] } : { name: text, rest: [] };
}

/** The unit that leans most one way, the earlier one where two are equal. */
function extreme(units: readonly Unit[], sign: 1 | -1): Unit | undefined {
  let best: Unit | undefined;
  for (const unit of units) {
    if (best === undefined || sign * leaning(unit.text) > sign * leaning(best.text)) best = unit;
  }
  return best;
}

/** Whether the title comes before the employer in a head, where that is clear; null where it is not. */
export function order(units: readonly Unit[]): boolean | null {
  const title = extreme(units, 1);
  if (units.length < 2 || title === undefined) return null;
  const others = units.filter((unit) => unit !== title);
  const employer = extreme(others, -1);
  if (employer === undefined || leaning(title.text) - leaning(employer.text) < 1) return null;
  return units.indexOf(title) < units.indexOf(employer);
}

/** The first names of a head, one for each of the title and the employer. */
function pick(units: readonly Unit[], titleFirst: boolean): [title: Unit, employer: Unit] | null {
  const [first, second] = units;
  if (first === undefined || second === undefined) return null;
  const title = extreme(units, 1);
  if (title !== undefined && leaning(title.text) > 0) {
    const others = units.filter((unit) => unit !== title);
    const organisation = others.find((unit) => organisationScore(unit.text) > roleScore(unit.text));
    const near = organisation ?? others.toSorted((a, b) => leaning(a.text) - leaning(b.text))[0];
    const plain = others.filter((unit) => leaning(unit.text) <= 0);
    const employer = organisation ?? plain[0] ?? near;
    return employer === undefined ? null : [title, employer];
  }
  return titleFirst ? [first, second] : [second, first];
}

const alike = (a: Unit, b: Unit): boolean => a.line === b.line && a.bold === b.bold && a.italic === b.italic;

/** Whether a name in another place of the head is an employer for certain. */
const isEmployerBeside =
  (unit: Unit) =>
  (other: Unit): boolean =>
    !alike(other, unit) && organisationScore(other.text) > roleScore(other.text);

/** A dash within a title ('Engineer – Product Design') parts nothing where the head has other names. */
function withDashes(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const last = joined.at(-1);
    const within =
      last !== undefined &&
      unit.dash !== '' &&
      alike(last, unit) &&
      units.some((other) => other.dash === '' && !alike(other, unit)) &&
      (leaning(last.text) > 0 || (leaning(last.text) === 0 && units.some(isEmployerBeside(unit)))) &&
      organisationScore(unit.text) === 0;
    if (within) joined[joined.length - 1] = { ...last, text: `${last.text}${unit.dash}${unit.text}` };
    else joined.push(unit);
  }
  return joined;
}

/** Decides whose name each unit is. `titleFirst`, `habit`: what the section's other entries do. */
export function nameUnits(source: readonly Unit[], titleFirst: boolean, habit: OneLine | null = null): Named {
  const units = withDashes(source);
  const [first] = units;
  if (first === undefined) return { rest: [] };
  if (units.length === 1) return nameOne(first.text, titleFirst, habit);
  const split = bestSplit(first.text);
  const others = units.slice(1);
  const least = split === null ? 0 : Math.min(leaning(split.left), leaning(split.right));
  if (split !== null && split.clarity >= 2 && least < 0 && others.every((unit) => leaning(unit.text) === 0)) {
    const named = nameTwo(split.left, split.right, titleFirst);
    return { ...named, rest: others.map((unit) => unit.text) };
  }
  const picked = pick(units, titleFirst);
  if (picked === null) return { rest: [] };
  const [title, employer] = picked;
  const rest = units.filter((unit) => unit !== title && unit !== employer).map((unit) => unit.text);
  return { position: title.text, name: employer.text, rest };
}
