import { organisationScore, roleScore } from './roles.js';
import type { Units } from './units.js';

const placeLike =
  /^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}.'’-]*(?: \p{Lu}?[\p{L}\p{M}.'’-]+){0,2}(?:(?:, | ?\/ ?)\p{Lu}[\p{L}\p{M}.'’ -]{2,30})?$/u;

const mayBePlace = (text: string): boolean =>
  placeLike.test(text) && text.length <= 60 && roleScore(text) === 0 && organisationScore(text) === 0;

const share = (heads: readonly Units[], test: (units: Units) => boolean): number =>
  heads.filter(test).length / Math.max(1, heads.length);

/** The line of a head on which most heads have their place. */
function usualLine(heads: readonly Units[]): number | undefined {
  const lines = heads.map((units) => units.placedLines[0]).filter((line) => line !== undefined);
  const count = (line: number): number => lines.filter((each) => each === line).length;
  return lines.toSorted((a, b) => count(b) - count(a))[0];
}

/** Beside the name or the dates on that line stands a further name: the place. */
function placeOnLine(units: Units, line: number | undefined): Units {
  if (units.places.length > 0 || units.names.length < 3) return units;
  const beside = units.names.filter((unit) => unit.line === line);
  const dated = line !== undefined && units.datedLines.includes(line);
  const found = beside.slice(dated ? 0 : 1).findLast((unit) => mayBePlace(unit.text));
  return found === undefined
    ? units
    : { ...units, places: [found.text], names: units.names.filter((unit) => unit !== found) };
}

function placeAfterComma(units: Units): Units {
  if (units.places.length > 0) return units;
  for (const [index, unit] of units.names.entries()) {
    const at = unit.text.lastIndexOf(', ');
    const tail = unit.text.slice(at + 2);
    if (at < 0 || !mayBePlace(tail) || roleScore(unit.text.slice(0, at)) + units.names.length < 2) continue;
    const names = units.names.with(index, { ...unit, text: unit.text.slice(0, at) });
    return { ...units, places: [tail], names };
  }
  return units;
}

/**
 * Behind a title and its employer one thing more, set apart by a mark: the place. The title stands on a line of its own,
 * or all three in one row.
 */
function placeBehindEmployer(units: Units): Units {
  const [title, employer, place, ...others] = units.names;
  if (title === undefined || employer === undefined || place === undefined) return units;
  if (units.places.length > 0 || others.length > 0 || place.dash !== '' || employer.dash !== '') return units;
  const isRole = roleScore(employer.text) > organisationScore(employer.text);
  const isBelow = title.line < employer.line && !isRole;
  const isMarked = title.bold && !employer.bold && !place.bold;
  const isRow = title.line === employer.line && (roleScore(title.text) > 0 || isRole || isMarked);
  if (employer.line !== place.line || !(isBelow || isRow)) return units;
  return mayBePlace(place.text) ? { ...units, places: [place.text], names: [title, employer] } : units;
}

/** Places that no list knows: where most entries of a section have a place, the others have one at the same spot. */
export function withUnknownPlaces(heads: readonly Units[]): Units[] {
  const known = share(heads, (units) => units.places.length > 0);
  const line = usualLine(heads);
  const filled = known < 0.5 ? [...heads] : heads.map((units) => placeOnLine(units, line));
  const tailed = filled.map(placeAfterComma);
  const all = known > 0 && share(tailed, (units) => units.places.length > 0) === 1;
  return (known >= 0.5 || all ? tailed : heads).map(placeBehindEmployer);
}
