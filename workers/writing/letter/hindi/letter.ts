import { latestRole } from '../../person.js';
import type { Tone } from '../english/phrases.js';
import { courtesyUnits, lastParagraph } from '../courtesies.js';
import { inSentence } from '../fact-units.js';
import { firstPerson, type HindiDeed } from './deeds.js';
import { hindiFacts, hindiIntroduction } from './facts.js';
import { hindiPhrases } from './phrases.js';
import { earlierInHindi, quotedDeeds, type ToldInHindi } from './quotes.js';
import type { LetterFacts } from '../letter-facts.js';
import { namedWork } from '../named-work.js';
import { byTime, placesOf, rankedProofs } from '../proofs.js';
import { tenureOf } from '../tenure.js';
import type { Unit } from '../units.js';

/** Employers told of, and bullets of each, at most. */
const mostPlaces = 4;
const mostBullets = 6;

/** Of the first sentences about the places. */
const leadPriorities = [0, 1];
const laterLead = 8;

/**
 * The sentences of a Hindi letter. Hindi bullets are told in the first person; those in another language are quoted
 * as they stand, because rules do not translate.
 */
export function hindiUnits(facts: LetterFacts, tone: Tone): Unit[] {
  const { resume, role, company } = facts;
  const words = hindiPhrases[tone];
  const where = company ? `${company} में ` : '';
  const post = `${where}${role ? `“${role}” पद` : 'विज्ञापित पद'}`;
  const intro = hindiIntroduction(latestRole(resume), facts.experienceYears);
  const deeds = deedUnits(facts, tone);
  return [
    { paragraph: 0, text: words.opening(post), priority: 0 },
    ...(intro ? [{ paragraph: 0, text: intro, priority: 0 }] : []),
    ...deeds,
    ...hindiFacts(facts, deeds),
    ...courtesyUnits(words.courtesies, facts, 14),
    { paragraph: lastParagraph, text: words.closing, priority: 0 },
    { paragraph: lastParagraph, text: words.thanks, priority: 5 },
  ];
}

function deedUnits(facts: LetterFacts, tone: Tone): Unit[] {
  const places = toldOf(facts);
  return places.flatMap((told, at) => {
    const hindi = told.bullets.flatMap((bullet) => firstPerson(bullet) ?? []);
    if (hindi.length > 0) return unitsOf(told, hindiDeeds(told, hindi, at), at);
    const before = places[at - 1]?.place ?? null;
    const skills = inSentence(told.skills.slice(0, 3), facts);
    return unitsOf(told, quotedDeeds(told, { at, before }, skills, hindiPhrases[tone]), at);
  });
}

/** The sentences about one place: the first leads, the others come only behind it. */
function unitsOf(told: ToldInHindi, [first, ...rest]: readonly string[], at: number): Unit[] {
  if (first === undefined) return [];
  const paragraph = 10 + at;
  const lead: Unit = { paragraph, text: first, priority: leadPriorities[at] ?? laterLead };
  const more = [
    ...rest.slice(0, mostBullets - 1).map((text, n) => ({ text, priority: 2 + 2 * n + at })),
    ...tenure(told).map((text) => ({ text, priority: 17 + at })),
  ];
  return [lead, ...more.map((one): Unit => ({ ...one, paragraph, needs: lead }))];
}

/** 'इस पद पर मेरा कार्यकाल अप्रैल 2023 से जारी है।' */
function tenure({ place }: ToldInHindi): string[] {
  const found = tenureOf(place, 'hi-IN');
  if (!found) return [];
  const { from, to } = found;
  return [to ? `वहाँ मेरा कार्यकाल ${from} से ${to} तक रहा।` : `इस पद पर मेरा कार्यकाल ${from} से जारी है।`];
}

/** Roles with what answers the job first; what rules cannot tell in a sentence can still be quoted. */
function toldOf({ resume, asked, asOf }: LetterFacts): ToldInHindi[] {
  const ranked = rankedProofs(resume, asked, asOf);
  const all = placesOf(resume).filter(
    ({ place, highlights }) => place.kind === 'work' && highlights.length > 0,
  );
  const places = [...ranked.map(({ place }) => place), ...all.map(({ place }) => place)];
  return [...new Map(places.map((place) => [place.path, place])).values()]
    .slice(0, mostPlaces)
    .sort(byTime)
    .map((place) => {
      const here = ranked.filter((proof) => proof.place.path === place.path);
      const skills = here.flatMap((proof) => proof.skills);
      const others = all.find((one) => one.place.path === place.path)?.highlights.filter(isQuotable) ?? [];
      return {
        name: place.name,
        place,
        bullets: [...new Set([...here.map(({ bullet }) => bullet), ...others])],
        skills: [...new Map(skills.map((one) => [one.slug, one])).values()],
      };
    });
}

function isQuotable(bullet: string): boolean {
  return firstPerson(bullet) !== null || namedWork(bullet) !== null;
}

function hindiDeeds({ name }: ToldInHindi, deeds: readonly HindiDeed[], at: number): string[] {
  const openings = [`${earlierInHindi(at)}${name} में`, 'साथ ही', 'इसके अलावा', 'वहीं', 'इसी दौरान'];
  return deeds.map(({ subject, words }, n) => `${openings[n] ?? 'वहीं'} ${subject} ${words}।`);
}
