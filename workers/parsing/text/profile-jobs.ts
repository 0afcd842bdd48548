import { beginsWithPlace } from './profile-places.js';

/* The jobs of a profile copied off LinkedIn's page, where title, employer, dates and place have a line each. */

export const kindsOfEmployment = String.raw`(?:full-time|part-time|self-employed|freelance|contract|internship|apprenticeship|seasonal|permanent|temporary|trainee)`;
const month = String.raw`(?:\p{L}{3,9} )?\d{4}`;
const years = String.raw`(?:\d{1,2} yrs?(?: \d{1,2} mos?)?|\d{1,2} mos?|less than a year)`;

const period = new RegExp(String.raw`^(?<dates>${month} (?:-|–|to) (?:${month}|present)) · ${years}$`, 'iu');
/** Over several titles under one employer stands how long they took in all. */
const total = new RegExp(String.raw`^(?:${kindsOfEmployment} · )?${years}$`, 'iu');
const kindAlone = new RegExp(String.raw`^${kindsOfEmployment}$`, 'iu');
const kindBehind = new RegExp(String.raw`\s·\s${kindsOfEmployment}$`, 'iu');
const modeBehind = /\s·\s(?:on-site|hybrid|remote)$/iu;

/** Sections that tell of the person. */
export const ofPerson =
  /^(?:about|top skills|experience|education|licen[sc]es & certifications|projects|volunteering|skills|publications|patents|courses|honou?rs & awards|test scores|languages|organi[sz]ations|causes|recommendations)$/iu;

/** Lines within which the first title of an employer has its dates. */
const mostToDates = 6;

interface Job {
  title: string;
  employer: string;
  /** Lines that tell both. */
  lines: number;
}

/**
 * Title and employer above a job's dates.
 * @param above the lines since the last empty one
 * @param group the employer over several titles; empty where there is none
 */
function jobAbove(above: readonly string[], group: string): Job | null {
  const [near = '', next = ''] = above.toReversed();
  const isFresh = above.length === 2 && !above.some((line) => line.includes('\t'));
  if (kindAlone.test(near)) return group === '' ? null : { title: next, employer: group, lines: 2 };
  if (group !== '' && !isFresh && !kindBehind.test(near)) return { title: near, employer: group, lines: 1 };
  return next === '' || next.includes('\t')
    ? null
    : { title: next, employer: near.replace(kindBehind, ''), lines: 2 };
}

const isMarked = /^[-*•·▪–]\s/u;

/** Lines in which what is told right below a job is points. */
function withToldAsPoints(lines: readonly string[]): string[] {
  let isBelow = false;
  return lines.map((line) => {
    const isJob = line.includes('\t');
    isBelow = isJob || (isBelow && line !== '');
    return isJob || !isBelow || isMarked.test(line) ? line : `- ${line}`;
  });
}

/** Lines with each job's title, employer, dates and place as the cells of one line, what tells of it as points below. */
export function withWholeJobs(source: readonly string[]): string[] {
  const lines = source.flatMap((line) => (ofPerson.test(line) ? ['', line, ''] : [line]));
  const done: string[] = [];
  let group = '';
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (ofPerson.test(line)) group = '';
    const isOver = lines.slice(at + 1, at + mostToDates).some((each) => period.test(each));
    if (total.test(line) && isOver && done.at(-1) !== '') {
      group = done.pop() ?? '';
      continue;
    }
    const dates = period.exec(line)?.groups?.['dates'];
    const job = dates === undefined ? null : jobAbove(done.slice(done.lastIndexOf('') + 1), group);
    if (dates === undefined || job === null) {
      done.push(line);
      continue;
    }
    if (job.employer !== group) group = '';
    done.splice(-job.lines, job.lines);
    const place = (lines[at + 1] ?? '').replace(modeBehind, '');
    const below = [place, ...lines.slice(at + 2, at + mostToDates + 2)];
    const isThere = beginsWithPlace(below, (each) => period.test(each), group === '' ? 2 : 1);
    done.push('', [job.title, job.employer, dates, ...(isThere ? [place] : [])].join('\t'));
    if (isThere) at += 1;
  }
  return withToldAsPoints(done);
}
