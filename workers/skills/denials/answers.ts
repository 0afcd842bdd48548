import { clauseEnd, experience, mishaps } from './clause-words.js';
import type { Token } from '../tokens.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What a form, a table or a short question is answered with. */
const noes = words('no nil none never zero nahi nahin');
const crosses = words('✗ ✘ ❌ ❎');
const yeses = words('yes y haan ✓ ✔ ✅ ☑');
/** Between what is asked and the answer: 'Java: no', 'Access (none)', 'Photoshop? No thanks'. */
const leads = words(': - = ( ?');
/** Said behind a comma: 'Photoshop, no thanks'. */
const refusals: readonly (readonly string[])[] = ['no thank', 'no thank you', 'no way', 'not for me'].map(
  (text) => text.split(' '),
);
const itemEnds = words(', / | • ) & and but -');
const boundaries = words(', : ( ) -');
const prepositions = words('in of with on at to for from by about');
/** How many words what is asked may have, and how far a 'yes' may stand. */
const longestItem = 5;
const reach = 10;

/**
 * Where the words begin and end that a 'no' at a token answers: 'Java: no', 'Docker ✗', 'Tally 0/5',
 * 'Python yes, Java no', 'Photoshop? No thanks.' Null where it answers nothing: 'no errors', 'GST No. 27', 'Errors in
 * payroll: none'.
 */
export function answeredWithNo(tokens: readonly Token[], at: number): { from: number; to: number } | null {
  const lead = tokens[at - 1]?.symbol ?? '';
  const refusal = refusals.findLast((said) => said.every((word, i) => tokens[at + i]?.symbol === word));
  if (crosses.has(tokens[at]?.symbol ?? '')) {
    return isMark(tokens[0]) ? null : itemBefore(tokens, leads.has(lead) ? at - 1 : at);
  }
  const isNo = noes.has(tokens[at]?.symbol ?? '') || isNoneOf(tokens, at);
  if (!isNo && !refusal) return null;
  // 'Excel? Never opened it'
  if (lead === '?' && tokens[at]?.symbol === 'never') return itemBefore(tokens, at - 1);
  const end = at + (refusal?.length ?? (isNoneOf(tokens, at) ? 3 : 1));
  if (!endsItem(tokens, end)) return null;
  if (leads.has(lead) || (refusal && lead === ',')) return itemBefore(tokens, at - 1);
  return isNoneOf(tokens, at) || isBesideYes(tokens, at) ? itemBefore(tokens, at) : null;
}

/** Where a list starts with a mark, each stands before what it judges. */
const isMark = (token: Token | undefined): boolean =>
  crosses.has(token?.symbol ?? '') || yeses.has(token?.symbol ?? '');

/** '0/5', '0/10' */
function isNoneOf(tokens: readonly Token[], at: number): boolean {
  const [zero, slash, most] = [0, 1, 2].map((step) => tokens[at + step]?.symbol);
  return zero === '0' && slash === '/' && ['3', '4', '5', '10'].includes(most ?? '');
}

function endsItem(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  // 'SAP no. 4711'
  if (next?.symbol === '.' && /^\d/.test(tokens[at + 1]?.symbol ?? '')) return false;
  return !next || clauseEnd.has(next.symbol) || itemEnds.has(next.symbol) || next.symbol === ':';
}

/** 'Python yes, Java no': a 'no' without any sign before it is an answer beside its opposite alone. */
function isBesideYes(tokens: readonly Token[], at: number): boolean {
  for (let step = 2; step <= reach; step += 1)
    if (yeses.has(tokens[at - step]?.symbol ?? '') || yeses.has(tokens[at + step]?.symbol ?? '')) return true;
  return false;
}

function itemBefore(tokens: readonly Token[], to: number): { from: number; to: number } | null {
  let from = to;
  while (from > 0 && to - from <= longestItem && !isBoundary(tokens[from - 1]?.symbol ?? '')) from -= 1;
  const item = tokens.slice(from, to).map(({ symbol }) => symbol);
  if (item.length === 0 || item.length > longestItem || item.some((word) => mishaps.has(word))) return null;
  const isNamed = !item.some((word) => prepositions.has(word)) || item.some((word) => experience.has(word));
  return isNamed ? { from, to } : null;
}

const isBoundary = (symbol: string): boolean =>
  clauseEnd.has(symbol) || boundaries.has(symbol) || yeses.has(symbol) || crosses.has(symbol);
