import { numberOfHindiWord } from '../../../words/hindi-number-words.js';
import { numberOfWords } from '../../../words/number-words.js';
import { multipliers } from './quantity-words.js';
import { fold } from '../words.js';

/** A bare four-digit number from 1900 to 2099 is read as a year. */
export function isYear(digitsOnly: string): boolean {
  return /^(?:19|20)\d\d$/.test(digitsOnly);
}

/** '1,48,000', '14 000', '1.9' and '2,5' as numbers. */
export function digitValue(text: string): number {
  const joined = text.replace(/[\s\u00a0\u202f]/g, '');
  if (/^\d+,\d{1,2}$/.test(joined)) return Number(joined.replace(',', '.'));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(joined)) return Number(joined.replaceAll('.', ''));
  return Number.parseFloat(joined.replaceAll(',', ''));
}

/** 'Two hundred', 'a dozen', 'पाँच' as numbers. */
export function spelledValue(text: string): number {
  let total = 0;
  for (const part of fold(text).split(/[\s-]+/)) {
    if (part === 'a' || part === 'several') total = total || 1;
    else if (part === 'hundred' || part === 'dozen') total = (total || 1) * (multipliers[part] ?? 1);
    else total += numberOfWords(part) ?? numberOfHindiWord(part) ?? 0;
  }
  return total || 1;
}

/** Digits of any script as ASCII, place for place. */
export function withAsciiDigits(text: string): string {
  return text.replace(/[०-९௦-௯]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return String(code >= 0x0be6 ? code - 0x0be6 : code - 0x0966);
  });
}
