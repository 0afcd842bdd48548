import type { AskedSkill } from '../asked.js';
import { latestRole } from '../person.js';
import type { Tone } from './english-phrases.js';
import { inSentence } from './fact-units.js';
import { firstPerson, type HindiDeed } from './hindi-deeds.js';
import { hindiFacts, hindiIntroduction } from './hindi-facts.js';
import { hindiPhrases, type HindiPhrases } from './hindi-phrases.js';
import { joinedInHindi } from './hindi-words.js';
import type { LetterFacts } from './letter-facts.js';
import { namedWork } from './named-work.js';
import { byTime, isEarlier, placesOf, rankedProofs, type Place } from './proofs.js';
import { tenureOf } from './tenure.js';
import type { Unit } from './units.js';

/** Employers told of, and bullets of each, at most. */
const mostPlaces = 4;
const mostBullets = 6;

/** Bullets of one place, the most telling first. */
interface Told {
  readonly name: string;
  readonly place: Place;
  readonly bullets: readonly string[];
  readonly skills: readonly AskedSkill[];
}

/**
 * The sentences of a Hindi letter. Hindi bullets are told in the first person; those in another language are quoted
 * as they stand, because rules do not translate.
 */
export function hindiUnits(facts: LetterFacts, tone: Tone): Unit[] {
  const { resume, role, company } = facts;
  const words = hindiPhrases[tone];
  const post = `${company ? `${company} में ` : ''}${role ? `“${role}” पद` : 'विज्ञापित पद'}`;
  const intro = hindiIntroduction(latestRole(resume), facts.experienceYears);
  const deeds = deedUnits(facts, tone);
  return [
    { paragraph: 0, text: words.opening(post), priority: 0 },
    ...(intro ? [{ paragraph: 0, text: intro, priority: 0 }] : []),
    ...deeds,
    ...hindiFacts(facts),
    { paragraph: 90, text: words.enclosure, priority: 14 },
    { paragraph: 90, text: words.closing, priority: 0 },
    { paragraph: 90, text: words.thanks, priority: 5 },
  ];
}

function deedUnits(facts: LetterFacts, tone: Tone): Unit[] {
  const places = toldOf(facts);
  return places.flatMap((told, at) => {
    const before = places[at - 1]?.place ?? null;
    const hindi = told.bullets.flatMap((bullet) => firstPerson(bullet) ?? []);
    const [first, ...rest] =
      hindi.length > 0
        ? hindiDeeds(told, hindi, at)
        : quotedDeeds(told, { at, before }, inSentence(told.skills.slice(0, 3), facts), hindiPhrases[tone]);
    const lead: Unit = { paragraph: 10 + at, text: first ?? '', priority: at === 0 ? 0 : at === 1 ? 1 : 8 };
    const more = [
      ...rest.slice(0, mostBullets - 1).map((text, n) => ({ text, priority: 2 + 2 * n + at })),
      ...tenure(told).map((text) => ({ text, priority: 17 + at })),
    ].map(({ text, priority }): Unit => ({ paragraph: 10 + at, text, priority, needs: lead }));
    return first === undefined ? [] : [lead, ...more];
  });
}

/** 'इस पद पर मेरा कार्यकाल अप्रैल 2023 से जारी है।' */
function tenure({ place }: Told): string[] {
  const found = tenureOf(place, 'hi-IN');
  if (!found) return [];
  const { from, to } = found;
  return [to ? `वहाँ मेरा कार्यकाल ${from} से ${to} तक रहा।` : `इस पद पर मेरा कार्यकाल ${from} से जारी है।`];
}

/** Roles with what answers the job first; what rules cannot tell in a sentence can still be quoted. */
function toldOf({ resume, asked, asOf }: LetterFacts): Told[] {
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

function hindiDeeds({ name }: Told, deeds: readonly HindiDeed[], at: number): string[] {
  const openings = [`${earlier(at)}${name} में`, 'साथ ही', 'इसके अलावा', 'वहीं', 'इसी दौरान'];
  return deeds.map(({ subject, words }, n) => `${openings[n] ?? 'वहीं'} ${subject} ${words}।`);
}

function earlier(at: number): string {
  if (at === 0) return '';
  return at === 1 ? 'इससे पहले ' : 'उससे भी पहले ';
}

/** What the job asks of this work, in Hindi, and the bullets in their own words. */
function quotedDeeds(
  { name, place, bullets }: Told,
  { at, before }: { at: number; before: Place | null },
  skills: readonly string[],
  words: HindiPhrases,
): string[] {
  const quotes = bullets.map((bullet) => `“${bullet.replace(/[।.;,\s]+$/u, '')}”`);
  const where = place.kind === 'project' ? `परियोजना ${name}` : name;
  const english = /\p{Script=Latin}/u.test(bullets[0] ?? '');
  const joined = joinedInHindi(skills);
  const lead = before
    ? `${isEarlier(place, before) ? earlier(at) : ''}${where} में ${skills.length > 0 ? `मेरा काम ${joined} से जुड़ा रहा, जैसे:` : 'किए गए काम का एक उदाहरण:'}`
    : skills.length > 0
      ? `${words.asks(joined)}, और ${where} में मेरा काम ${skills.length > 1 ? 'इन्हीं' : 'इसी'} से जुड़ा ${place.current ? 'है' : 'रहा'}। ${words.quoted}`
      : `${where} में मेरे काम का एक उदाहरण, मेरे ${english ? 'अंग्रेज़ी ' : ''}बायोडाटा के शब्दों में:`;
  const openings = before
    ? [lead, 'वहीं का एक और काम:', 'साथ ही:', 'इसके अलावा:', 'और यह भी:', 'एक और बात वहीं की:']
    : [lead, 'इसी भूमिका से एक और उदाहरण:', 'और यह भी:', 'इसके अलावा:', 'साथ ही:', 'एक और उदाहरण:'];
  return quotes.map((quote, nth) => `${openings[nth] ?? 'साथ ही:'} ${quote}।`);
}
