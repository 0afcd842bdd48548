import type { Statement } from './statements.js';

/** A bound on hostile texts; no posting that people read has so many. */
const most = 60;

/** The duties that a job description lists, as it words them. */
export function readDuties(statements: readonly Statement[]): string[] {
  const duties = statements.filter(({ section, text }) => section === 'duties' && isDuty(text));
  return [...new Set(duties.map(({ text }) => text))].slice(0, most);
}

/** Sentences about the firm or about what the role is not are no duties. */
function isDuty(text: string): boolean {
  return text.split(' ').length >= 3 && !/^(?:we|our|this|the company|it|here)\b|\bnot\b/i.test(text);
}
