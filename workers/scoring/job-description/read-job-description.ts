import type { Requirements } from '../../../shared/analysis/analysis.js';
import type { JobTitle } from '../titles/job-title.js';
import { readCertificates } from './certificates.js';
import { readDuties } from './duties.js';
import { readEducation, type EducationAsk } from './education.js';
import { readPassages } from './passages.js';
import { readBoilerplate } from './posting/boilerplate.js';
import { readCells } from './posting/cells.js';
import { readEmployer } from './posting/employer.js';
import { readPosting, type Posting } from './posting/read-posting.js';
import { readMinYears } from './years/read-min-years.js';
import { readSkillAsks, type SkillAsk } from './skill-asks.js';
import { readStatements, type Statement } from './statements.js';
import { readJobTitle } from './title/read-title.js';

/** A job description as the score uses it. */
export interface JobDescription {
  title: JobTitle | null;
  mustHave: readonly SkillAsk[];
  niceToHave: readonly SkillAsk[];
  minYears: { years: number; quote: string } | null;
  education: EducationAsk | null;
  certificates: readonly { name: string; quote: string }[];
  duties: readonly string[];
  posting: Posting & Pick<Requirements, 'employer'>;
  boilerplate: Requirements['boilerplate'];
}

/** Reads everything a job description asks for. Any text is fine; what it does not say is null or empty. */
export function readJobDescription(text: string): JobDescription {
  const passages = readPassages(text);
  const title = readJobTitle(text, passages);
  const statements = readStatements(passages).filter((statement) => !isTitleLine(statement.text, title));
  const cells = readCells(text);
  const employer = readEmployer(cells, title?.text ?? null);
  const { mustHave, niceToHave } = readSkillAsks(statements, {
    employer: employer?.name ?? null,
    title: title?.text ?? null,
  });
  return {
    title,
    mustHave,
    niceToHave,
    minYears: readMinYears(statements),
    education: readEducation(statements),
    certificates: readCertificates(statements),
    duties: readDuties(statements),
    posting: { employer, ...readPosting(cells, [...mustHave, ...niceToHave]) },
    boilerplate: readBoilerplate(statements),
  };
}

/** The words besides the title that a line of its own may hold: 'Merchandiser (Knits), Tiruppur'. */
const besideTitle = 4;

/** Whether a line does no more than name the job. */
function isTitleLine(text: string, title: JobTitle | null): boolean {
  if (title === null || !text.includes(title.text)) return false;
  return (
    text.split(' ').length <= title.text.split(' ').length + besideTitle &&
    readMinYears([asIntro(text)]) === null
  );
}

const asIntro = (text: string): Statement => ({
  text,
  section: 'meta',
  isBullet: false,
  label: null,
  strength: 'none',
});

/** The requirements as they go out: names and quotes, no slugs. */
export function requirementsOf(job: JobDescription): Requirements {
  return {
    title: job.title && { text: job.title.text, family: job.title.family, level: job.title.level },
    mustHave: job.mustHave.map(skillRequirement),
    niceToHave: job.niceToHave.map(skillRequirement),
    minYears: job.minYears?.years ?? null,
    education: job.education && {
      level: job.education.degree.level,
      field: job.education.degree.fields.length > 0 ? job.education.degree.fields.join(', ') : null,
    },
    certificates: job.certificates.map(({ name }) => name),
    duties: [...job.duties],
    ...job.posting,
    boilerplate: job.boilerplate,
  };
}

function skillRequirement({ members, quote, weight }: SkillAsk): Requirements['mustHave'][number] {
  const names = members.map(({ name }) => name);
  return { skill: names[0] ?? '', quote, weight, ...(names.length > 1 && { anyOf: names }) };
}
