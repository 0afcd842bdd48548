import type { ResumeContent } from '../../../shared/resume/content.js';
import type { Asked, AskedSkill } from '../asked.js';
import { asSentence, joined, withArticle } from '../english.js';
import { passagesOf } from '../proof/passages.js';
import { skillsIn, skillsShownBy } from '../proof/skills.js';
import { phrases, type Tone } from './english-phrases.js';
import {
  certificateSentence,
  educationSentence,
  introduction,
  languageSentence,
  noticeSentence,
} from './person-facts.js';
import { rankedProofs, type Place, type Proof } from './proofs.js';
import { nameInSentence } from './skill-names.js';
import type { Unit } from './units.js';

/** What a letter is made from. */
export interface LetterFacts {
  readonly resume: ResumeContent;
  readonly jobDescription: string;
  readonly asked: Asked;
  readonly role: string | null;
  readonly company: string | null;
  readonly experienceYears: number | null;
  readonly asOf: string;
  /** Whether the job asks for education, certificates or languages: then they are worth a sentence. */
  readonly asks: { readonly education: boolean; readonly certificates: boolean };
}

/** Employers told of, and deeds told of each, at most. */
const mostPlaces = 3;
const mostDeeds = 3;

/** The sentences of an English letter, the needed and the possible, in their order. */
export function englishUnits(facts: LetterFacts, tone: Tone): Unit[] {
  const { resume, role, company, asOf } = facts;
  const words = phrases[tone];
  const intro = introduction(resume, facts.experienceYears, asOf);
  return [
    { paragraph: 0, text: words.opening(role, company), priority: 0 },
    ...(intro ? [{ paragraph: 0, text: intro, priority: 0 }] : []),
    ...proofUnits(facts, tone),
    ...factUnits(facts),
    { paragraph: 90, text: words.closing(company), priority: 0 },
    ...words.extras.map((text, at) => ({ paragraph: 90, text, priority: [5, 20, 21][at] ?? 22 })),
  ];
}

function proofUnits(facts: LetterFacts, tone: Tone): Unit[] {
  const ranked = rankedProofs(facts.resume, facts.asked, facts.asOf);
  const places = [...new Map(ranked.map(({ place }) => [place.path, place])).values()]
    .slice(0, mostPlaces)
    .sort(byTime);
  let told = new Set<string>();
  return places.flatMap((place, at) => {
    const proofs = ranked.filter((proof) => proof.place.path === place.path).slice(0, mostDeeds);
    const lead = leadSkills(proofs, told, facts);
    told = new Set([...told, ...lead.slugs]);
    return placeUnits(place, proofs, at, lead.names, places[at - 1], tone);
  });
}

function byTime(a: Place, b: Place): number {
  const key = ({ current, endDate, kind }: Place) =>
    `${kind === 'work' ? 1 : 0}${current ? '9999' : endDate}`;
  return key(b).localeCompare(key(a));
}

function leadSkills(proofs: readonly Proof[], told: ReadonlySet<string>, facts: LetterFacts) {
  const skills = proofs.flatMap((proof) => proof.skills).filter(({ slug }) => !told.has(slug));
  const chosen = [...new Map(skills.map((skill) => [skill.slug, skill])).values()]
    .sort((a, b) => Number(b.must) - Number(a.must))
    .slice(0, 3);
  return { slugs: chosen.map(({ slug }) => slug), names: inSentence(chosen, facts) };
}

function inSentence(skills: readonly AskedSkill[], { resume, jobDescription }: LetterFacts): string[] {
  const texts = [jobDescription, ...passagesOf(resume).map(({ text }) => text)];
  return skills.map((skill) => nameInSentence(skill, texts));
}

function placeUnits(
  place: Place,
  proofs: readonly Proof[],
  at: number,
  skills: readonly string[],
  before: Place | undefined,
  tone: Tone,
): Unit[] {
  const [first, ...rest] = proofs;
  if (!first) return [];
  const lead: Unit = {
    paragraph: 10 + at,
    text: opened(place, first, skills, before, tone),
    priority: at === 0 ? 0 : at === 1 ? 1 : 6,
  };
  const more = rest.map(({ deed }, n): Unit => {
    const text = asSentence(n === 0 ? `I also ${deed}` : `Beyond that, I ${deed}`);
    return { paragraph: 10 + at, text, priority: (n === 0 ? 2 : 8) + at * 2, needs: lead };
  });
  return [lead, ...more];
}

/** The first sentence or two about a place: what is asked, where, as what, and what was done. */
function opened(
  place: Place,
  { deed }: Proof,
  skills: readonly string[],
  before: Place | undefined,
  tone: Tone,
): string {
  if (!before) {
    const asks = skills.length > 0 ? `${phrases[tone].asks(joined(skills))} ` : '';
    return `${asks}${asSentence(`${whereabouts(place)} I ${deed}`)}`;
  }
  if (skills.length > 0 && place.kind === 'work' && !place.current) {
    const role = place.position ? `, where, as ${withArticle(place.position)},` : ', where';
    return asSentence(`My work with ${joined(skills)} goes back to ${place.name}${role} I ${deed}`);
  }
  const isEarlier = !place.current && place.endDate !== '' && place.endDate <= before.startDate;
  return asSentence(`${isEarlier ? 'Before that, ' : ''}${lowered(whereabouts(place), isEarlier)} I ${deed}`);
}

function whereabouts({ kind, name, position, current }: Place): string {
  if (kind === 'project') return `In my project ${name},`;
  if (kind === 'volunteer') return `As ${position ? withArticle(position) : 'a volunteer'} with ${name},`;
  return current || !position ? `At ${name}` : `As ${withArticle(position)} at ${name},`;
}

function lowered(text: string, inside: boolean): string {
  return inside ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function factUnits(facts: LetterFacts): Unit[] {
  const { resume, asks, asOf } = facts;
  const sentences: [string | null, number][] = [
    [listedSkills(facts), 3],
    [educationSentence(resume, asOf), asks.education ? 4 : 11],
    [certificateSentence(resume), asks.certificates ? 3 : 10],
    [languageSentence(resume), 12],
    [noticeSentence(resume), 7],
  ];
  return sentences.flatMap(([text, priority]) => (text ? [{ paragraph: 50, text, priority }] : []));
}

/** Skills that the job asks for and only the skills list shows. */
function listedSkills(facts: LetterFacts): string | null {
  const { resume, asked } = facts;
  const inBullets = passagesOf(resume).filter(({ path }) => path.includes('/highlights/'));
  const shown = skillsShownBy(inBullets.flatMap(({ text }) => skillsIn(text)));
  const listed = skillsShownBy(
    (resume.skills ?? []).flatMap(({ keywords = [] }) => keywords.flatMap((keyword) => skillsIn(keyword))),
  );
  const only = asked.skills.filter(({ slug }) => listed.has(slug) && !shown.has(slug)).slice(0, 4);
  if (only.length === 0) return null;
  return `I am also familiar with ${joined(inSentence(only, facts))}.`;
}
