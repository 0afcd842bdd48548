import type { ResumeContent } from '../content.js';
import { asLine } from './clean.js';
import { mailLink, phoneLink, webLink, type Linked } from './links.js';

export type Basics = NonNullable<ResumeContent['basics']>;

/** Who it is, and how to reach them. */
export interface Header {
  name: string;
  label: string;
  /** Each contact is a few words in a row, such as `GitHub:` and an address. */
  contacts: Linked[];
}

/** Name, label and contacts in the order in which they are shown; what is empty is left out. */
export function headerOf(basics: Basics): Header {
  const contacts = [
    mailLink(basics.email),
    phoneLink(basics.phone),
    { text: place(basics.location ?? {}), link: null },
    webLink(basics.url),
    ...(basics.profiles ?? []).map(profileLink),
  ];
  return {
    name: asLine(basics.name),
    label: asLine(basics.label),
    contacts: contacts.filter(({ text }) => text !== ''),
  };
}

function place({ address, postalCode, city, region, countryCode }: NonNullable<Basics['location']>): string {
  return [address, city, region, postalCode, countryCode]
    .map(asLine)
    .filter((text) => text !== '')
    .join(', ');
}

/** `GitHub: github.com/asha`; the user name is said only where the address does not say it. */
function profileLink({ network, username, url }: NonNullable<Basics['profiles']>[number]): Linked {
  const address = webLink(url);
  const user = asLine(username);
  const who = address.text.includes(user) ? [address.text] : [user, address.text];
  const where = who.filter((text) => text !== '').join(', ');
  const label = asLine(network);
  return { text: label && where ? `${label}: ${where}` : label || where, link: address.link };
}
