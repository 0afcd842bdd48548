import { Automaton, type Hit } from './automaton.js';
import { meansTheSkill } from './context.js';
import { deniedTokens } from './negation.js';
import { notSkills } from './not-skills.js';
import { taxonomy, type Skill } from './taxonomy.js';
import { tokenize, type Token } from './tokens.js';
import type { Alias } from './notation.js';

/** A skill named in a text. `quote` is `text.slice(start, end)`. */
export interface SkillMention {
  slug: string;
  name: string;
  start: number;
  end: number;
  quote: string;
  via: 'exact' | 'alias';
}

interface Pattern {
  /** Null: a phrase that contains a skill's name and is none. */
  skill: Skill | null;
  alias: Alias;
}

const automaton = new Automaton<Pattern>([
  ...taxonomy.skills.flatMap((skill) =>
    skill.aliases.map((alias) => [symbolsOf(alias.text), { skill, alias }] as const),
  ),
  ...notSkills.map(
    (text) => [symbolsOf(text), { skill: null, alias: { text, ambiguous: false, isName: false } }] as const,
  ),
]);

/**
 * The skills that a text names: whole words only, the longest of overlapping names, ambiguous words with
 * evidence only, and none that is negated or merely intended. In the order of the text.
 */
export function findSkills(text: string): SkillMention[] {
  const tokens = tokenize(text);
  const hits = settle(tokens, automaton.find(tokens.map(vocabularySymbol)));
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

function symbolsOf(text: string): string[] {
  return tokenize(text).map((token) => token.symbol);
}

/** `python3` and `java17` are known by their stem. */
function vocabularySymbol(token: Token): string {
  if (!token.isWord || automaton.knows(token.symbol)) return token.symbol;
  const stem = /^(\p{L}{3,})\d+$/u.exec(token.symbol)?.[1];
  return stem !== undefined && automaton.knows(stem) ? stem : token.symbol;
}

/** Drops what is ambiguous without evidence, then overlaps: the longest wins, of equals the first. */
function settle(tokens: readonly Token[], hits: Hit<Pattern>[]): Hit<Pattern>[] {
  const blocked = hits.filter((hit) => hit.value.skill === null);
  const open = hits.filter((hit) => !blocked.some((phrase) => phrase !== hit && covers(phrase, hit)));
  const accepted = open.filter((hit) => !hit.value.alias.ambiguous);
  let doubtful = open.filter((hit) => hit.value.alias.ambiguous);
  // Each one that is accepted may be the evidence for its neighbour in a list.
  for (let found = true; found && doubtful.length > 0;) {
    const sure = coverage(tokens.length, accepted);
    const proven = doubtful.filter((hit) =>
      meansTheSkill({ alias: hit.value.alias.text, from: hit.from, to: hit.to, tokens, sure }),
    );
    doubtful = doubtful.filter((hit) => !proven.includes(hit));
    accepted.push(...proven);
    found = proven.length > 0;
  }
  return longestFirst(tokens.length, accepted).sort((a, b) => a.from - b.from);
}

function covers(phrase: Hit<Pattern>, hit: Hit<Pattern>): boolean {
  return phrase.from <= hit.from && phrase.to >= hit.to;
}

function coverage(length: number, hits: readonly Hit<Pattern>[]): boolean[] {
  const covered = Array.from({ length }, () => false);
  for (const hit of hits) if (hit.value.skill) covered.fill(true, hit.from, hit.to);
  return covered;
}

function longestFirst(length: number, hits: Hit<Pattern>[]): Hit<Pattern>[] {
  const taken = Array.from({ length }, () => false);
  const byLength = [...hits].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  return byLength.filter((hit) => {
    if (taken.slice(hit.from, hit.to).includes(true)) return false;
    taken.fill(true, hit.from, hit.to);
    return true;
  });
}
