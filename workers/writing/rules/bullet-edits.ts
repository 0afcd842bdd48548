import type { ResumeContent } from '../../../shared/resume/content.js';
import type { ProposedEdit } from '../edits.js';
import { joined } from '../english.js';
import { tightened } from './bullets.js';
import { fillersIn, withoutFillers, type Filler } from './fillers.js';
import { behindOpening } from './openings.js';
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
  const [lead = ''] = /^[\p{L}-]+/u.exec(after) ?? [];
  const leads = firstWord(before) === firstWord(after) ? [] : [`Leads with “${lead}”${opening(before)}.`];
  const shorter = shortened(fillersIn(before));
  const reasons = [...leads, ...(shorter ? [`Says the same in fewer words: ${shorter}.`] : [])];
  return reasons.length > 0 ? reasons.join(' ') : 'Says the same in plainer words.';
}

/** ' instead of “Responsible for”' */
function opening(text: string): string {
  const plain = withoutFillers(text);
  const rest = behindOpening(plain)?.rest;
  const opened = rest === undefined ? '' : plain.slice(0, plain.length - rest.length).trim();
  return opened === '' ? '' : ` instead of “${opened}”`;
}

/** '“to” for “in order to”, without “successfully”' */
function shortened(gone: readonly Filler[]): string {
  const cut = gone.filter(({ short }) => short === '').map(({ said }) => `“${said}”`);
  const swapped = gone
    .filter(({ short }) => short !== '')
    .map(({ said, short }) => `“${short}” for “${said}”`);
  return [...swapped, ...(cut.length > 0 ? [`without ${joined(cut)}`] : [])].join(', ');
}

function firstWord(text: string): string {
  return /^\p{L}+/u.exec(text.trim())?.[0].toLowerCase() ?? '';
}
