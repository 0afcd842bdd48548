import { numberOfWords, numberWordPattern } from '../../words/number-words.js';
import type { Statement } from './statements.js';

const amount = String.raw`(\d{1,2}(?:\.\d)?|${numberWordPattern}|an?(?= year)|a couple(?= of years))`;
const orMore = String.raw`(?:\+|plus\b|or more\b|or above\b|(?:and|&) above\b)`;
/** Amount, an upper bound, unit, and what follows. */
const pattern = new RegExp(
  String.raw`\b${amount}\s*(?:\(\s*\d+\s*\)\s*)?(${orMore})?[\s-]*(?:of )?(?:(?:-|–|—|to|and|or|se)\s*(?:\d{1,2}(?:\.\d)?|[a-z]+?)\s*\+?)?[\s-]*((?:year|yr|month)\(s\)|(?:years?|yrs?|y\.?o\.?e|months?|mos|saal|varsh)\b)['’.]?\s?(\+)?(?=(.{0,60}))`,
  'giu',
);
const label = /(?:\b(?:experience|exp|anubhav)\b[^.]{0,24}|^(?:min(?:imum)?\.?|at least|kam se kam)\s*)$/i;
/** '15 years of full-time education', '3 year regular course': years of study. */
const ofStudy =
  /^\s*(?:of\s+)?(?:(?:formal|regular|full[- ]time|part[- ]time|continuous|integrated|residential|post[- ]graduate|under[- ]?graduate|academic|law|engineering|nursing)\s+){0,3}(?:education|schooling|stud(?:y|ies)|course|degree|diploma|graduation|college|(?:bachelor|master)(?:['’]?s)?|ll\.?b|b\.?\s?tech|b\.?\s?e|mba)\b/i;
/** What is counted here is not the person's experience. */
const notExperience =
  /^[\s),-]*(?:before|prior to|(?:[\w-]+ )?(?:position|fellowship|programme|project)\b|contract|fixed|bond|old\b|ago\b|in (?:business|the market|operation)|warranty|of age|validity|term\b|agreement|service (?:agreement|bond)|of them|lease|growth|anniversary|plan|track|instead|full[- ]time (?:contract|role|position|job)|probation|notice|training|internship|parental|maternity|of (?:history|service to|our|education|college|legacy|innovation|excellence|school)|c2[ch])/i;
const notBefore =
  /(?:\b(?:no|not) (?:more|later) than|\bat most|\bcontract\b[^.\d]{0,20},|\bsince|\bwithin|\bin (?:the )?(?:next|last|past|our)|\bover the|\bevery|\bfirst|\bage[ds]?:?|\bfounded|\bafter|\bat least \d+ of|,\s*(?:of which|at least)|\bwe have|\bour|\blast|(?:contract|bond|duration|tenure|term|probation|notice(?: period)?|validity) ?(?:of|:|-|–)?|\d\+? ?(?:months?|mos|years?|yrs?) ?(?:-|–|—|to|se)|\bage below|\b(?:under|below))\s*$/i;
/** 'For over twenty years' speaks of the firm, unless it stands in a requirement. */
const lasting = /\bfor(?: (?:over|more than|the (?:last|past)|nearly|almost|at least))?\s*$/i;
const ofFirm =
  /\b(?:firm|company|studio|agency|group|brand) (?:with|of)\b[^.]*\byears?\b|^(?:we|our|it|the (?:firm|company|group|client|hospital|school|hotel|bank))\b|\b(?:has|have) (?:over|more than|nearly|almost|been)\b|\b(?:founded|established)\b|\bsince (?:18|19|20)\d\d|\byears? in (?:the )?(?:industry|business)\b.*\bwe\b/i;
const ofPerson =
  /\byour?\b|\bask for\b|\bexpect\b|candidate|applicant|\bminimum|\bat least|\bmust\b|\brequire|\bpost[- ]qualification|\b(?:looking for|seek(?:s|ing)?|want|hiring|need)\b/i;
const silent = new Set(['about', 'benefits', 'process', 'legal', 'terms', 'excluded']);
const mostYears = 30;

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

function yearsIn(statement: Statement): Asked[] {
  const { text, section, strength } = statement;
  if (silent.has(section) || (strength === 'nice' && section !== 'requirements')) return [];
  if (ofFirm.test(text) && !ofPerson.test(text)) return [];
  return [
    ...[...text.matchAll(pattern)].flatMap((match) => askIn(statement, match) ?? []),
    ...unsaidYears(text),
  ];
}

function askIn({ text, section, strength }: Statement, match: RegExpExecArray): Asked | null {
  const [whole, digits = '', more = '', unit = '', moreAfter = '', rest = ''] = match;
  const before = text.slice(0, match.index);
  const isOther =
    ofStudy.test(rest) ||
    notExperience.test(rest) ||
    notBefore.test(before) ||
    (section !== 'requirements' && strength !== 'must' && lasting.test(before)) ||
    /\binstead\b/i.test(rest) ||
    /^\s*\)?\s*of (?:them|which|those)/i.test(rest);
  if (isOther) return null;
  const isRange = /[-–—]|\bto\b/.test(whole) || more + moreAfter !== '';
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
    /^\s*(?:of\s+)?(?:(?:total|overall|relevant|professional|work(?:ing)?|industry|hands-on|field|post[- ]qualification|progressive|full[- ]time)\s+)*exp(?:erience|\b)/i.test(
      rest,
    ) ||
    /\b(?:overall|total)\s*$/i.test(before) ||
    // '4-9 Yrs | Pune': a headline.
    (before.trim() === '' && /^\s*(?:[|•·]|$)/.test(rest));
  const years = yearsOf(digits, unit);
  return speaks && years > 0 && years <= mostYears ? { years, quote: text, isGeneral } : null;
}

/** 'For a year or two'. */
const vague: Readonly<Record<string, number>> = { a: 1, an: 1, 'a couple': 2 };

/** 'As long as your claims experience is five', 'your systems programming is at least four': years go without saying. */
const unsaid = new RegExp(
  String.raw`\b(?:as|so) long as (?:your|their|the)\s(?:[\w&/+-]+\s){1,6}is (?:(?:at least|about|around|roughly|over|more than|nearly) )?${amount}(?:\+| or (?:more|above|so|over))?(?=\s*(?:[.,;:)]|$))`,
  'iu',
);

function unsaidYears(text: string): Asked[] {
  const digits = unsaid.exec(text)?.[1];
  return digits === undefined ? [] : [{ years: yearsOf(digits, 'years'), quote: text, isGeneral: false }];
}

/** In years, to two decimals. */
function yearsOf(digits: string, unit: string): number {
  const count = vague[digits.toLowerCase()] ?? numberOfWords(digits) ?? Number(digits);
  return /^mo/i.test(unit) ? Math.round((count / 12) * 100) / 100 : count;
}
