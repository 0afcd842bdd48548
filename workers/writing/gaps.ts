import type { AnalysisContent, AnalysisRow } from '../../shared/analysis/analysis.js';

/** A requirement that the resume does not meet and no honest edit can. */
export interface Gap {
  /** Rule id of the row. */
  readonly ruleId: string;
  readonly requirement: string;
  /** What the job description says. */
  readonly jdQuote: string | null;
  /** What one could add if it is true, or learn. */
  readonly advice: string;
}

const advice: readonly (readonly [rule: RegExp, text: (name: string) => string])[] = [
  [
    /^must-have\./,
    (name) =>
      `If you have used ${name}, add a bullet that says where and with what result. If not, it is the first thing to learn for this job.`,
  ],
  [/^nice-to-have\./, (name) => `${name} would help here. Add it only if you have worked with it.`],
  [
    /^years/,
    () =>
      'Your dated roles add up to less than is asked. Add roles that are missing; leave the dates as they are.',
  ],
  [/^education/, () => 'The job asks for education that your resume does not show. Add it if you have it.'],
  [/^certificate/, (name) => `${name} is asked for as a certificate. Add it with its date if you hold it.`],
  [
    /^title/,
    () =>
      'Your titles are of another kind than the one advertised. Leave them as they are: employers check them.',
  ],
];

/** The rows that stay short of the job's requirements, with honest advice; none without a job description. */
export function gapsIn({ rows }: AnalysisContent): Gap[] {
  return rows.flatMap((row) => {
    const found = advice.find(([rule]) => rule.test(row.ruleId));
    if (!found || !isGap(row)) return [];
    const { ruleId, label, jdQuote } = row;
    return [{ ruleId, requirement: label, jdQuote, advice: found[1](nameOf(label)) }];
  });
}

function isGap({ status, via, ruleId }: AnalysisRow): boolean {
  if (status === 'missing') return true;
  return status === 'partial' && (via?.startsWith('near:') === true || !/^(?:must|nice)/.test(ruleId));
}

/** 'Must-have: Kafka' → 'Kafka'. */
function nameOf(label: string): string {
  return label.replace(/^[^:]{1,30}:\s*/, '');
}
