import { Automaton, type Hit } from './automaton.js';
import { doneDeeds } from './deeds/find-deeds.js';
import { deniedTokens } from './denials/negation.js';
import { hindiNames } from './hindi-names.js';
import { notSkills } from './not-skills.js';
import { settle, type Pattern } from './settle.js';
import { taxonomy } from './taxonomy.js';
import { tokenize, type Token } from './tokens.js';

/** A skill named in a text. `quote` is `text.slice(start, end)`. */
export interface SkillMention {
  slug: string;
  name: string;
  start: number;
  end: number;
  quote: string;
  via: 'exact' | 'alias';
}

const automaton = new Automaton<Pattern>([
  ...taxonomy.skills.flatMap((skill) =>
    skill.aliases.map((alias) => [symbolsOf(alias.text), { skill, alias }] as const),
  ),
  ...hindiNames.map(
    ({ skill, text }) =>
      [symbolsOf(text), { skill, alias: { text, ambiguous: false, isName: false } }] as const,
  ),
  ...notSkills.map(
    (text) => [symbolsOf(text), { skill: null, alias: { text, ambiguous: false, isName: false } }] as const,
  ),
]);

/**
 * The skills that a text names: whole words only, the longest of overlapping names, ambiguous words with
 * evidence only, and none that is negated or merely intended. A trade may also be told by what somebody does.
 * In the order of the text.
 * @param about what the text is about, such as the job's title: its words are evidence in every sentence
 */
export function findSkills(text: string, about = ''): SkillMention[] {
  const tokens = tokenize(text);
  const possible = [...automaton.find(tokens.map(vocabularySymbol)), ...hyphenated(tokens)];
  const named = settle(tokens, possible, tokenize(about));
  const hits = withDeeds(tokens, named);
  if (hits.length === 0) return [];
  const denied = deniedTokens(tokens);
  return hits.flatMap((hit) => {
    const { skill, alias } = hit.value;
    const [first, last] = [tokens[hit.from], tokens[hit.to - 1]];
    if (!skill || !first || !last || denied[hit.from]) return [];
    const quote = text.slice(first.start, last.end);
    const via = alias.isName ? ('exact' as const) : ('alias' as const);
    return [{ slug: skill.slug, name: skill.name, start: first.start, end: last.end, quote, via }];
  });
}

/** 'House-keeping', 'data-bricks': one word that somebody writes with a hyphen. */
function hyphenated(tokens: readonly Token[]): Hit<Pattern>[] {
  return tokens.flatMap(({ symbol, joinedToNext }, at) => {
    const whole = symbol + (tokens[at + 1]?.symbol ?? '');
    if (!joinedToNext || otherWords.has(whole)) return [];
    return automaton.find([whole]).map((hit) => ({ ...hit, from: at, to: at + 2 }));
  });
}

/** These are two words of their own with a hyphen between. */
const otherWords = new Set('salesforce indesign workday onshape copilot react rest invision'.split(' '));

/** What is done speaks for a skill that is not named; it is quoted by its verb. */
function withDeeds(tokens: readonly Token[], named: Hit<Pattern>[]): Hit<Pattern>[] {
  const known = new Set(named.map(({ value }) => value.skill?.slug));
  const done = doneDeeds(tokens).flatMap(({ slug, at }): Hit<Pattern>[] => {
    const skill = taxonomy.bySlug.get(slug);
    if (!skill || known.has(slug)) return [];
    known.add(slug);
    const alias = { text: tokens[at]?.symbol ?? '', ambiguous: true, isName: false };
    return [{ value: { skill, alias }, from: at, to: at + 1 }];
  });
  return done.length === 0 ? named : [...named, ...done].sort((a, b) => a.from - b.from);
}

const names = new Set(
  taxonomy.skills.flatMap((skill) => skill.aliases.map(({ text }) => symbolsOf(text).join(' '))),
);

/** Whether a text is a skill's name and nothing else; if `findSkills` does not find it, it means something else there. */
export function isSkillName(text: string): boolean {
  return names.has(symbolsOf(text).join(' '));
}

function symbolsOf(text: string): string[] {
  return tokenize(text).map((token) => token.symbol);
}

/** `python3` and `java17` are known by their stem. */
function vocabularySymbol(token: Token): string {
  if (!token.isWord || automaton.knows(token.symbol)) return token.symbol;
  const stem = /\d$/.test(token.symbol) ? /^(\p{L}{3,})\d+$/u.exec(token.symbol)?.[1] : undefined;
  return stem !== undefined && automaton.knows(stem) ? stem : token.symbol;
}
