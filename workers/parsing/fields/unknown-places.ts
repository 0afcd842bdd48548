import { organisationScore, roleScore } from './roles.js';
import type { Units } from './units.js';

const placeLike = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}?[\p{L}\p{M}.'’-]+){0,2}$/u;

const mayBePlace = (text: string): boolean =>
  placeLike.test(text) && roleScore(text) === 0 && organisationScore(text) === 0;

const share = (heads: readonly Units[], test: (units: Units) => boolean): number =>
  heads.filter(test).length / Math.max(1, heads.length);

/** The place stands on the line with the dates. */
const besideDates = (units: Units): boolean =>
  units.placedLines.some((line) => units.datedLines.includes(line));

function placeBesideDates(units: Units): Units {
  if (units.places.length > 0 || units.names.length < 3) return units;
  const found = units.names.findLast((unit) => units.datedLines.includes(unit.line) && mayBePlace(unit.text));
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

/** Places that no list knows: where most entries of a section have a place, the others have one at the same spot. */
export function withUnknownPlaces(heads: readonly Units[]): Units[] {
  if (share(heads, (units) => units.places.length > 0) < 0.5) return [...heads];
  const beside = share(heads, besideDates) >= 0.5;
  return heads.map((units) => placeAfterComma(beside ? placeBesideDates(units) : units));
}
