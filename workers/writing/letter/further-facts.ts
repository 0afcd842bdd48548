import type { ResumeContent } from '../../../shared/resume/content.js';
import { asSentence, joined, wordCount } from '../english.js';
import { formOf } from '../../words/verbs.js';
import { sentencesOf } from '../proof/sentences.js';
import { fold } from '../proof/words.js';
import { phrases, type Tone } from './english/phrases.js';
import type { LetterFacts } from './letter-facts.js';
import { lowered } from './named-work.js';
import type { Proof } from './proofs.js';
import type { Unit } from './units.js';

/** The paragraph of what is known besides work, and that of what the role asks. */
const paragraphs = { besides: 55, role: 85 } as const;
const longestSentence = 32;
const longestDuty = 16;
const mostNamed = 2;

/**
 * Further facts for a long letter: projects, prizes, papers, courses, and what the role asks.
 * @param quoted sentences that may quote a duty already
 */
export function closingFacts(
  facts: LetterFacts,
  tone: Tone,
  told: readonly Proof[],
  quoted: readonly Unit[],
): Unit[] {
  const { resume } = facts;
  const besides: [string | null, number][] = [
    [projectSentence(resume, told), 12],
    [awardSentence(resume), 14],
    [publicationSentence(resume), 15],
    [courseSentence(facts), 18],
  ];
  return [
    ...besides.flatMap(([text, priority]) =>
      text ? [{ paragraph: paragraphs.besides, text, priority }] : [],
    ),
    ...dutyUnits(facts, tone, quoted),
  ];
}

/** 'One of my projects is Busline: offline-first timetable for city buses.' */
function projectSentence({ projects = [] }: ResumeContent, told: readonly Proof[]): string | null {
  const names = new Set(told.map(({ place }) => place.name));
  const found = projects.find(
    ({ name, description = '' }) =>
      name && !names.has(name) && wordCount(description) >= 3 && wordCount(description) <= longestSentence,
  );
  if (!found) return null;
  const { name = '', description = '' } = found;
  const what = lowered(sentencesOf(description)[0] ?? description);
  return asSentence(`One of my projects is ${name}${what.includes(': ') ? ' – ' : ': '}${what}`);
}

/** 'My awards include Engineer of the Year (Yorkshire Digital Guild).' */
function awardSentence({ awards = [] }: ResumeContent): string | null {
  const named = awards
    .filter(({ title = '' }) => title.trim() !== '' && wordCount(title) <= 12)
    .slice(0, mostNamed)
    .map(({ title = '', awarder }) => `${title.trim()}${awarder ? ` (${awarder})` : ''}`);
  return named.length > 0 ? asSentence(`My awards include ${joined(named)}`) : null;
}

function publicationSentence({ publications = [] }: ResumeContent): string | null {
  const named = publications
    .filter(({ name = '' }) => name.trim() !== '' && wordCount(name) <= 16)
    .slice(0, mostNamed)
    .map(({ name = '', publisher }) => `“${name.trim()}”${publisher ? ` (${publisher})` : ''}`);
  return named.length > 0 ? asSentence(`My publications include ${joined(named)}`) : null;
}

/** Of a degree that is not long past. */
function courseSentence({ resume, asOf }: LetterFacts): string | null {
  const recent = (resume.education ?? []).find(
    ({ endDate = '', courses = [] }) =>
      courses.length > 1 && Number(asOf.slice(0, 4)) - Number(endDate.slice(0, 4)) <= 4,
  );
  const courses = recent?.courses?.filter((course) => wordCount(course) <= 5).slice(0, 4) ?? [];
  return courses.length > 1 ? asSentence(`My courses included ${joined(courses)}`) : null;
}

/** Of which part of the role one would hear more; a wish, which says nothing of what one has done. */
function dutyUnits({ duties, role }: LetterFacts, tone: Tone, told: readonly Unit[]): Unit[] {
  const short = duties
    .filter((duty) => !role || !fold(duty).includes(fold(role)))
    .map((duty) => duty.trim().replace(/[.;,:\s]+$/u, ''))
    .filter((duty) => told.every(({ text }) => !text.includes(duty)))
    .filter(
      (duty) =>
        wordCount(duty) >= 4 &&
        wordCount(duty) <= longestDuty &&
        !/[“”"]|\b(?:our|ours|we|us|my|I|ourselves)\b/iu.test(duty),
    )
    .filter((duty) => ['base', 'gerund'].includes(formOf(/^\p{L}+/u.exec(duty)?.[0] ?? '') ?? ''))
    .slice(0, mostNamed);
  if (short.length === 0) return [];
  const quoted = joined(short.map((duty) => `“${duty}”`));
  return [{ paragraph: paragraphs.role, text: asSentence(phrases[tone].duties(quoted)), priority: 24 }];
}
