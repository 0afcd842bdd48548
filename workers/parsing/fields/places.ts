import { remoteWords } from '../lexicon/places.js';
import { withoutEdges } from './edges.js';
import {
  isCity,
  isCityLike,
  isCountry,
  isDepartmentOf,
  isRegion,
  takeApart,
  type Place,
} from './place-parts.js';
import { isStreetLike } from './streets.js';

/** Reads 'City', 'City, ST 12345', 'City, Region, Country', also behind a street; null for other text. */
export function readPlace(text: string): Place | null {
  return takeApart(text)?.place ?? null;
}

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const ownCountry = /,\s*(?<code>[A-Z]{2})$/u;
/** Country codes that no list of ours has are believed where a person tells where they live. */
function withCountry(text: string): { text: string; code: string | undefined } {
  const code = ownCountry.exec(text)?.groups?.['code'];
  const isOther = code !== undefined && !isCountry(code) && !isRegion(code);
  return isOther && countryNames.of(code) !== undefined
    ? { text: text.replace(ownCountry, ''), code }
    : { text, code: undefined };
}

/** 'Lajpat Nagar, Delhi', 'Rue Suffren, Puducherry': behind a street stands a town, though a state is called so, too. */
function withTownOfState(place: Place): Place {
  const { city = '', region = '', ...others } = place;
  if (isCity(city) || !isCity(region) || !isStreetLike(city)) return place;
  return { ...others, city: region };
}

/** A town, its region where no list knows that, and what stands before them. */
function withAddress(place: Place, before: readonly string[]): Place {
  const [town, ...others] = before.toReversed();
  const isRegionBehind =
    town !== undefined &&
    place.region === undefined &&
    place.city !== undefined &&
    !isCity(place.city) &&
    isCityLike(town) &&
    !isStreetLike(town);
  const address = (isRegionBehind ? others : before.toReversed()).toReversed().join(', ');
  return {
    ...place,
    ...(isRegionBehind ? { city: town, region: place.city ?? '' } : {}),
    ...(address === '' ? {} : { address }),
  };
}

/** 'Technical writer in Panaji': who somebody is, before where. */
const whoWhere = /^[^,\d]* in (?=\p{Lu}\p{Ll})/u;

/** Reads where a person lives, with house and street; null for other text. */
export function readAddress(source: string): Place | null {
  const { text, code } = withCountry(withoutEdges(source.replace(whoWhere, ''), /\s/u, /[\s.]/u));
  const found = takeApart(text, code);
  if (found === null) return null;
  const place = withTownOfState(found.place);
  const { city = '' } = found.place;
  return withAddress(place, place === found.place ? found.before : [...found.before, city]);
}

/** Whether a text names a place (or 'Remote') and nothing else. */
export function isPlace(text: string): boolean {
  const plain = text.trim();
  if (plain.length > 60 || plain === '') return false;
  const parts = plain.split(/\s*(?:\/|\||;|\bor\b|\band\b)\s*/u);
  return parts.every((part) => {
    if (remoteWords.test(part)) return true;
    const first = part.split(/\s*,\s*/u);
    if (
      first.length > 1 &&
      first.every((each) => remoteWords.test(each) || isCountry(each) || isRegion(each))
    )
      return true;
    // 'Berlin, remote': where the office is, and that nobody has to be there.
    const town = first.filter((each) => !remoteWords.test(each));
    return town.length <= 3 && takeApart(town.join(', '))?.before.length === 0;
  });
}

/** Parts the longest place off the end of a text: 'Acme Corp, Pune, India' → 'Acme Corp' and 'Pune, India'. */
export function takePlace(text: string): { rest: string; place: string | null } {
  const parts = text.split(/(\s*,\s*|\s+[-\u2013\u2014|•·]\s+|\s*\(|\s{2,})/u);
  // A place has few parts: only the last ones can be it.
  for (let at = Math.max(1, parts.length - 12); at < parts.length; at += 2) {
    const rest = parts.slice(0, at).join('').trim();
    const last = parts
      .slice(at + 1)
      .join('')
      .trim();
    const tail = last.includes('(') ? last : last.replace(/\)$/u, '').trim();
    // What stands in brackets belongs together.
    const isWithin = rest.lastIndexOf('(') > rest.lastIndexOf(')');
    if (rest !== '' && !isWithin && !isDepartmentOf(tail, rest) && isPlace(tail))
      return { rest, place: tail };
  }
  return { rest: text, place: null };
}
