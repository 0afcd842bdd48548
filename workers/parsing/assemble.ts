import { type ResumeContent, resumeContent } from '../../shared/resume/content.js';
import { readBasics } from './fields/basics.js';
import { withWholeYears } from './fields/dates/short-ranges.js';
import { readEducation } from './fields/education.js';
import { joinWrapped, wrapsInto } from './fields/wrapping.js';
import { findExtensions } from './fields/extensions.js';
import { withFactRows } from './fields/fact-rows.js';
import { withLabelled } from './fields/labelled.js';
import { withGroupsApart } from './fields/groups-apart.js';
import { placeDuties } from './fields/loose-duties.js';
import { type Habits, learnHabits } from './fields/heads/habits.js';
import { readInterests } from './fields/interests.js';
import { readLanguages } from './fields/languages.js';
import { readAwards, readCertificates } from './fields/listed.js';
import { readProjects } from './fields/projects.js';
import { readPublications } from './fields/publications.js';
import { readReferences } from './fields/references.js';
import { readSkills } from './fields/skills.js';
import { toldSkills } from './fields/told-skills.js';
import { readVolunteer } from './fields/volunteer.js';
import { readWork } from './fields/work.js';
import type { Extract, Line } from './lines.js';
import type { Section } from './sections/sections.js';

type Reader = (section: Section, habits: Habits) => Partial<ResumeContent>;

/** What was done by a skill stays under its name. */
function skillsAndOthers({ lines, heading }: Section): Partial<ResumeContent> {
  const told = toldSkills(lines);
  if (told !== null)
    return {
      skills: told.flatMap(({ name }) => (name === undefined ? [] : [{ name }])),
      otherSections: told.map((skill) => ({
        heading: skill.name ?? heading,
        lines: wholeLines(skill.lines),
      })),
    };
  return withGroupsApart(readSkills(lines, heading), heading).reduce(merge, {});
}

/** What each kind of section gives; kinds that are not here give to the basics or stay under their own heading. */
const readers: Partial<Record<Section['kind'], Reader>> = {
  work: ({ lines }, habits) => ({ work: readWork(withWholeYears(lines), habits) }),
  education: ({ lines }, habits) => ({ education: readEducation(withWholeYears(lines), habits) }),
  skills: skillsAndOthers,
  projects: ({ lines }) => ({ projects: readProjects(lines) }),
  certificates: ({ lines }) => ({ certificates: readCertificates(lines) }),
  languages: ({ lines }) => ({ languages: readLanguages(lines) }),
  awards: ({ lines }) => ({ awards: readAwards(lines) }),
  publications: ({ lines }) => ({ publications: readPublications(lines) }),
  volunteer: ({ lines }, habits) => ({ volunteer: readVolunteer(lines, habits) }),
  interests: ({ lines }) => ({ interests: readInterests(lines) }),
  references: ({ lines }) => ({ references: readReferences(lines) }),
};

const kept = new Set<Section['kind']>(['other', 'personal', 'courses', 'declaration']);

function linesOf(sections: readonly Section[], kinds: readonly Section['kind'][]): Line[] {
  return sections.filter((section) => kinds.includes(section.kind)).flatMap((section) => section.lines);
}

function merge(into: ResumeContent, part: Partial<ResumeContent>): ResumeContent {
  const merged: Record<string, unknown> = { ...into };
  for (const [key, value] of Object.entries(part)) {
    const before = merged[key];
    if (Array.isArray(value) && value.length === 0) continue;
    merged[key] =
      Array.isArray(before) && Array.isArray(value)
        ? [...(before as unknown[]), ...(value as unknown[])]
        : value;
  }
  return merged;
}

function paragraph(lines: readonly Line[]): string {
  return lines.reduce((text, line) => {
    if (text === '') return line.text;
    return line.bullet || line.gap > 1 ? `${text}\n${line.text}` : joinWrapped(text, line.text);
  }, '');
}

/** Lines as they stand, points whole. */
function wholeLines(lines: readonly Line[]): string[] {
  const texts: string[] = [];
  let point: Line | undefined;
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    const goesOn = point !== undefined && above !== undefined && !line.bullet && line.cells.length === 1;
    if (goesOn && line.gap < 0.9 && wrapsInto(above, line))
      texts.push(joinWrapped(texts.pop() ?? '', line.text));
    else {
      texts.push(line.text);
      point = line.bullet ? line : undefined;
    }
  });
  return texts;
}

/** What may stand behind an amount. */
const perYear = /\b(?:lakhs?|lacs?|lpa)?\s*(?:per|a)\s+(?:year|annum)|\bp\.?\s?a\.?|लाख|प्रति वर्ष/giu;

/** Whether a text says nothing but what our extensions of JSON Resume hold. */
function isExtension(text: string): boolean {
  const { quotes } = findExtensions(text);
  const rest = [...quotes.values()].reduce((left, quote) => left.replace(quote, ''), text);
  return quotes.size > 0 && !/[\p{L}\p{N}]/u.test(rest.replace(perYear, ''));
}

/** Sections to a resume. Every text of the result stands in the file. */
export function toResume(source: readonly Section[], extract: Extract): ResumeContent {
  const sections = withLabelled(withFactRows(source));
  const summary = paragraph(linesOf(sections, ['summary']));
  const basics = readBasics(
    {
      head: linesOf(sections, ['head']),
      contact: linesOf(sections, ['contact', 'profiles', 'personal']),
      all: extract.lines,
      hasSummary: summary !== '',
    },
    extract.links,
  );
  let resume: ResumeContent = { basics: { ...basics, ...(summary === '' ? {} : { summary }) } };
  const habits = learnHabits(sections);
  for (const section of sections) {
    const reader = readers[section.kind];
    const part = reader?.(section, habits);
    const duties = placeDuties(resume.work ?? [], part?.work ?? [], section.heading);
    if (duties?.work !== undefined) resume = { ...resume, work: duties.work };
    else if (part !== undefined) resume = merge(resume, duties ?? part);
    else if (kept.has(section.kind) && section.lines.length > 0) {
      const lines = wholeLines(section.lines).filter(
        (text) => section.kind !== 'personal' || !isExtension(text),
      );
      if (lines.length === 0) continue;
      resume = merge(resume, { otherSections: [{ heading: section.heading, lines }] });
    }
  }
  const { values: extensions } = findExtensions(extract.lines.map((line) => line.text).join('\n'));
  if (Object.keys(extensions).length > 0) resume = merge(resume, { extensions });
  return resumeContent.parse(clip(resume));
}

const longest = 2_000;
const proseKeys = new Set(['summary', 'description', 'highlights', 'lines', 'reference']);
const mostItems = 200;
/** Lists that may hold fewer (shared/resume/content.ts). */
const shorter: Readonly<Record<string, number>> = {
  otherSections: 50,
  languages: 100,
  profiles: 50,
  preferredLocations: 50,
};

/** Keeps the result within the sizes that content may have. */
function clip(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return value.slice(0, proseKeys.has(key) ? 20_000 : longest);
  if (Array.isArray(value)) return value.slice(0, shorter[key] ?? mostItems).map((item) => clip(item, key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, clip(inner, name)]));
  }
  return value;
}
