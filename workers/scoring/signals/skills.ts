import type { SkillAsk } from '../job-description/skill-asks.js';
import { evidenceFor, listedStrength, type Evidence, type EvidenceBySlug } from '../resume/evidence.js';
import type { RowDraft } from '../rows.js';
import { homeOf, type SkillHome } from '../skill-homes.js';

/** A skill requirement with the best that the resume shows for it. */
export interface SkillMatch {
  ask: SkillAsk;
  /** The member that the evidence is for; the first where there is none. */
  name: string;
  evidence: Evidence | null;
}

/** From this strength on, as found in the resume, a keyword counts as matched. */
export const matchedFrom = 0.6;

export function matchSkills(
  asks: readonly SkillAsk[],
  direct: EvidenceBySlug,
  semantic: EvidenceBySlug,
): SkillMatch[] {
  return asks.map((ask) => {
    const found = ask.members.flatMap(({ slug, name }) => [
      { name, evidence: evidenceFor(slug, direct) },
      { name, evidence: semantic.get(slug) ?? null },
    ]);
    const best = found.reduce((a, b) => ((b.evidence?.strength ?? 0) > (a.evidence?.strength ?? 0) ? b : a));
    return { ask, ...best };
  });
}

/** One row a skill; the signal's points are shared by the weights of its requirements. */
export function skillRows(
  signal: 'must-have' | 'nice-to-have',
  points: number,
  matches: readonly SkillMatch[],
): RowDraft[] {
  const label = signal === 'must-have' ? 'Must-have' : 'Nice-to-have';
  if (matches.length === 0)
    return [{ ruleId: signal, label: `${label} skills`, weight: points, share: null }];
  const sum = matches.reduce((total, { ask }) => total + ask.weight, 0);
  return matches.map(({ ask, name, evidence }) => {
    const [first] = ask.members;
    const names = ask.members.map((member) => member.name);
    return {
      ruleId: `${signal}.${first?.slug ?? ''}`,
      label: `${label}: ${names.join(' or ')}`,
      weight: (points * ask.weight) / sum,
      share: evidence?.strength ?? 0,
      jdQuote: ask.quote,
      resumePath: evidence?.path ?? null,
      quote: evidence?.quote ?? null,
      via: evidence?.via ?? null,
      fix: skillFix(name, ask.members.find((member) => member.name === name)?.slug ?? '', evidence),
    };
  });
}

const firstShown: Readonly<Record<SkillHome, (name: string) => string>> = {
  languages: (name) => `If you speak ${name}, list it under Languages.`,
  certificates: (name) => `If you hold ${name}, list it under Certificates with its date.`,
  bullets: (name) =>
    `If you have experience with ${name}, add a bullet to a dated role: a verb first, what you did with it, and a number that shows how much.`,
};

function skillFix(name: string, slug: string, evidence: Evidence | null): string {
  const home = homeOf(slug);
  if (!evidence || (home !== 'bullets' && evidence.found <= listedStrength)) return firstShown[home](name);
  if (evidence.via.startsWith('near:'))
    return `Name ${name} itself in a bullet of a dated role if you have used it, as ${evidence.quote} is only near to it.`;
  if (evidence.via.startsWith('implies:') && evidence.found === 1)
    return `Name ${name} too, beside ${evidence.quote}, in a bullet or in the skills list.`;
  if (evidence.found > listedStrength)
    return `Name ${name} in a bullet of a role from the last five years, if you still use it.`;
  return `Show what you did with ${name} in a bullet of a dated role, as it stands only in a list or summary.`;
}
