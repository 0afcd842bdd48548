import type { Candidate } from '../candidate.js';
import { fold } from '../job-description/lines.js';
import type { RowDraft } from '../rows.js';
import { readTitle, titleMatch, type JobTitle } from '../titles/job-title.js';

const weight = 10;

/** The better of the latest dated role and the headline against the title asked. */
export function titleRow({ resume, roles }: Candidate, asked: JobTitle | null): RowDraft {
  const row = { ruleId: 'title', label: 'Job title', weight };
  if (!asked) return { ...row, share: null };
  const latest = roles[0];
  const own = [
    { path: `/work/${latest?.index ?? 0}/position`, text: fold(latest?.role.position ?? '') },
    { path: '/basics/label', text: fold(resume.basics?.label ?? '') },
  ].filter(({ text }) => text !== '');
  const graded = own.map((title) => ({ ...title, share: titleMatch(asked, readTitle(title.text)) }));
  const best = graded.reduce<(typeof graded)[number] | null>(
    (a, b) => (!a || b.share > a.share ? b : a),
    null,
  );
  return {
    ...row,
    share: best?.share ?? 0,
    jdQuote: asked.text,
    ...(best && best.share > 0 && { resumePath: best.path, quote: best.text }),
    fix: `If it is true of your work, name yourself ${asked.text} in the headline below your name.`,
  };
}
