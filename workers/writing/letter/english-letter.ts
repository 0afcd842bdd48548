import { asSentence, wordCount } from '../english.js';
import { contentStems, shareIn } from '../proof/words.js';
import { phrases, type Tone } from './english-phrases.js';
import { placeUnits } from './english-places.js';
import { factUnits, inSentence } from './fact-units.js';
import type { LetterFacts } from './letter-facts.js';
import { introduction } from './person-facts.js';
import { byTime, isFreelance, rankedProofs, untoldBullets, type Place, type Proof } from './proofs.js';
import type { Unit } from './units.js';

/** Employers told of, and deeds told of each, at most. */
const mostPlaces = 3;
const mostDeeds = 6;
/** With fewer deeds than these, bullets that cannot be told in a sentence are quoted early, else only to fill a long letter. */
const enoughDeeds = 4;
const mostQuotes = 4;
/** From this share of a duty's words on, a deed is like it. */
const leastAlike = 0.4;
/** Words of a duty that is quoted. */
const longestDuty = 22;

/** The sentences of an English letter, the needed and the possible, in their order. */
export function englishUnits(facts: LetterFacts, tone: Tone): Unit[] {
  const { resume, role, company, asOf } = facts;
  const words = phrases[tone];
  const intro = introduction(resume, facts.experienceYears, asOf, words);
  const ranked = rankedProofs(resume, facts.asked, asOf);
  const deeds = deedUnits(ranked, facts, tone);
  const quoted = quotedUnits(facts, ranked.length < enoughDeeds ? 3 : 22);
  const hasDeeds = deeds.length + quoted.length > 0;
  const closing = hasDeeds ? words.closing(company) : words.bareClosing(company);
  const isNew = facts.newField && hasDeeds && ranked.every(({ skills }) => skills.length === 0);
  return [
    { paragraph: 0, text: asSentence(words.opening(role, company)), priority: 0 },
    ...(intro ? [{ paragraph: 0, text: intro, priority: 0 }] : []),
    ...(isNew ? [{ paragraph: 0, text: words.newField, priority: 0 }] : []),
    ...deeds,
    ...quoted,
    ...factUnits(facts, tone),
    ...(hasDeeds ? [{ paragraph: 90, text: words.enclosure, priority: 20 }] : []),
    { paragraph: 90, text: asSentence(closing), priority: 0 },
    { paragraph: 90, text: words.thanks, priority: 5 },
  ];
}

function deedUnits(ranked: readonly Proof[], facts: LetterFacts, tone: Tone): Unit[] {
  const places = [...new Map(ranked.map(({ place }) => [place.path, place])).values()]
    .slice(0, mostPlaces)
    .sort(byTime);
  const quotable = new Set(facts.duties);
  const seed = seedOf(`${facts.resume.basics?.name ?? ''}${facts.company ?? ''}`);
  let told = new Set<string>();
  return places.flatMap((place, at) => {
    const proofs = ranked.filter((proof) => proof.place.path === place.path).slice(0, mostDeeds);
    const lead = leadSkills(proofs, told, facts);
    told = new Set([...told, ...lead.slugs]);
    const duty = likeDuty(proofs, quotable);
    if (duty !== null) quotable.delete(duty);
    return placeUnits({ place, proofs, at, before: places[at - 1], skills: lead.names, duty, tone, seed });
  });
}

/** So that two letters do not go on in the same words, and the same letter always does. */
function seedOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0);
}

function leadSkills(proofs: readonly Proof[], told: ReadonlySet<string>, facts: LetterFacts) {
  const skills = proofs.flatMap((proof) => proof.skills).filter(({ slug }) => !told.has(slug));
  const chosen = [...new Map(skills.map((skill) => [skill.slug, skill])).values()]
    .sort((a, b) => Number(b.must) - Number(a.must))
    .slice(0, 3);
  return { slugs: chosen.map(({ slug }) => slug), names: inSentence(chosen, facts) };
}

/** The duty that one of these deeds is most like; null where none is. */
function likeDuty(proofs: readonly Proof[], duties: ReadonlySet<string>): string | null {
  const told = proofs.map(({ bullet }) => new Set(contentStems(bullet)));
  const alike = [...duties]
    .filter((duty) => wordCount(duty) <= longestDuty && !/[“”"]/u.test(duty))
    .map((duty) => {
      const stems = contentStems(duty);
      return { duty, share: Math.max(0, ...told.map((one) => (stems.length < 3 ? 0 : shareIn(stems, one)))) };
    })
    .filter(({ share }) => share >= leastAlike)
    .sort((a, b) => b.share - a.share);
  return alike[0]?.duty.trim().replace(/[.;,:\s]+$/u, '') ?? null;
}

/** 'My resume describes part of my work at … as “…”.' */
function quotedUnits({ resume }: LetterFacts, from: number): Unit[] {
  const quotes = untoldBullets(resume).slice(0, mostQuotes);
  return quotes.map(({ place, bullet }, at): Unit => {
    const quote = `“${bullet.trim().replace(/[.;,\s]+$/u, '')}”`;
    const same = quotes[at - 1]?.place.path === place.path;
    return {
      paragraph: 20,
      text: same ? `${goesOn[at % goesOn.length] ?? ''} ${quote}.` : `${quotedFrom(place, at)} ${quote}.`,
      priority: from + at * 2,
    };
  });
}

const goesOn = ['It also names', 'Another line says', 'It also names', 'And'] as const;

function quotedFrom(place: Place, at: number): string {
  const work = isFreelance(place) ? 'my freelance work' : `my work at ${place.name}`;
  return at === 0 ? `My resume describes part of ${work} as` : `Of ${work} it says`;
}
