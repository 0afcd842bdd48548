import { isDepartment } from '../../lexicon/departments.js';
import { isPlace, takePlace } from '../places.js';
import { organisationScore, roleScore } from './roles.js';
import { isOwnAccount } from './units.js';

/** What the head of a job names. */
export interface Parts {
  title: string;
  employer: string;
  place?: string;
}

const most = 2;
const between = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));
const leaning = (text: string): number => between(-most, roleScore(text) - organisationScore(text), most);

const placeLike =
  /^(?!\p{Lu}{2,4}$)(?:\p{Lu}|\p{Lo})[\p{L}\p{M}.'’-]*(?:[ ,/]+\p{Lu}?[\p{L}\p{M}.'’-]+){0,3}$/u;
const hasStrongMark = /\s[|•·]\s|\s{3,}/u;
const hasComma = /,(?!\s*(?:inc|llc|llp|ltd|gmbh)\b)/iu;
/** A sentence's end behind a whole word: behind a short one it shortens that. */
const hasStop = /(?:\p{L}{5}|\))\.\s+[\p{Lu}\p{Lo}]/u;
const hasDash = /\s[\u2010-\u2015-]\s|\s(?:at|@)\s/u;

/** What it costs a name to have a mark within it. */
interface Costs {
  comma: number;
  /** Dashes, and full stops between words. */
  dash: number;
  bracket: number;
}
/** Titles have their department behind a mark, employers hardly anything. */
const inTitle: Costs = { comma: 0.25, dash: 0.3, bracket: 0.15 };
const inEmployer: Costs = { comma: 0.4, dash: 0.45, bracket: 0.5 };

/** What a name has within it that rather stands between names. */
export function loss(text: string, { comma, dash, bracket }: Costs): number {
  const brackets = text.includes('(') ? bracket : 0;
  const dashes = (hasDash.test(text) ? dash : 0) + (hasStop.test(text) ? dash : 0);
  const weak = dashes + (hasComma.test(text) ? comma : 0) + brackets;
  const open = (text.match(/\(/gu)?.length ?? 0) === (text.match(/\)/gu)?.length ?? 0) ? 0 : most;
  return weak + open + (hasStrongMark.test(text) ? 1.5 : 0);
}

const hidesPlace = (text: string): boolean => takePlace(text).place !== null;

function titleFit(text: string): number {
  if (isPlace(text)) return -most;
  const long = text.split(' ').length > 9 ? 1 : 0;
  return (
    leaning(text) -
    loss(text, inTitle) -
    (hidesPlace(text) ? 1 : 0) -
    long -
    (/^\p{Ll}/u.test(text) ? 0.5 : 0)
  );
}

function employerFit(text: string): number {
  if (isPlace(text)) return -1.5;
  const own = isOwnAccount(text) ? 1 : 0;
  const lost = loss(text, inEmployer) + (hidesPlace(text) ? 1 : 0) + (isDepartment(text) ? 1.5 : 0);
  return own - leaning(text) - lost;
}

/** Places are known by lists; what is not may be one where it names nothing else. */
export function placeFit(text: string): number {
  // HR is Croatia, but behind a title's dash it is a department.
  if (isDepartment(text)) return -most;
  if (isPlace(text)) return 1.5;
  const other = roleScore(text) + organisationScore(text);
  return placeLike.test(text) && other === 0 ? -0.2 : -most;
}

/** How well texts fit what they are taken for: above 0 well, below 0 badly, by a few points. */
export function partsFit({ title, employer, place }: Parts): number {
  return titleFit(title) + employerFit(employer) + (place === undefined ? 0 : placeFit(place));
}

/** The same for what may be incomplete: each name that is missing counts as one that fits badly. */
export function namesFit(
  title: string | undefined,
  employer: string | undefined,
  place: string | undefined,
): number {
  return (
    (title === undefined ? -1 : titleFit(title)) +
    (employer === undefined ? -1 : employerFit(employer)) +
    (place === undefined ? 0 : placeFit(place))
  );
}
