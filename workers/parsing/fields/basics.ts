import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { ResumeContent } from '../../../shared/resume/content.js';
import type { Line, Link } from '../lines.js';
import { findEmail, findPhone, findUrls, networkOf, usernameOf } from './contacts.js';
import { findName, isNamed } from './names/name.js';
import { nameInAgreement } from './names/name-agreement.js';
import { nameThatStandsOut } from './names/outstanding-name.js';
import type { Place } from './place-parts.js';
import { isPlace, readAddress } from './places.js';
import { isSameUrl, readProfiles } from './profiles.js';
import { isStreet } from './streets.js';
import { findHeadline, findLabel, findProse, findTagline, pieceSeparator } from './names/self-description.js';

type Basics = NonNullable<ResumeContent['basics']>;

/** An Indian postal code, for which a narrow column had no room behind the town. */
const isCode = /^\d{3}\s?\d{3}$/u;

/** A line that ends in a comma or with a label goes on in the next: 'GitHub:' and 'github.com/asha' below. */
function whole(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const [cell] = line.cells;
    const last = above?.cells.at(-1);
    const isBelow = above?.flow === line.flow && line.gap < 0.9;
    if (above === undefined || last === undefined || cell === undefined || !isBelow) joined.push(line);
    else if (!/[,:]$/u.test(last.text) && !isCode.test(line.text)) joined.push(line);
    else {
      const cells = [
        ...above.cells.slice(0, -1),
        { ...last, text: `${last.text} ${cell.text}` },
        ...line.cells.slice(1),
      ];
      joined[joined.length - 1] = { ...above, cells };
    }
  }
  return joined;
}

/** 'Erode – 638001': what stands between a town and its code parts nothing. */
const beforeCode = /\s[\u2013\u2014-]\s(?=\d{3}\s?\d{3}(?!\d))/gu;

/** 'Bengaluru – 560060. Ph:' before a number: what it is called is no part of the address. */
const contactLabel =
  /[\s.,;(-]{0,4}(?<!\p{L})(?:e-?mail|mail|ph|phone|mob|mobile|cell|tel|telephone|contact|whatsapp|linkedin|github)(?:\s(?:no|number|id))?\.?\s?[:\u2013-]?\s?$/iu;

const withoutLabel = (text: string, at: number, all: readonly string[]): string =>
  at < all.length - 1 ? text.replace(contactLabel, '') : text;

/** The small things of a head, in order; what is known already parts them too. */
function piecesOf(lines: readonly Line[], known: readonly string[] = []): string[] {
  return whole(lines)
    .flatMap((line) =>
      line.cells.flatMap((cell) =>
        known
          .reduce((text, each) => text.split(each).map(withoutLabel).join(' | '), cell.text)
          .replace(beforeCode, '-')
          .split(pieceSeparator),
      ),
    )
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

const addressLabel =
  /^(?:address|location|residence|current location|permanent address|present address|city|based in|lives in|adresse|wohnort|anschrift|dirección|domicilio|residencia|ciudad|ville|domicile|indirizzo|residenza|città|endereço|morada|cidade|adres|woonplaats|pata|पता)\s*[:–-]?\s*/iu;
const pinLabel = /\bpin(?:\s*code)?\s*[:–-]\s*/giu;
/** 'At & Post: Kagal', 'H. No: 12': parts of one address, and no labels of other things. */
const labelWithin =
  /\b(?<part>at\s*(?:&|and)?\s*post|a\/p|r\/o|(?:h(?:ouse)?|flat|door|plot)\.?\s*no|vill(?:age)?|p\.?\s?o|dist(?:rict|t)?|tal(?:uka)?|teh(?:sil)?|state)\b\.?\s*:\s*/giu;
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

function findPlace(pieces: readonly string[]): Place | null {
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
function toLocation(read: Place, phone: string | undefined): NonNullable<Basics['location']> {
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

/** Links under a text that shows another address of the same network count as that address. */
function linkedUrls(links: readonly Link[], shown: readonly string[], name: string | undefined): string[] {
  const sites = new Set(shown.map((url) => networkOf(url)).filter((network) => network !== undefined));
  return links
    .map((link) => link.url)
    .filter((url) => /^https?:\/\//iu.test(url))
    .filter((url) => {
      const network = networkOf(url);
      const isShown = shown.some((each) => isSameUrl(each, url));
      return network !== undefined && !sites.has(network) && !isShown && name !== undefined;
    });
}

/** What is a name with nothing beside it that would say so: two words or more, each written like one. */
const fullName = /^[\p{Lu}\p{Lo}]\S*(?:\s+[\p{Lu}\p{Lo}]\S*)+$/u;

/** What stands at the head of a resume, and the lines of its contact sections. */
export interface HeadLines {
  head: readonly Line[];
  contact: readonly Line[];
  all: readonly Line[];
  /** Whether a section of its own holds the summary. */
  hasSummary: boolean;
}

/** Reads the person's name, contacts and links. */
export function readBasics({ head, contact, all, hasSummary }: HeadLines, links: readonly Link[]): Basics {
  const likely =
    findName([...head, ...contact.filter(isNamed)]) ??
    findName(all.slice(0, 3)) ??
    findName(contact.slice(0, 5));
  const near = [...head, ...contact].slice(0, 300);
  const nearText = near.map((line) => line.text).join('\n');
  const mail = findEmail(nearText) ?? findEmail(all.map((line) => line.text).join('\n'));
  const phone =
    near.map((line) => findPhone(line.text)).find((each) => each !== undefined) ??
    findPhone(all.map((line) => line.text).join('\n'));
  const shown = findUrls(mail === undefined ? nearText : nearText.replaceAll(mail, ' '));
  const addresses = [mail?.split('@')[0], ...shown.map(usernameOf)].filter((each) => each !== undefined);
  const named = nameInAgreement(nameThatStandsOut(likely, head), all, addresses);
  const isAlone = all.length === 1 && named?.name === all[0]?.text;
  const found = isAlone && !fullName.test(named?.name ?? '') ? null : named;
  const contacts = [mail, phone, ...shown].filter((each) => each !== undefined);
  const isOfName = (piece: string): boolean => found?.name.includes(piece) === true;
  const place = findPlace(piecesOf(near, contacts).filter((piece) => !isOfName(piece)));
  const urls = [...shown, ...linkedUrls(links, shown, found?.name)];
  const { own, profiles } = readProfiles(piecesOf(near), urls);
  const label =
    findLabel(head, found) ??
    findTagline(head, found) ??
    (hasSummary ? findHeadline(head, found) : undefined);
  const summary = findProse(head.filter((line) => line !== found?.line));
  return {
    ...(found === null ? {} : { name: found.name }),
    ...(label === undefined ? {} : { label }),
    ...(mail === undefined ? {} : { email: mail }),
    ...(phone === undefined ? {} : { phone }),
    ...(own === undefined ? {} : { url: own }),
    ...(summary === undefined ? {} : { summary }),
    ...(place === null ? {} : { location: toLocation(place, phone) }),
    ...(profiles.length === 0 ? {} : { profiles }),
  };
}
