import { numberOfWords, numberWordPattern } from '../../../words/number-words.js';
import type { Statement } from '../statements.js';
import { welcomesFreshers } from './freshers.js';
import { yearsIn } from './years-in-text.js';

interface Asked {
  years: number;
  quote: string;
  /** Of several statements the highest counts: 3 speaks of all experience in words, 0 of one skill, -1 of a wish. */
  rank: number;
}

const silent = new Set(['about', 'benefits', 'process', 'legal', 'terms', 'excluded']);
/** The labels of facts behind which years are asked: 'Exp', 'Designation'. */
const ofWork =
  /अनुभव|तजुर्बा|\b(?:exp|experience|yoe|pqe|anubhav|tajurba|work ?ex|years?|yrs?|title|position|post|designation|role|job|profile|level|seniority|grade|band|requirements?)\b/i;

/**
 * The least years of experience asked; null where none are, or where freshers may apply. A statement about experience
 * as a whole goes before those about one skill, of which the highest counts.
 */
export function readMinYears(statements: readonly Statement[]): { years: number; quote: string } | null {
  const heard = statements.filter(({ section }) => !silent.has(section));
  if (heard.some(({ section, text }) => section !== 'duties' && welcomesFreshers(text))) return null;
  const asked = heard.flatMap((statement) => askedIn(statement));
  const best = asked.reduce((most, { rank }) => Math.max(most, rank), -1);
  const [first, ...others] = asked.filter(({ rank }) => rank === best);
  if (!first) return null;
  const found =
    best > 0 ? first : others.reduce((most, each) => (each.years > most.years ? each : most), first);
  return { years: found.years, quote: found.quote };
}

function askedIn(statement: Statement): Asked[] {
  const { text, label, section, strength } = statement;
  const isWish = strength === 'nice';
  if (isWish && section !== 'requirements') return [];
  if (section === 'meta' && label !== null && !ofWork.test(label)) return [];
  const said = label === null ? text : `${label}: ${text}`;
  const asked = yearsIn(said, section, strength === 'must');
  return [
    ...asked.map(({ years, rank }) => ({ years, quote: text, rank: isWish ? -1 : rank })),
    ...unsaidYears(text),
  ];
}

/** 'As long as your claims experience is five', 'your systems programming is at least four': years go without saying. */
const unsaid = new RegExp(
  String.raw`\b(?:as|so) long as (?:your|their|the)\s(?:[\w&/+-]+\s){1,6}is (?:(?:at least|about|around|roughly|over|more than|nearly) )?(\d{1,2}|${numberWordPattern})(?:\+| or (?:more|above|so|over))?(?=\s*(?:[.,;:)]|$))`,
  'iu',
);

function unsaidYears(text: string): Asked[] {
  const digits = unsaid.exec(text)?.[1];
  if (digits === undefined) return [];
  return [{ years: numberOfWords(digits) ?? Number(digits), quote: text, rank: 0 }];
}
