import { tightened } from '../rules/bullets.js';
import { formOf, verbOf } from '../verbs.js';

/** The tense in which a bullet is told; 'past only': only bullets that are in the past tense already. */
export type Tense = 'present' | 'past' | 'past only';

/** A bullet that is longer makes no sentence of a letter. */
const mostWords = 36;
/** Words in -ed that are no deeds. */
const noDeeds =
  /^(?:based|need|advanced|united|certified|limited|detailed|related|experienced|skilled|dedicated|motivated|interested|qualified|speed)$/i;

/**
 * What a bullet says, as the end of a sentence that begins with 'I': 'Built 11 REST APIs' → 'built 11 REST APIs'.
 * @param tense of the role: a project's present tense ('Imports readings') speaks of the project, not of the person
 * @returns null for bullets that do not lead with a verb, or point back to another one ('Packed it …')
 */
export function deedOf(bullet: string, tense: Tense): string | null {
  const text = firstSentence(
    tightened(bullet, tense === 'present')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const first = /^\p{L}[\p{L}-]*/u.exec(text)?.[0];
  if (!first || text.split(' ').length > mostWords || text.split(' ').length < 3) return null;
  if (/^\S+ (?:it|its|them|this|these|that|those|by)\b/iu.test(text)) return null;
  const lead = leadIn(first, tense);
  if (lead === null) return null;
  return joinedClauses(lead + text.slice(first.length)).replace(/[.;,\s]+$/u, '');
}

function leadIn(first: string, tense: Tense): string | null {
  const verb = verbOf(first);
  const form = formOf(first);
  if (!verb || !form)
    return /^\p{L}{3,}ed$/u.test(first) && !noDeeds.test(first) ? first.toLowerCase() : null;
  if (form === 'past') return verb.past;
  if (tense === 'past only') return null;
  return tense === 'present' ? verb.base : verb.past;
}

function firstSentence(text: string): string {
  return /^.*?[.!?।](?=\s+\p{Lu})/u.exec(text)?.[0] ?? text;
}

/** 'filed 24Q; cut cost by 5%' has no subject after the semicolon: 'filed 24Q and cut cost by 5%'. */
function joinedClauses(text: string): string {
  return text.replace(/;\s+(?<word>\p{L}+)/gu, (whole: string, word: string) =>
    formOf(word) === 'past' || (formOf(word) === 'base' && formOf(text.split(' ')[0] ?? '') === 'base')
      ? ` and ${word}`
      : whole,
  );
}
