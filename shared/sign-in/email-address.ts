import { domainToASCII } from 'node:url';
import { z } from 'zod';

/**
 * The one spelling of an e-mail address: trimmed, lower case, an international domain in its ASCII form.
 * A local part beyond ASCII is left as it is, for `emailAddress` to refuse: lower-casing it could turn one
 * person's address into another's (the Kelvin sign becomes a k).
 */
export function normalizeEmail(text: string): string {
  const trimmed = text.trim();
  const at = trimmed.lastIndexOf('@');
  const local = trimmed.slice(0, Math.max(0, at));
  const domain = trimmed.slice(at + 1);
  return `${asciiLower(local)}@${domainToASCII(domain) || domain.toLowerCase()}`;
}

/** An e-mail address as people send it, in its one spelling: at most 254 characters (RFC 5321). */
export const emailAddress = z
  .string()
  .max(320, 'An e-mail address has at most 254 characters.')
  .meta({ format: 'email' })
  .transform(normalizeEmail)
  .pipe(z.email('This is not an e-mail address.').max(254, 'An e-mail address has at most 254 characters.'));

function asciiLower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
