import { clauseEnd } from '../denials/clause-words.js';
import type { Token } from '../tokens.js';
import { byVerb, plainForms, type Objects } from './objects.js';

/** A trade told by what somebody does: 'drove a 12-wheel truck'. `at` is the verb's token. */
export interface DoneDeed {
  slug: string;
  at: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** How many words after a verb may lead to its object. */
const reach = 9;
/** Behind these what a verb is done to is over. */
export const prepositions = words(
  'of for in on at to with by from into as about under through using via per than like after before while when where that which who',
);
/** 'Laid 400 feet of cable' */
const measures = words('feet foot ft sqft metre meter m km kg litre ton tonne pair set kind type sort dozen');
/** What may stand before a verb that tells of the writer, or asks for it. */
const beforeVerb = words(
  'to and or & can will must should could would may have has had having i we you who also then daily always both once ' +
    'ever even never not just personally , ; : . - – — • * ( / help helped',
);
/** What may follow where an object ends: 'drove buses for a school', not 'drove bus sales'. */
const afterObject = words(
  'and or & a an the this that each every daily weekly alone myself himself herself twice during between across all ' +
    'until till who which without up out off everyday regularly safely well well-known is are was were so flush smooth door',
);
const articles = words('a an the my our their his her all');
/** 'Taught myself the guitar' */
const reflexives = words('myself himself herself yourself themselves');
/** 'Daily paid workers', 'newly hired staff': between these and a bare noun it says of which kind that is. */
const beforeParticiple = words('newly recently freshly daily weekly monthly hourly');
/** 'Men who laid bricks' is said of others; 'someone who drives vans' is not. */
const relatives = words('who that which they he she');

/** What is done in a text, of all trades that have a line here. */
export function doneDeeds(tokens: readonly Token[]): DoneDeed[] {
  return tokens.flatMap((token, at) => {
    const possible = byVerb.get(token.symbol);
    if (!possible || !isVerb(tokens, at)) return [];
    return possible
      .filter((objects) => hasObject(tokens, at, objects) || (objects.isAbility && isAbleTo(tokens, at)))
      .map(({ slug }) => ({ slug, at }));
  });
}

/** Where a verb may stand: 'can cook', 'and cooked'; not 'delivered cooked meals', 'the crew cooked', 'ready-to-cook'. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const [previous, own] = [tokens[at - 1], tokens[at]];
  if (!previous || own?.symbol.endsWith('ing') === true) return true;
  if (previous.joinedToNext) return false;
  if (relatives.has(previous.symbol) && !isPlainForm(own?.symbol ?? '')) return false;
  if (
    beforeParticiple.has(previous.symbol) &&
    /(?:ed|paid)$/.test(own?.symbol ?? '') &&
    isBareNoun(tokens[at + 1])
  )
    return false;
  return beforeVerb.has(previous.symbol) || (previous.isWord && previous.symbol.endsWith('ly'));
}

const isBareNoun = (next: Token | undefined): boolean =>
  next?.isWord === true && !/^\d/.test(next.symbol) && !articles.has(next.symbol);

const isPlainForm = (symbol: string): boolean => plainForms.has(symbol);

/** 'Can drive.', 'able to cook for 60 pupils'; not 'able to drive for results'. */
function isAbleTo(tokens: readonly Token[], at: number): boolean {
  const [before, own, next, then] = [-1, 0, 1, 2].map((step) => tokens[at + step]?.symbol ?? '');
  const isAble =
    before === 'can' || (before === 'to' && ['able', 'how'].includes(tokens[at - 2]?.symbol ?? ''));
  if (!isAble || !isPlainForm(own ?? '')) return false;
  return tokens[at + 1]?.isWord !== true || (next === 'for' && /^\d/.test(then ?? ''));
}

function hasObject(tokens: readonly Token[], first: number, { byLast, longer, particle }: Objects): boolean {
  const verb = particle === undefined ? first : first + 1;
  if (particle !== undefined && tokens[verb]?.symbol !== particle) return false;
  if (reflexives.has(tokens[verb + 1]?.symbol ?? '')) return false;
  // 'Cook, food and beverage' is a calling in a list.
  if (tokens[verb + 1]?.symbol === ',' && isPlainForm(tokens[verb]?.symbol ?? '')) return false;
  for (let at = verb + 1; at <= verb + reach && at < tokens.length; at += 1) {
    const { symbol = '' } = tokens[at] ?? {};
    if (longer.some((other) => other.every((word, i) => tokens[at + i]?.symbol === word))) return false;
    if (clauseEnd.has(symbol) || isNextVerb(tokens, verb, at)) return false;
    if (prepositions.has(symbol) && !(symbol === 'of' && measures.has(tokens[at - 1]?.symbol ?? '')))
      return false;
    const possible = byLast.get(symbol) ?? byLast.get(symbol.replace(/s$/, ''));
    const ending = possible?.filter(({ words }) => endsWith(tokens, at, words)) ?? [];
    if (ending.length === 0 || !isLastOfNoun(tokens, at)) continue;
    if (!ending.some(({ isOther }) => isOther)) return true;
  }
  return false;
}

/** 'Drove sales and cleaned trucks': another deed begins. */
function isNextVerb(tokens: readonly Token[], verb: number, at: number): boolean {
  const [previous, own] = [tokens[at - 1]?.symbol ?? '', tokens[at]?.symbol ?? ''];
  return (
    at > verb + 2 &&
    ['and', ',', '&', 'or'].includes(previous) &&
    (/(?:ed|ing)$/.test(own) || byVerb.has(own))
  );
}

/** The last word is known to be the same: the tokenizer leaves an s to words such as 'rotis'. */
function endsWith(tokens: readonly Token[], last: number, object: readonly string[]): boolean {
  return object.slice(0, -1).every((word, i) => tokens[last - object.length + 1 + i]?.symbol === word);
}

function isLastOfNoun(tokens: readonly Token[], at: number): boolean {
  const [own, next] = [tokens[at], tokens[at + 1]];
  if (own?.joinedToNext === true) return false;
  if (!next || !next.isWord) return true;
  const { symbol } = next;
  return afterObject.has(symbol) || prepositions.has(symbol) || symbol.endsWith('ly') || /^\d/.test(symbol);
}
