import type { Candidate } from '../candidate.js';
import { fold } from '../job-description/lines.js';
import { isOpenEnd, readMonth } from '../resume/months.js';
import type { RowDraft } from '../rows.js';

/** Whether anything is written there. */
export function isFilled(text: string | undefined): boolean {
  return fold(text ?? '') !== '';
}

type Role = NonNullable<Candidate['resume']['work']>[number];

const isWhole = (role: Role): boolean =>
  isFilled(role.position) && isFilled(role.name) && readMonth(role.startDate) !== null;

/** The share of roles with a title, an organisation and a start date. */
export function roleRow({ resume: { work = [] } }: Candidate): RowDraft {
  const row = { ruleId: 'parse.roles', label: 'Roles with title, organisation and start date', weight: 5 };
  const broken = Math.max(
    0,
    work.findIndex((one) => !isWhole(one)),
  );
  const role = work[broken];
  if (!role)
    return {
      ...row,
      share: 0,
      fix: 'Add your roles, internships included, each with a title, an organisation and dates.',
    };
  const whole = work.filter(isWhole).length;
  const quote = fold(role.position ?? '');
  const name = quote || fold(role.name ?? '') || `role ${broken + 1}`;
  return {
    ...row,
    share: whole / work.length,
    ...(quote !== '' && { resumePath: `/work/${broken}/position`, quote }),
    fix: `Give ${name} ${missingParts(role)}${others(work.length - whole - 1)}.`,
  };
}

function missingParts({ position, name, startDate, endDate }: Role): string {
  const parts = [
    !isFilled(position) && 'a job title',
    !isFilled(name) && "the employer's name",
    readMonth(startDate) === null && 'a start date with month and year',
    !isOpenEnd(endDate) && readMonth(endDate) === null && 'an end date with month and year',
  ];
  return parts.filter((part) => part !== false).join(', ');
}

function others(count: number): string {
  if (count <= 0) return '';
  return count === 1
    ? ', and do the same for one more role that lacks such a part'
    : `, and do the same for ${count} more roles that lack such parts`;
}
