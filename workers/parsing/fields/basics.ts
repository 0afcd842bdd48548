import type { ResumeContent } from '../../../shared/resume/content.js';
import type { Line, Link } from '../lines.js';
import { findEmail, findPhone, findUrls, networkOf, usernameOf } from './contacts.js';
import { findDates } from './dates.js';
import { joinWrapped } from './wrapping.js';
import { findName } from './name.js';
import { type Place, readPlace } from './places.js';
import { roleScore } from './roles.js';

type Basics = NonNullable<ResumeContent['basics']>;

const pieceSeparator = /\s*[|•·⋄◦∙‧♦]\s*|\s{3,}|\s+[,–—/*]\s+|\s+⟡\s+/u;

/** The small things of a head, in order; what is known already parts them too. */
function piecesOf(lines: readonly Line[], known: readonly string[] = []): string[] {
  return lines
    .flatMap((line) =>
      line.cells.flatMap((cell) =>
        known.reduce((text, each) => text.replaceAll(each, ' | '), cell.text).split(pieceSeparator),
      ),
    )
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

const addressLabel =
  /^(?:address|location|residence|current location|permanent address|present address|city|based in|lives in|adresse|wohnort|anschrift|dirección|indirizzo|endereço|adres|पता)\s*[:–-]?\s*/iu;
const pinLabel = /\bpin(?:\s*code)?\s*[:–-]\s*/giu;
const leadingMark = /^[^\p{L}\p{N}+(@]+/u;

function findPlace(pieces: readonly string[]): Place | null {
  let region: Place | null = null;
  for (const piece of pieces) {
    const text = piece.replace(leadingMark, '').replace(addressLabel, '').replace(pinLabel, '');
    if (text.length > 120 || /@|:/u.test(text)) continue;
    const place = readPlace(text);
    if (place?.city !== undefined) return place;
    region ??= place;
  }
  return region;
}

function toLocation(place: Place): NonNullable<Basics['location']> {
  return {
    ...(place.city === undefined ? {} : { city: place.city }),
    ...(place.region === undefined
      ? place.country === undefined || /^[A-Z]{2}$/.test(place.country)
        ? {}
        : { region: place.country }
      : { region: place.region }),
    ...(/^[A-Z]{2}$/.test(place.country ?? '') ? { countryCode: place.country } : {}),
    ...(place.postalCode === undefined ? {} : { postalCode: place.postalCode }),
  };
}

const stripUrl = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^[a-z]+:\/\/(?:www\.)?|^www\./u, '')
    .replace(/[/#?]+$/u, '');

/** Links under a text that shows another address of the same network count as that address. */
function linkedUrls(links: readonly Link[], shown: readonly string[], name: string | undefined): string[] {
  const known = new Set(shown.map(stripUrl));
  const sites = new Set(shown.map((url) => networkOf(url)).filter((network) => network !== undefined));
  return links
    .map((link) => link.url)
    .filter((url) => /^https?:\/\//iu.test(url))
    .filter((url) => {
      const network = networkOf(url);
      return network !== undefined && !sites.has(network) && !known.has(stripUrl(url)) && name !== undefined;
    });
}

function toProfiles(urls: readonly string[]): Basics['profiles'] {
  const seen = new Set<string>();
  const profiles = [];
  for (const url of urls) {
    if (seen.has(stripUrl(url))) continue;
    seen.add(stripUrl(url));
    const network = networkOf(url);
    const username = network === undefined ? undefined : usernameOf(url);
    profiles.push({
      ...(network === undefined ? {} : { network }),
      ...(username === undefined ? {} : { username }),
      url,
    });
  }
  return profiles;
}

const contactWord =
  /^(?:e-?mail|phone|mobile|mob|tel|cell|linkedin|github|portfolio|website|address|contact)\b/iu;

const labelLabel =
  /^(?:designation|current (?:title|role|designation)|job title|title|profession|beruf)\s*[:–-]\s*/iu;

/** Whether a text of the head says what the person does. */
function isLabel(text: string): boolean {
  return (
    text.length <= 100 &&
    !/@|\d{3}/u.test(text) &&
    !contactWord.test(text) &&
    roleScore(text) > 0 &&
    findDates(text).length === 0
  );
}

/** What the person does: beside the name, under it, or right above it. */
function findLabel(head: readonly Line[], named: { name: string; line: Line } | null): string | undefined {
  const at = named === null ? -1 : head.indexOf(named.line);
  const beside = (named?.line.cells ?? [])
    .flatMap((cell) => cell.text.split(pieceSeparator))
    .filter((piece) => named !== null && !piece.includes(named.name));
  const under = head.slice(at + 1, at + 5).map((line) => {
    const text = line.cells[0]?.text.trim() ?? '';
    const whole = line.cells.length === 1 ? text : (text.split(pieceSeparator)[0] ?? '');
    return /@|\d{3}/u.test(whole) ? (whole.split(pieceSeparator)[0] ?? '') : whole;
  });
  const above = at === 1 && roleScore(head[0]?.text ?? '') >= 2 ? [head[0]?.text ?? ''] : [];
  return [...beside, ...under, ...above].map((text) => text.replace(labelLabel, '').trim()).find(isLabel);
}

/** Running text at the head of a resume is its summary. */
function findProse(head: readonly Line[]): string | undefined {
  let text = '';
  for (const line of head) {
    const wordy =
      line.cells.length === 1 &&
      (line.text.split(/\s+/u).length > 8 || (text !== '' && !/[.!?]$/u.test(text)));
    if (wordy && !/@/u.test(line.text) && findPhone(line.text) === undefined)
      text = text === '' ? line.text : joinWrapped(text, line.text);
    else if (text !== '') break;
  }
  return text.length > 60 ? text : undefined;
}

/** What stands at the head of a resume, and the lines of its contact sections. */
export interface HeadLines {
  head: readonly Line[];
  contact: readonly Line[];
  all: readonly Line[];
}

/** Reads the person's name, contacts and links. */
export function readBasics({ head, contact, all }: HeadLines, links: readonly Link[]): Basics {
  const found = findName(head) ?? findName(all.slice(0, 3)) ?? findName(contact.slice(0, 5));
  const near = [...head, ...contact].slice(0, 300);
  const nearText = near.map((line) => line.text).join('\n');
  const mail = findEmail(nearText) ?? findEmail(all.map((line) => line.text).join('\n'));
  const phone =
    near.map((line) => findPhone(line.text)).find((each) => each !== undefined) ??
    findPhone(all.map((line) => line.text).join('\n'));
  const shown = findUrls(mail === undefined ? nearText : nearText.replaceAll(mail, ' '));
  const contacts = [mail, phone, ...shown].filter((each) => each !== undefined);
  const place = findPlace(piecesOf(near, contacts));
  const urls = [...shown, ...linkedUrls(links, shown, found?.name)];
  const own = urls.find((url) => networkOf(url) === undefined);
  const profiles = toProfiles(urls.filter((url) => url !== own)) ?? [];
  const label = findLabel(head, found);
  const summary = findProse(head.filter((line) => line !== found?.line));
  return {
    ...(found === null ? {} : { name: found.name }),
    ...(label === undefined ? {} : { label }),
    ...(mail === undefined ? {} : { email: mail }),
    ...(phone === undefined ? {} : { phone }),
    ...(own === undefined ? {} : { url: own }),
    ...(summary === undefined ? {} : { summary }),
    ...(place === null ? {} : { location: toLocation(place) }),
    ...(profiles.length === 0 ? {} : { profiles }),
  };
}
