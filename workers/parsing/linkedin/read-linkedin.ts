import { PermanentError } from '../../../shared/errors.js';
import { fitResume, type FittedResume } from '../json/fit-content.js';
import { unzip } from '../zip.js';
import { headerOf, readRows, type Rows } from './rows.js';
import { keptFiles, type Table, tables } from './tables.js';

const plainName = (path: string): string =>
  (path.split('/').at(-1) ?? '')
    .replace(/\.csv$/iu, '')
    .replace(/[\s_-]/gu, '')
    .toLowerCase();

const known = new Set([...tables.map(({ file }) => file), ...keptFiles]);
const isWanted = (path: string): boolean => /\.csv$/iu.test(path) && known.has(plainName(path));

/** Whether a zip's directory names files of LinkedIn's export. */
export function isLinkedinZip(bytes: Uint8Array): boolean {
  const ends = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return ['Profile.csv', 'Positions.csv', 'Education.csv', 'Skills.csv'].some((name) => ends.includes(name));
}

function tableOf(header: readonly string[], path: string): Table | undefined {
  const names = new Set(header);
  const fitting = tables.filter(
    ({ marks }) => marks.every((mark) => names.has(mark)) && (marks.length > 1 || header.length === 1),
  );
  return (
    fitting.find(({ file }) => file === plainName(path)) ??
    fitting.toSorted((a, b) => b.marks.length - a.marks.length)[0]
  );
}

/** Whether a text is one of the CSV files of LinkedIn's export: its name and its columns say so. */
export function isLinkedinCsv(text: string, fileName: string): boolean {
  const header = headerOf(text);
  const table = tableOf(header, fileName);
  return table !== undefined && (header.length > 1 || table.file === plainName(fileName));
}

type Part = Record<string, unknown>;

/** Lists of two parts follow each other; of two values the first counts. */
function join(a: Part, b: Part): Part {
  const joined = { ...b, ...a };
  for (const key of Object.keys(a)) {
    const [left, right] = [a[key], b[key]];
    if (Array.isArray(left) && Array.isArray(right))
      joined[key] = [...(left as unknown[]), ...(right as unknown[])];
  }
  return joined;
}

/** The entry that a row is, and what of the row has no place in it. */
function entryOf(row: ReadonlyMap<string, string>, table: Table, lost: string[]): Part {
  let entry: Part = {};
  for (const [name, value] of row) {
    if (value === '') continue;
    const column = Object.hasOwn(table.columns, name) ? table.columns[name] : undefined;
    const part = column?.(value) ?? null;
    if (part !== null) entry = join(entry, part as Part);
    else if (!nameParts.has(name) || table.section !== 'basics') lost.push(`${name}: ${value}`);
  }
  const name = [...nameParts].map((part) => row.get(part) ?? '').filter((part) => part !== '');
  return table.section === 'basics' && name.length > 0 ? { name: name.join(' '), ...entry } : entry;
}

const nameParts: ReadonlySet<string> = new Set(['First Name', 'Last Name']);

/** The address that LinkedIn writes to comes first. */
function inOrder({ rows }: Rows): Rows['rows'] {
  const isFirst = (row: ReadonlyMap<string, string>): boolean => /^yes$/iu.test(row.get('Primary') ?? '');
  return rows.toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
}

/** What one file of the export says. */
function readTable(text: string, path: string, lost: string[]): Part {
  const read = readRows(text);
  const table = tableOf(read.header, path);
  if (table === undefined) {
    const lines = read.rows.map((row) => [...row.values()].filter((value) => value !== '').join(', '));
    const heading = (path.split('/').at(-1) ?? '').replace(/\.csv$/iu, '');
    return lines.length === 0 ? {} : { otherSections: [{ heading, lines }] };
  }
  // What a table of the person has no place for says nothing of a resume: when an account was made, and the like.
  const leftover = table.section === 'basics' && table.file !== 'profile' ? [] : lost;
  const entries = inOrder(read).map((row) => entryOf(row, table, leftover));
  if (table.section === 'basics') return { basics: entries.reduce(join, {}) };
  return { [table.section]: entries };
}

/** Skills come one a row: together they are a group. */
function grouped(resume: Part): Part {
  const skills = resume['skills'];
  if (!Array.isArray(skills)) return resume;
  const keywords = (skills as { name?: string }[]).flatMap(({ name }) => (name === undefined ? [] : [name]));
  return { ...resume, skills: [{ keywords }] };
}

function toResume(files: ReadonlyMap<string, string>): FittedResume {
  const lost: string[] = [];
  let resume: Part = {};
  let basics: Part = {};
  for (const [path, text] of files) {
    const { basics: person, ...lists } = readTable(text, path, lost);
    resume = join(resume, lists);
    basics = join(basics, (person ?? {}) as Part);
  }
  const person = Object.keys(basics).length > 0 ? { basics } : {};
  const fitted = fitResume(grouped({ ...person, ...resume }));
  return { resume: fitted.resume, unplaced: [...lost, ...fitted.unplaced] };
}

const utf8 = new TextDecoder('utf-8');

/**
 * Reads LinkedIn's data export: the whole ZIP, whatever else is in it.
 * @throws PermanentError broken-file, encrypted, empty-file, file-too-complex
 */
export async function readLinkedinZip(bytes: Uint8Array): Promise<FittedResume> {
  const parts = await unzip(bytes, isWanted);
  const files = new Map([...parts].map(([path, part]) => [path, utf8.decode(part)]));
  return assertSpeaks(toResume(files));
}

/**
 * Reads one CSV file of LinkedIn's data export.
 * @throws PermanentError broken-file, empty-file, file-too-complex
 */
export function readLinkedinCsv(text: string, fileName: string): FittedResume {
  return assertSpeaks(toResume(new Map([[fileName, text]])));
}

function assertSpeaks(reading: FittedResume): FittedResume {
  if (Object.values(reading.resume).some((part) => Object.keys(part ?? {}).length > 0)) return reading;
  throw new PermanentError('empty-file', "The files of LinkedIn's export hold no entries.");
}
