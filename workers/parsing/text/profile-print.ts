import { beginsWithPlace } from './profile-places.js';

/* A profile that LinkedIn prints, copied as text: contacts and skills first, then who it is about, then the rest. */

const link = /linkedin\.com\/in\/(?<slug>[\p{L}\p{N}%-]{3,100}) \(LinkedIn\)$/u;
/** The second half of an address that had no room on its line. */
const restOfLink = /^[\p{L}\p{N}%-]{1,80} \(LinkedIn\)$/u;
const span = String.raw`(?:(?<years>\d{1,2}) years?)? ?(?:(?<months>\d{1,2}) months?)?|less than a year`;
const month = String.raw`(?:\p{L}{3,9} )?\d{4}`;
const period = new RegExp(String.raw`^(?<dates>${month} - (?:${month}|Present)) \((?:${span})\)$`, 'u');
/** Over several titles under one employer stands how long they took in all. */
const total = new RegExp(String.raw`^(?:${span})$`, 'u');
const beside = /^(?:Contact|Top Skills|Languages|Certifications|Honors-Awards|Publications|Patents)$/u;
const main = /^(?:Summary|Experience|Education)$/u;

const monthsOf = (line: string, form: RegExp): number => {
  const { years = '0', months = '0' } = form.exec(line)?.groups ?? {};
  return 12 * Number(years) + Number(months);
};
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '');

/** The line that names the person, of those beside which sections stand: by the address, or by the space above. */
function nameAt(lines: readonly string[], slug: string): number {
  const end = lines.findIndex((line) => main.test(line));
  const address = lettersOf(slug);
  const isNamed = (line: string): boolean =>
    lettersOf(line).length > 3 && !/[@/]/u.test(line) && address.startsWith(lettersOf(line));
  const byAddress = lines.slice(0, end).findIndex(isNamed);
  if (byAddress >= 0) return byAddress;
  const above = lines.slice(0, end).findLastIndex((line) => line !== '');
  const start = lines.slice(0, Math.max(0, above)).lastIndexOf('') + 1;
  return start < above && start > 1 ? start : -1;
}

/** Lines with who it is about before what is beside it. */
function withNameFirst(lines: readonly string[], slug: string): readonly string[] {
  if (!beside.test(lines.find((line) => line !== '') ?? '')) return lines;
  const [at, end] = [nameAt(lines, slug), lines.findIndex((line) => main.test(line))];
  if (at < 0 || end < at) return lines;
  return [...lines.slice(at, end), '', ...lines.slice(0, at), '', ...lines.slice(end)];
}

/** Lines of a job that are looked at to tell its place. */
const mostLines = 8;
const isDates = (line: string): boolean => period.test(line);

interface Group {
  employer: string;
  /** Months that its titles have still to tell of. */
  left: number;
}

/** Lines with each job's title, employer, dates and place as the cells of one line. */
function withWholeJobs(lines: readonly string[]): string[] {
  const done: string[] = [];
  let group: Group = { employer: '', left: 0 };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const dates = period.exec(line)?.groups?.['dates'];
    if (line !== '' && total.test(line) && period.test(lines[at + 2] ?? '') && done.at(-1) !== '') {
      group = { employer: done.pop() ?? '', left: monthsOf(line, total) };
      continue;
    }
    const title = dates === undefined ? '' : (done.pop() ?? '');
    if (dates === undefined || title === '') {
      done.push(line);
      continue;
    }
    const employer = group.left > 0 ? group.employer : (done.pop() ?? '');
    // Every span is rounded up to whole months.
    group.left -= monthsOf(line, period) + 1;
    const below = lines.slice(at + 1, at + mostLines);
    const isThere = !main.test(below[0] ?? '') && beginsWithPlace(below, isDates, group.left > 0 ? 1 : 2);
    done.push('', [title, employer, dates, ...(isThere ? below.slice(0, 1) : [])].join('\t'));
    if (isThere) at += 1;
  }
  return done;
}

function withWholeAddress(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((line) => restOfLink.test(line));
  const address = (lines[at - 1] ?? '') + (lines[at] ?? '');
  return link.test(address.slice(0, 300)) ? lines.toSpliced(at - 1, 2, address) : lines;
}

/** Lines of such a profile in the order of a resume, each job's names together; other texts as they are. */
export function withoutPrintedOrder(source: readonly string[]): readonly string[] {
  const lines = withWholeAddress(source.map((line) => line.trim()));
  const slug = lines.map((line) => link.exec(line.slice(0, 300))?.groups?.['slug']).find(Boolean);
  const isProfile = slug !== undefined && ['Experience', 'Education'].some((name) => lines.includes(name));
  return isProfile ? withWholeJobs(withNameFirst(lines, slug)) : source;
}
