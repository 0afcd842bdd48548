import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { ResumeContent } from '../../../shared/resume/content.js';
import type { Place } from './place-parts.js';
import { isPlace, readAddress } from './places.js';
import { isStreet } from './streets.js';

/* Where a person lives: the address at the head of a resume. */

type Basics = NonNullable<ResumeContent['basics']>;

const addressLabel =
  /^(?:address|location|residence|current location|permanent address|present address|city|based in|lives in|adresse|wohnort|anschrift|dirección|domicilio|residencia|ciudad|ville|domicile|indirizzo|residenza|città|endereço|morada|cidade|adres|woonplaats|pata|पता)\s*[:–-]?\s*/iu;
const pinLabel = /\bpin(?:\s*code)?\s*[:–-]\s*/giu;
/** 'At & Post: Kagal', 'H. No: 12': parts of one address, and no labels of other things. */
const labelWithin =
  /\b(?<part>at\s*(?:&|and)?\s*post|a\/p|r\/o|(?:h(?:ouse)?|flat|door|plot)\.?\s*no|vill(?:age)?|mo?u?halla|tola|thana|block|p\.?\s?o|dist(?:rict|t)?|tal(?:uka)?|teh(?:sil)?|state)\b\.?\s*:\s*/giu;
/** 'Gangtok, Sikkim (remote since 2023)': what else there is to say of it. */
const aside = /\s\([^()]{2,60}\)$/u;
const leadingMark = /^[^\p{L}\p{N}+(@]+/u;

/** A place with the street that has the line above. */
const withStreet = (place: Place, above: string | undefined): Place =>
  place.address === undefined && above !== undefined && isStreet(above)
    ? { ...place, address: above }
    : place;

function placeIn(piece: string | undefined): Place | null {
  const text = (piece ?? '')
    .replace(leadingMark, '')
    .replace(addressLabel, '')
    .replace(pinLabel, '')
    .replace(labelWithin, '$<part> ');
  if (text.length > 120 || /@|:/u.test(text)) return null;
  return readAddress(text) ?? readAddress(text.replace(aside, ''));
}

/** '4810 Alder Crest NW' above 'Albany, NY 12203': a house's number, and no code before a town. */
const isHouse = (place: Place, below: Place | null): boolean =>
  place.postalCode?.length === 4 &&
  place.address === undefined &&
  place.region === undefined &&
  !isPlace(place.city ?? '') &&
  below?.city !== undefined &&
  below.postalCode !== undefined;

/** Where the person lives, by what stands at the head; null where nothing says so. */
export function findHome(pieces: readonly string[]): Place | null {
  let region: Place | null = null;
  for (const [index, piece] of pieces.entries()) {
    const place = placeIn(piece);
    const below = place === null ? null : placeIn(pieces[index + 1]);
    if (place !== null && below !== null && isHouse(place, below)) return { ...below, address: piece };
    if (place?.city !== undefined) return withStreet(place, pieces[index - 1]);
    region ??= place;
  }
  return region;
}

/** Whether a number's own code is that of a country. */
const isFrom = (phone: string | undefined, country: string): boolean =>
  phone?.startsWith('+') === true && parsePhoneNumberFromString(phone)?.country === country;

/** A place as JSON Resume has it. `IN` is Indiana or India: a telephone number may tell. */
export function toLocation(read: Place, phone: string | undefined): NonNullable<Basics['location']> {
  const isCountry = read.country === undefined && read.region !== undefined && isFrom(phone, read.region);
  const { region, ...others } = read;
  const place: Place = isCountry ? { ...others, country: region ?? '' } : read;
  const isCode = /^[A-Z]{2}$/.test(place.country ?? '');
  const area = place.region ?? (isCode ? undefined : place.country);
  return {
    ...(place.address === undefined ? {} : { address: place.address }),
    ...(place.city === undefined ? {} : { city: place.city }),
    ...(area === undefined ? {} : { region: area }),
    ...(isCode ? { countryCode: place.country } : {}),
    ...(place.postalCode === undefined ? {} : { postalCode: place.postalCode }),
  };
}
