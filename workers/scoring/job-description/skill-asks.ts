import { findSkills, type SkillMention } from '../../skills/find-skills.js';
import { isWithin, spansOf } from '../resume/names.js';
import { degreeSpans } from './education.js';
import type { NamedSkill } from './named-skill.js';
import type { Statement } from './statements.js';
import { unlistedTerms } from './unlisted.js';

/** One requirement: any one of its members meets it. */
export interface SkillAsk {
  members: readonly NamedSkill[];
  /** The sentence of the job description that asks. */
  quote: string;
  /** 1 for one mention, 1.25 for two, 1.5 from three; half of that for a term that no list knows. */
  weight: number;
}

export interface SkillAsks {
  mustHave: SkillAsk[];
  niceToHave: SkillAsk[];
}

interface Group {
  members: NamedSkill[];
  quote: string;
}

interface Searched extends Statement {
  mentions: readonly SkillMention[];
}

const counting = new Set(['intro', 'requirements', 'preferred', 'duties', 'other']);

/** What a job description asks in skills, its employer's name aside: must-haves first, so that a skill asked for both ways is a must. */
export function readSkillAsks(all: readonly Statement[], employer: string | null): SkillAsks {
  const names = employer?.includes(' ') ? [employer] : [];
  const statements = all
    .filter(({ section, strength }) => counting.has(section) || strength !== 'none')
    .map((statement) => {
      const named = spansOf(names, statement.text);
      const mentions = findSkills(statement.text).filter((mention) => !isWithin(mention, named));
      return { ...statement, mentions };
    });
  const mentions = countMentions(statements);
  const must = groupsOf(
    statements.filter(({ strength }) => strength === 'must'),
    new Set(),
  );
  const taken = new Set(must.flatMap(({ members }) => members.map(({ slug }) => slug)));
  const nice = groupsOf(
    statements.filter(({ strength }) => strength === 'nice'),
    taken,
  );
  const weigh = (groups: Group[]): SkillAsk[] =>
    groups.map((group) => ({ ...group, weight: weightOf(group, mentions) }));
  return { mustHave: weigh(must), niceToHave: weigh(nice) };
}

function countMentions(statements: readonly Searched[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { section, mentions } of statements) {
    if (!counting.has(section)) continue;
    for (const { slug } of mentions) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  }
  return counts;
}

/** w = 1 + 0.25 · min(mentions − 1, 2). */
function weightOf({ members }: Group, mentions: ReadonlyMap<string, number>): number {
  const most = Math.max(1, ...members.map(({ slug }) => mentions.get(slug) ?? 1));
  const weight = 1 + 0.25 * Math.min(most - 1, 2);
  return members.every(({ isListed }) => isListed) ? weight : weight / 2;
}

function groupsOf(statements: readonly Searched[], taken: Set<string>): Group[] {
  const groups: Group[] = [];
  for (const statement of statements) {
    for (const members of namedIn(statement)) {
      const fresh = members.filter(({ slug }) => !taken.has(slug));
      // An alternative that is asked for elsewhere on its own makes the whole alternative redundant.
      if (fresh.length === 0 || (members.length > 1 && fresh.length < members.length)) continue;
      for (const { slug } of fresh) taken.add(slug);
      groups.push({ members: fresh, quote: statement.text });
    }
  }
  return groups;
}

function namedIn(statement: Searched): NamedSkill[][] {
  const spans = degreeSpans(statement.text);
  const mentions = statement.mentions.filter(
    ({ start }) => !spans.some((span) => start >= span.start && start < span.end),
  );
  const listed = alternatives(statement.text, mentions).map((group) =>
    group.map(({ slug, name }) => ({ slug, name, isListed: true })),
  );
  return [...listed, ...unlistedTerms(statement, mentions)];
}

/** Groups mentions that are joined by 'or'; every other mention is a group of its own. */
function alternatives(text: string, mentions: readonly SkillMention[]): SkillMention[][] {
  const gaps = mentions.map((mention, i) => joint(text, mention, mentions[i + 1]));
  const groups: SkillMention[][] = [];
  let start = 0;
  mentions.forEach((_, i) => {
    if (isSameGroup(gaps, i, start)) return;
    groups.push(mentions.slice(start, i + 1));
    start = i + 1;
  });
  return groups;
}

type Joint = 'comma' | 'or' | 'comma-or' | 'none';

function joint(text: string, mention: SkillMention, next: SkillMention | undefined): Joint {
  if (!next) return 'none';
  const between = text.slice(mention.end, next.start).toLowerCase();
  if (/\band\/or\b/.test(between)) return 'none';
  if (/^\s*(?:\([^)]*\))?\s*,\s*(?:or|oder)\s+(?:[\w-]+\s){0,1}$/.test(between)) return 'comma-or';
  if (/^\s*(?:\([^)]*\)|[\w-]+)?\s*\b(?:or|oder)\s+(?:[\w-]+\s){0,1}$/.test(between)) return 'or';
  return /^\s*,\s*$/.test(between) ? 'comma' : 'none';
}

/**
 * Whether mention `i` and the next belong to one alternative. 'A, B, or C' is one of three; 'A, B or C, D' holds
 * only B or C, as its list goes on.
 */
function isSameGroup(gaps: readonly Joint[], i: number, start: number): boolean {
  const gap = gaps[i];
  if (gap === 'or' || gap === 'comma-or') return true;
  if (gap !== 'comma') return false;
  const rest = gaps.slice(i);
  const end = rest.findIndex((each) => each !== 'comma');
  const closing = rest[end];
  if (closing === 'comma-or') return true;
  const before = gaps.slice(start, i).includes('or');
  return closing === 'or' && rest[end + 1] === 'none' && !before && listStart(gaps, i) === start;
}

function listStart(gaps: readonly Joint[], i: number): number {
  let at = i;
  while (at > 0 && gaps[at - 1] === 'comma') at -= 1;
  return at;
}
