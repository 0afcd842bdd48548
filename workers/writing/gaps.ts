import type { AnalysisContent, AnalysisRow, Requirements } from '../../shared/analysis/analysis.js';

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

interface Found {
  readonly name: string;
  readonly row: AnalysisRow;
  readonly requirements: Requirements;
  readonly experienceYears: number | null;
}

/** What to say of a row that stays short, by its rule; the first that fits. */
const advice: readonly (readonly [rule: RegExp, text: (found: Found) => string])[] = [
  [/^must-have\./, (found) => near(found) ?? mustAdvice(found)],
  [/^nice-to-have\./, (found) => near(found) ?? niceAdvice(found)],
  [/^years/, yearsAdvice],
  [
    /^education\.certificate/,
    ({ name }) =>
      `If you hold ${name}, list it under Certificates with its date. If not, it is something that you could sit for.`,
  ],
  [/^education/, educationAdvice],
  [
    /^title/,
    () =>
      'Your titles are of another kind than the one advertised. Leave them as they are, because employers check them; say in your summary what in your work is close to this job.',
  ],
];

/** The rows that stay short of the job's requirements, with honest advice; none without a job description. */
export function gapsIn({ rows, requirements }: AnalysisContent, experienceYears: number | null): Gap[] {
  if (requirements === null) return [];
  return rows.flatMap((row) => {
    const found = advice.find(([rule]) => rule.test(row.ruleId));
    if (!found || !isGap(row)) return [];
    const { ruleId, label, jdQuote } = row;
    const text = found[1]({ name: nameOf(label), row, requirements, experienceYears });
    return [{ ruleId, requirement: label, jdQuote, advice: text }];
  });
}

/** What one holds, not what one has worked with. */
const paper =
  /\b(?:licen[cs]es?|permit|registration|certificate|certification|certified|chartered|card|clearance|passport|visa|CDL|NMC|HCPC|Bar Council|council|diploma|degree)\b/iu;
/** 'BLS' may be a paper, 'RF' a tool. */
const acronym = /^\p{Lu}{2,6}$/u;
const language =
  /^(?:English|Hindi|Tamil|Telugu|Kannada|Malayalam|Marathi|Bengali|Gujarati|Punjabi|Urdu|Odia|Assamese|German|French|Spanish|Italian|Dutch|Portuguese|Arabic|Mandarin|Japanese|Danish|Swedish|Norwegian|Polish|Russian)$/iu;

function mustAdvice({ name }: Found): string {
  if (language.test(name))
    return `Your resume does not say that you know ${name}. If you do, add it under Languages with how well. If not, it is one of the first things to learn for this job.`;
  if (paper.test(name))
    return `Nothing in your resume shows this: ${name}. If you hold it, list it under Certificates with its date. If not, find out what it takes before you apply.`;
  if (acronym.test(name))
    return `Nothing in your resume shows ${name}. If you have worked with it, add a bullet that says where and with what result; if it is a paper that you hold, list it under Certificates. If neither, leave it out: it is one of the first things to learn for this job.`;
  return `Nothing in your resume shows ${name}. If you have worked with it, add a bullet that says where and with what result. If not, leave it out: it is one of the first things to learn for this job.`;
}

function niceAdvice({ name }: Found): string {
  if (language.test(name))
    return `${name} would help and your resume does not say that you know it. Add it under Languages only if you do; the job can be done without.`;
  return `${name} would help and your resume does not show it. Add it only if you have worked with it; the job can be done without.`;
}

/** 'near:mysql': a neighbour is known. */
function near({ name, row }: Found): string | null {
  const neighbour = /^near:(.+)$/.exec(row.via ?? '')?.[1];
  if (neighbour === undefined) return null;
  return `Your resume shows ${neighbour}, which is close to ${name} but not the same. If you have used ${name} as well, say where. If not, it is a short step to learn, and a letter can say so.`;
}

function yearsAdvice({ requirements: { minYears }, experienceYears }: Found): string {
  const asked = `The job asks for ${minYears ?? 'more'} years`;
  if (experienceYears === null)
    return `${asked}, and no role in your resume has dates to count. Add start and end to each.`;
  const kind = experienceYears >= (minYears ?? 0) ? ', not all of them in work of this kind' : '';
  return `${asked}, and your dated roles add up to ${experienceYears}${kind}. Add roles that are missing, with their dates; leave the dates that are there as they are.`;
}

const levels: Readonly<Record<string, string>> = {
  school: 'a school leaving certificate',
  certificate: 'a vocational certificate',
  diploma: 'a diploma',
  bachelor: 'a bachelor’s degree',
  master: 'a master’s degree',
  doctorate: 'a doctorate',
};

function educationAdvice({ requirements: { education } }: Found): string {
  const level = levels[education?.level ?? ''] ?? 'education';
  const field = education?.field ? ` in ${education.field}` : '';
  return `The job asks for ${level}${field}, and your resume does not show it. If you have it, give its full name and subject. If not, say in your letter which work has taught you the same.`;
}

function isGap({ status, via, ruleId }: AnalysisRow): boolean {
  if (status === 'missing') return true;
  return status === 'partial' && (via?.startsWith('near:') === true || !/^(?:must|nice)/.test(ruleId));
}

/** 'Must-have: Kafka' → 'Kafka'. */
function nameOf(label: string): string {
  return label.replace(/^[^:]{1,30}:\s*/, '');
}
