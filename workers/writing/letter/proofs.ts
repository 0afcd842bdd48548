import type { ResumeContent } from '../../../shared/resume/content.js';
import { askedIn, relevance, type Asked, type AskedSkill } from '../asked.js';
import { isOpen } from '../person.js';
import { sentencesOf } from '../proof/sentences.js';
import { isToldInPresent, leadsInPresent } from '../rules/tense.js';
import { deedOf, type Tense } from './deeds.js';

/** Where a deed was done. */
export interface Place {
  readonly path: string;
  readonly kind: 'work' | 'project' | 'volunteer';
  /** Employer, project or organisation. */
  readonly name: string;
  readonly position: string | null;
  readonly current: boolean;
  readonly startDate: string;
  readonly endDate: string;
}

/** A bullet that can be told in a sentence. */
export interface Proof {
  readonly place: Place;
  readonly bullet: string;
  /** What follows 'I'. */
  readonly deed: string;
  readonly skills: readonly AskedSkill[];
  readonly relevance: number;
}

/** A skill that another proof shows already counts for this share. */
const repeated = 0.3;
/** Unpaid work and projects prove, but less than a job. */
const kindWeight: Readonly<Record<Place['kind'], number>> = { work: 1, project: 0.8, volunteer: 0.6 };

/** Present work first, then the latest; what is no job comes last. */
export function byTime(a: Place, b: Place): number {
  const key = ({ current, endDate, kind }: Place) =>
    `${kind === 'work' ? 1 : 0}${current ? '9999' : endDate}`;
  return key(b).localeCompare(key(a));
}

/** Whether a place was left before the other began. */
export function isEarlier(place: Place | null, other: Place): boolean {
  return place !== null && !place.current && place.endDate !== '' && place.endDate <= other.startDate;
}

/** 'Freelance' is no employer. */
export function isFreelance({ name }: Pick<Place, 'name'>): boolean {
  return /^(?:freelance|freelancer|self[- ]employed|independent|various(?: clients)?)$/i.test(name);
}

/** All bullets that can be told, the one that adds most to those before it first. */
export function rankedProofs(resume: ResumeContent, asked: Asked, asOf: string): Proof[] {
  let rest = candidates(resume, asked);
  const ranked: Proof[] = [];
  const covered = new Set<string>();
  while (rest.length > 0) {
    const best = rest.reduce((top, one) =>
      worth(one, covered, asOf) > worth(top, covered, asOf) ? one : top,
    );
    ranked.push(best);
    for (const { slug } of best.skills) covered.add(slug);
    rest = rest.filter((one) => one !== best);
  }
  return ranked;
}

function worth(
  { skills, relevance: weight, place }: Proof,
  covered: ReadonlySet<string>,
  asOf: string,
): number {
  const known = skills.filter(({ slug }) => covered.has(slug)).reduce((sum, skill) => sum + skill.weight, 0);
  return (weight - (1 - repeated) * known) * kindWeight[place.kind] * recency(place, asOf);
}

/** Older work proves less: half after ten years. */
function recency({ current, endDate }: Place, asOf: string): number {
  const age = Number(asOf.slice(0, 4)) - Number(endDate.slice(0, 4));
  return current || !endDate || !Number.isFinite(age) ? 1 : Math.max(0.5, 1 - Math.max(0, age) / 20);
}

function candidates(resume: ResumeContent, asked: Asked): Proof[] {
  return placesOf(resume).flatMap(({ place, highlights, prose }) =>
    [...highlights, ...prose].flatMap((bullet): Proof[] => {
      const deed = deedOf(bullet, tenseOf(place, bullet, highlights));
      if (deed === null) return [];
      return [{ place, bullet, deed, skills: askedIn(bullet, asked), relevance: relevance(bullet, asked) }];
    }),
  );
}

/** The tense in which a bullet of a place is told. */
export function tenseOf({ kind, current }: Place, bullet: string, highlights: readonly string[]): Tense {
  if (kind === 'project') return 'past only';
  return isToldInPresent(leadsInPresent(bullet) ? [bullet] : highlights, current) ? 'present' : 'past';
}

/** Everything that somebody did somewhere, with what is said of it. */
export function placesOf({
  work = [],
  projects = [],
  volunteer = [],
}: ResumeContent): { place: Place; highlights: string[]; prose: string[] }[] {
  return [
    ...work.map((role, at) => ({
      place: placeOf('work', at, role.name, role.position, role, isOpen(role)),
      highlights: role.highlights ?? [],
      prose: sentencesOf(role.summary ?? ''),
    })),
    ...projects.map((project, at) => ({
      place: placeOf('project', at, project.name, undefined, project, false),
      highlights: project.highlights ?? [],
      prose: [],
    })),
    ...volunteer.map((role, at) => ({
      place: placeOf('volunteer', at, role.organization, role.position, role, isOpen(role)),
      highlights: role.highlights ?? [],
      prose: [],
    })),
  ].filter(({ place }) => place.name.length > 0 && place.name.length <= 100);
}

function placeOf(
  kind: Place['kind'],
  at: number,
  name: string | undefined,
  position: string | undefined,
  { startDate = '', endDate = '' }: { startDate?: string | undefined; endDate?: string | undefined },
  current: boolean,
): Place {
  const section = kind === 'project' ? 'projects' : kind;
  return {
    path: `/${section}/${at}`,
    kind,
    name: name?.trim() ?? '',
    position: position?.trim() ? position.trim() : null,
    current,
    startDate,
    endDate,
  };
}
