import type { ResumeContent } from '../content.js';
import type { SectionName } from '../sections.js';
import { asLine, asLines } from './clean.js';
import {
  awardEntry,
  certificateEntry,
  educationEntry,
  projectEntry,
  publicationEntry,
  volunteerEntry,
  workEntry,
} from './entries.js';
import { entry, isFilled, joined, type Entry, type Note } from './entry.js';
import type { Language, Words } from './words.js';

export type { Entry, Note };

export interface Section {
  name: SectionName;
  title: string;
  prose: string[];
  entries: Entry[];
  notes: Note[];
  /** Short things that stand in a row. */
  things: string[];
  bullets: string[][];
}

/** All sections of a resume that hold something, in the order of a reader's interest. */
export function sectionsOf(resume: ResumeContent, language: Language): Section[] {
  const { words } = language;
  const work = section('work', words.work, {
    entries: (resume.work ?? []).map((each) => workEntry(each, language)),
  });
  const education = section('education', words.education, {
    entries: (resume.education ?? []).map((each) => educationEntry(each, language)),
  });
  return [
    section('summary', words.summary, { prose: asLines(resume.basics?.summary) }),
    ...(educationLeads(resume) ? [education, work] : [work, education]),
    section('projects', words.projects, {
      entries: (resume.projects ?? []).map((each) => projectEntry(each, language)),
    }),
    skillSection(resume, words),
    ...achievements(resume, language),
    section('languages', words.languages, {
      things: (resume.languages ?? []).map(({ language: name, fluency }) => pair(name, fluency)),
    }),
    section('interests', words.interests, {
      things: (resume.interests ?? []).map(({ name, keywords }) =>
        withParentheses(asLine(name), joined(keywords)),
      ),
    }),
    ...(resume.otherSections ?? []).map((other) =>
      section('otherSections', asLine(other.heading), { bullets: other.lines.map(asLines) }),
    ),
    section('references', words.references, {
      entries: (resume.references ?? []).map((each) =>
        entry({ title: [each.name], prose: [each.reference] }),
      ),
    }),
    section('extensions', words.details, { notes: detailNotes(resume.extensions ?? {}, language) }),
  ].filter(holdsSomething);
}

/** A student's degree is news, a professional's is not: it leads where it ended after the last job, and none is open. */
function educationLeads({ work = [], education = [] }: ResumeContent): boolean {
  const lastOf = (entries: readonly { endDate?: string | undefined }[]) =>
    entries.map(({ endDate }) => endDate ?? '').reduce((last, each) => (each > last ? each : last), '');
  const hasOpenJob = work.some(({ startDate, endDate }) => startDate !== undefined && endDate === undefined);
  return education.length > 0 && !hasOpenJob && lastOf(education) > lastOf(work);
}

function achievements(resume: ResumeContent, language: Language): Section[] {
  const { words } = language;
  return [
    section('certificates', words.certificates, {
      entries: (resume.certificates ?? []).map((each) => certificateEntry(each, language)),
    }),
    section('publications', words.publications, {
      entries: (resume.publications ?? []).map((each) => publicationEntry(each, language)),
    }),
    section('awards', words.awards, {
      entries: (resume.awards ?? []).map((each) => awardEntry(each, language)),
    }),
    section('volunteer', words.volunteer, {
      entries: (resume.volunteer ?? []).map((each) => volunteerEntry(each, language)),
    }),
  ];
}

function skillSection(resume: ResumeContent, words: Words): Section {
  const groups = (resume.skills ?? []).map(({ name, level, keywords }) => ({
    label: withParentheses(asLine(name), asLine(level)),
    text: joined(keywords),
  }));
  return section('skills', words.skills, {
    notes: groups.filter(({ text }) => text !== ''),
    things: groups.filter(({ text }) => text === '').map(({ label }) => label),
  });
}

function detailNotes(extensions: NonNullable<ResumeContent['extensions']>, language: Language): Note[] {
  const { words } = language;
  const amount = (lakh: number | undefined) => (lakh === undefined ? '' : `₹${lakh} ${words.lakhPerYear}`);
  const { noticePeriodDays: days } = extensions;
  return [
    { label: words.noticePeriod, text: days === undefined ? '' : `${days} ${words.days}` },
    { label: words.lastWorkingDay, text: asLine(extensions.lastWorkingDay) },
    { label: words.currentCtc, text: amount(extensions.currentCtcLpa) },
    { label: words.expectedCtc, text: amount(extensions.expectedCtcLpa) },
    { label: words.preferredLocations, text: joined(extensions.preferredLocations) },
    { label: words.dateOfBirth, text: asLine(extensions.dateOfBirth) },
  ];
}

function section(name: SectionName, title: string, parts: Partial<Omit<Section, 'name' | 'title'>>): Section {
  return {
    name,
    title,
    prose: parts.prose ?? [],
    entries: (parts.entries ?? []).filter(isFilled),
    notes: (parts.notes ?? []).filter(({ text }) => text !== ''),
    things: (parts.things ?? []).filter((each) => each !== ''),
    bullets: (parts.bullets ?? []).filter((lines) => lines.length > 0),
  };
}

function holdsSomething({ prose, entries, notes, things, bullets }: Section): boolean {
  return [prose, entries, notes, things, bullets].some((list) => list.length > 0);
}

function pair(name: string | undefined, value: string | undefined): string {
  return [asLine(name), asLine(value)].filter((text) => text !== '').join(' – ');
}

function withParentheses(text: string, more: string): string {
  return text && more ? `${text} (${more})` : text || more;
}
