import type { WorkEntry } from '../../../shared/resume/content.js';
import type { FoundRange } from './dates/date-ranges.js';
import { isWithin } from './dates/within.js';
import type { Entry } from './entries.js';
import type { Named } from './heads/employers.js';
import { endsAsFirm, organisationScore, roleScore } from './heads/roles.js';
import type { Unit, Units } from './heads/units.js';

/* Several roles under one employer, which is named once over all of them. */

/** A further role under the employer above: it has a title and dates, but no employer of its own. */
export function withEmployers(work: readonly WorkEntry[]): WorkEntry[] {
  const done: WorkEntry[] = [];
  let employer: WorkEntry | undefined;
  for (const entry of work) {
    const onlyEmployer = entry.name !== undefined && entry.position === undefined;
    const body = entry.highlights ?? entry.summary;
    if (entry.name !== undefined) employer = entry;
    if (entry.name === undefined && employer !== undefined && entry.position !== undefined) {
      const before = done.at(-1);
      if (
        before === employer &&
        before.position === undefined &&
        before.highlights === undefined &&
        before.summary === undefined
      )
        done.pop();
      const name = employer.name;
      const location = entry.location ?? employer.location;
      done.push({
        ...entry,
        ...(name === undefined ? {} : { name }),
        ...(location === undefined ? {} : { location }),
      });
    } else if (
      !onlyEmployer ||
      body !== undefined ||
      entry.startDate !== undefined ||
      entry.endDate !== undefined ||
      entry === employer
    )
      done.push(entry);
  }
  return done;
}

/** Names that nothing but dashes parts, as they stand: 'Senior Executive – Talent Acquisition'; null where more does. */
function inOneLine(names: readonly Unit[]): string | null {
  const [first, ...others] = names;
  if (first === undefined || others.some(({ dash, line }) => dash === '' || line !== first.line)) return null;
  return names.map(({ text, dash }) => `${dash}${text}`).join('');
}

/** 'Branch Manager', and in another type 'Sector 9 Branch, Ambala': a title and where it was, but no firm. */
function titleBefore([title, ...others]: readonly Unit[]): Named | null {
  if (title === undefined || roleScore(title.text) === 0 || organisationScore(title.text) > 0) return null;
  const isFirm = others.some(({ text, line }) => line !== title.line || endsAsFirm(text));
  return isFirm ? null : { position: title.text, rest: others.map(({ text }) => text) };
}

/**
 * Titles with dates of their own under a head that is an employer's alone, and whose dates take them in: what follows
 * their comma is no employer.
 */
export function rolesUnderEmployers(
  entries: readonly Entry[],
  heads: readonly Units[],
  all: readonly Named[],
): Named[] {
  const owned = [...all];
  let over: { at: number; employer: string; range: FoundRange | undefined } | undefined;
  for (const [at, { names, dates }] of heads.entries()) {
    const { bullets = [], prose = [] } = entries[at] ?? {};
    const text = inOneLine(names);
    const isTitle = text !== null && roleScore(text) > 0 && organisationScore(text) === 0;
    const role = isTitle ? { position: text, rest: [] } : text === null ? titleBefore(names) : null;
    if (role !== null && over !== undefined && isWithin(dates[0], over.range)) {
      owned[at] = role;
      owned[over.at] = { name: over.employer, rest: [] };
      continue;
    }
    const isEmployer = text !== null && !isTitle && bullets.length + prose.length === 0;
    over = isEmployer ? { at, employer: text, range: dates[0] } : undefined;
  }
  return owned;
}
