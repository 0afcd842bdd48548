import { resumeContent } from '../../../shared/resume/content.js';
import { findDates } from '../fields/dates/dates.js';
import { splitList } from '../fields/skills.js';
import { asBasics, isOfBasics } from './basics-shape.js';
import { fieldName, sectionName } from './names.js';
import { isObject, type Json, underNames } from './objects.js';

const dateFields: ReadonlySet<string> = new Set(['startDate', 'endDate', 'date', 'releaseDate']);
const iso = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;
/** Letters that a date or a period has at most. */
const longest = 100;
/** 'Present' and the like: an end that is absent is open. */
const open = /^(?:present|current|now|today|ongoing|till date|to date)$/iu;

/** A month or a year in other words as `YYYY-MM` or `YYYY`; anything else as it is. */
function asDate(value: unknown): unknown {
  if (typeof value !== 'string' || value.length > longest || iso.test(value)) return value;
  if (open.test(value.trim())) return undefined;
  const [found, ...more] = findDates(value);
  const isWhole = found?.at === 0 && found.end === value.length && more.length === 0;
  const isPlain = found?.form === 'month' || found?.form === 'year';
  return isWhole && isPlain && found.from === null && found.to !== null ? found.to : value;
}

const withPeriods: ReadonlySet<string> = new Set(['work', 'volunteer', 'education', 'projects']);

/** `"duration": "Jan 2020 - Present"` as two dates; under the name of one date only where they are two. */
function withPeriod(entry: Json): Json {
  const names = ['duration', 'dates', 'period', 'years', ...('endDate' in entry ? ['endDate'] : ['date'])];
  const key = names.find((each) => typeof entry[each] === 'string') ?? '';
  const { [key]: period, ...rest } = entry;
  const isGiven = 'startDate' in entry || (key !== 'endDate' && 'endDate' in entry);
  if (typeof period !== 'string' || period.length > longest || isGiven) return entry;
  const [found, ...more] = findDates(period);
  const isOne = /ate$/u.test(key) && found?.from == null;
  if (found === undefined || more.length > 0 || isOne) return entry;
  return { ...rest, ...(found.from && { startDate: found.from }), ...(found.to && { endDate: found.to }) };
}

/** `"current": true` says that there is no end yet. */
function withoutOpenEnd(entry: Json): Json {
  const key =
    Object.keys(entry).find((each) => isOpenEnd.test(each) && typeof entry[each] === 'boolean') ?? '';
  const { [key]: isOpen, ...rest } = entry;
  const { endDate, ...open } = rest;
  return isOpen === true || endDate === undefined ? open : rest;
}

const isOpenEnd = /^(?:is_?)?(?:current|currently_?working|present|ongoing)(?:_?(?:job|role|position))?$/iu;

const marked = /^\s*[-*•]\s+/u;

/** Duties under the name of a description, where they are a list, or of a summary, where they are points. */
function withDuties(entry: Json): Json {
  const { description, summary, ...rest } = entry;
  if (Array.isArray(entry['highlights']) && entry['highlights'].length > 0) return entry;
  if (description !== undefined) {
    const lines = typeof description === 'string' ? description.split('\n') : description;
    if (!Array.isArray(lines) || (typeof description === 'string' && lines.length < 2)) return entry;
    const highlights = lines.map((line: unknown) =>
      typeof line === 'string' ? line.replace(/^\s*[-*•]\s*/u, '') : line,
    );
    return { ...rest, ...(summary !== undefined && { summary }), highlights };
  }
  const lines = typeof summary === 'string' ? summary.split('\n') : [];
  const points = lines.filter((line) => marked.test(line));
  if (points.length === 0) return entry;
  const told = lines.filter((line) => !marked.test(line) && line.trim() !== '').join('\n');
  const highlights = points.map((line) => line.replace(marked, ''));
  return { ...rest, ...(told !== '' && { summary: told }), highlights };
}

function asEntry(section: string, value: unknown): unknown {
  if (!isObject(value)) return value;
  const plain = underNames(value, (key) => fieldName(section, key));
  const named = withPeriods.has(section) ? withoutOpenEnd(withPeriod(plain)) : plain;
  const entry = section === 'work' ? withDuties(named) : named;
  return Object.fromEntries(
    Object.entries(entry).map(([key, each]) => [key, dateFields.has(key) ? asDate(each) : each]),
  );
}

/** `{"Languages": ["Go", "C"]}` as groups. */
function asGroups(value: unknown): unknown {
  const isMap =
    isObject(value) &&
    !Object.keys(value).some((key) => ['name', 'keywords', 'level'].includes(key)) &&
    !Object.keys(value).every((key) => /^\d+$/u.test(key));
  return isMap ? Object.entries(value).map(([name, keywords]) => ({ name, keywords })) : value;
}

/** Sections that people write as one text: `"skills": "Tally, Excel"`. */
const listed: ReadonlySet<string> = new Set(['skills', 'languages', 'interests']);

function asSection(section: string, value: unknown): unknown {
  if (section === 'basics') return isObject(value) ? asBasics(value) : value;
  const isListed = typeof value === 'string' && listed.has(section);
  const groups = section === 'skills' ? asGroups(value) : value;
  const entries = isListed ? splitList(value.replaceAll('\n', ',')) : groups;
  if (Array.isArray(entries)) return entries.map((each) => asEntry(section, each));
  return asEntry(section, entries);
}

const isSection = (key: string): boolean => Object.hasOwn(resumeContent.shape, key);

/** A person's fields that stand beside the sections, where there is more of a resume than a name. */
function withBasics(json: Json): Json {
  const entries = Object.entries(json);
  const isOwn = ([key]: [string, unknown]): boolean => !isSection(key) && isOfBasics(key);
  const beside = asBasics(Object.fromEntries(entries.filter(isOwn)));
  const others = Object.fromEntries(entries.filter((entry) => !isOwn(entry)));
  const { basics } = others;
  // What both tell is the section's.
  if (isObject(basics)) return { ...others, basics: { ...beside, ...basics } };
  const isResume =
    'name' in beside && ('email' in beside || 'phone' in beside || entries.some(([key]) => isSection(key)));
  return isResume && basics === undefined ? { basics: beside, ...others } : json;
}

/** A resume as other programs write it, in the names and forms of JSON Resume; what is neither stays as it is. */
export function inOurShape(json: Json): Json {
  const renamed = underNames(json, (key) => (isSection(key) ? undefined : sectionName(key)));
  const entries = Object.entries(renamed).map(([key, value]) => [
    key,
    isSection(key) ? asSection(key, value) : value,
  ]);
  return withBasics(Object.fromEntries(entries) as Json);
}
