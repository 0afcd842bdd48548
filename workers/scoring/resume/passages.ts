import type { ResumeContent } from '../../../shared/resume/content.js';
import { fold } from '../job-description/lines.js';
import { readMonth, readPeriod, type Month } from './months.js';

/**
 * A text of the resume and what it is worth as evidence of a skill.
 * dated: work that ended in `end`; listed: a list, a summary, a course or an undated bullet; proof: a certificate
 * or language that is valid; silent: names, and whatever shows no skill.
 */
export interface ResumePassage {
  /** JSON Pointer into the content; null for text that found no place there. */
  path: string | null;
  /** NFC, white space folded. */
  text: string;
  kind: 'dated' | 'listed' | 'proof' | 'silent';
  /** Dated work: its last month. */
  end: Month | null;
  /** A bullet of work, a project or volunteering. */
  isBullet: boolean;
}

type Draft = Omit<ResumePassage, 'text'> & { text: string | undefined };
type Listing = readonly string[] | undefined;

/** Everything that a resume says, in an order that does not depend on that of its keys. */
export function resumePassages(
  resume: ResumeContent,
  asOf: Month,
  unplaced: readonly string[],
): ResumePassage[] {
  const drafts = [
    ...aboutPerson(resume),
    ...ofWork(resume, asOf),
    ...ofProjects(resume, asOf),
    ...ofLearning(resume, asOf),
    ...ofLists(resume),
    ...unplaced.map((text) => ({ path: null, text, kind: 'silent' as const, end: null, isBullet: false })),
  ];
  return drafts.flatMap(({ text, ...rest }) => {
    const folded = fold(text ?? '');
    return folded === '' ? [] : [{ ...rest, text: folded }];
  });
}

function plain(path: string, text: string | undefined, kind: ResumePassage['kind']): Draft {
  return { path, text, kind, end: null, isBullet: false };
}

function each(path: string, texts: Listing, kind: ResumePassage['kind']): Draft[] {
  return (texts ?? []).map((text, i) => plain(`${path}/${i}`, text, kind));
}

function bullets(path: string, texts: Listing, end: Month | null): Draft[] {
  const kind = end === null ? ('listed' as const) : ('dated' as const);
  return (texts ?? []).map((text, i) => ({ path: `${path}/${i}`, text, kind, end, isBullet: true }));
}

function prose(path: string, text: string | undefined, end: Month | null): Draft {
  return { path, text, kind: end === null ? 'listed' : 'dated', end, isBullet: false };
}

function aboutPerson({ basics }: ResumeContent): Draft[] {
  return [
    plain('/basics/name', basics?.name, 'silent'),
    plain('/basics/label', basics?.label, 'listed'),
    plain('/basics/summary', basics?.summary, 'listed'),
  ];
}

function ofWork(resume: ResumeContent, asOf: Month): Draft[] {
  const work = (resume.work ?? []).flatMap((role, i) => {
    const end = readPeriod(role, asOf)?.to ?? null;
    return [
      plain(`/work/${i}/name`, role.name, 'silent'),
      plain(`/work/${i}/position`, role.position, 'listed'),
      plain(`/work/${i}/description`, role.description, 'silent'),
      prose(`/work/${i}/summary`, role.summary, end),
      ...bullets(`/work/${i}/highlights`, role.highlights, end),
    ];
  });
  const volunteer = (resume.volunteer ?? []).flatMap((role, i) => {
    const end = readPeriod(role, asOf)?.to ?? null;
    return [
      plain(`/volunteer/${i}/organization`, role.organization, 'silent'),
      plain(`/volunteer/${i}/position`, role.position, 'listed'),
      prose(`/volunteer/${i}/summary`, role.summary, end),
      ...bullets(`/volunteer/${i}/highlights`, role.highlights, end),
    ];
  });
  return [...work, ...volunteer];
}

function ofProjects(resume: ResumeContent, asOf: Month): Draft[] {
  return (resume.projects ?? []).flatMap((project, i) => {
    const end = readPeriod(project, asOf)?.to ?? readMonth(project.endDate);
    return [
      plain(`/projects/${i}/name`, project.name, 'listed'),
      prose(`/projects/${i}/description`, project.description, end),
      ...bullets(`/projects/${i}/highlights`, project.highlights, end),
      ...each(`/projects/${i}/keywords`, project.keywords, 'listed'),
    ];
  });
}

function ofLearning(resume: ResumeContent, asOf: Month): Draft[] {
  const education = (resume.education ?? []).flatMap((entry, i) => [
    plain(`/education/${i}/institution`, entry.institution, 'silent'),
    plain(`/education/${i}/studyType`, entry.studyType, 'listed'),
    plain(`/education/${i}/area`, entry.area, 'listed'),
    ...each(`/education/${i}/courses`, entry.courses, 'listed'),
    ...each(`/education/${i}/highlights`, entry.highlights, 'listed'),
  ]);
  const certificates = (resume.certificates ?? []).map((certificate, i) => {
    const end = readMonth(certificate.endDate, 12);
    const isValid = end === null || end >= asOf;
    return plain(`/certificates/${i}/name`, certificate.name, isValid ? 'proof' : 'silent');
  });
  const languages = (resume.languages ?? []).map((entry, i) =>
    plain(`/languages/${i}/language`, entry.language, 'proof'),
  );
  return [...education, ...certificates, ...languages];
}

function ofLists(resume: ResumeContent): Draft[] {
  const skills = (resume.skills ?? []).flatMap((group, i) => [
    plain(`/skills/${i}/name`, group.name, 'listed'),
    ...each(`/skills/${i}/keywords`, group.keywords, 'listed'),
  ]);
  const awards = (resume.awards ?? []).flatMap((award, i) => [
    plain(`/awards/${i}/title`, award.title, 'listed'),
    plain(`/awards/${i}/summary`, award.summary, 'listed'),
  ]);
  const publications = (resume.publications ?? []).flatMap((work, i) => [
    plain(`/publications/${i}/name`, work.name, 'listed'),
    plain(`/publications/${i}/summary`, work.summary, 'listed'),
  ]);
  const interests = (resume.interests ?? []).flatMap((interest, i) => [
    plain(`/interests/${i}/name`, interest.name, 'silent'),
    ...each(`/interests/${i}/keywords`, interest.keywords, 'silent'),
  ]);
  const references = (resume.references ?? []).map((entry, i) =>
    plain(`/references/${i}/reference`, entry.reference, 'silent'),
  );
  const others = (resume.otherSections ?? []).flatMap((section, i) =>
    each(`/otherSections/${i}/lines`, section.lines, 'listed'),
  );
  return [...skills, ...awards, ...publications, ...interests, ...references, ...others];
}
