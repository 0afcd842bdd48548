import type { Candidate } from '../candidate.js';
import { fold } from '../job-description/lines.js';
import { yearsInFamily } from '../resume/experience.js';
import type { RowDraft } from '../rows.js';

const weight = 8;

/** min(1, years ÷ least years asked). */
export function yearsRow(
  { roles }: Candidate,
  asked: { years: number; quote: string } | null,
  family: string | null,
): RowDraft {
  const row = { ruleId: 'years', label: 'Years of experience', weight };
  if (!asked) return { ...row, share: null };
  const years = yearsInFamily(roles, family);
  const latest = roles[0];
  const quote = fold(latest?.role.position ?? '');
  return {
    ...row,
    share: Math.min(1, years / asked.years),
    jdQuote: asked.quote,
    ...(latest && quote !== '' && years > 0 && { resumePath: `/work/${latest.index}/position`, quote }),
    fix: `If you have held more roles in this field, add each under Experience with its start and end by month and year, as ${Math.round(years * 10) / 10} of the ${asked.years} years asked can be counted now.`,
  };
}
