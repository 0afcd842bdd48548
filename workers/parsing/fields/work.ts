import type { WorkEntry } from '../../../shared/resume/content.js';
import type { Line } from '../lines.js';
import { withColumnNames } from '../sections/table-columns.js';
import { mergeWrappedRows } from '../sections/tables.js';
import { findDates } from './dates/dates.js';
import { withClientsTold } from './client-lines.js';
import { withoutAddress } from './heads/employer-address.js';
import { habitOfOneLine, type Named, nameUnits, type OneLine, order } from './heads/employers.js';
import { withDutiesBelow } from './duty-columns.js';
import { type Entry, toEntries } from './entries.js';
import type { Habits } from './heads/habits.js';
import { kindByStyle, type NameStyles, stylesOfNames } from './heads/name-styles.js';
import { withShapes } from './heads/shaped-names.js';
import { isBodyLabel } from './labels.js';
import { withoutNumbers } from './numbered.js';
import { datesOf, isOwnAccount, toUnits, type Unit, type Units } from './heads/units.js';
import { rolesUnderEmployers, withEmployers } from './roles-under-employers.js';
import { withToldBelow } from './told-below.js';
import { withToldJobs } from './told-jobs.js';
import { withUnknownPlaces } from './heads/unknown-places.js';
import { says } from './sayings.js';
import { withMarkedPoints } from './unmarked-points.js';

/** What most entries of a section do, where they are clear; titles first where none is. */
function titleFirstIn(heads: readonly Units[]): boolean {
  const votes = heads.map((units) => order(units.names)).filter((vote) => vote !== null);
  return votes.length === 0 || votes.filter((vote) => vote).length * 2 >= votes.length;
}

/** The names of a head; what labels name goes before what is told by its wording and place. */
function named(units: Units, titleFirst: boolean, habit: OneLine | null, styles: NameStyles | null): Named {
  const position = units.names.find((unit) => unit.is === 'position')?.text;
  const name = units.names.find((unit) => unit.is === 'name')?.text;
  if (position === undefined && name === undefined) {
    const found = withStyle(nameUnits(units.names, titleFirst, habit), units.names, styles);
    return found.name === undefined ? { ...found, ...ownAccount(units) } : found;
  }
  const texts = units.names.map((unit) => unit.text).filter((text) => text !== position && text !== name);
  const free = position === undefined || name === undefined ? texts.shift() : undefined;
  const [title, employer] = [position ?? free, name ?? free];
  return {
    ...(title === undefined ? {} : { position: title }),
    ...(employer === undefined ? {} : { name: employer }),
    rest: texts,
  };
}

/** A name that stands alone is what it is set as. */
function withStyle(found: Named, names: readonly Unit[], styles: NameStyles | null): Named {
  const [only, ...others] = names;
  if (only === undefined || others.length > 0 || styles === null) return found;
  if (found.position !== undefined && found.name !== undefined) return found;
  const kind = kindByStyle(only, styles);
  return kind === null ? found : { [kind]: only.text, rest: [] };
}

/** Who works for themselves has no other employer. */
function ownAccount(units: Units): { name?: string } {
  const name = units.asides.find(isOwnAccount);
  return name === undefined ? {} : { name };
}

/** 'Key responsibilities:' over what was done tells nothing of it. */
const isNoLabel = (text: string): boolean => !isBodyLabel(text);

function toWork(entry: Entry, units: Units, named: Named): WorkEntry {
  const summary = entry.prose.filter(isNoLabel).join('\n');
  const highlights = entry.bullets.filter(isNoLabel);
  const description = [...named.rest, ...units.asides.filter((text) => text !== named.name)].join(', ');
  const { name, address } = withoutAddress(named.name ?? '');
  const place = [address, units.places[0]].filter(Boolean).join(', ');
  const [url] = units.urls;
  return {
    ...(name === '' ? {} : { name }),
    ...(named.position === undefined ? {} : { position: named.position }),
    ...(place === '' ? {} : { location: place }),
    ...(url === undefined ? {} : { url }),
    ...datesOf(units.dates),
    ...(description === '' ? {} : { description }),
    ...(summary === '' ? {} : { summary }),
    ...(highlights.length === 0 ? {} : { highlights }),
  };
}

const hasRange = (line: Line): boolean =>
  !says(line) && findDates(line.text).some(({ from }) => from !== null);

/** A list of jobs, one point each: where no other line is dated, the points with a range of dates name the jobs. */
function pointsAsHeads(lines: readonly Line[]): readonly Line[] {
  if (lines.some((line) => !line.bullet && hasRange(line))) return lines;
  return lines.map((line) =>
    line.bullet && hasRange(line) ? { ...line, bullet: false, gap: Infinity } : line,
  );
}

/** Reads a section of jobs. */
export function readWork(lines: readonly Line[], { placesApart }: Habits): WorkEntry[] {
  const rows = mergeWrappedRows(withToldJobs(withDutiesBelow(withoutNumbers(withColumnNames(lines)))));
  const entries = toEntries(withMarkedPoints(pointsAsHeads(withClientsTold(rows))));
  const heads = withUnknownPlaces(entries.map((entry) => toUnits(entry.head, placesApart)));
  const titleFirst = titleFirstIn(heads);
  const habit = habitOfOneLine(heads.map((units) => units.names));
  const styles = stylesOfNames(heads.map((units) => units.names));
  const names = heads.map((units) => named(units, titleFirst, habit, styles));
  const shaped = withShapes(
    entries.map(({ head }) => head),
    entries.map(({ bullets, prose }, index) => ({
      units: heads[index] ?? toUnits([]),
      named: names[index] ?? { rest: [] },
      isTold: bullets.length + prose.length > 0,
    })),
  );
  const [units, told] = [shaped.map((each) => each.units), shaped.map((each) => each.named)];
  const owned = rolesUnderEmployers(entries, units, told);
  const work = entries.map((entry, index) =>
    toWork(entry, units[index] ?? toUnits([]), owned[index] ?? { rest: [] }),
  );
  return withEmployers(withToldBelow(work));
}
