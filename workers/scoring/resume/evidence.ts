import { Automaton } from '../../skills/automaton.js';
import { findSkills } from '../../skills/find-skills.js';
import { impliedBy } from '../../skills/implied.js';
import { taxonomy } from '../../skills/taxonomy.js';
import { tokenize } from '../../skills/tokens.js';
import type { NamedSkill } from '../job-description/terms/named-skill.js';
import type { Month } from './months.js';
import { isWithin, spansOf } from './names.js';
import { speaksOfOthers } from './others-skills.js';
import type { ResumePassage } from './passages.js';

/** The best that a resume shows for a skill. */
export interface Evidence {
  /** 0 to 1: 1 in recent dated work, 0.8 in older work, 0.6 in a list, 0.4 through a neighbour. */
  strength: number;
  /** The strength of the words that show it, before what is implied by them is lowered. */
  found: number;
  path: string;
  quote: string;
  /** exact, alias, implies:<skill> or near:<skill>. */
  via: string;
}

export type EvidenceBySlug = ReadonlyMap<string, Evidence>;

const recentMonths = 60;
const nearStrength = 0.4;
export const listedStrength = 0.6;
/** Where the skill itself is named nowhere, what implies it counts a little less: naming it must pay. */
const impliedPart = 0.95;

/**
 * The best direct evidence of each skill, by slug, and of each unlisted term that the job description names.
 * @param names of persons, employers and schools: what stands within one is no skill
 */
export function gatherEvidence(
  passages: readonly ResumePassage[],
  asOf: Month,
  terms: readonly NamedSkill[],
  names: readonly string[],
): EvidenceBySlug {
  const best = new Map<string, Evidence>();
  const keep = (slug: string, evidence: Evidence): void => {
    if (isBetter(evidence, best.get(slug))) best.set(slug, evidence);
  };
  const unlisted = new Automaton(
    terms.map(({ name, slug }) => [tokenize(name).map(({ symbol }) => symbol), slug] as const),
  );
  for (const passage of passages) {
    const strength = strengthOf(passage, asOf);
    const { path, text } = passage;
    if (strength === 0 || path === null || text === '') continue;
    const named = spansOf(names, text);
    for (const mention of findSkills(text)) {
      if (speaksOfOthers(text, mention) || isWithin(mention, named)) continue;
      keep(mention.slug, { strength, found: strength, path, quote: mention.quote, via: mention.via });
    }
    if (terms.length > 0)
      for (const [slug, quote] of termsIn(text, unlisted))
        keep(slug, { strength, found: strength, path, quote, via: 'exact' });
  }
  return best;
}

function termsIn(text: string, unlisted: Automaton<string>): [slug: string, quote: string][] {
  const tokens = tokenize(text);
  return unlisted.find(tokens.map(({ symbol }) => symbol)).map(({ value, from, to }) => {
    return [value, text.slice(tokens[from]?.start, tokens[to - 1]?.end)];
  });
}

function strengthOf({ kind, end }: ResumePassage, asOf: Month): number {
  if (kind === 'proof') return 1;
  if (kind === 'listed') return listedStrength;
  if (kind === 'dated') return end !== null && asOf - end > recentMonths ? 0.8 : 1;
  return 0;
}

/** Of equal strength, the skill's own name goes before another word for it; then what comes first. */
function isBetter(evidence: Evidence, other: Evidence | undefined): boolean {
  if (!other || evidence.strength !== other.strength) return !other || evidence.strength > other.strength;
  return evidence.via === 'exact' && other.via !== 'exact';
}

/** What a resume shows for one skill: directly, through a skill that implies it, or through a neighbour. */
export function evidenceFor(slug: string, direct: EvidenceBySlug): Evidence | null {
  const candidates: Evidence[] = [];
  const own = direct.get(slug);
  if (own) candidates.push(own);
  for (const [other, evidence] of direct) {
    if (other === slug) continue;
    const name = taxonomy.bySlug.get(other)?.name ?? other;
    if (impliedBy(other).has(slug)) {
      const isNamed = own !== undefined || namesItself(slug, evidence.quote);
      const strength = isNamed ? evidence.strength : evidence.strength * impliedPart;
      candidates.push({ ...evidence, strength, via: `implies:${name}` });
    } else if (taxonomy.bySlug.get(other)?.near.includes(slug)) {
      const strength = Math.min(nearStrength, evidence.strength);
      candidates.push({ ...evidence, strength, found: strength, via: `near:${name}` });
    }
  }
  return candidates.reduce<Evidence | null>(
    (best, each) => (!best || each.strength > best.strength ? each : best),
    null,
  );
}

/** `AWS EC2` names AWS as well, `ASP.NET` names .NET, `PostgreSQL` names SQL. */
function namesItself(slug: string, quote: string): boolean {
  const name = taxonomy.bySlug.get(slug)?.name.toLowerCase() ?? '';
  const words = quote.toLowerCase().split(' ');
  return words.some((word) => word === name || (name.length > 2 && word.endsWith(name)));
}
