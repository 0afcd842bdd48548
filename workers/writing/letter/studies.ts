import type { EducationEntry, ResumeContent } from '../../../shared/resume/content.js';
import { asSentence, withArticle } from '../english.js';
import { inQuotes, withTheIfOf } from './titles.js';

/** A degree that ends after `asOf` is still being studied for. */
export function studying({ education = [] }: ResumeContent, asOf: string): string | null {
  const open = education.find(
    ({ endDate }) => endDate !== undefined && endDate > asOf.slice(0, endDate.length),
  );
  const words = open && degreeWords(open);
  return words ? asSentence(`I am studying for my ${words}`) : null;
}

/** 'I hold a B.E. in Computer Engineering from …' */
export function graduate({ education = [] }: ResumeContent): string | null {
  const first = education[0];
  const words = first && degreeWords(first);
  return words ? asSentence(`I hold ${asDegree(words)}`) : null;
}

const school =
  /\b(?:SSC|HSC|SSLC|10th|12th|X|XII|matric|intermediate|plus two|pre-university|PUC|high school|(?:senior |higher |upper )?secondary (?:school|certificate|education)|(?:senior|higher|upper) secondary|school leaving|leaving certificate|gymnasium|maturita|matura|abitur|bachillerato|ISC|ICSE|A[ -]levels?|O[ -]levels?|GCSEs?)\b|baccalaur[ée]at(?!\p{L})|कक्षा|हाई ?स्कूल|इंटर(?:मीडिएट)?(?!\p{L})/iu;

/** The first degree that is finished. School certificates say little. */
export function educationSentence(resume: ResumeContent, asOf: string): string | null {
  return graduate({ education: degreesOf(resume, asOf) });
}

/** 'CGPA 8.94/10', '92 %'; a bare number may be anything. */
const grade = /^(?:(?<label>\p{L}+)[:\s]+(?<mark>\d[\d.,/]*)|(?<percent>\d[\d.,]*\s?%))$/u;

/** A sentence on a degree with how it was completed, or when: ', which I completed with a CGPA of 8.94/10'. */
function completed(sentence: string | null, { score = '', endDate = '' }: EducationEntry): string | null {
  const { label, mark = '', percent } = grade.exec(score.trim())?.groups ?? {};
  const year = /^(?:19|20)\d\d/.exec(endDate)?.[0];
  const result = percent ?? (label && `a ${label} of ${mark}`);
  if (sentence === null || (!result && !year)) return null;
  return `${sentence.replace(/\.$/u, '')}, which I completed ${result ? `with ${result}` : `in ${year ?? ''}`}.`;
}

/** 'I hold a B.Tech from Anna University, which I completed with a CGPA of 8.94/10.' */
export function completedEducation(resume: ResumeContent, asOf: string): string | null {
  const [first] = degreesOf(resume, asOf);
  return first ? completed(graduate({ education: [first] }), first) : null;
}

/** 'My other qualification is a Diploma in Nursing from …', and the same with how it was completed. */
export function secondDegree(resume: ResumeContent, asOf: string): Record<'text' | 'whole', string | null> {
  const second = degreesOf(resume, asOf)[1];
  const words = second && degreeWords(second);
  if (!words) return { text: null, whole: null };
  const text = asSentence(`My other qualification is ${words.startsWith('“') ? words : withArticle(words)}`);
  return { text, whole: completed(text, second) };
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
  const field = subject ? ` in ${inQuotes(subject)}` : '';
  const school = entry.institution ? ` from ${withTheIfOf(entry.institution)}` : '';
  return `${inQuotes(subject ? degree : withField(degree))}${field}${school}`.replace(/\s+/g, ' ');
}

/** 'a BSc in Mathematics', 'the qualification “एम.एससी” in “गणित”' */
function asDegree(words: string): string {
  return words.startsWith('“') ? `the qualification ${words}` : withArticle(words);
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
