import { findEmail } from '../fields/contacts.js';
import type { Line } from '../lines.js';
import {
  isJob,
  isOtherScript,
  isStudy,
  shareOf,
  skillShare,
  studyShare,
  weighEntries,
  type Weights,
} from './evidence.js';
import type { Section } from './sections.js';
import { namesJobs } from './tables.js';

type Kind = 'work' | 'education' | 'skills';

/** Of a section's entries, so many must tell what it is; more where the resume has a section of that kind by name. */
const least = { alone: 0.5, beside: 0.75 };
/** The same for the items of a list of skills. */
const leastSkills = { alone: 0.4, beside: 0.6 };

/** What a heading, or a line below it, says of things that are no job whatever their dates and titles. */
const unpaid =
  /volunteer|voluntary|giving back|charit|communit|committee|member|societ(?:y|ies)|club|project|award|conference|talks?\b|training|course|captain|nss\b|ncc\b/iu;

/** What a heading says of lessons that the person gave: their degrees are those of others. */
const given = /\b(?:teaching|taught|lectur(?:es|ing)|supervis(?:ion|ed)|mentoring)\b/iu;

const tellsOfJob = (entry: Weights): boolean => isJob(entry) && (entry.job >= 2 || entry.open);

/** Jobs in a language or trade whose words are not known: dated, one of them to this day, and no studies. */
const isLikeJobs = (entries: readonly Weights[], lines: readonly Line[]): boolean =>
  entries.some(({ open }) => open) && !entries.some(isStudy) && lines.length > entries.length;

interface Known {
  /** Whether the resume has a section of a kind by name. */
  has: (kind: Section['kind']) => boolean;
  isSkillName: (text: string) => boolean;
}

/** What a section is by what it holds; null where that tells nothing. */
function kindOfContent({ heading, lines }: Section, { has, isSkillName }: Known): Kind | null {
  const entries = weighEntries(lines);
  const enough = (kind: Kind): number => (has(kind) ? least.beside : least.alone);
  const mayStudy = !(has('education') && given.test(heading));
  if (mayStudy && shareOf(entries, isStudy) >= enough('education')) return 'education';
  const other = unpaid.test(heading);
  if (!other && lines.some(namesJobs)) return 'work';
  if (has('work')) {
    const paid = !other && !lines.some(({ bullet, text }) => !bullet && unpaid.test(text));
    if (paid && shareOf(entries, tellsOfJob) >= least.beside) return 'work';
  } else if (!other && (shareOf(entries, isJob) >= least.alone || isLikeJobs(entries, lines))) return 'work';
  if (!has('education') && studyShare(lines) >= least.alone) return 'education';
  // In another script a list of short names is taken for skills where the resume names none.
  const isName = (text: string): boolean => isSkillName(text) || (!has('skills') && isOtherScript(text));
  if (skillShare(lines, isName) >= (has('skills') ? leastSkills.beside : leastSkills.alone)) return 'skills';
  return null;
}

/** 'Professional Qualifications' are degrees as often as certificates. */
const isOfStudies = ({ kind, heading, lines }: Section): boolean =>
  kind === 'certificates' && /qualification/iu.test(heading) && studyShare(lines) >= least.alone;

/** What only a list of personal details tells. */
const personal =
  /^\W*(?:(?:father|mother|husband|spouse|guardian)(?:['’]?s)?\W+name|date of birth|birth date|d\.?\s?o\.?\s?b\b|marital status|gender|sex|nationality|religion|blood group|passport|aadhaa?r|जन्म ?तिथि|पिता का नाम|वैवाहिक स्थिति)/iu;
const leastPersonal = 2;

/** 'Personal Profile' is a summary in Britain, and who one's father is in India. */
const isPersonal = ({ kind, lines }: Section): boolean =>
  kind === 'summary' && lines.filter(({ text }) => personal.test(text)).length >= leastPersonal;

/** Lines of a person's contacts, at most. */
const mostContacts = 8;
const hasMail = ({ lines }: Section): boolean => lines.some(({ text }) => findEmail(text) !== undefined);

/** Under a heading that nobody knows ('Write to me'), the first address of mail is the person's where none stands before it. */
function withContacts(sections: readonly Section[]): readonly Section[] {
  const first = sections.find(hasMail);
  if (first?.kind !== 'other' || first.lines.length > mostContacts) return sections;
  return sections.map((section) => (section === first ? { ...section, kind: 'contact' } : section));
}

/** The kind of a section whose heading means one thing or another, by what it holds. */
function kindByContent(section: Section): Section['kind'] {
  if (isPersonal(section)) return 'personal';
  return isOfStudies(section) ? 'education' : section.kind;
}

/**
 * Sections whose heading nobody knows ('Where I have worked', 'My toolbox') by what they hold: dated jobs, degrees with
 * their schools, lists of skills. What may mean another thing ('Training') is looked at for studies only.
 */
export async function withUnnamed(named: readonly Section[]): Promise<readonly Section[]> {
  const sections = named.map((section) => ({ ...section, kind: kindByContent(section) }));
  if (!sections.some(({ kind }) => kind === 'other' || kind === 'courses')) return sections;
  // The taxonomy is loaded only where a file needs it.
  const { isSkillName } = await import('../../skills/find-skills.js');
  const has = (kind: Section['kind']): boolean =>
    sections.some((section) => section.kind === kind && section.lines.length > 0);
  return withContacts(sections).map((section) => {
    if (section.kind !== 'other' && section.kind !== 'courses') return section;
    const kind = kindOfContent(section, { has, isSkillName });
    if (kind === null || (section.kind === 'courses' && (kind !== 'education' || has(kind)))) return section;
    return { ...section, kind };
  });
}
