import { withArticle } from '../english.js';

/** A position as it stands in a sentence: 'Staff Nurse - ICU' and 'Staff Nurse, ICU' → 'Staff Nurse (ICU)'. */
export function asTitle(position: string): string {
  return position.trim().replace(/^([^(]+?)(?:\s+[-–—|]\s+|,\s+)([^-–—|,()]+)$/u, '$1 ($2)');
}

/** 'a Staff Nurse', but 'Head of Year 9'; a title in another script stands in quotes. */
export function asPosition(position: string): string {
  const title = asTitle(position);
  if (!isLatin(title)) return inQuotes(title);
  return /^(?:\d|(?:head|director|chief|dean|president|vice president|vp)\b(?! \p{L}+er\b))/iu.test(title)
    ? title
    : withArticle(title);
}

/** 'the University of Limerick', but 'Anna University'. */
export function withTheIfOf(institution: string): string {
  if (/^The\s/.test(institution)) return `the ${institution.slice(4)}`;
  return /^(?:University|Institute|College|School) of\b/.test(institution)
    ? `the ${institution}`
    : institution;
}

/** Words of another script stand in quotes. */
export function inQuotes(words: string): string {
  return isLatin(words) ? words : `“${words}”`;
}

function isLatin(words: string): boolean {
  return /^[\p{Script=Latin}\d]/u.test(words);
}
