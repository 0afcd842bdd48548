import type { Statement } from './statements.js';

/** No more duties than these are compared; the first ones are the weightiest. */
const most = 12;

/** The duties that a job description lists, as it words them. */
export function readDuties(statements: readonly Statement[]): string[] {
  const duties = statements.filter(({ section, text }) => section === 'duties' && text.split(' ').length >= 3);
  return [...new Set(duties.map(({ text }) => text))].slice(0, most);
}
