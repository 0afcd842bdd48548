import type { ResumeContent } from '../../../shared/resume/content.js';
import type { Passage } from '../proof/passages.js';

/** What an entry is by the section that it stands in. */
const kinds = {
  awards: 'award',
  publications: 'publication published',
  projects: 'project',
  certificates: 'certificate',
} as const;

/** What a resume says by where something stands: a prize under 'Awards' is an award, though its name does not say so. */
export function statedByPlace(resume: ResumeContent): Passage[] {
  const entries = Object.entries(kinds).flatMap(([section, text]) =>
    (resume[section as keyof typeof kinds] ?? []).map((_, at): Passage => {
      const path = `/${section}/${at}`;
      return { path, entry: path, text };
    }),
  );
  const results = (resume.education ?? []).flatMap(({ score }, at): Passage[] => {
    const entry = `/education/${at}`;
    return score ? [{ path: `${entry}/score`, entry, text: `completed with ${score}` }] : [];
  });
  return [...entries, ...results, ...noticeOf(resume)];
}

function noticeOf(resume: ResumeContent): Passage[] {
  const days = resume.extensions?.noticePeriodDays;
  if (days === undefined) return [];
  const notice = { path: '/extensions/noticePeriodDays', entry: '/extensions' };
  return [
    { ...notice, text: `notice period ${days} days` },
    { ...notice, text: `नोटिस अवधि ${days} दिन` },
  ];
}
