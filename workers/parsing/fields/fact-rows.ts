import { contactWords } from '../lexicon/form-labels.js';
import type { Line } from '../lines.js';
import type { Section } from '../sections/sections.js';

/** 'Current Location : Mumbai': a fact as forms print it, and no sentence. */
const factRow = /^(?:\p{Lu}|\p{Lo})[\p{L}\p{M} ()/.'’-]{2,40}?\s*:\s*[^\s:]/u;
const ofContact = new RegExp(
  String.raw`^(?:(?:current|present|permanent)\s+)?(?:${contactWords})(?![\p{L}\p{M}])`,
  'iu',
);
/** Fewer rows are sentences that happen to have a colon. */
const fewest = 3;

const isFact = ({ text, bullet }: Line): boolean => !bullet && factRow.test(text) && !text.endsWith('.');

/**
 * Portals print a person's contacts, place, pay and notice period under 'Snapshot' or 'Profile summary', above their
 * words about themselves or instead of them: the facts are personal data, the words the summary.
 */
export function withFactRows(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => {
    const facts = section.kind === 'summary' ? section.lines.filter(isFact) : [];
    if (facts.length < fewest || !facts.some(({ text }) => ofContact.test(text))) return [section];
    const words = section.lines.filter((line) => !isFact(line));
    return [
      { ...section, kind: 'personal', lines: facts },
      ...(words.length === 0 ? [] : [{ ...section, lines: words }]),
    ];
  });
}
