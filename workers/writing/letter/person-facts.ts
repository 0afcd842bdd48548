import type { EducationEntry, ResumeContent } from '../../../shared/resume/content.js';
import { asSentence, joined, numberWord, withArticle } from '../english.js';
import { isOpen, latestRole } from '../person.js';
import type { Phrases } from './english-phrases.js';

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

const school =
  /\b(?:SSC|HSC|SSLC|10th|12th|X|XII|matric|intermediate|high school|(?:senior |higher |upper )?secondary (?:school|certificate|education)|(?:senior|higher|upper) secondary|school leaving|leaving certificate|gymnasium|maturita|matura|abitur|bachillerato|ISC|ICSE|A[ -]levels?|O[ -]levels?|GCSEs?)\b|baccalaur[ée]at(?!\p{L})|कक्षा|हाई ?स्कूल|इंटर(?:मीडिएट)?(?!\p{L})/iu;

/** 'I hold a B.E. in Computer Engineering from Savitribai Phule Pune University.' School certificates say little. */
export function educationSentence(resume: ResumeContent, asOf: string): string | null {
  return graduate({ education: degreesOf(resume, asOf) });
}

/** 'CGPA 8.94/10', '92 %'; a bare number may be anything. */
const grade = /^(?:(?<label>\p{L}+)[:\s]+(?<mark>\d[\d.,/]*)|(?<percent>\d[\d.,]*\s?%))$/u;

/** 'I hold a B.Tech from Anna University, which I completed with a CGPA of 8.94/10', or in its year. */
export function completedEducation(resume: ResumeContent, asOf: string): string | null {
  const [first] = degreesOf(resume, asOf);
  const words = first && graduate({ education: [first] });
  if (!words) return null;
  const { label, mark = '', percent } = grade.exec(first.score?.trim() ?? '')?.groups ?? {};
  const year = /^(?:19|20)\d\d/.exec(first.endDate ?? '')?.[0];
  const result = percent ?? (label && `a ${label} of ${mark}`);
  if (!result && !year) return null;
  return `${words.replace(/\.$/u, '')}, which I completed ${result ? `with ${result}` : `in ${year ?? ''}`}.`;
}

/** 'My other qualification is a Diploma in Nursing from …' */
export function secondDegree(resume: ResumeContent, asOf: string): string | null {
  const second = degreesOf(resume, asOf)[1];
  const words = second && degreeWords(second);
  return words ? asSentence(`My other qualification is ${withArticle(words)}`) : null;
}

/** What was studied for and is finished, without schools. */
export function degreesOf({ education = [] }: ResumeContent, asOf: string): EducationEntry[] {
  return education.filter(
    ({ endDate, studyType = '' }) => (!endDate || endDate <= asOf) && !school.test(studyType),
  );
}

function degreeWords(entry: EducationEntry): string | null {
  const { degree, subject } = degreeParts(entry);
  if (degree === '') return null;
  const field = subject ? ` in ${subject}` : '';
  const school = entry.institution ? ` from ${withTheIfOf(entry.institution)}` : '';
  return `${subject ? degree : withField(degree)}${field}${school}`.replace(/\s+/g, ' ');
}

/** A degree and its subject, each empty where there is none: of 'Bachelor of Arts in', and of the subject '1.', a part is cut. */
export function degreeParts({ studyType = '', area = '' }: EducationEntry): {
  degree: string;
  subject: string;
} {
  const degree = studyType.trim().replace(/\s+in$/iu, '');
  const subject = /\p{L}{2}/u.test(area) ? area.trim().replace(/^in\s+/iu, '') : '';
  const repeats = subject !== '' && degree.toLowerCase().endsWith(` ${subject.toLowerCase()}`);
  return { degree: repeats ? degree.slice(0, -subject.length - 1) : degree, subject };
}

/** 'BSc Mathematics' → 'BSc in Mathematics'. */
export function withField(degree: string): string {
  return degree.replace(
    /^((?:B|M)\.?\s?(?:Sc|A|S|Com|Tech|E|Eng|Pharm|Ed)\.?(?: \(Hons\.?\))?),?\s+(?=\p{Lu}\p{Ll})/u,
    '$1 in ',
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

/** A position as it stands in a sentence: 'Staff Nurse - ICU' and 'Staff Nurse, ICU' → 'Staff Nurse (ICU)'. */
export function asTitle(position: string): string {
  return position.trim().replace(/^([^(]+?)(?:\s+[-–—|]\s+|,\s+)([^-–—|,()]+)$/u, '$1 ($2)');
}

/** 'a Staff Nurse', but 'Head of Year 9'; a title in another script stands in quotes. */
export function asPosition(position: string): string {
  const title = asTitle(position);
  if (!/^[\p{Script=Latin}\d]/u.test(title)) return `“${title}”`;
  return /^(?:\d|(?:head|director|chief|dean|president|vice president|vp)\b(?! \p{L}+er\b))/iu.test(title)
    ? title
    : withArticle(title);
}

/** 'the University of Limerick', but 'Anna University'. */
export function withTheIfOf(institution: string): string {
  if (/^The\s/.test(institution)) return `the ${institution.slice(4)}`;
  return /^(?:University|Institute|College|School) of\b/.test(institution)
    ? `the ${institution}`
    : institution;
}
