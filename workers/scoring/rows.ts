import type { AnalysisRow } from '../../shared/analysis/analysis.js';

/** A row before its points are shared out. */
export interface RowDraft {
  ruleId: string;
  label: string;
  /** Points out of the rule table, before the weights of what is not asked are shared out. */
  weight: number;
  /** How much of it is met, 0 to 1; null: not asked. */
  share: number | null;
  jdQuote?: string | null;
  resumePath?: string | null;
  quote?: string | null;
  via?: string | null;
  /** What to change, and where; left out when all is met. */
  fix?: string;
}

/** Points are counted in thousandths, as integers. */
const total = 100_000;

/**
 * Shares 100 points over the rows that are asked, by weight. The greatest possible points are integer thousandths
 * by largest remainder (Hamilton's method), so that they add up to 100 exactly; points are that part of them
 * which is met.
 */
export function shareOut(drafts: readonly RowDraft[]): AnalysisRow[] {
  const maxima = largestRemainder(
    drafts.map(({ weight, share }) => (share === null ? 0 : weight)),
    total,
  );
  return drafts.map((draft, i) => toRow(draft, maxima[i] ?? 0));
}

/** The sum of all points, exact to a thousandth. */
export function sumOfPoints(rows: readonly AnalysisRow[]): number {
  return rows.reduce((sum, { points }) => sum + Math.round(points * 1000), 0) / 1000;
}

/** A row that lowers the sum to a cap. */
export function capRow(ruleId: string, label: string, lowerBy: number, fix: string): AnalysisRow {
  const points = -Math.round(lowerBy * 1000) / 1000;
  return {
    ruleId,
    label,
    points,
    max: 0,
    status: 'capped',
    jdQuote: null,
    resumePath: null,
    quote: null,
    via: null,
    fix,
  };
}

function toRow(draft: RowDraft, max: number): AnalysisRow {
  const share = draft.share ?? 0;
  const points = Math.min(max, Math.round(max * share));
  const status = draft.share === null ? 'not_asked' : statusOf(share);
  return {
    ruleId: draft.ruleId,
    label: draft.label,
    points: points / 1000,
    max: max / 1000,
    status,
    jdQuote: draft.jdQuote ?? null,
    resumePath: draft.resumePath ?? null,
    quote: draft.quote ?? null,
    via: draft.via ?? null,
    fix: status === 'met' || status === 'not_asked' ? null : (draft.fix ?? null),
  };
}

function statusOf(share: number): 'met' | 'partial' | 'missing' {
  if (share >= 1) return 'met';
  return share > 0 ? 'partial' : 'missing';
}

function largestRemainder(weights: readonly number[], whole: number): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (weight * whole) / sum);
  const shares = exact.map(Math.floor);
  const left = whole - shares.reduce((a, b) => a + b, 0);
  const byRemainder = exact
    .map((value, i) => ({ i, remainder: value - Math.floor(value), asked: weights[i] !== 0 }))
    .filter(({ asked }) => asked)
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const { i } of byRemainder.slice(0, left)) shares[i] = (shares[i] ?? 0) + 1;
  return shares;
}
