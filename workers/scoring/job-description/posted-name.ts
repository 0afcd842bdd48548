import { findSkills, type SkillMention } from '../../skills/find-skills.js';
import { canonicalSpelling } from '../../skills/spelling.js';

/** Letters by which words are known as forms of one. */
const stem = 5;
/** As many of them are the same where every word of a name has its counterpart. */
const sameStem = 4;
/** 'Salt' and 'IAM' are names, 'k8s' is shorthand. */
const properName = /^\p{Lu}[\p{L}&/+]*$/u;

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s/-]+|\.(?=\w)/)
    .filter((word) => word !== '')
    .map((word) => (word === 'ms' ? 'microsoft' : canonicalSpelling(word)));
}

/** What names add to a thing that is as well known without it: 'ASME Standards', 'Piping Design', 'Express.js'. */
const tails = new Set(
  'analysis design engineering management operation program programming service skill standard system work development deployment matter wms software titration reporting wan manufacturing database js css microsoft adobe'.split(
    ' ',
  ),
);

/**
 * A skill as the posting calls it, where that is a name of its own or a shorter one ('IAM', 'Karl Fischer', 'ASME')
 * and says as much in a plain sentence. The taxonomy's name where the posting says more words
 * than that ('Redis caching') or has a word in common with it.
 */
export function postedName(mention: SkillMention): string {
  const { name, quote, slug } = mention;
  if (!isOwnName(mention) || isHindi(quote)) return name;
  return findSkills(`Worked on ${quote} at two sites`).some((found) => found.slug === slug) ? quote : name;
}

const isHindi = (text: string): boolean => /\p{sc=Deva}/u.test(text);

function isOwnName({ name, quote, via }: SkillMention): boolean {
  if (lettersOf(name) === lettersOf(quote)) return false;
  if (isSameSpelling(name, quote))
    return quote.includes(' ') && lettersOf(quote).length > lettersOf(name).length;
  if (via === 'exact') return true;
  const [own, said] = [wordsOf(name), wordsOf(quote)];
  if (own.every((word) => said.includes(word))) return false;
  if (said.every((word) => own.includes(word)))
    return said.length > 1 || own.every((word) => said.includes(word) || tails.has(word));
  const stems = own.map((word) => word.slice(0, stem));
  if (said.length > 1) return !isOtherForm(own, said);
  return properName.test(quote) && !said.some((word) => stems.includes(word.slice(0, stem)));
}

/** 'Unit tests' are 'Unit Testing'. */
function isOtherForm(own: readonly string[], said: readonly string[]): boolean {
  return (
    own.length === said.length &&
    said.every((word, i) => word.slice(0, sameStem) === own[i]?.slice(0, sameStem))
  );
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, '');

/** British and American spellings differ by more than capitals, signs and a plural. */
function isSameSpelling(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => lettersOf(text.replace(/s\b/gu, '')));
  return one === other;
}
