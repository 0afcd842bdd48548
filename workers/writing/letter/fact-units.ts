import { joined } from '../english.js';
import { isOpen, latestRole } from '../person.js';
import { passagesOf } from '../proof/passages.js';
import { skillsIn, skillsShownBy } from '../proof/skills.js';
import { contentStems, fold, shareIn } from '../proof/words.js';
import type { AskedSkill } from '../asked.js';
import type { LetterFacts } from './letter-facts.js';
import { certificateSentence, educationSentence, languageSentence, noticeSentence } from './person-facts.js';
import { nameInSentence } from './skill-names.js';
import type { Unit } from './units.js';

/** Skills named in one sentence at most. */
const mostSkills = 4;
/** From this share of a duty's words on, a bullet shows that the person does it. */
const doesIt = 0.75;

/** What a letter may say besides the deeds, the more useful for this job the sooner. */
export function factUnits(facts: LetterFacts): Unit[] {
  const { resume, asks, asOf, jobDescription } = facts;
  const languages = (resume.languages ?? []).map(({ language = '' }) => language).filter(Boolean);
  const asksLanguage = languages.some((one) => jobDescription.includes(one));
  const sentences: [string | null, number, number][] = [
    [dutySentence(facts), 10, 7],
    [listedSkills(facts), 50, 3],
    [educationSentence(resume, asOf), 50, asks.education ? 4 : 11],
    [certificateSentence(resume), 50, asks.certificates ? 3 : 10],
    [languageSentence(resume), 50, asksLanguage ? 4 : 12],
    [placeSentence(facts), 50, 6],
    [noticeSentence(resume), 50, 7],
  ];
  return sentences.flatMap(([text, paragraph, priority]) => (text ? [{ paragraph, text, priority }] : []));
}

/** Names of asked-for skills as they stand in a sentence. */
export function inSentence(skills: readonly AskedSkill[], { resume, jobDescription }: LetterFacts): string[] {
  const texts = [jobDescription, ...passagesOf(resume).map(({ text }) => text)];
  return skills.map((skill) => nameInSentence(skill, texts));
}

/** Skills that the job asks for and only the skills list shows. */
function listedSkills(facts: LetterFacts): string | null {
  const { resume, asked } = facts;
  const told = passagesOf(resume).filter(({ path }) =>
    /\/highlights\/|\/position$|\/label$|^\/certificates/.test(path),
  );
  const shown = skillsShownBy(told.flatMap(({ text }) => skillsIn(text)));
  const listed = skillsShownBy(
    (resume.skills ?? []).flatMap(({ keywords = [] }) => keywords.flatMap((keyword) => skillsIn(keyword))),
  );
  const named = (name: string) => told.some(({ text }) => fold(text).includes(fold(name)));
  const only = asked.skills
    .filter(({ slug, name }) => listed.has(slug) && !shown.has(slug) && !named(name))
    .slice(0, mostSkills);
  return only.length > 0 ? `I am also familiar with ${joined(inSentence(only, facts))}.` : null;
}

/** 'One of the duties you list, “…”, is part of my work at …': where a bullet of the present role shows it. */
function dutySentence({ resume, duties }: LetterFacts): string | null {
  const role = latestRole(resume);
  if (!role?.name || !isOpen(role)) return null;
  const bullets = (role.highlights ?? []).map((bullet) => new Set(contentStems(bullet)));
  const duty = duties.find((text) => {
    const stems = contentStems(text);
    return (
      text.length < 120 && stems.length >= 3 && bullets.some((bullet) => shareIn(stems, bullet) >= doesIt)
    );
  });
  return duty
    ? `One of the duties you list, “${duty.replace(/[.;,\s]+$/u, '')}”, is part of my work at ${role.name}.`
    : null;
}

/** 'I live in Pune, where the position is.' */
function placeSentence({ resume, jobDescription }: LetterFacts): string | null {
  const city = resume.basics?.location?.city?.trim();
  if (!city || city.length < 3 || !fold(jobDescription).includes(fold(city))) return null;
  return `I am based in ${city}, which your description names as the place of work.`;
}
