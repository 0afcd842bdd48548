import type { EducationEntry } from '../../../shared/resume/content.js';
import { tokenize } from '../../skills/tokens.js';
import type { Candidate } from '../candidate.js';
import { fieldMatch, isAtLeast, levelHeld, readFields, type Level } from '../education/degrees.js';
import type { JobDescription } from '../job-description/read-job-description.js';
import type { EducationAsk } from '../job-description/education.js';
import { fold } from '../job-description/lines.js';
import { yearsInFamily } from '../resume/experience.js';
import { readMonth } from '../resume/months.js';
import type { RowDraft } from '../rows.js';
import { slugOf } from '../../skills/taxonomy.js';

const weight = 6;

/** Education and the certificates asked for as such: each an equal part of 6 points. */
export function educationRows(candidate: Candidate, job: JobDescription): RowDraft[] {
  const parts = (job.education ? 1 : 0) + job.certificates.length;
  if (parts === 0) return [{ ruleId: 'education', label: 'Education', weight, share: null }];
  const degree = job.education ? [degreeRow(candidate, job, job.education, weight / parts)] : [];
  const certificates = job.certificates.map((asked) => certificateRow(candidate, asked, weight / parts));
  return [...degree, ...certificates];
}

function degreeRow(candidate: Candidate, job: JobDescription, asked: EducationAsk, points: number): RowDraft {
  const held = (candidate.resume.education ?? []).map((entry, i) => ({
    entry,
    i,
    share: degreeMatch(entry, asked, candidate.asOf),
  }));
  const best = held.reduce<(typeof held)[number] | null>((a, b) => (!a || b.share > a.share ? b : a), null);
  const twice =
    job.minYears !== null &&
    yearsInFamily(candidate.roles, job.title?.family ?? null) >= 2 * job.minYears.years;
  const byExperience = asked.orExperience && twice;
  const source = best && best.share > 0 ? sourceOf(best.entry, best.i) : {};
  const fields = asked.degree.fields.map((each) => spokenFields[each] ?? each);
  const field = fields.length > 0 ? ` in ${fields.join(' or ')}` : '';
  return {
    ruleId: 'education',
    label: 'Education',
    weight: points,
    share: byExperience ? 1 : (best?.share ?? 0),
    jdQuote: asked.quote,
    ...source,
    fix: `If you have ${degreeNames[asked.degree.level]} or higher${field}, give its full name and subject under Education.`,
  };
}

const degreeNames: Readonly<Record<Level, string>> = {
  school: 'a school leaving certificate',
  certificate: 'a vocational certificate',
  diploma: 'a diploma',
  bachelor: "a bachelor's degree",
  master: "a master's degree",
  doctorate: 'a doctorate',
};

/** Fields of study whose short name is no noun by itself. */
const spokenFields: Readonly<Record<string, string>> = {
  electrical: 'electrical engineering',
  mechanical: 'mechanical engineering',
  civil: 'civil engineering',
  chemical: 'chemistry or chemical engineering',
  'life science': 'a life science',
};

function sourceOf(entry: EducationEntry, i: number): Partial<RowDraft> {
  const studyType = fold(entry.studyType ?? '');
  const area = fold(entry.area ?? '');
  if (studyType !== '') return { resumePath: `/education/${i}/studyType`, quote: studyType };
  return area === '' ? {} : { resumePath: `/education/${i}/area`, quote: area };
}

/** Level and field met 1; level met and field near 0.5; a degree that is not finished yet counts for nothing. */
function degreeMatch(entry: EducationEntry, { degree }: EducationAsk, asOf: number): number {
  const text = fold(`${entry.studyType ?? ''} ${entry.area ?? ''}`);
  const level = levelHeld(text);
  const end = readMonth(entry.endDate, 6);
  if (!level || !isAtLeast(level, degree.level) || (end !== null && end > asOf)) return 0;
  return fieldMatch(degree.fields, readFields(text));
}

function certificateRow(
  { resume, passages }: Candidate,
  asked: { name: string; quote: string },
  points: number,
): RowDraft {
  const valid = new Set(passages.filter(({ kind }) => kind === 'proof').map(({ path }) => path));
  const words = wordsOf(asked.name);
  const index = (resume.certificates ?? []).findIndex(({ name }, i) => {
    const own = new Set(wordsOf(name ?? ''));
    return valid.has(`/certificates/${i}/name`) && words.every((word) => own.has(word));
  });
  const quote = fold(resume.certificates?.[index]?.name ?? '');
  return {
    ruleId: `education.certificate.${slugOf(asked.name)}`,
    label: `Certificate: ${asked.name}`,
    weight: points,
    share: index < 0 ? 0 : 1,
    jdQuote: asked.quote,
    ...(quote !== '' && { resumePath: `/certificates/${index}/name`, quote }),
    fix: `If you hold ${asked.name}, list it under Certificates with its date.`,
  };
}

const filler = new Set([
  'certified',
  'certification',
  'certificate',
  'license',
  'valid',
  'in',
  'a',
  'an',
  'the',
  'of',
  'required',
  'current',
]);

function wordsOf(text: string): string[] {
  return tokenize(text)
    .filter(({ isWord, symbol }) => isWord && !filler.has(symbol))
    .map(({ symbol }) => symbol);
}
