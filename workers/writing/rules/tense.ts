import { formOf, verbOf } from '../../words/verbs.js';
import { withoutFillers } from './fillers.js';

/**
 * Whether a role is told in the present tense: it goes on, and none of its bullets tells of something done. One
 * role has one tense: 'Rebuilt the pipeline, which cut its run' beside 'Move 14 TB' would read as two people's.
 */
export function isToldInPresent(bullets: readonly string[], goesOn: boolean): boolean {
  return goesOn && !bullets.some(tellsOfPast);
}

/** Whether a bullet has its tense already: 'Care for 12 patients' stays so. */
export function leadsInPresent(bullet: string): boolean {
  const form = formOf(/^\p{L}[\p{L}-]*/u.exec(bullet.trim())?.[0] ?? '');
  return form === 'base' || form === 'third';
}

/** It leads with a verb in the past ('Introduced'), or says what came of it ('which cut its run'). */
function tellsOfPast(bullet: string): boolean {
  const [first = ''] = /^\p{L}[\p{L}-]*/u.exec(withoutFillers(bullet)) ?? [];
  const lead = verbOf(first);
  if (lead && lead.past !== lead.base && formOf(first) === 'past') return true;
  return [...bullet.matchAll(/\b(?:which|that) (\p{L}+)\b/giu)].some(
    ([, word = '']) => formOf(word) === 'past',
  );
}
