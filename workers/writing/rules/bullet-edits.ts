import type { ResumeContent } from '../../../shared/resume/content.js';
import type { ProposedEdit } from '../edits.js';
import { tightened } from './bullets.js';
import { isToldInPresent } from './tense.js';

/** Bullets that lead with their verb and say the same in fewer words. */
export function bulletEdits(resume: ResumeContent): ProposedEdit[] {
  const lists = [
    ...(resume.work ?? []).map((entry, at) => ({ path: `/work/${at}`, entry })),
    ...(resume.projects ?? []).map((entry, at) => ({ path: `/projects/${at}`, entry })),
    ...(resume.volunteer ?? []).map((entry, at) => ({ path: `/volunteer/${at}`, entry })),
  ];
  return lists.flatMap(({ path, entry }) => {
    const bullets = entry.highlights ?? [];
    const present = isToldInPresent(bullets, !entry.endDate && entry.startDate !== undefined);
    return bullets.flatMap((before, at): ProposedEdit[] => {
      const after = tightened(before, present);
      if (after === before) return [];
      return [
        {
          path: `${path}/highlights/${at}`,
          before,
          after,
          reason: 'Leads with the verb and drops words that say nothing.',
          addresses: ['bullets.form'],
          evidence: [before],
        },
      ];
    });
  });
}
