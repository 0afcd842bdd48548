import type { ResumeContent } from '../../../shared/resume/content.js';
import { askedIn, type Asked } from '../asked.js';
import { joined, numberWord } from '../english.js';
import type { ProposedEdit } from '../edits.js';
import { latestRole } from '../person.js';

/** Skills named in a written summary. */
const mostSkills = 4;

/** A headline and a summary for a resume that has none, from facts that stand in it. */
export function summaryEdits(
  resume: ResumeContent,
  asked: Asked,
  experienceYears: number | null,
): ProposedEdit[] {
  return [...labelEdit(resume), ...summaryEdit(resume, asked, experienceYears)];
}

function labelEdit(resume: ResumeContent): ProposedEdit[] {
  const position = latestRole(resume)?.position;
  if (resume.basics?.label || !position) return [];
  const reason = 'Says at the top what you are, by your latest position.';
  return [
    {
      path: '/basics/label',
      before: null,
      after: position,
      reason,
      addresses: ['title'],
      evidence: [position],
    },
  ];
}

function summaryEdit(resume: ResumeContent, asked: Asked, years: number | null): ProposedEdit[] {
  const role = latestRole(resume);
  if (resume.basics?.summary?.trim() || !role?.position) return [];
  const skills = strongest(resume, asked);
  const experience =
    years !== null && years >= 1
      ? ` with ${numberWord(years)} ${years === 1 ? 'year' : 'years'} of experience`
      : '';
  const where = role.name ? `, ${role.endDate ? 'most recently' : 'now'} at ${role.name}` : '';
  const first = `${role.position}${experience}${where}.`;
  const second = skills.length > 0 ? ` Works with ${joined(skills)}.` : '';
  return [
    {
      path: '/basics/summary',
      before: null,
      after: first + second,
      reason: 'Opens with what a reader wants to know first, from facts further down.',
      addresses: [],
      evidence: [role.position, ...(role.name ? [role.name] : []), ...skills],
    },
  ];
}

/** Asked-for skills as the resume spells them, else the first of its own list. */
function strongest({ skills = [] }: ResumeContent, asked: Asked): string[] {
  const keywords = skills.flatMap(({ keywords: some = [] }) => some);
  const wanted = keywords.filter((keyword) => askedIn(keyword, asked).length > 0);
  return (wanted.length > 0 ? wanted : keywords).slice(0, mostSkills);
}
