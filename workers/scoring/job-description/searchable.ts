import { isInHindiName } from '../../skills/hindi-names.js';
import type { Statement } from './statements.js';

/** 'Python is welcome, but not needed'. */
const waived =
  /(?:,|\(|\b(?:but|though|although|and))\s*(?:though |but |it is |it['’]s )?not (?:strictly |absolutely |really |at all )?(?:needed|required|necessary|mandatory|essential|compulsory|an? (?:must|requirement))\b/giu;

/** 'You don't need to know Istio', among what is welcome. */
const spared =
  /\b(?:do not|don['’]t|not) (?:need|have) to (?:know|have)\b|\b(?:need not|needn['’]t) (?:know|have)\b/giu;

/** 'We replaced Jenkins by GitHub Actions', 'the team moved from Sketch to Figma': what the firm has given up. */
const givenUp =
  /(?<=\b(?:we|they|team|company|firm|bank|school|hospital|client)(?: (?:have|has|had|just|recently|also|since)){0,2} (?:replaced|swapped|dropped|retired|ditched|moved (?:away |over )?from|migrated (?:away )?from|switched (?:over )?from) )[^.;:,]{2,60}?(?= (?:by|with|for|to|in favou?r of)\b)/giu;

/** 'Flutter would be a plus because a mobile app is coming': why it is asked, unless that is what the reader has done. */
const reason = /(?<=\S )because (?!you(?:['’]ve| have)\b)[^.;]*/giu;

/** 'Alma or any library software': the trade says of which kind the other one may be. */
const ofSameKind =
  /,?\sor (?:any|another|any other|other|an? similar|similar|an? equivalent|equivalent|an? comparable|comparable)\s(?:[\p{L}-]{1,30}\s){0,3}(?:software|tools?|systems?|packages?|platforms?|apps?|applications?|machines?)(?![\p{L}-])/giu;

const hindiWord = /[\p{sc=Deva}]+/gu;
const hindiJoint = /^(?:और|या|एवं|तथा|व)$/u;
const hindiDenial = /नहीं|बिना|छोड़कर/u;

/** Whether a sentence in Devanagari says that something is not asked for. */
export const deniesInHindi = (text: string): boolean => hindiDenial.test(text);

/** 'Tally और Excel का ज्ञान': among Hindi words the names of skills stand by themselves, as in a list. */
function withoutHindi(text: string): string {
  if (deniesInHindi(text)) return text.replace(/\S/gu, ' ');
  return text.replace(hindiWord, (word) =>
    isInHindiName(word) ? word : (hindiJoint.test(word) ? ',' : ' ').padEnd(word.length),
  );
}

/**
 * A statement in which what names skills without asking for them is blanked: what the firm has given up, reasons, and the
 * kind of what would do as well.
 * 'Python is welcome, not needed' denies no Python, so what says so is blanked, too.
 */
export function searchable({ text, strength }: Pick<Statement, 'text' | 'strength'>): string {
  const blank = (words: string): string => ' '.repeat(words.length);
  const asked = withoutHindi(text.replace(givenUp, blank).replace(reason, blank).replace(ofSameKind, blank));
  return strength === 'nice' ? asked.replace(waived, blank).replace(spared, blank) : asked;
}
