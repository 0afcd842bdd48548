import { isDepartment } from '../lexicon/departments.js';
import { cities, countries, countryCodes, regionCodes, regions } from '../lexicon/places.js';
import { withoutEdges } from './edges.js';
import { organisationScore, roleScore } from './heads/roles.js';
import { postalIn } from './postal-codes.js';
import { takeShortState } from './short-states.js';
import { isStreetLike } from './streets.js';

/** Where somebody lives, works or learns. */
export interface Place {
  /** What stands before the town: house and street. */
  address?: string;
  city?: string;
  region?: string;
  country?: string;
  postalCode?: string;
}

/** Characters of an address: what is longer is none. */
const longestAddress = 200;
/** What stands before a town's name in an address. */
const townWord =
  /^(?:(?:dist(?:rict|t)?|zill?a|jila|taluka?|tal|teh(?:sil)?|city|town|at\s*(?:&|and)?\s*post|post|p\.?o|near|opp)\b[.:\s-]*|(?:जिला|ज\u093Cिला|तहसील|शहर)[.:\s-]+)+(?=\p{L})/iu;
const cityLike = /^(?:\p{Lu}|[\p{Lo}])[\p{L}\p{M}.'’ -]{1,30}$/u;

function withoutMode(text: string): string {
  return text.replace(/\s*\((?:remote|hybrid|on-?site|india|usa|uk)\)\s*$/iu, '').trim();
}

/** Letters after a name (MBBS, RN) stand before what looks like a state (MD, PA) too. */
export const isCityLike = (text: string): boolean =>
  cityLike.test(text) && text.split(' ').length <= 4 && !/^[A-Z.]{1,6}$| in /.test(text);

export const isCountry = (text: string): boolean =>
  countries.has(text.toLowerCase()) || countryCodes.has(text);
export const isRegion = (text: string): boolean => regionCodes.has(text) || regions.has(text.toLowerCase());
/** 'Manager – HR', 'Executive, IT': behind a title stands a department, and no country of the same letters. */
export const isDepartmentOf = (text: string, title: string): boolean =>
  isDepartment(text) && roleScore(title) > 0;
/** 'Rostock-Warnemünde' is a part of Rostock. */
const withPart = /^(?<town>\p{Lu}\p{Ll}{3,})-\p{Lu}\p{Ll}{3,}$/u;
export const isCity = (text: string): boolean =>
  cities.has(text.toLowerCase()) || cities.has(withPart.exec(text)?.groups?.['town']?.toLowerCase() ?? '');

/** 'London SE15': the first half of a code, which only a town that is known tells from other names. */
const inDistrict = /^(?<town>\p{Lu}[^\d,]{1,30}) (?<district>[A-Z]{1,2}\d{1,2}[A-Z]?)$/u;

/** 'Srinagar (Garhwal)', 'Frankfurt (Oder)': of towns that share a name, brackets tell which it is. */
const toldApart = /^(?<town>[^(),]{2,40}) \((?<which>\p{Lu}[\p{L}\p{M}.'’ -]{1,30})\)$/u;

/** 'Bhopal (MP)', 'U.A.E': a region in brackets is one behind a comma, and a country in letters has its last full stop. */
function withRegionApart(text: string): string {
  const { town, region = '' } = /^(?<town>[^()]+?)\s*\((?<region>[^()]+)\)$/u.exec(text)?.groups ?? {};
  if (town !== undefined && (isRegion(region) || isCountry(region))) return `${town}, ${region}`;
  return /(?:^|[\s,])(?:\p{Lu}\.){1,3}\p{Lu}$/u.test(text) ? `${text}.` : text;
}

/** 'Sector 9, Chandigarh', '12 Oak St, New York': behind a house or a block, what is a state's name too is the town. */
const isTownBehind = (text: string, above: string): boolean =>
  isCity(text) && isStreetLike(above) && !isCityLike(above);

const bracketed = /^\s*\((?<state>[^()]{2,30})\)[.,\s]*$/u;

/**
 * A place, and the parts of the text that stand before it.
 * @param country what is known to stand behind it
 */
export function takeApart(
  source: string,
  country?: string,
): { place: Place; before: readonly string[] } | null {
  if (source.length > longestAddress) return null;
  const { rest: text, region } = takeShortState(source);
  const code = postalIn(text);
  const postalCode = code?.replace(/^[-\u2013,\s]+/u, '').replace(/\.$/u, '');
  const before = text.slice(0, code === undefined ? text.length : text.lastIndexOf(code));
  const end = text.slice(before.length + (code?.length ?? 0));
  // What stands in brackets behind a code is its state, in letters that may mean a degree elsewhere.
  const state = code === undefined ? undefined : bracketed.exec(end)?.groups?.['state'];
  const behind = state === undefined ? end : '';
  const between = code?.startsWith(',') === true ? ', ' : ' ';
  const plain = withRegionApart(
    withoutEdges(withoutMode(`${before}${between}${behind}`.replace(/\s+/g, ' ')), /\s/u, /[\s,.;-]/u),
  );
  const parts = plain.split(/\s*(?:,|\s[-\u2013]\s)\s*/u).filter((part) => part !== '');
  const place: Place = {
    ...(postalCode === undefined ? {} : { postalCode }),
    ...(country === undefined ? {} : { country }),
    ...(region === null ? {} : { region }),
    ...(state === undefined ? {} : isCountry(state) ? { country: state } : { region: state }),
  };
  let last = parts.pop();
  while (last !== undefined && parts.length > 0 && (isCountry(last) || isRegion(last))) {
    if (isTownBehind(last, parts.at(-1) ?? '')) break;
    if (isDepartmentOf(last, parts.join(', '))) return null;
    // IN is Indiana, but after a region it is India.
    if (isRegion(last) && place.region !== undefined && countryCodes.has(place.region))
      place.country = place.region;
    if (isRegion(last)) place.region = last;
    else place.country = last;
    last = parts.pop();
  }
  const anchored = place.country !== undefined || place.region !== undefined || postalCode !== undefined;
  if (last === undefined) return anchored && place.country !== undefined ? { place, before: [] } : null;
  const above = parts.at(-1) ?? '';
  if (/^dist/iu.test(last) && isCity(above))
    return { place: { ...place, city: above }, before: [...parts.slice(0, -1), last] };
  const city = last.replace(townWord, '');
  const { town = '', district = '' } = inDistrict.exec(city)?.groups ?? {};
  if (isCity(town)) return { place: { ...place, city: town, postalCode: district }, before: parts };
  const { town: shared = '', which = '' } = toldApart.exec(city)?.groups ?? {};
  if (isCity(shared) && roleScore(which) + organisationScore(which) === 0)
    return { place: { ...place, city: shared }, before: parts };
  const isTown = anchored && isCityLike(city) && !regions.has(city.toLowerCase());
  if (isCity(city) || isTown) return { place: { ...place, city }, before: parts };
  if (parts.length === 0 && (isCountry(last) || regions.has(last.toLowerCase())))
    return { place: { ...place, region: last }, before: [] };
  return null;
}
