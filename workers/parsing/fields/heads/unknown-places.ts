import { endsAsFirm, organisationScore, roleScore } from './roles.js';
import type { Units } from './units.js';

const placeLike =
  /^(?!\p{Lu}{2,4}$)(?:\p{Lu}|\p{Lo})[\p{L}\p{M}.'’-]*(?: \p{Lu}?[\p{L}\p{M}.'’-]+){0,2}(?:(?:, | ?\/ ?)\p{Lu}[\p{L}\p{M}.'’ -]{2,30})?$/u;

/** Letters of the longest name of a place, a hill in New Zealand, and some for its country. */
const longestPlace = 100;

const mayBePlace = (text: string): boolean =>
  placeLike.test(text) &&
  text.length <= longestPlace &&
  roleScore(text) === 0 &&
  organisationScore(text) === 0;

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

/** 'Senior Manager, Supply Chain': a title alone has its department behind the comma. */
const isTitleAlone = (text: string, { names }: Units): boolean =>
  names.length === 1 && roleScore(text) > 0 && !/[,|@\u2013\u2014]|\sat\s/u.test(text);

/** @param ofEmployers only behind a name that is no title */
function placeAfterComma(units: Units, ofEmployers: boolean): Units {
  if (units.places.length > 0) return units;
  for (const [index, unit] of units.names.entries()) {
    const at = unit.text.lastIndexOf(', ');
    const tail = unit.text.slice(at + 2);
    const name = unit.text.slice(0, Math.max(0, at));
    if (at < 0 || !mayBePlace(tail) || roleScore(name) + units.names.length < 2) continue;
    if (isTitleAlone(name, units) || (ofEmployers && roleScore(name) > 0)) continue;
    const names = units.names.with(index, { ...unit, text: name });
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

/** Takes what `pattern` calls a place off the first name that has one. */
function placeBy(units: Units, pattern: RegExp): Units {
  if (units.places.length > 0) return units;
  for (const [index, unit] of units.names.entries()) {
    const { name = '', place = '' } = pattern.exec(unit.text)?.groups ?? {};
    if (!mayBePlace(place) || (pattern === behindFirm && !endsAsFirm(name))) continue;
    return { ...units, places: [place], names: units.names.with(index, { ...unit, text: name }) };
  }
  return units;
}

/** 'Celtic Plumbing Ltd, Barry': behind the full name of a firm. */
const behindFirm = /^(?<name>.{2,80}?),\s+(?<place>[^,()]{2,40})$/u;
const inBrackets = /^(?<name>.{2,80}?)\s+\((?<place>[^()]{2,40})\)$/u;

/** Names with something in brackets behind them that may be a place, as most heads of the section have it. */
function placesInBrackets(heads: readonly Units[]): Units[] {
  const taken = heads.map((units) => placeBy(units, inBrackets));
  const changed = taken.filter((units, index) => units !== heads[index]).length;
  return changed >= 2 && changed * 2 > heads.length ? taken : [...heads];
}

/** Places that no list knows: where most entries of a section have a place, the others have one at the same spot. */
export function withUnknownPlaces(source: readonly Units[]): Units[] {
  const heads = placesInBrackets(source.map((units) => placeBy(units, behindFirm)));
  const known = share(heads, (units) => units.places.length > 0);
  const line = usualLine(heads);
  const filled = known < 0.5 ? [...heads] : heads.map((units) => placeOnLine(units, line));
  const tailed = filled.map((units) => placeAfterComma(units, known === 0));
  const apart = (units: Units): boolean => units.names.length > 1;
  const all =
    (known > 0 || (heads.length > 1 && heads.every(apart))) &&
    share(tailed, (units) => units.places.length > 0) === 1;
  return (known >= 0.5 || all ? tailed : heads).map(placeBehindEmployer);
}
