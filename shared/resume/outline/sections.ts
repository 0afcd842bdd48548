import type { EducationEntry, ProjectEntry, ResumeContent, WorkEntry } from '../content.js';
import type { SectionName } from '../sections.js';
import { asLine, asLines } from './clean.js';
import { monthOf, periodOf, yearOf } from './dates.js';
import { webLink, type Linked } from './links.js';
import type { Language, Words } from './words.js';

/** A job, a degree, a project …: template-neutral, cleaned, without empty parts. */
export interface Entry {
  title: string;
  dates: string;
  /** The year of a publication, for looks that have a column for it; empty where none is known. */
  year: string;
  details: Linked[];
  prose: string[];
  /** Each bullet's lines. */
  bullets: string[][];
  notes: Note[];
  /** Title and details share a line: a certificate, an award. */
  isBrief: boolean;
}

/** `Languages: Go, Rust`. */
export interface Note {
  label: string;
  text: string;
}

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

type Volunteer = NonNullable<ResumeContent['volunteer']>[number];

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

function workEntry(each: WorkEntry, language: Language): Entry {
  return entry({
    title: [each.position, each.name],
    dates: periodOf(each.startDate, each.endDate, language),
    details: [plain(each.name), plain(each.location), webLink(each.url)],
    prose: [each.description, each.summary],
    bullets: each.highlights,
  });
}

function volunteerEntry(each: Volunteer, language: Language): Entry {
  return entry({
    title: [each.position, each.organization],
    dates: periodOf(each.startDate, each.endDate, language),
    details: [plain(each.organization), plain(each.location), webLink(each.url)],
    prose: [each.summary],
    bullets: each.highlights,
  });
}

function educationEntry(each: EducationEntry, language: Language): Entry {
  return entry({
    title: [joined([each.studyType, each.area]), each.institution],
    dates: periodOf(each.startDate, each.endDate, language),
    details: [plain(each.institution), plain(each.location), plain(each.score), webLink(each.url)],
    bullets: each.highlights,
    notes: [{ label: language.words.courses, text: joined(each.courses) }],
  });
}

function projectEntry(each: ProjectEntry, language: Language): Entry {
  return entry({
    title: [each.name, each.entity],
    dates: periodOf(each.startDate, each.endDate, language),
    details: [plain(joined(each.roles)), plain(each.entity), plain(each.type), webLink(each.url)],
    prose: [each.description],
    bullets: each.highlights,
    notes: [{ label: language.words.keywords, text: joined(each.keywords) }],
  });
}

function achievements(resume: ResumeContent, language: Language): Section[] {
  const { words } = language;
  return [
    section('certificates', words.certificates, {
      entries: (resume.certificates ?? []).map((each) =>
        entry({
          title: [each.name, each.issuer],
          dates: each.endDate ? periodOf(each.date, each.endDate, language) : monthOf(each.date, language),
          details: [plain(each.issuer), webLink(each.url)],
          isBrief: true,
        }),
      ),
    }),
    section('publications', words.publications, {
      entries: (resume.publications ?? []).map((each) =>
        entry({
          title: [each.name, each.publisher],
          dates: monthOf(each.releaseDate, language),
          year: yearOf(each.releaseDate),
          details: [plain(each.publisher), webLink(each.url)],
          prose: [each.summary],
        }),
      ),
    }),
    section('awards', words.awards, {
      entries: (resume.awards ?? []).map((each) =>
        entry({
          title: [each.title, each.awarder],
          dates: monthOf(each.date, language),
          details: [plain(each.awarder)],
          prose: [each.summary],
          isBrief: true,
        }),
      ),
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

interface EntryParts {
  /** The first of these that is not empty. */
  title: (string | undefined)[];
  dates?: string;
  year?: string;
  details?: Linked[];
  prose?: (string | undefined)[];
  bullets?: string[] | undefined;
  notes?: Note[];
  isBrief?: boolean;
}

function entry({
  title,
  dates = '',
  year = '',
  details = [],
  prose = [],
  bullets = [],
  notes = [],
  isBrief = false,
}: EntryParts): Entry {
  const heading = title.map(asLine).find((each) => each !== '') ?? '';
  return {
    title: heading,
    dates,
    year,
    // What became the title is not said again.
    details: details.filter(({ text }) => text !== '' && text !== heading),
    prose: prose.flatMap(asLines),
    bullets: bullets.map(asLines).filter((lines) => lines.length > 0),
    notes: notes.filter(({ text }) => text !== ''),
    isBrief,
  };
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

function isFilled({ title, dates, details, prose, bullets, notes }: Entry): boolean {
  return title !== '' || dates !== '' || [details, prose, bullets, notes].some((list) => list.length > 0);
}

function holdsSomething({ prose, entries, notes, things, bullets }: Section): boolean {
  return [prose, entries, notes, things, bullets].some((list) => list.length > 0);
}

function plain(text: string | undefined): Linked {
  return { text: asLine(text), link: null };
}

function joined(texts: readonly (string | undefined)[] | undefined): string {
  return (texts ?? [])
    .map(asLine)
    .filter((text) => text !== '')
    .join(', ');
}

function pair(name: string | undefined, value: string | undefined): string {
  return [asLine(name), asLine(value)].filter((text) => text !== '').join(' – ');
}

function withParentheses(text: string, more: string): string {
  return text && more ? `${text} (${more})` : text || more;
}
