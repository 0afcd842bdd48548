import { asSentence, joined, wordCount } from '../english.js';
import { passagesOf } from '../proof/passages.js';
import { skillsIn, skillsShownBy } from '../proof/skills.js';
import { fold } from '../proof/words.js';
import type { AskedSkill } from '../asked.js';
import { phrases, type Tone } from './english/phrases.js';
import type { LetterFacts } from './letter-facts.js';
import { certificateSentence } from './certificates.js';
import { languageSentence, noticeSentence, spokenLanguages } from './person-facts.js';
import { completedEducation, educationSentence, secondDegree } from './studies.js';
import { nameInSentence, names } from './skill-names.js';
import type { Unit } from './units.js';

/** Skills named in one sentence at most. */
const mostSkills = 4;
const fewOthers = 5;
const mostOthers = 10;
const paragraph = 50;

/**
 * What a letter may say besides the deeds, the more useful for this job the sooner.
 * @param deeds what it may tell before: skills that are named there are not named again as others
 */
export function factUnits(facts: LetterFacts, tone: Tone, deeds: readonly Unit[]): Unit[] {
  const { resume, asks, jobDescription } = facts;
  const asksLanguage = spokenLanguages(resume).some((one) => jobDescription.includes(one));
  const sentences: [string | null, number][] = [
    [listedSkills(facts), 3],
    [certificateSentence(resume), asks.certificates ? 3 : 10],
    [languageSentence(resume), asksLanguage ? 4 : 12],
    [placeSentence(facts), 6],
    [noticeSentence(resume), 7],
  ];
  const [listed, ...others] = sentences.map(([text, priority]) =>
    text ? [{ paragraph, text, priority }] : [],
  );
  return [...(listed ?? []), ...education(facts), ...others.flat(), ...otherSkills(facts, tone, deeds)];
}

/** What was studied, and with its year or result in its place. */
function education(facts: LetterFacts): Unit[] {
  const { resume, asks, asOf } = facts;
  const text = educationSentence(resume, asOf);
  if (text === null) return [];
  const first: Unit = { paragraph, text, priority: asks.education ? 4 : 8 };
  const whole = completedEducation(resume, asOf);
  return [
    first,
    ...(whole === null ? [] : [{ paragraph, text: whole, priority: 16, insteadOf: first }]),
    ...otherEducation(facts, first),
  ];
}

function otherEducation({ resume, asOf }: LetterFacts, needs: Unit): Unit[] {
  const { text, whole } = secondDegree(resume, asOf);
  if (text === null) return [];
  const other: Unit = { paragraph, text, priority: 15, needs };
  return whole === null ? [other] : [other, { paragraph, text: whole, priority: 21, insteadOf: other }];
}

/** Names of asked-for skills as they stand in a sentence. */
export function inSentence(skills: readonly AskedSkill[], { resume, jobDescription }: LetterFacts): string[] {
  const texts = [jobDescription, ...passagesOf(resume).map(({ text }) => text)];
  return skills.map((skill) => nameInSentence(skill, texts));
}

function listedSkills(facts: LetterFacts): string | null {
  const only = onlyListed(facts);
  return only.length > 0 ? `I am also familiar with ${joined(inSentence(only, facts))}.` : null;
}

/** Skills of the list that the job does not ask for and nothing told names, the first of them. */
export function unaskedSkills({ resume, asked }: LetterFacts, told: readonly Unit[]): string[] {
  const wanted = new Set(asked.skills.map(({ slug }) => slug));
  return (resume.skills ?? [])
    .flatMap(({ keywords = [] }) => keywords)
    .map((keyword) => keyword.trim())
    .filter((keyword) => keyword.length > 1 && wordCount(keyword) <= 4)
    .filter((keyword) => !skillsIn(keyword).some(({ slug }) => wanted.has(slug)))
    .filter((keyword) => !told.some(({ text }) => names(text, keyword)))
    .slice(0, mostOthers);
}

/** A sentence with some of them, and one with all of them in its place. */
function otherSkills(facts: LetterFacts, tone: Tone, told: readonly Unit[]): Unit[] {
  const all = unaskedSkills(facts, told).filter((name) => /^[\p{Script=Latin}\d]/u.test(name));
  const unit = (some: readonly string[], priority: number): Unit => ({
    paragraph,
    text: asSentence(phrases[tone].otherSkills(joined(some))),
    priority,
  });
  if (all.length < 2) return [];
  const first = unit(all.slice(0, fewOthers), 16);
  return all.length > fewOthers ? [first, { ...unit(all, 20), insteadOf: first }] : [first];
}

/** Skills that the job asks for and only the skills list shows. */
export function onlyListed({ resume, asked }: LetterFacts): AskedSkill[] {
  const told = passagesOf(resume).filter(({ path }) =>
    /\/highlights\/|\/position$|\/label$|^\/certificates/.test(path),
  );
  const shown = skillsShownBy(told.flatMap(({ text }) => skillsIn(text)));
  const listed = skillsShownBy(
    (resume.skills ?? []).flatMap(({ keywords = [] }) => keywords.flatMap((keyword) => skillsIn(keyword))),
  );
  const named = (name: string) => told.some(({ text }) => fold(text).includes(fold(name)));
  return asked.skills
    .filter(({ slug, name }) => listed.has(slug) && !shown.has(slug) && !named(name))
    .slice(0, mostSkills);
}

/** 'I live in Pune, where the position is.' */
function placeSentence({ resume, jobDescription }: LetterFacts): string | null {
  const city = resume.basics?.location?.city?.trim();
  if (!city || city.length < 3 || !fold(jobDescription).includes(fold(city))) return null;
  return `I am based in ${city}, which your description names as the place of work.`;
}
