import { asLine } from './clean.js';

/** Words, and where they lead; null: nowhere. */
export interface Linked {
  text: string;
  link: string | null;
}

const scheme = /^([a-z][a-z0-9+.-]*):/i;
const bareDomain = /^[\w-]+(\.[\w-]+)+([/?#:]\S*)?$/u;
const mail = /^[^\s@:/?&]+@[^\s@:/?&]+\.[^\s@:/?&]+$/;

/** A web address, shown without `https://`. Only http and https become links; a script's address is mere text. */
export function webLink(url: string | undefined): Linked {
  const typed = asLine(url);
  const address = !scheme.test(typed) && bareDomain.test(typed) ? `https://${typed}` : typed;
  return { text: typed.replace(/^https?:\/\//i, ''), link: httpAddress(address) };
}

function httpAddress(address: string): string | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  return new URL(address).href;
}

/** An address for mail; a link only where it can be one. */
export function mailLink(email: string | undefined): Linked {
  const text = asLine(email).replace(/^mailto:/i, '');
  return { text, link: mail.test(text) ? `mailto:${encodeURI(text)}` : null };
}

/** The link keeps the digits up to an extension (`ext. 12`). */
export function phoneLink(phone: string | undefined): Linked {
  const text = asLine(phone).replace(/^tel:/i, '');
  const number = (/^[+\d\s().\-/]+/.exec(text)?.[0] ?? '').replace(/[^+\d]/g, '');
  return { text, link: /^\+?\d{5,15}$/.test(number) ? `tel:${number}` : null };
}
