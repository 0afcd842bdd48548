import { isPossiblePhoneNumber, isValidPhoneNumber } from 'libphonenumber-js';
import { findEmail } from '../fields/contacts.js';
import type { DateForm } from '../fields/dates/date-points.js';
import { findDegree, isSchool, takeScore } from '../fields/degrees.js';
import { isPlace } from '../fields/places.js';
import { organisationScore, roleScore } from '../fields/heads/roles.js';
import { kindOfHeading } from '../sections/headings.js';
import type { Leaf } from './leaves.js';
import type { Found } from './locate.js';

/** What of an entry was found beside a field: a job without a date or an employer may be none. */
export type Beside = ReadonlySet<string>;

/** How far the words of a field bear out what it is taken for, 0 to 1. */
type Judge = (text: string) => number;

const wordCount = (text: string): number => text.split(/\s+/u).length;

function name(text: string): number {
  if (/\d|@|[/:]/u.test(text) || kindOfHeading(text) !== null) return 0.2;
  const words = wordCount(text);
  if (roleScore(text) > 1 || organisationScore(text) > 0 || isPlace(text)) return 0.4;
  if (words === 1) return 0.7;
  return words <= 4 ? 0.98 : 0.8;
}

function phone(text: string): number {
  if (isValidPhoneNumber(text, 'IN')) return 0.98;
  return isPossiblePhoneNumber(text, 'IN') ? 0.93 : 0.75;
}

function position(text: string): number {
  if (wordCount(text) > 10) return 0.4;
  const lean = roleScore(text) - organisationScore(text);
  if (lean >= 2) return 0.97;
  if (lean >= 1) return 0.9;
  if (lean > 0) return 0.8;
  return lean < 0 && roleScore(text) <= 0 ? 0.35 : 0.6;
}

function organisation(text: string): number {
  if (wordCount(text) > 10) return 0.4;
  const lean = organisationScore(text) - roleScore(text);
  if (lean >= 1) return 0.96;
  if (isPlace(text)) return 0.4;
  if (lean < -1) return 0.45;
  return lean < 0 ? 0.6 : 0.85;
}

function label(text: string): number {
  const score = roleScore(text);
  if (score >= 2) return 0.94;
  return score > 0 ? 0.8 : 0.5;
}

function institution(text: string): number {
  if (findDegree(text)?.at === 0) return 0.5;
  return isSchool(text) ? 0.95 : 0.7;
}

/** Short things of a list; sentences are none. */
function listed(text: string): number {
  const words = wordCount(text);
  if (/@|\d{5}|https?:/u.test(text) || kindOfHeading(text) !== null) return 0.3;
  if (/[.!?]\s/u.test(text) || words > 8) return 0.45;
  return words > 5 ? 0.7 : 0.94;
}

const titled: Judge = (text) => (wordCount(text) > 16 ? 0.6 : 0.88);
const prose: Judge = (text) => (wordCount(text) < 3 ? 0.7 : 0.92);
const always =
  (value: number): Judge =>
  () =>
    value;

const judges: Readonly<Record<string, Judge>> = {
  'basics.name': name,
  'basics.email': (text) => (findEmail(text) === text ? 0.99 : 0.6),
  'basics.phone': phone,
  'basics.label': label,
  'basics.url': always(0.9),
  'basics.summary': prose,
  'basics.location.city': (text) => (isPlace(text) ? 0.96 : 0.75),
  'basics.profiles.network': always(0.97),
  'work.position': position,
  'work.name': organisation,
  'volunteer.position': position,
  'volunteer.organization': organisation,
  'education.institution': institution,
  'education.studyType': (text) => (findDegree(text)?.at === 0 ? 0.95 : 0.6),
  'education.area': (text) => (wordCount(text) > 6 || isSchool(text) ? 0.5 : 0.88),
  'education.score': (text) => (takeScore(text).score === null ? 0.6 : 0.94),
  'skills.keywords': listed,
  'skills.name': always(0.93),
  'languages.language': listed,
  'interests.name': listed,
  'projects.name': titled,
  'projects.keywords': listed,
  'awards.title': titled,
  'certificates.name': titled,
  'publications.name': titled,
  'publications.publisher': always(0.75),
  'awards.awarder': always(0.75),
  'certificates.issuer': always(0.8),
  'extensions.preferredLocations': (text) => (isPlace(text) ? 0.96 : 0.75),
};

function judge(leafName: string, text: string): number {
  const own = judges[leafName];
  if (own !== undefined) return own(text);
  if (/\.(?:highlights|summary|description|lines|reference)$/.test(leafName)) return prose(text);
  if (leafName.endsWith('.location')) return isPlace(text) ? 0.95 : 0.7;
  return 0.9;
}

const byForm: Readonly<Record<DateForm, number>> = {
  month: 0.97,
  year: 0.94,
  season: 0.88,
  'short-year': 0.88,
  ambiguous: 0.6,
};

/** What a field's place in the file is worth. */
const byFit: Readonly<Record<Found['spot']['fit'], number>> = {
  whole: 1,
  words: 0.94,
  inside: 0.8,
  pieces: 0.85,
};

/** An entry that lacks one of these was perhaps parted at the wrong line. */
const partners: Readonly<Record<string, readonly string[]>> = {
  work: ['name', 'position', 'endDate|startDate'],
  education: ['institution', 'studyType|area'],
};

function wholeness(part: string, beside: Beside): number {
  const wanted = partners[part] ?? [];
  const missing = wanted.filter((each) => !each.split('|').some((key) => beside.has(`${part}.${key}`)));
  return 0.8 ** missing.length;
}

/**
 * How sure a field is, 0 to 1: what its words bear out, times how it stands in the file, times whether its section
 * is one of its kind, times how whole its entry is. A value that is found nowhere in the file has at most a half.
 */
export function confidenceOf({ name: leafName, text }: Leaf, found: Found | null, beside: Beside): number {
  const own = found?.form === undefined ? judge(leafName, text) : byForm[found.form];
  const place = found === null ? 0.5 : byFit[found.spot.fit] * (found.atHome ? 1 : 0.88);
  const whole = wholeness(leafName.split('.')[0] ?? '', beside);
  return Math.round(own * place * whole * 100) / 100;
}
