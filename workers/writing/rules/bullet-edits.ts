import type { ResumeContent } from '../../../shared/resume/content.js';
import type { ProposedEdit } from '../edits.js';
import { tightened } from './bullets.js';
import { withoutFillers } from './fillers.js';
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
          reason: reasonOf(before, after),
          addresses: ['bullets.form'],
          evidence: [before],
        },
      ];
    });
  });
}

/** What has changed: another word leads, or words that say nothing are gone, or both. */
function reasonOf(before: string, after: string): string {
  const leads = firstWord(before) !== firstWord(after);
  const isShorter = withoutFillers(before) !== before.trim();
  if (!leads) return isShorter ? 'Says the same in fewer words.' : 'Says the same in plainer words.';
  return isShorter ? 'Leads with the verb and drops words that say nothing.' : 'Leads with the verb.';
}

function firstWord(text: string): string {
  return /^\p{L}+/u.exec(text.trim())?.[0].toLowerCase() ?? '';
}
