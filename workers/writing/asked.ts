import type { Requirements, SkillRequirement } from '../../shared/analysis/analysis.js';
import { speaksOfOthers } from '../scoring/resume/others-skills.js';
import { findSkills } from '../skills/find-skills.js';
import { slugOf } from '../skills/taxonomy.js';
import { quantitiesIn } from './proof/numbers/numbers.js';
import { skillsShownBy } from './proof/skills.js';
import { contentStems, shareIn } from './proof/words.js';

/** A skill that the job description asks for. */
export interface AskedSkill {
  readonly slug: string;
  readonly name: string;
  readonly must: boolean;
  readonly weight: number;
  /** Rule id of its row. */
  readonly ruleId: string;
}

/** What the job description asks for, as far as it helps to order and to choose. */
export interface Asked {
  readonly skills: readonly AskedSkill[];
  readonly duties: readonly ReadonlySet<string>[];
}

/** A nice-to-have counts for less than a must-have. */
const niceShare = 0.4;
/** A duty retold counts like a must-have that is named once. */
const dutyWeight = 1;
/** Of two equally relevant bullets, the one with a figure first. */
const figureWeight = 0.25;

/** The skills and duties of a job description; nothing without one. */
export function askedFor(requirements: Requirements | null): Asked {
  if (requirements === null) return { skills: [], duties: [] };
  const duties = requirements.duties
    .map((duty) => new Set(contentStems(duty)))
    .filter(({ size }) => size > 0);
  const { mustHave, niceToHave } = requirements;
  return { skills: [...asSkills('must-have', mustHave), ...asSkills('nice-to-have', niceToHave)], duties };
}

/** Each member of 'Go, Rust or Python' by itself. */
function asSkills(kind: 'must-have' | 'nice-to-have', list: readonly SkillRequirement[]): AskedSkill[] {
  const must = kind === 'must-have';
  return list.flatMap(({ skill, weight, anyOf = [skill] }) =>
    anyOf.map((name) => ({
      slug: slugOf(name),
      name,
      must,
      weight: must ? weight : weight * niceShare,
      ruleId: `${kind}.${slugOf(skill)}`,
    })),
  );
}

/** Asked skills that a text shows, the weightiest first; 'Screened 60 Python profiles' shows no Python. */
export function askedIn(text: string, { skills }: Asked): AskedSkill[] {
  const shown = skillsShownBy(findSkills(text).filter((skill) => !speaksOfOthers(text, skill)));
  return skills.filter(({ slug }) => shown.has(slug)).sort((a, b) => b.weight - a.weight);
}

/** How much a text answers what is asked: the weights of its skills, its closest duty, and whether it has a figure. */
export function relevance(text: string, asked: Asked): number {
  const skills = askedIn(text, asked).reduce((sum, { weight }) => sum + weight, 0);
  const stems = new Set(contentStems(text));
  const duty = Math.max(0, ...asked.duties.map((words) => shareIn([...words], stems)));
  return skills + dutyWeight * duty + (quantitiesIn(text).length > 0 ? figureWeight : 0);
}
