import type { EducationEntry, ProjectEntry, ResumeContent, WorkEntry } from '../content.js';
import { monthOf, periodOf, yearOf } from './dates.js';
import { entry, joined, plain, type Entry } from './entry.js';
import { webLink } from './links.js';
import type { Language } from './words.js';

/* What is said of a job, a degree, a project … and in which order. */

type Each<Name extends 'volunteer' | 'certificates' | 'publications' | 'awards'> = NonNullable<
  ResumeContent[Name]
>[number];

/** A job: the post, its time and employer, then what was done. */
export function workEntry(each: WorkEntry, language: Language): Entry {
  return entry({
    title: [each.position, each.name],
    dates: periodOf(each.startDate, each.endDate, language),
    details: [plain(each.name), plain(each.location), webLink(each.url)],
    prose: [each.description, each.summary],
    bullets: each.highlights,
  });
}

/** A voluntary post, told like a job. */
export function volunteerEntry(each: Each<'volunteer'>, language: Language): Entry {
  return entry({
    title: [each.position, each.organization],
    dates: periodOf(each.startDate, each.endDate, language),
    details: [plain(each.organization), plain(each.location), webLink(each.url)],
    prose: [each.summary],
    bullets: each.highlights,
  });
}

/** A degree: what and where, its time and result, then its courses. */
export function educationEntry(each: EducationEntry, language: Language): Entry {
  return entry({
    title: [joined([each.studyType, each.area]), each.institution],
    dates: periodOf(each.startDate, each.endDate, language),
    details: [plain(each.institution), plain(each.location), plain(each.score), webLink(each.url)],
    bullets: each.highlights,
    notes: [{ label: language.words.courses, text: joined(each.courses) }],
  });
}

/** A project: its name and time, whose it was and in which part, then its keywords. */
export function projectEntry(each: ProjectEntry, language: Language): Entry {
  return entry({
    title: [each.name, each.entity],
    dates: periodOf(each.startDate, each.endDate, language),
    details: [plain(joined(each.roles)), plain(each.entity), plain(each.type), webLink(each.url)],
    prose: [each.description],
    bullets: each.highlights,
    notes: [{ label: language.words.keywords, text: joined(each.keywords) }],
  });
}

/** A certificate, in brief: what, from whom, and until when where it ends. */
export function certificateEntry(each: Each<'certificates'>, language: Language): Entry {
  return entry({
    title: [each.name, each.issuer],
    dates: each.endDate ? periodOf(each.date, each.endDate, language) : monthOf(each.date, language),
    details: [plain(each.issuer), webLink(each.url)],
    isBrief: true,
  });
}

/** A publication; its year apart for looks that hang it in the margin. */
export function publicationEntry(each: Each<'publications'>, language: Language): Entry {
  return entry({
    title: [each.name, each.publisher],
    dates: monthOf(each.releaseDate, language),
    year: yearOf(each.releaseDate),
    details: [plain(each.publisher), webLink(each.url)],
    prose: [each.summary],
  });
}

/** An award, in brief: what, from whom and when. */
export function awardEntry(each: Each<'awards'>, language: Language): Entry {
  return entry({
    title: [each.title, each.awarder],
    dates: monthOf(each.date, language),
    details: [plain(each.awarder)],
    prose: [each.summary],
    isBrief: true,
  });
}
