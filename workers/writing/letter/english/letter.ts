import { asSentence, wordCount } from '../../english.js';
import { contentStems, shareIn } from '../../proof/words.js';
import { courtesyUnits, lastParagraph } from '../courtesies.js';
import { phrases, type Tone } from './phrases.js';
import { placeUnits, tenureUnits } from './places.js';
import { factUnits, inSentence, onlyListed } from '../fact-units.js';
import type { LetterFacts } from '../letter-facts.js';
import { introduction } from '../person-facts.js';
import { closingFacts } from '../further-facts.js';
import { byTime, rankedProofs, type Proof } from '../proofs.js';
import { names } from '../skill-names.js';
import { spareFacts } from '../spare-facts.js';
import { summedUp } from '../summed-up.js';
import type { Unit } from '../units.js';
import { untoldUnits } from '../untold.js';

/** Employers told of, and deeds told of each, at most. */
const mostPlaces = 4;
const mostDeeds = 6;
/** From this share of a duty's words on, a deed is like it. */
const leastAlike = 0.4;
/** Words of a duty that is quoted. */
const longestDuty = 22;

/** 'Help our CA' would be the applicant's in their letter. */
const firstPerson = /\b(?:we|us|our|ours|ourselves)\b/iu;

/** The sentences of an English letter, the needed and the possible, in their order. */
export function englishUnits(facts: LetterFacts, tone: Tone): Unit[] {
  const { resume, role, company, asOf } = facts;
  const words = phrases[tone];
  const summary = summedUp(resume);
  // Who says the years themselves is not counted after.
  const years = summary.years < 0 ? facts.experienceYears : null;
  const intro = introduction(resume, years, asOf, words) ?? '';
  const ranked = rankedProofs(resume, facts.asked, asOf);
  const { leads, units: deeds, tenures } = deedUnits(ranked, facts, tone, intro);
  const named = untoldUnits(facts, leads, ranked.length);
  const hasDeeds = deeds.length + named.length > 0;
  const closing = hasDeeds ? words.closing(company) : words.bareClosing(company);
  const isNew = facts.newField && hasDeeds && showsNothing(facts, ranked);
  const told: Unit[] = [
    { paragraph: 0, text: asSentence(words.opening(role, company)), priority: 0 },
    ...(intro ? [{ paragraph: 0, text: intro, priority: 0 }] : []),
    ...summary.sentences.map((text, at) => ({
      paragraph: 0,
      text,
      priority: at === summary.years ? 0 : 13 + 6 * at,
    })),
    ...(isNew ? [{ paragraph: 0, text: words.newField, priority: 0 }] : []),
    ...deeds,
    ...named,
    ...tenures,
    ...factUnits(facts, tone, [...deeds, ...named]),
    ...(hasDeeds ? closingFacts(facts, tone, ranked, deeds) : []),
  ];
  return [
    ...told,
    ...spareFacts(facts, told),
    ...(hasDeeds ? courtesyUnits(words.courtesies, facts, 20) : []),
    { paragraph: lastParagraph, text: asSentence(closing), priority: 0 },
    { paragraph: lastParagraph, text: words.thanks, priority: 5, isPhrase: true },
  ];
}

/** With several asked-for skills on the list, or one in a deed, the field is not all new. */
function showsNothing(facts: LetterFacts, ranked: readonly Proof[]): boolean {
  return onlyListed(facts).length < 2 && ranked.every(({ skills }) => skills.length === 0);
}

/** The places told, with the first sentence about each, by its path. */
interface Deeds {
  readonly units: Unit[];
  /** When each was: said last of all that is said of it. */
  readonly tenures: Unit[];
  readonly leads: ReadonlyMap<string, Unit>;
}

function deedUnits(ranked: readonly Proof[], facts: LetterFacts, tone: Tone, intro: string): Deeds {
  const places = [...new Map(ranked.map(({ place }) => [place.path, place])).values()]
    .slice(0, mostPlaces)
    .sort(byTime);
  const quotable = new Set(facts.duties.filter((duty) => !firstPerson.test(duty)));
  const seed = seedOf(`${facts.resume.basics?.name ?? ''}${facts.company ?? ''}`);
  let told = new Set<string>();
  const leads = new Map<string, Unit>();
  const tenures: Unit[] = [];
  const units = places.flatMap((place, at) => {
    const proofs = ranked.filter((proof) => proof.place.path === place.path).slice(0, mostDeeds);
    const lead = leadSkills(proofs, told, facts);
    told = new Set([...told, ...lead.slugs]);
    const duty = likeDuty(proofs, quotable);
    if (duty !== null) quotable.delete(duty);
    const sentences = placeUnits({
      place,
      isIntroduced: names(intro, place.name),
      proofs,
      at,
      before: places[at - 1],
      skills: lead.names,
      duty,
      tone,
      seed,
    });
    if (sentences[0]) {
      leads.set(place.path, sentences[0]);
      tenures.push(...tenureUnits(place, sentences[0], tone, at));
    }
    return sentences;
  });
  return { units, tenures, leads };
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
