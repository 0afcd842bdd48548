import type { ResumeContent, WorkEntry } from '../../../shared/resume/content.js';
import { asSentence, joined, wordCount } from '../english.js';
import { isOpen } from '../person.js';
import type { LetterFacts } from './letter-facts.js';
import { asPosition, asTitle, withTheIfOf } from './titles.js';
import { isFreelance } from './proofs.js';
import type { Unit } from './units.js';

/** The paragraphs of work that has none of its own, of what one has learnt, of what one does besides. */
const paragraphs = { work: 20, learnt: 50, besides: 55 } as const;
const mostPosts = 3;
const longestQuote = 28;
/** Fewer words tell nothing. */
const shortestQuote = 4;

/** Whether no sentence has named it. */
type IsNew = (name: string) => boolean;

/**
 * What a long letter may still tell where deeds and qualifications do not fill it; what `told` has named already is
 * not told again.
 */
export function spareFacts({ resume }: LetterFacts, told: readonly Unit[]): Unit[] {
  const isNew: IsNew = (name) => name !== '' && told.every(({ text }) => !text.includes(name));
  const sentences: [string | null, number, number][] = [
    [earlierPosts(resume, isNew), paragraphs.work, 15],
    [ofStudies(resume), paragraphs.learnt, 19],
    [volunteering(resume, isNew), paragraphs.besides, 16],
  ];
  return [
    ...descriptions(resume, told),
    ...sentences.flatMap(([text, paragraph, priority]) =>
      text ? [{ paragraph, text: asSentence(text), priority }] : [],
    ),
  ];
}

/** 'Earlier I worked as a Driver at Saurashtra Carriers', 'My earlier posts include Staff Nurse at St Brannock’s Infirmary and Healthcare Assistant at Marigold House.' */
function earlierPosts({ work = [] }: ResumeContent, isNew: IsNew): string | null {
  const posts = work
    .filter(
      (role) => !isOpen(role) && isNew(role.name?.trim() ?? '') && !isFreelance({ name: role.name ?? '' }),
    )
    .flatMap(({ position = '', name = '' }) =>
      position.trim() ? { position, employer: withTheIfOf(name.trim()) } : [],
    )
    .slice(0, mostPosts);
  const [first, second] = posts;
  if (!first) return null;
  return second
    ? `My earlier posts include ${joined(posts.map(({ position, employer }) => `${asTitle(position)} at ${employer}`))}`
    : `Earlier I worked as ${asPosition(first.position)} at ${first.employer}`;
}

/** What the resume says of an employer, in its own words, behind what was done there. */
function descriptions({ work = [] }: ResumeContent, told: readonly Unit[]): Unit[] {
  return work.flatMap(({ name, description }: WorkEntry, at): Unit[] => {
    const employer = name?.trim() ?? '';
    const needs = told.find(({ paragraph, text }) => isOfPlace(paragraph) && text.includes(employer));
    const words = quotable(description);
    if (employer === '' || words === null || !needs) return [];
    const text = asSentence(`About ${withTheIfOf(employer)}, my resume says: “${words}”`);
    return [{ paragraph: needs.paragraph, text, priority: 18 + at, needs }];
  });
}

const isOfPlace = (paragraph: number): boolean => paragraph >= 10 && paragraph < paragraphs.work;

function quotable(text: string | undefined): string | null {
  const words = text?.trim().replace(/[.;,\s]+$/u, '') ?? '';
  const count = wordCount(words);
  return count >= shortestQuote && count <= longestQuote && !/[“”"\n]/u.test(words) ? words : null;
}

/** 'About my studies, my resume says: “Thesis on soil nails in loess”.' */
function ofStudies({ education = [] }: ResumeContent): string | null {
  const words = education
    .flatMap(({ highlights = [] }) => highlights)
    .map(quotable)
    .find(Boolean);
  return words ? `About my studies, my resume says: “${words}”` : null;
}

/** 'I also volunteer with Street Medics as a First-aid volunteer.' */
function volunteering({ volunteer = [] }: ResumeContent, isNew: IsNew): string | null {
  const found = volunteer.find(({ organization }) => isNew(organization?.trim() ?? ''));
  if (!found?.organization) return null;
  const verb = isOpen(found) ? 'volunteer' : 'volunteered';
  const as = found.position ? ` as ${asPosition(found.position)}` : '';
  return `I also ${verb} with ${withTheIfOf(found.organization.trim())}${as}`;
}
