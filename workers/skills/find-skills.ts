import { Automaton, type Hit } from './automaton.js';
import { isWrittenAsName, meansSomethingElse, meansTheSkill, type Candidate } from './context.js';
import { deniedTokens } from './negation.js';
import { notSkills } from './not-skills.js';
import { accept, surroundingsOf } from './surroundings.js';
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

/** Each pass over the doubtful names may settle neighbours of the one before; real lists take two. */
const mostPasses = 6;

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
  const stem = /^(\p{L}{3,})\d+$/u.exec(token.symbol)?.[1];
  return stem !== undefined && automaton.knows(stem) ? stem : token.symbol;
}

/** Drops what means something else or is ambiguous without evidence, then overlaps. */
function settle(tokens: readonly Token[], hits: Hit<Pattern>[]): Hit<Pattern>[] {
  const text = surroundingsOf(tokens);
  const hidden = reachOfPhrases(tokens.length, hits);
  const open = hits.flatMap((hit) => {
    const { alias, skill } = hit.value;
    if (!skill || (hidden[hit.from] ?? 0) >= hit.to) return [];
    const candidate: Candidate = { alias, category: skill.category, from: hit.from, to: hit.to, text };
    return meansSomethingElse(candidate) ? [] : [{ hit, candidate }];
  });
  const sure = open.filter(({ hit }) => !hit.value.alias.ambiguous);
  for (const { hit } of sure) accept(text, hit.from, hit.to);
  const doubtful = open.filter(({ hit }) => hit.value.alias.ambiguous);
  for (const { hit, candidate } of saidOnce(doubtful))
    if (isWrittenAsName(candidate)) text.possible.fill(true, hit.from, hit.to);
  const proven = provenAmong(doubtful);
  const accepted = [...sure, ...proven].map(({ hit }) => hit);
  return longestFirst(tokens.length, accepted).sort((a, b) => a.from - b.from);
}

/** A name that is written again and again is no evidence for itself. */
function saidOnce(doubtful: readonly Open[]): Open[] {
  const counts = new Map<Skill | null, number>();
  for (const { hit } of doubtful) counts.set(hit.value.skill, (counts.get(hit.value.skill) ?? 0) + 1);
  return doubtful.filter(({ hit }) => counts.get(hit.value.skill) === 1);
}

interface Open {
  hit: Hit<Pattern>;
  candidate: Candidate;
}

/**
 * Those that their context proves. Each one may be the evidence for its neighbour in a list, to either side: so
 * the passes run to and fro until nothing changes.
 */
function provenAmong(all: readonly Open[]): Open[] {
  const proven: Open[] = [];
  let doubtful = [...all];
  for (let pass = 0; pass < mostPasses && doubtful.length > 0; pass += 1) {
    const left = doubtful.filter((one) => {
      if (!meansTheSkill(one.candidate)) return true;
      accept(one.candidate.text, one.hit.from, one.hit.to);
      proven.push(one);
      return false;
    });
    if (left.length === doubtful.length) break;
    doubtful = left.reverse();
  }
  return proven;
}

/** For each token, how far the phrases that start there or earlier reach, which hide the names within them. */
function reachOfPhrases(length: number, hits: readonly Hit<Pattern>[]): number[] {
  const reach = Array.from({ length }, () => 0);
  for (const { value, from, to } of hits)
    if (value.skill === null) reach[from] = Math.max(reach[from] ?? 0, to);
  for (let at = 1; at < length; at += 1) reach[at] = Math.max(reach[at] ?? 0, reach[at - 1] ?? 0);
  return reach;
}

/** Of overlapping names the longest wins, of equals the first. */
function longestFirst(length: number, hits: readonly Hit<Pattern>[]): Hit<Pattern>[] {
  const taken = Array.from({ length }, () => false);
  const byLength = [...hits].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  return byLength.filter((hit) => {
    if (taken.slice(hit.from, hit.to).includes(true)) return false;
    taken.fill(true, hit.from, hit.to);
    return true;
  });
}
