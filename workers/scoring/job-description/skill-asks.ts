import { findSkills } from '../../skills/find-skills.js';
import { isWithin, spansOf } from '../resume/names.js';
import type { NamedSkill } from './terms/named-skill.js';
import { isKnown, namedIn, type Searched } from './named-in.js';
import { searchable } from './searchable.js';
import { isWhomSought } from './sought.js';
import type { Statement } from './statements.js';

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

/** A bound on hostile texts; no sentence that people read names so many skills. */
const most = 500;

const counting = new Set(['intro', 'requirements', 'preferred', 'duties', 'other']);

/**
 * What a job description asks in skills, its employer's name aside: must-haves first, so that a skill asked for both
 * ways is a must. The title tells what its abbreviations stand for.
 */
export function readSkillAsks(
  all: readonly Statement[],
  { employer, title }: { employer: string | null; title: string | null },
): SkillAsks {
  const names = employer?.includes(' ') ? [employer] : [];
  const statements = all
    .filter(({ section, strength }) => counting.has(section) || strength !== 'none')
    .map((statement) => {
      const named = spansOf(names, statement.text);
      const mentions = findSkills(searchable(statement), title ?? '')
        .filter(
          (mention) =>
            !isWithin(mention, named) && !isWhomSought(mention.quote, mention.start, statement, title),
        )
        .slice(0, most);
      return { ...statement, mentions, title };
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
  return isKnown(members) ? weight : weight / 2;
}

/** 'Tally, Busy, Marg. At least one of them.': what stood before it is one requirement. */
const oneOfThem =
  /^(?:(?:at least |any |just )?(?:one|either)(?: one)? of (?:them|these|those|the (?:above|two|three|four))|any ?one (?:is|will|would|of)|either (?:is|will|would|one))\b/i;

function groupsOf(statements: readonly Searched[], taken: Set<string>): Group[] {
  const groups: Group[] = [];
  let start = 0;
  for (const statement of statements) {
    if (statement.mentions.length === 0 && oneOfThem.test(statement.text)) {
      const before = groups.splice(start);
      if (before[0]) groups.push({ ...before[0], members: before.flatMap(({ members }) => members) });
      continue;
    }
    start = groups.length;
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
