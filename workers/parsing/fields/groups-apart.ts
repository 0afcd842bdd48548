import type { ResumeContent, SkillGroup } from '../../../shared/resume/content.js';
import { isSpoken } from '../lexicon/languages.js';
import { isDrivingLicence } from '../lexicon/licences.js';
import { plainCell, plainLine } from '../lines.js';
import { kindOfHeading } from '../sections/headings.js';
import { readLanguages } from './languages.js';
import { readCertificates } from './listed.js';

/* Groups among the skills that are none: interests, languages that people speak, certificates, classes of a licence. */

const toLines = (texts: readonly string[]) => texts.map((text) => plainLine([plainCell(text)]));

/** What a group is by its name and what it lists; null where it is one of skills. */
function apart({ name = '', keywords = [] }: SkillGroup): Partial<ResumeContent> | null {
  const kind = keywords.length === 0 ? null : kindOfHeading(name);
  if (kind === 'interests') return { interests: keywords.map((each) => ({ name: each })) };
  if (kind === 'languages' && keywords.every(isSpoken))
    return { languages: readLanguages(toLines(keywords)) };
  if (kind !== 'certificates') return null;
  return isDrivingLicence(name)
    ? { otherSections: [{ heading: name, lines: [keywords.join(', ')] }] }
    : { certificates: readCertificates(toLines(keywords)) };
}

/**
 * The groups of a section of skills, and what others among them are.
 * @param heading the section's own, by which loose skills go
 */
export function withGroupsApart(groups: readonly SkillGroup[], heading: string): Partial<ResumeContent>[] {
  const parts = groups.map((group) => (group.name === heading ? null : apart(group)));
  const skills = groups.filter((_, at) => parts[at] === null);
  return [{ skills }, ...parts.filter((part) => part !== null)];
}
