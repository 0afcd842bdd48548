import { findDates } from '../fields/dates.js';
import { findDegree, isSchool } from '../fields/degrees.js';
import { organisationScore, roleScore } from '../fields/roles.js';
import type { Line } from '../lines.js';
import type { Section } from './sections.js';

/** Of the lines with a range of dates, so many must tell what the section is. */
const leastShare = 0.5;

const isRange = ({ text }: Line): boolean => findDates(text).some(({ from }) => from !== null);

/** Each dated line in its pieces, with the lines beside it: what it dates stands on one of them. */
function entriesOf(lines: readonly Line[]): string[][] {
  return lines.flatMap((line, at) => {
    if (!isRange(line)) return [];
    const beside = lines.slice(Math.max(0, at - 2), at + 2).filter((each) => each === line || !each.bullet);
    return [beside.flatMap(({ text }) => text.split(/\s*[,|(]\s*|\s+[-\u2013\u2014]\s+|\s+from\s+/u))];
  });
}

const isStudy = (texts: readonly string[]): boolean =>
  texts.some((text) => findDegree(text) !== null) && texts.some(isSchool);
const isJob = (texts: readonly string[]): boolean =>
  texts.some((text) => roleScore(text) > 0 || organisationScore(text) > 1);

/** Whether most of a section's entries pass a test. */
const tells = (entries: readonly string[][], test: (texts: readonly string[]) => boolean): boolean =>
  entries.length > 0 && entries.filter(test).length >= leastShare * entries.length;

/**
 * Sections whose heading nobody knows, or that may mean another thing ('Training'), by what they hold: where a resume has
 * no section of jobs or of studies, one of dated jobs or of dated degrees is it.
 */
export function withUnnamed(sections: readonly Section[]): Section[] {
  const has = (kind: Section['kind']): boolean =>
    sections.some((section) => section.kind === kind && section.lines.length > 0);
  const [lacksWork, lacksEducation] = [!has('work'), !has('education')];
  return sections.map((section) => {
    if (section.kind !== 'other' && section.kind !== 'courses') return section;
    const entries = entriesOf(section.lines);
    if (lacksEducation && tells(entries, isStudy)) return { ...section, kind: 'education' };
    if (lacksWork && section.kind === 'other' && tells(entries, isJob)) return { ...section, kind: 'work' };
    return section;
  });
}
