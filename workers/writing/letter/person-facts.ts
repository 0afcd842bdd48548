import type { EducationEntry, ResumeContent } from '../../../shared/resume/content.js';
import { asSentence, joined, numberWord, withArticle } from '../english.js';
import { isOpen, latestRole } from '../person.js';

/** 'I am a Senior Software Engineer at Kharadi Credit Systems, with five years of experience.' */
export function introduction(resume: ResumeContent, years: number | null, asOf: string): string | null {
  const role = latestRole(resume);
  const degree = studying(resume, asOf);
  if (!role?.position || !role.name) return degree ?? graduate(resume);
  const experience =
    years !== null && years >= 2 ? `, with ${numberWord(years)} years of experience behind me` : '';
  const position = withArticle(asTitle(role.position));
  if (degree && !isOpen(role)) return degree;
  return isOpen(role)
    ? asSentence(`I work as ${position} at ${role.name}${experience}`)
    : asSentence(`Most recently I worked as ${position} at ${role.name}${experience}`);
}

/** A degree that ends after `asOf` is still being studied for. */
function studying({ education = [] }: ResumeContent, asOf: string): string | null {
  const open = education.find(
    ({ endDate }) => endDate !== undefined && endDate > asOf.slice(0, endDate.length),
  );
  const words = open && degreeWords(open);
  return words ? asSentence(`I am studying for my ${words}`) : null;
}

function graduate({ education = [] }: ResumeContent): string | null {
  const first = education[0];
  const words = first && degreeWords(first);
  return words ? asSentence(`I hold ${withArticle(words)}`) : null;
}

/** 'I hold a B.E. in Computer Engineering from Savitribai Phule Pune University.' */
export function educationSentence(resume: ResumeContent, asOf: string): string | null {
  const done = (resume.education ?? []).filter(({ endDate }) => !endDate || endDate <= asOf);
  return graduate({ education: done });
}

function degreeWords({ studyType, area, institution }: EducationEntry): string | null {
  if (!studyType) return null;
  const repeats = area !== undefined && studyType.toLowerCase().endsWith(` ${area.toLowerCase()}`);
  const degree = repeats ? studyType.slice(0, -area.length - 1) : studyType;
  const field = area ? ` in ${area}` : '';
  return `${degree}${field}${institution ? ` from ${withTheIfOf(institution)}` : ''}`.replace(/\s+/g, ' ');
}

/** 'I also hold the BLS and ACLS certificates (American Heart Association).' */
export function certificateSentence({ certificates = [] }: ResumeContent): string | null {
  const named = certificates.filter(({ name }) => name).slice(0, 3);
  if (named.length === 0) return null;
  const names = named.map(({ name = '' }) => name);
  const issuers = [...new Set(named.flatMap(({ issuer }) => issuer ?? []))];
  const issuer = issuers.length === 1 ? (issuers[0] ?? '') : '';
  const by = issuer && !joined(names).includes(issuer) ? ` (${issuer})` : '';
  // 'Chartered Engineer' is what one is, 'BLS' what one holds.
  if (names.every((name) => standing.test(name))) return `I am also ${joined(names.map(withArticle))}${by}.`;
  if (names.some((name) => /certifi|diploma|licen[cs]e|chartered/i.test(name)))
    return `My certificates are ${joined(names)}${by}.`;
  return `I also hold the ${joined(names)} certificate${names.length > 1 ? 's' : ''}${by}.`;
}

const standing = /^(?:certified|chartered|registered|licensed)\b/i;

/** 'I speak Telugu, Hindi and English.' */
export function languageSentence({ languages = [] }: ResumeContent): string | null {
  const names = languages.flatMap(({ language }) => language ?? []).slice(0, 5);
  return names.length > 1 ? `I speak ${joined(names)}.` : null;
}

/** 'My notice period is 30 days.' */
export function noticeSentence({ extensions }: ResumeContent): string | null {
  const days = extensions?.noticePeriodDays;
  if (days === undefined) return null;
  return days === 0 ? 'I can join at once.' : `My notice period is ${days} days.`;
}

/** A position as it stands in a sentence: 'Staff Nurse - ICU' → 'Staff Nurse (ICU)'. */
export function asTitle(position: string): string {
  return position.trim().replace(/^(.+?)\s+[-–—|]\s+([^-–—|]+)$/u, '$1 ($2)');
}

/** 'the University of Limerick', but 'Anna University'. */
function withTheIfOf(institution: string): string {
  return /^(?:University|Institute|College|School) of\b/.test(institution)
    ? `the ${institution}`
    : institution;
}
