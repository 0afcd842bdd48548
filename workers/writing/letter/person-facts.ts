import type { ResumeContent } from '../../../shared/resume/content.js';
import { asSentence, joined, numberWord } from '../english.js';
import { isOpen, latestRole } from '../person.js';
import type { Phrases } from './english/phrases.js';
import { graduate, studying } from './studies.js';
import { asPosition, withTheIfOf } from './titles.js';

/** What one does now, or did last, and for how long: 'I work as a Staff Nurse at …, and have five years of experience.' */
export function introduction(
  resume: ResumeContent,
  years: number | null,
  asOf: string,
  phrases: Phrases,
): string | null {
  const role = latestRole(resume);
  const degree = studying(resume, asOf);
  if (!role?.position || !role.name) return degree ?? graduate(resume);
  if (degree && !isOpen(role)) return degree;
  const long = years !== null && years >= 2 ? `${numberWord(years)} years of experience` : null;
  return asSentence(
    phrases.introduction(asPosition(role.position), withTheIfOf(role.name), long, isOpen(role)),
  );
}

/** 'I speak Telugu, Hindi and English.' Of a language that is only begun nothing is said. */
export function languageSentence(resume: ResumeContent): string | null {
  // What is named in another script would stand in it here too.
  const names = spokenLanguages(resume).filter((name) => /^\p{Script=Latin}/u.test(name));
  return names.length > 1 ? `I speak ${joined(names)}.` : null;
}

/** Languages by their bare names: 'English (C1)' is English. */
export function spokenLanguages({ languages = [] }: ResumeContent): string[] {
  return languages
    .filter(
      ({ language = '', fluency = '' }) =>
        !/\b(?:basic|beginner|elementary|a1|a2)\b/i.test(`${language} ${fluency}`),
    )
    .map(({ language = '' }) => language.split(/\s*[(:,]|\s[–—-]\s/u)[0]?.trim() ?? '')
    .filter(Boolean)
    .slice(0, 5);
}

/** 'My notice period is 30 days.' */
export function noticeSentence({ extensions }: ResumeContent): string | null {
  const days = extensions?.noticePeriodDays;
  if (days === undefined) return null;
  return days === 0 ? 'I can join at once.' : `My notice period is ${days} days.`;
}
