import { asSentence, joined, wordCount } from '../english.js';
import { passagesOf } from '../proof/passages.js';
import { skillsIn, skillsShownBy } from '../proof/skills.js';
import { fold } from '../proof/words.js';
import type { AskedSkill } from '../asked.js';
import { phrases, type Tone } from './english-phrases.js';
import type { LetterFacts } from './letter-facts.js';
import { certificateSentence } from './certificates.js';
import {
  educationSentence,
  languageSentence,
  noticeSentence,
  secondDegree,
  spokenLanguages,
} from './person-facts.js';
import { nameInSentence } from './skill-names.js';
import type { Unit } from './units.js';

/** Skills named in one sentence at most. */
const mostSkills = 4;
const mostOthers = 5;

/** What a letter may say besides the deeds, the more useful for this job the sooner. */
export function factUnits(facts: LetterFacts, tone: Tone): Unit[] {
  const { resume, asks, asOf, jobDescription } = facts;
  const asksLanguage = spokenLanguages(resume).some((one) => jobDescription.includes(one));
  const sentences: [string | null, number, number][] = [
    [listedSkills(facts), 50, 3],
    [educationSentence(resume, asOf), 50, asks.education ? 4 : 8],
    [secondDegree(resume, asOf), 50, 15],
    [certificateSentence(resume), 50, asks.certificates ? 3 : 10],
    [languageSentence(resume), 50, asksLanguage ? 4 : 12],
    [placeSentence(facts), 50, 6],
    [noticeSentence(resume), 50, 7],
    [otherSkills(facts, tone), 50, 16],
  ];
  return sentences.flatMap(([text, paragraph, priority]) => (text ? [{ paragraph, text, priority }] : []));
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

/**
 * Skills of the list that the job does not ask for, as many as a sentence names.
 * @param sentences how many have named others before
 */
export function unaskedSkills({ resume, asked }: LetterFacts, sentences = 0): string[] {
  const wanted = new Set(asked.skills.map(({ slug }) => slug));
  return (resume.skills ?? [])
    .flatMap(({ keywords = [] }) => keywords)
    .map((keyword) => keyword.trim())
    .filter((keyword) => keyword.length > 1 && wordCount(keyword) <= 4)
    .filter((keyword) => !skillsIn(keyword).some(({ slug }) => wanted.has(slug)))
    .slice(sentences * mostOthers, (sentences + 1) * mostOthers);
}

function otherSkills(facts: LetterFacts, tone: Tone): string | null {
  const names = unaskedSkills(facts).filter((name) => /^[\p{Script=Latin}\d]/u.test(name));
  return names.length > 1 ? asSentence(phrases[tone].otherSkills(joined(names))) : null;
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
