import type { ResumeContent, SkillGroup } from '../../../shared/resume/content.js';
import { taxonomy } from '../../skills/taxonomy.js';
import type { Asked } from '../asked.js';
import type { ProposedEdit } from '../edits.js';
import { joined } from '../english.js';
import { passagesOf, type Passage } from '../proof/passages.js';
import { skillsIn, skillsShownBy, type SkillInText } from '../proof/skills.js';

/** More than this would turn the section into a list of everything. */
const most = 8;

interface Shown {
  readonly skill: SkillInText;
  readonly passage: Passage;
}

/** Lists the asked-for skills that bullets show by name and the skills section leaves out. */
export function skillsShownEdits(resume: ResumeContent, asked: Asked): ProposedEdit[] {
  const groups = resume.skills ?? [];
  const listed = skillsShownBy(groups.flatMap(namesOf).flatMap((name) => skillsIn(name)));
  const wanted = new Map(asked.skills.map((skill) => [skill.slug, skill]));
  const missing = shownInBullets(resume).filter(
    ({ skill }) => wanted.has(skill.slug) && !listed.has(skill.slug),
  );
  const chosen = firstOfEach(missing).slice(0, most);
  const place = (shown: Shown) => groupFor(shown.skill.slug, groups);
  const places = [...new Set(chosen.map(place))];
  return places.map((at) => {
    const added = chosen.filter((shown) => place(shown) === at);
    const names = added.map(({ skill }) => wanted.get(skill.slug)?.name ?? skill.text);
    return {
      ...addition(groups, at, names),
      reason: `Your bullets show ${joined(names)}, but the skills list, where many readers look first, does not.`,
      addresses: [...new Set(added.flatMap(({ skill }) => wanted.get(skill.slug)?.ruleId ?? []))],
      evidence: [...new Set(added.map(({ passage }) => passage.text))],
    };
  });
}

function namesOf({ name, keywords = [] }: SkillGroup): string[] {
  if (keywords.length > 0) return keywords;
  return name ? [name] : [];
}

function shownInBullets(resume: ResumeContent): Shown[] {
  return passagesOf(resume)
    .filter(({ path }) => /^\/(?:work|projects|volunteer)\/\d+\/highlights\//.test(path))
    .flatMap((passage) => skillsIn(passage.text).map((skill) => ({ skill, passage })));
}

function firstOfEach(all: readonly Shown[]): Shown[] {
  return [...new Map([...all].reverse().map((shown) => [shown.skill.slug, shown])).values()].reverse();
}

/** The group with most skills of the same field; the first one where none is near. */
function groupFor(slug: string, groups: readonly SkillGroup[]): number {
  const field = taxonomy.bySlug.get(slug)?.category;
  const near = groups.map(
    ({ keywords = [] }) =>
      keywords
        .flatMap((keyword) => skillsIn(keyword))
        .filter((one) => taxonomy.bySlug.get(one.slug)?.category === field).length,
  );
  const best = Math.max(0, ...near);
  return best > 0 ? near.indexOf(best) : 0;
}

function addition(
  groups: SkillGroup[],
  at: number,
  names: string[],
): Pick<ProposedEdit, 'path' | 'before' | 'after'> {
  const group = groups[at];
  if (!group) return { path: '/skills', before: null, after: [{ name: 'Skills', keywords: names }] };
  const before = group.keywords ?? null;
  return { path: `/skills/${at}/keywords`, before, after: [...(before ?? []), ...names] };
}
