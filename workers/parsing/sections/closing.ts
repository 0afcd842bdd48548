import type { Line } from '../lines.js';
import { isWordedHeading } from './looks.js';

/* How letters and forms end: what stands there is nothing of the last section. */

/** 'Leipzig, den 03.02.2024' ends a letter, and is nothing of its last section. */
const signature =
  /^\p{Lu}[\p{L}\p{M} .'-]{1,30},\s+(?:(?:den|le|am|the|il|a)\s+)?\d{1,2}[./\s-]\s?[\p{L}\d.]{1,12}[./\s-]\s?(?:\d{2}){1,2}$/iu;
/** Lines at the end of which one may be the signature. */
const lastLines = 3;

/** How letters end, and where forms are signed: what follows is nothing of the last section. */
const closing =
  /^(?:(?:thanks?(?: you)?|best|kind|warm|with|many)\b[\p{L}\s,&]{0,20}?)?(?:thanks?(?: you)?|regards|wishes|yours (?:faithfully|sincerely|truly)|sincerely|mit freundlichen grüßen|cordialement|bien à vous|atentamente|atenciosamente|saludos(?: cordiales)?|cordiali saluti|distinti saluti|met vriendelijke groet(?:en)?|भवदीय|सधन्यवाद|धन्यवाद)\s*[,.!]?(?:\s+\p{Lu}[\p{L} .'’-]{2,40})?$/iu;
const signedAt = /^(?:place|date|signature|ort|lieu|fecha|स्थान|दिनांक|हस्ताक्षर)\s*(?:[:.\u2013-].*|$)/iu;
/** Lines behind the start of a letter's end, at most. */
const mostClosing = 6;

/** Where the end of the letter or form begins that a resume was written in; the number of lines where it has none. */
export function endOfText(lines: readonly Line[]): number {
  const heading = lines.findLastIndex(isWordedHeading);
  const at = lines.findIndex(({ text }, index) => {
    if (index <= heading) return false;
    const left = lines.length - index;
    if (left <= lastLines && signature.test(text)) return true;
    return left <= mostClosing && index > 0 && (closing.test(text) || signedAt.test(text));
  });
  return at < 0 ? lines.length : at;
}
