import type { ResumeContent } from '../../../shared/resume/content.js';
import { askedIn, type Asked } from '../asked.js';
import { asSentence, joined, numberWord } from '../english.js';
import type { ProposedEdit } from '../edits.js';
import { isOpen, latestRole } from '../person.js';

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
  const where = role.name ? `${role.endDate && !isOpen(role) ? 'most recently' : 'now'} at ${role.name}` : '';
  const what = `${role.position}${experience}`;
  const works = skills.length > 0 ? [`Works with ${joined(skills)}.`] : [];
  // Behind 'Acme Corp.' no reader sees where the next sentence begins.
  const sentences = where.endsWith('.')
    ? [asSentence(what), ...works, where.charAt(0).toUpperCase() + where.slice(1)]
    : [asSentence(where ? `${what}, ${where}` : what), ...works];
  return [
    {
      path: '/basics/summary',
      before: null,
      after: sentences.join(' '),
      reason:
        'Sums up at the top what a reader would have to put together from your roles, dates and skills.',
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
