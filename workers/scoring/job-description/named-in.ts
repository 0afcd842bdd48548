import type { SkillMention } from '../../skills/find-skills.js';
import { impliedBy } from '../../skills/implied.js';
import { alternatives } from './alternatives.js';
import { degreeSpans } from './education.js';
import { postedName } from './posted-name.js';
import { isWhomSought } from './sought.js';
import type { Statement } from './statements.js';
import type { NamedSkill } from './terms/named-skill.js';
import { unlistedTerms } from './terms/unlisted.js';

/** A statement, and the skills that it names. */
export interface Searched extends Statement {
  mentions: readonly SkillMention[];
  /** The posting's title. */
  title: string | null;
}

/**
 * What a statement names, known skills first; what one may choose from is together, be it known or not: 'Docker or
 * Quillo'.
 */
export function namedIn(statement: Searched): NamedSkill[][] {
  const { text } = statement;
  const spans = degreeSpans(text);
  const mentions = statement.mentions.filter(
    ({ start }) => !spans.some((span) => start >= span.start && start < span.end),
  );
  const listed = mentions.map((mention) => ({
    start: mention.start,
    end: mention.end,
    skill: { slug: mention.slug, name: postedName(mention), isListed: true },
  }));
  const unlisted = [
    ...new Map(unlistedTerms(statement, mentions).map((group) => [slugsOf(group), group])).values(),
  ]
    .map((group) =>
      group.filter(({ name }) => !isWhomSought(name, text.indexOf(name), statement, statement.title)),
    )
    .filter((group) => group.length > 0);
  const single = unlisted.flatMap(([skill, ...others]) => {
    const start = skill && others.length === 0 ? text.indexOf(skill.name) : -1;
    return skill && start >= 0 ? [{ start, end: start + skill.name.length, skill }] : [];
  });
  const placed = single.filter(
    (term) => !listed.some(({ start, end }) => start < term.end && end > term.start),
  );
  const apart = unlisted.filter((group) => !placed.some(({ skill }) => skill === group[0]));
  const together = [...listed, ...placed].sort((a, b) => a.start - b.start);
  const groups = alternatives(text, together)
    .map((group) => group.map(({ skill }) => skill))
    .flatMap(basisApart);
  const [known, unknown] = [true, false].map((is) => groups.filter((group) => isKnown(group) === is));
  return [...(known ?? []), ...(unknown ?? []), ...apart];
}

/** 'Python, Flask or FastAPI': what all the others of a choice rest on is asked for by itself. */
function basisApart(group: NamedSkill[]): NamedSkill[][] {
  const [first, ...others] = group;
  const isBasis = first && others.length > 1 && others.every(({ slug }) => impliedBy(slug).has(first.slug));
  return isBasis ? [[first], others] : [group];
}

const slugsOf = (group: readonly NamedSkill[]): string => group.map(({ slug }) => slug).join('|');

/** Whether any of them is in the taxonomy. */
export const isKnown = (members: readonly NamedSkill[]): boolean => members.some(({ isListed }) => isListed);
