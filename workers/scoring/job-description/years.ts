import type { Statement } from './statements.js';

const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
};
const amount = String.raw`(\d{1,2}(?:\.\d)?|${Object.keys(numberWords).join('|')})`;
const pattern = new RegExp(
  String.raw`\b${amount}\s*(?:\(\d+\)\s*)?(?:\+|plus|or more)?\s*(?:(?:-|–|—|to|and)\s*(?:\d{1,2}(?:\.\d)?|\w+?)\s*\+?\s*)?(years?|yrs?|y\.?o\.?e)\b['’.]?(.{0,60})`,
  'giu',
);
const label = /(?:\b(?:experience|exp)\b[^.]{0,12}|^(?:min(?:imum)?\.?|at least)\s*)$/i;
/** What is counted here is not the person's experience. */
const notExperience =
  /^\s*(?:contract|fixed|bond|old\b|ago\b|in (?:business|the market|operation)|warranty|of age|validity|term\b|agreement|of them|lease|growth|anniversary|plan|track|instead|degree|diploma|course|full[- ]time|of (?:history|service to|our|education|college|legacy|innovation|excellence|school))/i;
const notBefore =
  /(?:\bfor (?:over|more than|the (?:last|past)|nearly|almost)|\bsince|\bwithin|\bin (?:the )?(?:next|last|past|our)|\bover the|\bevery|\bfirst|\bage[ds]?:?|\bfounded|\bafter|\bat least \d+ of|,\s*(?:of which|at least)|\bwe have|\bour|last|contract of|bond of|for)\s*$/i;
const silent = new Set(['about', 'benefits', 'process', 'excluded']);

interface Asked {
  years: number;
  quote: string;
  isGeneral: boolean;
}

/**
 * The least years of experience asked; null where none are. A statement about experience as a whole goes before
 * those about one skill, of which the highest counts.
 */
export function readMinYears(statements: readonly Statement[]): { years: number; quote: string } | null {
  const asked = statements.flatMap((statement) => yearsIn(statement));
  const most = Math.max(...asked.map(({ years }) => years));
  const found = asked.find(({ isGeneral }) => isGeneral) ?? asked.find(({ years }) => years === most);
  return found ? { years: found.years, quote: found.quote } : null;
}

function yearsIn({ text, section, strength }: Statement): Asked[] {
  if (silent.has(section)) return [];
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [whole, digits = '', , rest = ''] = match;
    const before = text.slice(0, match.index);
    const following = rest.replace(/^\s*\)/, '');
    if (
      notExperience.test(following) ||
      /^\s*of (?:them|which|those)|^\s+instead/i.test(rest) ||
      notBefore.test(before) ||
      /\binstead\b/i.test(rest)
    )
      return [];
    if (strength === 'nice' && section !== 'requirements') return [];
    const years = numberWords[digits.toLowerCase()] ?? Number(digits);
    const isRange = /[-–—]|\bto\b/.test(whole.slice(0, whole.length - rest.length));
    const speaks =
      /\bexp(?:erience|\.|\b)/i.test(rest) ||
      label.test(before) ||
      section === 'requirements' ||
      section === 'meta' ||
      strength === 'must' ||
      isRange;
    const isGeneral =
      label.test(before) ||
      section === 'meta' ||
      /^\s*(?:of\s+)?(?:(?:total|overall|relevant|professional|work(?:ing)?|industry|hands-on|post[- ]qualification)\s+)*exp(?:erience|\b)/i.test(
        rest,
      );
    return speaks && years > 0 && years <= 30 ? [{ years, quote: text, isGeneral }] : [];
  });
}
