import { asSentence, joined, withArticle } from '../english.js';
import { phrases, type Tone } from './english-phrases.js';
import { factUnits, inSentence } from './fact-units.js';
import type { LetterFacts } from './letter-facts.js';
import { asTitle, introduction } from './person-facts.js';
import { rankedProofs, type Place, type Proof } from './proofs.js';
import type { Unit } from './units.js';

/** Employers told of, and deeds told of each, at most. */
const mostPlaces = 3;
const mostDeeds = 4;

/** How the second and later deeds at a place go on, place by place: no two neighbours alike. */
const continuations: readonly (readonly string[])[] = [
  ['I also', 'Beyond that, I', 'In the same role I'],
  ['There I also', 'In addition, I', 'Besides, I'],
  ['I also', 'Besides, I', 'There I also'],
];

/** The sentences of an English letter, the needed and the possible, in their order. */
export function englishUnits(facts: LetterFacts, tone: Tone): Unit[] {
  const { resume, role, company, asOf } = facts;
  const words = phrases[tone];
  const intro = introduction(resume, facts.experienceYears, asOf);
  const deeds = proofUnits(facts, tone);
  const closing = deeds.length > 0 ? words.closing(company) : words.bareClosing(company);
  return [
    { paragraph: 0, text: asSentence(words.opening(role, company)), priority: 0 },
    ...(intro ? [{ paragraph: 0, text: intro, priority: 0 }] : []),
    ...deeds,
    ...factUnits(facts),
    ...(deeds.length > 0 ? [{ paragraph: 90, text: words.enclosure, priority: 20 }] : []),
    { paragraph: 90, text: asSentence(closing), priority: 0 },
    { paragraph: 90, text: words.thanks, priority: 5 },
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
    text: opened(place, first, skills, before, at === 1, tone),
    priority: at === 0 ? 0 : at === 1 ? 1 : 6,
  };
  const more = rest.map(({ deed }, n): Unit => {
    const text = asSentence(`${continuations[at]?.[n] ?? 'I also'} ${deed}`);
    return { paragraph: 10 + at, text, priority: (n === 0 ? 2 : 8 + n) + at * 2, needs: lead };
  });
  return [lead, ...more];
}

/** The first sentence or two about a place: what is asked, where, as what, and what was done. */
function opened(
  place: Place,
  { deed }: Proof,
  skills: readonly string[],
  before: Place | undefined,
  isFirstLater: boolean,
  tone: Tone,
): string {
  if (!before) {
    const asks = skills.length > 0 ? `${phrases[tone].asks(joined(skills))} ` : '';
    // The introduction has just said as what.
    const where = place.kind === 'work' ? `At ${place.name},` : whereabouts(place);
    return `${asks}${asSentence(`${where} I ${deed}`)}`;
  }
  if (skills.length > 0 && isFirstLater && place.kind === 'work' && !place.current) {
    const role = place.position ? `, where, as ${withArticle(asTitle(place.position))},` : ', where';
    return asSentence(`My work with ${joined(skills)} goes back to ${place.name}${role} I ${deed}`);
  }
  const isEarlier = !place.current && place.endDate !== '' && place.endDate <= before.startDate;
  return asSentence(`${isEarlier ? 'Before that, ' : ''}${lowered(whereabouts(place), isEarlier)} I ${deed}`);
}

function whereabouts({ kind, name, position, current }: Place): string {
  if (kind === 'project') return `In my project ${name},`;
  if (kind === 'volunteer') return `As ${position ? withArticle(position) : 'a volunteer'} with ${name},`;
  return current || !position ? `At ${name},` : `As ${withArticle(asTitle(position))} at ${name},`;
}

function lowered(text: string, inside: boolean): string {
  return inside ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
