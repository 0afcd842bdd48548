import type { Requirements } from '../../../../shared/analysis/analysis.js';
import { findSkills } from '../../../skills/find-skills.js';
import { taxonomy } from '../../../skills/taxonomy.js';
import type { SkillAsk } from '../skill-asks.js';
import type { Cell } from './cells.js';
import { readDeadline } from './deadline.js';
import { readLocation, readWorkMode } from './place.js';
import { readSalary } from './salary.js';
import { readEmploymentType, readNotice, readShift } from './terms.js';

/** What a posting says of the job itself; none of it is scored. */
export type Posting = Pick<
  Requirements,
  'location' | 'workMode' | 'employmentType' | 'salary' | 'noticePeriod' | 'shift' | 'deadline' | 'languages'
>;

/** Reads the facts of a posting, each with the words that say so; null for what it does not say. */
export function readPosting(cells: readonly Cell[], asks: readonly SkillAsk[]): Posting {
  return {
    location: readLocation(cells),
    workMode: readWorkMode(cells),
    employmentType: readEmploymentType(cells),
    salary: readSalary(cells),
    noticePeriod: readNotice(cells),
    shift: readShift(cells),
    deadline: readDeadline(cells),
    languages: readLanguages(cells, asks),
  };
}

const isLanguage = (slug: string): boolean => taxonomy.bySlug.get(slug)?.category === 'languages';

/** The human languages among what is asked, and those of a line that is labelled so. */
function readLanguages(cells: readonly Cell[], asks: readonly SkillAsk[]): Posting['languages'] {
  const asked = asks.flatMap(({ members, quote }) =>
    members.filter(({ slug }) => isLanguage(slug)).map(({ name }) => ({ language: name, quote })),
  );
  const labelled = cells
    .filter(({ label }) => /^(?:known )?languages?(?: known| required)?$/.test(label))
    .flatMap(({ value, quote }) =>
      findSkills(value)
        .filter(({ slug }) => isLanguage(slug))
        .map(({ name }) => ({ language: name, quote })),
    );
  const all = [...asked, ...labelled];
  return all.filter(({ language }, at) => all.findIndex((each) => each.language === language) === at);
}
