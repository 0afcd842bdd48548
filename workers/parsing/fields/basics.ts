import type { ResumeContent } from '../../../shared/resume/content.js';
import type { Line, Link } from '../lines.js';
import { findEmail, findPhone, findUrls, isOfOneWork, networkOf, usernameOf } from './contacts.js';
import { piecesOf } from './head-pieces.js';
import { findHome, toLocation } from './home.js';
import { findName, isNamed } from './names/name.js';
import { nameInAgreement } from './names/name-agreement.js';
import { nameThatStandsOut } from './names/outstanding-name.js';
import { isSameUrl, readProfiles } from './profiles.js';
import { findHeadline, findLabel, findProse, findTagline } from './names/self-description.js';

type Basics = NonNullable<ResumeContent['basics']>;

/** Links under a text that shows another address of the same network count as that address. */
function linkedUrls(links: readonly Link[], shown: readonly string[], name: string | undefined): string[] {
  const sites = new Set(shown.map((url) => networkOf(url)).filter((network) => network !== undefined));
  return links
    .map((link) => link.url)
    .filter((url) => /^https?:\/\//iu.test(url))
    .filter((url) => {
      const network = networkOf(url);
      const isShown = shown.some((each) => isSameUrl(each, url));
      const isOwn = network !== undefined && !sites.has(network) && !isOfOneWork(url);
      return isOwn && !isShown && name !== undefined;
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
  const place = findHome(piecesOf(near, contacts).filter((piece) => !isOfName(piece)));
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
