import type { Hit } from './automaton.js';
import type { Candidate } from './candidate.js';
import { isWrittenAsName, meansTheSkill } from './context.js';
import type { Alias } from './notation.js';
import { meansSomethingElse } from './other-meanings.js';
import { accept, surroundingsOf } from './surroundings.js';
import type { Skill } from './taxonomy.js';
import type { Token } from './tokens.js';

export interface Pattern {
  /** Null: a phrase that contains a skill's name and is none. */
  skill: Skill | null;
  alias: Alias;
}

/** Each pass over the doubtful names may settle neighbours of the one before; real lists take two. */
const mostPasses = 6;

/** The hits that name a skill: drops what means something else or is ambiguous without evidence, then overlaps. In order. */
export function settle(
  tokens: readonly Token[],
  hits: Hit<Pattern>[],
  about: readonly Token[],
): Hit<Pattern>[] {
  const text = surroundingsOf(tokens, about);
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
  const reach = new Array<number>(length).fill(0);
  for (const { value, from, to } of hits)
    if (value.skill === null) reach[from] = Math.max(reach[from] ?? 0, to);
  for (let at = 1; at < length; at += 1) reach[at] = Math.max(reach[at] ?? 0, reach[at - 1] ?? 0);
  return reach;
}

/** Of overlapping names the longest wins, of equals the first. */
function longestFirst(length: number, hits: readonly Hit<Pattern>[]): Hit<Pattern>[] {
  const taken = new Uint8Array(length);
  const byLength = [...hits].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  return byLength.filter((hit) => {
    const isFree = !taken.subarray(hit.from, hit.to).includes(1);
    if (isFree) taken.fill(1, hit.from, hit.to);
    return isFree;
  });
}
