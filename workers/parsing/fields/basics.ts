import type { ResumeContent } from '../../../shared/resume/content.js';
import type { Line, Link } from '../lines.js';
import { findEmail, findPhone, findUrls, networkOf, usernameOf } from './contacts.js';
import { findDates } from './dates.js';
import { joinWrapped } from './entries.js';
import { isPlace, type Place, readPlace } from './places.js';
import { roleScore } from './roles.js';

type Basics = NonNullable<ResumeContent['basics']>;

const title =
  /^(?:curriculum vitae|c\.?v\.?|resume|résumé|bio-?data|.*\b(?:resume|cv)\b.*\b(?:sample|template|example)\b.*|.*\bresume\s+(?:sample|template|example)|(?:curriculum vitae|resume) (?:of|for)|जीवन वृत्त|बायोडाटा)$/iu;
const nameLike =
  /^[\p{L}\p{M}][\p{L}\p{M}.'’\u2010-]*(?:\s+[\p{L}\p{M}(][\p{L}\p{M}.'’)\u2010-]*){0,5}(?:,\s*(?:[\p{Lu}][\p{L}.]{1,5},?\s*){1,3})?$/u;
const nameLabel = /^(?:name|full name|नाम)\s*[:–-]\s*/iu;

function looksLikeName(text: string): boolean {
  return (
    nameLike.test(text) && text.length <= 60 && !title.test(text) && !/\d|@/u.test(text) && !isPlace(text)
  );
}

/** The name: the largest text at the head that can be one; the first of equals. */
function findName(head: readonly Line[]): { name: string; line: Line } | null {
  let best: { name: string; line: Line; rank: number } | null = null;
  for (const [index, line] of head.entries()) {
    for (const cell of line.cells) {
      const labelledName = nameLabel.test(cell.text);
      const text = cell.text.replace(nameLabel, '').trim();
      const parts = text.split(/\s*[|•·]\s*|\s{3,}|\s+[\u2013\u2014-]\s+/u);
      const name = parts[0] ?? '';
      if (!looksLikeName(name)) continue;
      const words = name.split(/\s+/u).length;
      const rank =
        line.size +
        (labelledName ? 20 : 0) -
        index * 0.02 -
        (roleScore(name) > 1 && words < 6 ? 4 : 0) -
        (words === 1 ? 0.5 : 0) +
        (line.bold ? 0.3 : 0);
      if (best === null || rank > best.rank) best = { name, line, rank };
    }
  }
  return best;
}

const pieceSeparator = /\s*[|•·⋄◦∙‧♦]\s*|\s{3,}|\s+[,–—]\s+|\s+⟡\s+/u;

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
  /^(?:address|location|residence|current location|permanent address|present address|city|based in|lives in|पता)\s*[:–-]?\s*/iu;
const leadingMark = /^[^\p{L}\p{N}+(@]+/u;

function findPlace(pieces: readonly string[]): Place | null {
  let region: Place | null = null;
  for (const piece of pieces) {
    const text = piece.replace(leadingMark, '').replace(addressLabel, '');
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

function findLabel(head: readonly Line[], named: Line | undefined): string | undefined {
  const at = named === undefined ? -1 : head.indexOf(named);
  for (const line of head.slice(at + 1, at + 5)) {
    const text = line.cells[0]?.text.trim() ?? '';
    const whole = line.cells.length === 1 ? text : (text.split(pieceSeparator)[0] ?? '');
    const candidate = /@|\d{3}/u.test(whole) ? (whole.split(pieceSeparator)[0] ?? '') : whole;
    if (candidate.length > 100 || /@|\d{3}/u.test(candidate) || contactWord.test(candidate)) continue;
    if (roleScore(candidate) > 0 && findDates(candidate).length === 0) return candidate;
  }
  return undefined;
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
  const found = findName(head) ?? findName(all.slice(0, 3));
  const near = [...head, ...contact];
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
  const label = findLabel(head, found?.line);
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
