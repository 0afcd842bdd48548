import { findSkills } from '../../skills/find-skills.js';
import type { Candidate } from '../candidate.js';
import { fold } from '../job-description/lines.js';
import { isOpenEnd, readMonth, type Month } from '../resume/months.js';
import type { ResumePassage } from '../resume/passages.js';
import type { RowDraft } from '../rows.js';

const fewestWords = 150;
const mostWordsPerPair = 1200;
const mostPages = 3;
const wordsPerPage = 600;

/** Dates in order, a fit length, no unreadable glyphs: 4 points. */
export function hygieneRows(candidate: Candidate): RowDraft[] {
  return [datesRow(candidate), lengthRow(candidate), glyphsRow(candidate)];
}

interface DatedPlace {
  path: string;
  startDate: string | undefined;
  endDate: string | undefined;
  /** May lie ahead: studies and certificates run into the future. */
  mayBeAhead: boolean;
}

function datesRow({ resume, asOf }: Candidate): RowDraft {
  const places: DatedPlace[] = [
    ...(resume.work ?? []).map((role, i) => ({
      path: `/work/${i}`,
      startDate: role.startDate,
      endDate: role.endDate,
      mayBeAhead: false,
    })),
    ...(resume.education ?? []).map((entry, i) => ({
      path: `/education/${i}`,
      startDate: entry.startDate,
      endDate: entry.endDate,
      mayBeAhead: true,
    })),
    ...(resume.projects ?? []).map((entry, i) => ({
      path: `/projects/${i}`,
      startDate: entry.startDate,
      endDate: entry.endDate,
      mayBeAhead: true,
    })),
    ...(resume.volunteer ?? []).map((entry, i) => ({
      path: `/volunteer/${i}`,
      startDate: entry.startDate,
      endDate: entry.endDate,
      mayBeAhead: true,
    })),
  ].filter(({ startDate, endDate }) => fold(startDate ?? '') !== '' || fold(endDate ?? '') !== '');
  const faulty = places.filter((place) => !isSound(place, asOf));
  const row = { ruleId: 'hygiene.dates', label: 'Dates can be read and are in order', weight: 2 };
  const undated = (resume.work ?? []).length > 0 && places.length === 0;
  if (undated) return { ...row, share: 0, fix: 'Give every role a start and an end with month and year.' };
  const [first] = faulty;
  if (!first) return { ...row, share: 1 };
  const key = readMonth(first.startDate) === null ? 'startDate' : 'endDate';
  const quote = fold(first[key] ?? '');
  return {
    ...row,
    share: (places.length - faulty.length) / places.length,
    ...(quote !== '' && { resumePath: `${first.path}/${key}`, quote }),
    fix: 'Write each date as month and year, the start before the end and no role in the future.',
  };
}

function isSound({ startDate, endDate, mayBeAhead }: DatedPlace, asOf: Month): boolean {
  const start = readMonth(startDate, 1);
  const end = readMonth(endDate, 12);
  if (fold(startDate ?? '') !== '' && start === null) return false;
  if (!isOpenEnd(endDate) && end === null) return false;
  if (start !== null && end !== null && start > end) return false;
  return mayBeAhead || start === null || start <= asOf;
}

/**
 * 150 to 1,200 words a pair of pages, at most 3 pages. Names of persons, employers and schools are not counted:
 * they say nothing about length. Short of that, the part that is there counts.
 */
function lengthRow({ passages, reading }: Candidate): RowDraft {
  const words = countWords(passages);
  const pages = reading.pages ?? Math.max(1, Math.ceil(words / wordsPerPage));
  const most = mostWordsPerPair * Math.ceil(Math.min(pages, mostPages) / 2);
  const row = { ruleId: 'hygiene.length', label: 'Length', weight: 1 };
  if (pages > mostPages)
    return { ...row, share: 0, fix: `Shorten the resume to at most ${mostPages} pages; it has ${pages}.` };
  if (words < fewestWords)
    return {
      ...row,
      share: words / fewestWords,
      fix: `Say more about your work: ${words} words are few, 150 or more are expected.`,
    };
  if (words > most)
    return {
      ...row,
      share: Math.max(0, 2 - words / most),
      fix: `Shorten the resume to at most ${most} words; it has ${words}.`,
    };
  return { ...row, share: 1 };
}

/** What is said twice counts once: equal passages, a word again in the same passage, a skill again in the list. */
function countWords(passages: readonly ResumePassage[]): number {
  const said = passages.filter(({ kind, path }) => kind !== 'silent' || path === null);
  const isListed = ({ path }: ResumePassage): boolean => path?.startsWith('/skills/') ?? false;
  const skills = new Set(
    said.filter(isListed).map(({ text }) => findSkills(text)[0]?.slug ?? text.toLowerCase()),
  );
  const texts = new Set(said.filter((each) => !isListed(each)).map(({ text }) => text.toLowerCase()));
  const counts = [...texts].map((text) => new Set(text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)).size);
  return counts.reduce((sum, count) => sum + count, skills.size);
}

function glyphsRow({ reading }: Candidate): RowDraft {
  return {
    ruleId: 'hygiene.glyphs',
    label: 'No unreadable characters',
    weight: 1,
    share: reading.unreadableGlyphs === 0 ? 1 : 0,
    fix: `Replace icons and special fonts by plain text: ${reading.unreadableGlyphs} characters cannot be read.`,
  };
}
