import type { AnalysisRow } from '../../shared/analysis/analysis.js';
import { capRow, sumOfPoints } from './rows.js';
import type { SkillMatch } from './signals/skills.js';

/** A limit on the sum. */
export interface Cap {
  ruleId: string;
  label: string;
  limit: number;
  fix: string;
}

export const mustHaveCap: Cap = {
  ruleId: 'cap.must-haves',
  label: 'Over half of the must-haves are not shown',
  limit: 69,
  fix: 'Show more of the must-have skills in the bullets of dated roles: without half of them the score stays at 69.',
};
const emailCap: Cap = {
  ruleId: 'cap.email',
  label: 'No e-mail address',
  limit: 79,
  fix: 'Add an e-mail address as plain text below your name: without it the score stays at 79.',
};

/** The lowest cap that applies. */
export function capOf(facts: { isOverHalf: boolean; hasEmail: boolean }): Cap | null {
  if (facts.isOverHalf) return mustHaveCap;
  return facts.hasEmail ? null : emailCap;
}

/** Strictly over half of the must-haves, by count, with nothing to show for them. */
export function isOverHalf(absent: number, all: number): boolean {
  return absent * 2 > all;
}

/** Adds the row of the lowest cap that applies, where it lowers the sum. */
export function applyCaps(rows: AnalysisRow[], must: readonly SkillMatch[]): AnalysisRow[] {
  const absent = must.filter(({ evidence }) => (evidence?.strength ?? 0) === 0).length;
  const hasEmail = rows.some(({ ruleId, status }) => ruleId === 'parse.email' && status === 'met');
  const cap = capOf({ isOverHalf: isOverHalf(absent, must.length), hasEmail });
  const sum = sumOfPoints(rows);
  return cap && sum > cap.limit ? [...rows, capRow(cap.ruleId, cap.label, sum - cap.limit, cap.fix)] : rows;
}
